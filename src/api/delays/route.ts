/** `/api/delays`: what applications of this register waited for, and for how long. */
import { createRoute } from '@hono/zod-openapi';
import { type DelayView, delayQuery, delayView } from '#contract';
import { type RegisterDelays, registerDelays } from '#register';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { inSlices } from '../slices.ts';

export function delayRoutes({ register }: Pick<Services, 'register'>) {
  /** The answers at the newest size that was asked about. */
  let known = { key: '', answers: new Map<string, Promise<RegisterDelays>>() };
  const ask = (simulated: boolean | undefined): Promise<RegisterDelays> => {
    const { size, law } = register;
    const key = `${size} ${register.today()}`;
    if (known.key !== key) known = { key, answers: new Map() };
    const { answers: ofKey } = known;
    const which = String(simulated);
    const before = ofKey.get(which);
    if (before) return before;
    const now = register.now();
    const answer = inSlices(register, (state) =>
      registerDelays(state, { law, now, size, ...(simulated !== undefined && { simulated }) }),
    );
    answer.catch(() => ofKey.delete(which));
    ofKey.set(which, answer);
    return answer;
  };
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/delays',
      tags: ['law'],
      summary: 'Real days of each step, by month, and who was waited for: computed from the log',
      description:
        'Where steps run side by side, a day is put down to the one that ended last. An applicant who keeps silent is waited for until the clock has run out; after that it is the ministry’s move.',
      request: { query: delayQuery },
      responses: answers(delayView, 'Days of all applications up to now.'),
    }),
    async (c) => c.json(presentDelays(await ask(c.req.valid('query').simulated), register.today()), 200),
  );
}

function presentDelays(delays: RegisterDelays, today: DelayView['today']): DelayView {
  const { size, applications, simulated, wallClock, steps, months, waits, waitsByMonth, clocks } = delays;
  return {
    size,
    today,
    applications,
    simulated,
    wallClock,
    steps: [...steps],
    months: [...months],
    waits: [...waits],
    waitsByMonth: [...waitsByMonth],
    clocks: [...clocks],
  };
}
