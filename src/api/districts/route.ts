/** `/api/districts/{oblast}`: what is known in an oblast, what of its ground is free, which licences are in force. */
import { createRoute, z } from '@hono/zod-openapi';
import { type DistrictView, districtView, pages } from '#contract';
import { inCountry, isBarred, isTouched, slotOfCell } from '#disclosure';
import { eachClaimedBlock, type RegisterState } from '#register';
import { presentKnown } from '../deposits/known.ts';
import { oblastOf } from '../deposits/present.ts';
import { type LiveGround, liveGroundOf } from '../finder/live-ground.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { boundsOf } from '../knowledge/country-knowledge.ts';
import { countBy } from '../list/page.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';

const mostLicences = 20;

/** Every block of a region by what stands on it: closed wins over held, held over asked for. */
function countGround(state: RegisterState, ground: LiveGround, code: string): DistrictView['ground'] {
  const { map } = ground.laid;
  const number = map.regions.indexOf(code) + 1;
  const taken = ground.taken(state);
  const held = new Set<number>();
  eachClaimedBlock(state, state.size, (cell, record) => {
    if ('holder' in record) held.add(slotOfCell(map, cell));
  });
  const counts = { blocks: 0, open: 0, held: 0, appliedFor: 0, closed: 0, touched: 0 };
  for (let slot = 0; slot < map.region.length; slot++) {
    if (number === 0 || map.region[slot] !== number) continue;
    const marks = map.marks[slot] as number;
    if ((marks & inCountry) === 0) continue;
    counts.blocks++;
    if (held.has(slot)) counts.held++;
    else if (marks & isBarred) counts.closed++;
    else if (taken[slot] !== 0) counts.appliedFor++;
    else if (marks & isTouched) counts.touched++;
    else counts.open++;
  }
  return counts;
}

export function districtRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const ground = liveGroundOf(register, knowledge);

  function licencesIn(state: RegisterState, code: string): DistrictView['licences'] {
    const { map } = ground.laid;
    const number = map.regions.indexOf(code) + 1;
    const found = state.licences
      .withStatus('in-force')
      .flatMap((ordinal) => state.licences.get(ordinal) ?? [])
      .filter(({ cells }) => {
        const first = cells[0]?.[0];
        const slot = first === undefined ? -1 : slotOfCell(map, first);
        return slot >= 0 && number > 0 && map.region[slot] === number;
      })
      .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return {
      inForce: found.length,
      items: found.slice(0, mostLicences).map(({ id, holder, blocks, until, simulated }) => ({
        id,
        holder: register.names.text(holder.name.commitment),
        blocks,
        until,
        simulated,
        address: pages.licence(id),
      })),
    };
  }

  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/districts/{oblast}',
      tags: ['knowledge'],
      summary: 'One oblast: its deposits and their publishers, its ground by state, its licences',
      request: { params: z.object({ oblast: z.string().max(10).meta({ example: 'KZ-63' }) }) },
      responses: answers(districtView, 'The oblast.'),
    }),
    async (c) => {
      const { oblast } = c.req.valid('param');
      const boundary = knowledge.knowledge.oblasts.find(({ code }) => code === oblast);
      if (!boundary) throw noSuchRecord('district', oblast);
      const deposits = knowledge.knowledge.deposits.filter(
        (one) => one.kind === 'deposit' && oblastOf(one, knowledge) === oblast,
      );
      const live = await register.read((state) => ({
        ground: countGround(state, ground, oblast),
        licences: licencesIn(state, oblast),
      }));
      return c.json(
        {
          id: oblast,
          bounds: boundsOf(boundary.area),
          ...presentKnown(deposits, knowledge),
          byMineral: countBy(deposits, ({ minerals }) => minerals),
          ...live,
          size: register.size,
          address: pages.district(oblast),
        },
        200,
      );
    },
  );
}
