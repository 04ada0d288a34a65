/** `/api/checks`: the findings, costs and dates for an area. */
import { createRoute } from '@hono/zod-openapi';
import { checkRequest, checkResponse } from '#contract';
import { cellsOfArea } from '../area/area-input.ts';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { askedLaws } from './asked.ts';
import { presentCheck } from './present.ts';

export function checkRoutes(services: Services) {
  const { settings, nowMillis } = services;
  const limiter = new RateLimiter(settings.limits.read, nowMillis);
  const askedLaw = askedLaws(services);
  return resource().openapi(
    createRoute({
      method: 'post',
      path: '/api/checks',
      tags: ['ground'],
      summary: 'What the law says of an area: findings, costs, dates',
      description:
        'Nobody signs in for it and nothing is written. The browser runs the same rules on ground pages. `country` asks the law of another country; ' +
        'none of its ground is loaded here, and every rule that needs ground then answers that it cannot tell.',
      request: { body: jsonBody(checkRequest) },
      responses: answers(checkResponse, 'Every finding, met ones too.'),
    }),
    async (c) => {
      const wait = limiter.take(clientAddress(c, settings.trustProxy));
      if (wait > 0) {
        throw new Refusal('too_many_attempts', `Too many checks. Try again in ${wait} seconds.`, {
          retryAfterSeconds: wait,
        });
      }
      const { area, country, on: given, years } = c.req.valid('json');
      const { law, blocks, reading, today, datumOn, look, costsOf, datesOf } = askedLaw(country);
      const on = given ?? today();
      if (on < law.from) {
        throw new Refusal('invalid_request', `on: got ${on} when the law begins on ${law.from}.`, {
          at: 'on',
        });
      }
      const { cells, notes } = cellsOfArea(area, reading);
      const datum = datumOn(on);
      const facts = { cells, datum };
      const looked = await look(on, (ground) => ({
        findings: law.checkArea(facts, on, ground),
        eligibility: law.eligibility(facts, on, ground),
      }));
      const costs = costsOf(Math.max(1, cells.length), on, years);
      const dates = datesOf(on);
      return c.json(
        presentCheck({ ...looked, country: law.code, on, cells, datum, notes, costs, dates }, blocks),
        200,
      );
    },
  );
}
