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
} from '#contract';
import type { Application } from '#register';
import { RateLimiter } from '../http/rate-limit.ts';
import { countBy, filtered, oneOf, pageOfList, sorted } from '../list/page.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import { plainText } from '../search/plain-text.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { commandFromApplicationAct, doAct } from './acts.ts';
import { allApplications, deadlinesToday, gatherApplication, nameCommitments } from './gather.ts';
import { Lodging } from './lodge.ts';
import { presentApplication, presentApplicationRow } from './present.ts';

const tags = ['applications'];
const id = z.object({ id: applicationId });

export function applicationRoutes({ register, settings, nowMillis }: Services) {
  const lodging = new Lodging(register);
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
          headers: z.object({
            'idempotency-key': z
              .string()
              .min(8)
              .max(200)
              .optional()
              .meta({ description: 'One a form, not one a click.' }),
          }),
          body: jsonBody(lodgeRequest),
        },
        responses: answers(lodgeReceipt, 'The receipt: place in every queue, instant, proof.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
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
        const { q, status, simulated, sort, day, ...page } = c.req.valid('query');
        const { names } = register;
        const wanted = q === undefined ? undefined : plainText(q);
        const statuses = oneOf(status);
        const { all, size } = await register.read((state) => {
          const { size } = register.asOf(state, day);
          return { all: allApplications(state, size), size };
        });
        await names.know(nameCommitments(all));
        const filters = {
          q: wanted
            ? (one: Application) =>
                plainText(`${one.id} ${names.text(one.applicant.name.commitment) ?? ''}`).includes(wanted)
            : undefined,
          status: statuses ? (one: Application) => statuses.has(one.status) : undefined,
          simulated: simulated ? (one: Application) => String(one.simulated) === simulated : undefined,
        };
        const found = filtered(all, filters);
        return c.json(
          await register.read((state) => {
            // Whose move it was on a past day is not asked: clocks are counted on the register as it is.
            const deadlinesOf = (one: Application) =>
              size === register.size ? deadlinesToday(register, state, one) : [];
            const dueOf = (one: Application) =>
              presentApplicationRow(one, deadlinesOf(one), names).next?.due ?? null;
            const order = sorted(found, sort, (one, by) =>
              by === 'due' ? dueOf(one) : by === 'blocks' ? one.blocks : one.priority,
            );
            return {
              total: found.length,
              page: page.page,
              pageSize: page.pageSize,
              size,
              items: pageOfList(order, page).map((one) =>
                presentApplicationRow(one, deadlinesOf(one), names),
              ),
              facets: {
                status: countBy(filtered(all, filters, 'status'), (one) => one.status),
                simulated: countBy(filtered(all, filters, 'simulated'), (one) => String(one.simulated)),
              },
            };
          }),
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/applications/{id}',
        tags,
        summary: 'One application: steps, whose move, rivals, findings, entries',
        request: { params: id },
        responses: answers(applicationView, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const facts = await register.read((state) => gatherApplication(register, state, id));
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
        request: { params: id, query: actQuery, body: jsonBody(applicationAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        const { id } = c.req.valid('param');
        const preview = c.req.valid('query').preview === 'true';
        const command = commandFromApplicationAct(id, c.req.valid('json'), who, register);
        return c.json(await doAct(register, command, preview, pages.application(id)), 200);
      },
    );
}
