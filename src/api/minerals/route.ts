/** `/api/minerals/{code}`, `/grade-tonnage`, `/prices`: what is known of a mineral, what its deposits are held against, what it cost. */
import { createRoute, z } from '@hono/zod-openapi';
import { gradeTonnageView, mineralView, pages, priceView } from '#contract';
import { findGround, usualWeights } from '#disclosure';
import { type Mineral, minerals } from '#terms';
import { presentKnown } from '../deposits/known.ts';
import { oblastOf, presentFigure } from '../deposits/present.ts';
import { liveGroundOf } from '../finder/live-ground.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { countBy } from '../list/page.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { presentGradeTonnage } from './grade-tonnage.ts';
import { presentPrices } from './prices.ts';

const nearKilometres = 10;
const params = z.object({ code: z.string().max(40).meta({ example: 'lithium' }) });

/** @throws Problem `no_such_record` */
function mineralOf(code: string): Mineral {
  const mineral = minerals.find((one) => one === code);
  if (!mineral) throw noSuchRecord('mineral', code);
  return mineral;
}

export function mineralRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const ground = liveGroundOf(register, knowledge);
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/minerals/{code}',
        tags: ['knowledge'],
        summary:
          'One mineral: its deposits and their publishers, claims about the country, open ground nearby',
        request: { params },
        responses: answers(mineralView, 'The mineral.'),
      }),
      async (c) => {
        const mineral = mineralOf(c.req.valid('param').code);
        const deposits = knowledge.knowledge.deposits.filter(
          (one) => one.kind === 'deposit' && one.minerals.includes(mineral),
        );
        const { considered } = await register.read((state) =>
          findGround(
            { ...ground.laid, taken: ground.taken(state), costOf: () => 0, largest: 1 },
            {
              minerals: [mineral],
              withinKm: nearKilometres,
              blocks: 1,
              atLeast: 1,
              closedLand: 'outside',
              weights: usualWeights,
              limit: 1,
            },
          ),
        );
        return c.json(
          {
            mineral,
            ...presentKnown(deposits, knowledge),
            byOblast: countBy(deposits, (one) => oblastOf(one, knowledge) ?? []),
            near: { kilometres: nearKilometres, open: considered.eligible },
            claims: knowledge.knowledge.claims
              .filter((claim) => claim.mineral === mineral)
              .map((claim) => ({ ...presentFigure(claim), about: claim.about.name })),
            size: register.size,
            address: pages.mineral(mineral),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/minerals/{code}/grade-tonnage',
        tags: ['knowledge'],
        summary: 'Tonnage and grade of its deposits, one point each, beside those of other countries',
        request: { params },
        responses: answers(gradeTonnageView, 'The points.'),
      }),
      (c) => c.json(presentGradeTonnage(mineralOf(c.req.valid('param').code), knowledge), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/minerals/{code}/prices',
        tags: ['knowledge'],
        summary: 'What it cost, month by month, where an open series is loaded',
        request: { params },
        responses: answers(priceView, 'The series; none where none is loaded.'),
      }),
      (c) => c.json(presentPrices(mineralOf(c.req.valid('param').code), knowledge), 200),
    );
}
