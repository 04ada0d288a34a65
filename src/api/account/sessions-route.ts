/** `/api/account/sessions`: where a person is signed in, and signing out there. */
import { createRoute, z } from '@hono/zod-openapi';
import { sessionList } from '#contract';
import type { Session } from '#store';
import { refuseTrial } from '../accounts/guard.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { sessionToken, takeSession } from '../sessions/cookie.ts';
import { presentOwnSession } from './present.ts';

const tags = ['accounts'];
const params = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });
const nothing = (description: string) => ({
  204: { description },
  default: answers(sessionList, '').default,
});

/** As the history of the account calls them: each kind of browser once. */
function devicesOf(sessions: readonly Session[]): string {
  const names = sessions.flatMap(({ device }) => (device ? [`${device.browser}, ${device.system}`] : []));
  return [...new Set(names)].sort().join('; ');
}

export function accountSessionRoutes({ register, sessions }: Pick<Services, 'register' | 'sessions'>) {
  const { personActs } = register.store;
  const note = (account: string, act: string, ended: readonly Session[]) =>
    personActs.add({ of: account, at: register.now(), account, act, subject: devicesOf(ended) });

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/account/sessions',
        tags,
        summary: 'Where I am signed in',
        description: 'Whoever uses a trial account sees their own session alone: others use it too.',
        responses: answers(sessionList, 'The latest used first.'),
      }),
      async (c) => {
        const { account, trial } = await authorise(c);
        const all = await sessions.ofAccount(account, sessionToken(c) as string);
        const items = all.filter(({ isThis }) => isThis || !trial).map(presentOwnSession);
        return c.json({ items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/account/sessions/{id}',
        tags,
        summary: 'End one session: it opens nothing from now on',
        request: { params },
        responses: nothing('It is ended, and the history of the account says so.'),
      }),
      async (c) => {
        const who = await authorise(c);
        refuseTrial(who);
        const { id } = c.req.valid('param');
        const ended = await sessions.endOneOf(who.account, id);
        if (!ended) throw noSuchRecord('session', id);
        await note(who.account, 'session-ended', [ended]);
        if (id === sessions.idOf(sessionToken(c) as string)) takeSession(c);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/account/sessions',
        tags,
        summary: 'End every session but this one',
        responses: nothing('This session alone is left.'),
      }),
      async (c) => {
        const who = await authorise(c);
        refuseTrial(who);
        const ended = await sessions.endOthersOf(who.account, sessionToken(c) as string);
        if (ended.length > 0) await note(who.account, 'other-sessions-ended', ended);
        return c.body(null, 204);
      },
    );
}
