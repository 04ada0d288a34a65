/** `/api/interests`, `/api/interest-index`: interest registered, answered by the desk's clock, and counted for everyone. */
import { randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import {
  interestIndex as indexSchema,
  interestAnswerRequest,
  interestList,
  interestRequest,
  interestView,
} from '#contract';
import type { KeptInterest } from '#store';
import { openToPerson } from '../data-room/doors.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, authoriseVerified } from '../sessions/authorise.ts';
import { interestIndexOf } from './counted.ts';
import { type InterestContext, presentInterest } from './present.ts';

const tags = ['disclosure'];
const params = z.object({ id: z.uuid() });

export function interestRoutes(services: Services) {
  const { register, knowledge, settings, nowMillis } = services;
  const { interests, accounts, dataRoom } = register.store;
  const { interestAnswerWorkingDays: answerWorkingDays } = settings;
  const limiter = new RateLimiter(settings.limits.lodge, nowMillis);

  async function present(kept: readonly KeptInterest[]) {
    const names = new Map<string, string>();
    for (const id of new Set(kept.map(({ account }) => account))) {
      names.set(id, (await accounts.byId(id))?.name ?? id);
    }
    const nameOf = (id: string) => names.get(id) ?? id;
    const context: InterestContext = { register, knowledge, answerWorkingDays, nameOf };
    return kept.map((one) => presentInterest(one, context));
  }

  async function presentOne(id: string) {
    const kept = await interests.find(id);
    const [shown] = kept ? await present([kept]) : [];
    if (!shown) throw noSuchRecord('interest', id);
    return shown;
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/interests',
        tags,
        summary: 'My interests; for officers those of everybody, what waits first',
        responses: answers(interestList, 'With the clock of the desk.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        if (who.role === 'investor') {
          return c.json(
            { answerWorkingDays, items: await present(await interests.ofAccount(who.account)) },
            200,
          );
        }
        const items = await present(await interests.standing());
        const rank = ({ status }: (typeof items)[number]) => (status === 'waits' ? 0 : 1);
        items.sort(
          (a, b) =>
            rank(a) - rank(b) ||
            (rank(a) === 0
              ? a.registeredAt.localeCompare(b.registeredAt)
              : b.registeredAt.localeCompare(a.registeredAt)),
        );
        return c.json({ answerWorkingDays, items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interests',
        tags,
        summary: 'Register an interest in what is known of a mineral and a place',
        request: { body: jsonBody(interestRequest) },
        responses: answers(interestView, 'The interest, with the last day of the answer.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor');
        const given = c.req.valid('json');
        if (given.about.kind === 'deposit' && !knowledge.deposits.has(given.about.id)) {
          throw new Refusal('no_such_record', `The register has no deposit ${given.about.id}.`, {
            at: 'about.id',
            figures: { id: given.about.id },
          });
        }
        const wait = limiter.take(who.account);
        if (wait > 0) {
          throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, {
            retryAfterSeconds: wait,
          });
        }
        const id = randomUUID();
        await interests.add({ id, account: who.account, ...given, registeredAt: register.now() });
        return c.json(await presentOne(id), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/interests/{id}',
        tags,
        summary: 'Withdraw an interest: it is counted no longer',
        request: { params },
        responses: { 204: { description: 'Withdrawn.' }, default: answers(interestView, '').default },
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        const { id } = c.req.valid('param');
        if (!(await interests.withdraw(who.account, id, register.now()))) throw noSuchRecord('interest', id);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interests/{id}/answer',
        tags,
        summary: 'The desk answers, and may open a package to the investor',
        request: { params, body: jsonBody(interestAnswerRequest) },
        responses: answers(interestView, 'The interest with its answer.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { id } = c.req.valid('param');
        const { kind, text, package: opened } = c.req.valid('json');
        const interest = await interests.find(id);
        if (!interest) throw noSuchRecord('interest', id);
        if (opened !== undefined && !(await dataRoom.find(opened))) {
          throw new Refusal('no_such_record', `There is no package ${opened}.`, { at: 'package' });
        }
        const answer = { kind, text, by: who.account, at: register.now() };
        const isKept = await interests.answer(
          id,
          opened === undefined ? answer : { ...answer, package: opened },
        );
        if (!isKept) {
          throw new Refusal('act_not_possible', 'The interest was answered or withdrawn before.', {
            at: 'param id',
          });
        }
        if (opened !== undefined) {
          await openToPerson(register, { package: opened, account: interest.account, officer: who.account });
        }
        return c.json(await presentOne(id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/interest-index',
        tags,
        summary: 'Investors by country and mineral: counts, never names',
        responses: answers(indexSchema, 'Counts below the smallest that is told are null.'),
      }),
      async (c) => {
        return c.json(await interestIndexOf(register.store, answerWorkingDays), 200);
      },
    );
}
