/** `/api/minerals/{code}`: what is known of a mineral, by whom, and how much open ground lies near it. */
import { createRoute, z } from '@hono/zod-openapi';
import { mineralView, pages } from '#contract';
import { findGround, usualWeights } from '#disclosure';
import { minerals } from '#terms';
import { oblastOf, presentKnown } from '../deposits/known.ts';
import { presentFigure } from '../deposits/present.ts';
import { liveGroundOf } from '../finder/live-ground.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { countBy } from '../list/page.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';

const nearKilometres = 10;

export function mineralRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const ground = liveGroundOf(register, knowledge);
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/minerals/{code}',
      tags: ['knowledge'],
      summary: 'One mineral: its deposits and their publishers, claims about the country, open ground nearby',
      request: { params: z.object({ code: z.string().max(40).meta({ example: 'lithium' }) }) },
      responses: answers(mineralView, 'The mineral.'),
    }),
    async (c) => {
      const { code } = c.req.valid('param');
      const mineral = minerals.find((one) => one === code);
      if (!mineral) throw noSuchRecord('mineral', code);
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
  );
}
