/** `/api/applications…`: lodge, list, one, and the acts on it. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  actQuery,
  actReceipt,
  applicationAct,
  applicationId,
  applicationList,
  applicationsQuery,
  applicationView,
  lodgeReceipt,
  lodgeRequest,
  pages,
  standpointQuery,
} from '#contract';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, authoriseVerified } from '../sessions/authorise.ts';
import { Acts, actHeaders, askedFrom, commandFromApplicationAct } from './acts.ts';
import { gatherApplication, nameCommitments } from './gather.ts';
import { listApplications } from './list.ts';
import { Lodging } from './lodge.ts';
import { presentApplication } from './present.ts';

const tags = ['applications'];
const id = z.object({ id: applicationId });

export function applicationRoutes({ register, settings, nowMillis }: Services) {
  const lodging = new Lodging(register);
  const acts = new Acts(register);
  const limiter = new RateLimiter(settings.limits.lodge, nowMillis);

  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/applications',
        tags,
        summary: 'Lodge an application',
        description: 'The same Idempotency-Key gives the same receipt: a repeat is harmless.',
        request: {
          headers: actHeaders,
          body: jsonBody(lodgeRequest),
        },
        responses: answers(lodgeReceipt, 'The receipt: place in every queue, instant, proof.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor');
        const key = c.req.valid('header')['idempotency-key'];
        if (key === undefined) {
          throw new Refusal(
            'idempotency_key_missing',
            'Send an Idempotency-Key, so that a repeat lodges nothing twice.',
            {
              at: 'header idempotency-key',
            },
          );
        }
        const wait = limiter.take(who.account);
        if (wait > 0) {
          throw new Refusal(
            'too_many_attempts',
            `Too many applications at once. Try again in ${wait} seconds.`,
            {
              retryAfterSeconds: wait,
            },
          );
        }
        return c.json(await lodging.lodge(who, key, c.req.valid('json')), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/applications',
        tags,
        summary: 'Applications, with facets',
        request: { query: applicationsQuery },
        responses: answers(applicationList, 'A page of the list.'),
      }),
      async (c) => {
        const asked = c.req.valid('query');
        const shown = await register.read((state) => listApplications(state, asked, register));
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/applications/{id}',
        tags,
        summary: 'One application: steps, whose move, rivals, findings, entries',
        request: { params: id, query: z.object(standpointQuery) },
        responses: answers(applicationView, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const facts = await register.read((state) =>
          gatherApplication(register, state, id, register.standpoint(state, c.req.valid('query'))),
        );
        const rivals = facts.queues.rivals.map(({ application }) => application);
        await register.names.know(nameCommitments([facts.application, ...rivals]));
        return c.json(presentApplication(facts, await register.linesAt(facts.entries), register), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/applications/{id}/acts',
        tags,
        summary: 'An act of the officer or the applicant, or its preview',
        request: { params: id, query: actQuery, headers: actHeaders, body: jsonBody(applicationAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        const { id } = c.req.valid('param');
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        const command = commandFromApplicationAct(id, c.req.valid('json'), who, register);
        return c.json(await acts.do(command, asked, pages.application(id)), 200);
      },
    );
}
