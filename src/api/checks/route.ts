/** `/api/checks`: the findings, costs and dates for an area. */
import { createRoute } from '@hono/zod-openapi';
import { checkRequest, checkResponse } from '#contract';
import { groundView } from '#register';
import type { CivilDate } from '#terms';
import { cellsOfArea } from '../area/area-input.ts';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { presentCheck } from './present.ts';
import { remembered } from './remembered.ts';
import { usualDates } from './usual-dates.ts';

export function checkRoutes({ register, knowledge, settings, nowMillis }: Services) {
  const limiter = new RateLimiter(settings.limits.read, nowMillis);
  const [west, south, east, north] = knowledge.bounds;
  const reading = {
    blocks: register.blocks,
    country: { name: register.law.name, bounds: { west, south, east, north } },
  };
  // What does not depend on the ground is asked again and again for the same day and the same number of blocks.
  const costsOf = remembered(1000, (blocks: number, from: CivilDate, years: number) =>
    register.law.explorationCosts({ blocks, from, years }),
  );
  const datesOf = remembered(100, (on: CivilDate) => usualDates(register.law, on));
  return resource().openapi(
    createRoute({
      method: 'post',
      path: '/api/checks',
      tags: ['ground'],
      summary: 'What the law says of an area: findings, costs, dates',
      description:
        'Nobody signs in for it and nothing is written. The browser runs the same rules on ground pages.',
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
      const { area, on = register.today(), years } = c.req.valid('json');
      const { law, base } = register;
      if (on < law.from) {
        throw new Refusal('invalid_request', `on: got ${on} when the law begins on ${law.from}.`, {
          at: 'on',
        });
      }
      const { cells, notes } = cellsOfArea(area, reading);
      const datum = register.stateDatum(on);
      const facts = { cells, datum };
      const looked = await register.read((state) => {
        const ground = groundView(state, base, { day: on });
        return {
          findings: law.checkArea(facts, on, ground),
          eligibility: law.eligibility(facts, on, ground),
          size: register.size,
        };
      });
      const costs = costsOf(Math.max(1, cells.length), on, years);
      return c.json(
        presentCheck({ ...looked, on, cells, datum, notes, costs, dates: datesOf(on) }, register.blocks),
        200,
      );
    },
  );
}
