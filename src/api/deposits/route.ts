/** `/api/deposits`, `/{id}`: what is known underground, and who says it. */
import { createRoute, z } from '@hono/zod-openapi';
import { depositList, depositsQuery, depositView, pages } from '#contract';
import { lineLayers, slotOfCell } from '#disclosure';
import { cellBounds, cellFromPoint, type Position, type Run } from '#grid';
import { blockState, type RegisterState } from '#register';
import type { Deposit } from '#sources';
import { codeOf } from '../area/area-view.ts';
import { liveGroundOf } from '../finder/live-ground.ts';
import { presentNames } from '../finder/present.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { positionOf } from '../knowledge/country-knowledge.ts';
import { kilometresBetween } from '../knowledge/places.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { depositLinker } from './links.ts';
import { listDeposits } from './list.ts';
import { type DepositGround, presentDeposit, presentStatementSource } from './present.ts';

const tags = ['knowledge'];
const nearKilometres = 25;

/** From a point to a run of blocks, which is a box. */
function kilometresToRun([lon, lat]: Position, [start, count]: Run): number {
  const { west, south, north } = cellBounds(start);
  const { east } = cellBounds(start + count - 1);
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return kilometresBetween([lon, lat], [within(lon, west, east), within(lat, south, north)]);
}

export function depositRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const all = [...knowledge.deposits.values()];
  const ground = liveGroundOf(register, knowledge);
  const linksOf = depositLinker(all);

  /** State of its block, and licences within 25 km of it. */
  function groundOf(state: RegisterState, deposit: Deposit): DepositGround {
    const position = positionOf(deposit);
    if (!position) return { ground: null, around: [], licences: [], size: register.size };
    const cell = cellFromPoint(...(position as [number, number]));
    const { ground } = blockState(state, register.base, cell, register.standpoint(state));
    const code = codeOf(register.blocks, cell);
    return {
      ground: { cell, code, state: ground, address: pages.block(code) },
      around: around(deposit, position),
      licences: licencesNear(state, position),
      size: register.size,
    };
  }

  /** The nearest of each kind of hub and line; a plant is not near itself. */
  function around(deposit: Deposit, position: Position): DepositGround['around'] {
    const { hubs, map, lines } = ground.laid;
    const found: DepositGround['around'] = [];
    for (const kind of ['town', 'plant'] as const) {
      const nearest = hubs
        .filter((hub) => hub.kind === kind && hub.names !== deposit.names)
        .map((hub) => ({ names: hub.names, kilometres: kilometresBetween(position, hub.position) }))
        .sort((a, b) => a.kilometres - b.kilometres)[0];
      if (nearest)
        found.push({
          kind,
          names: presentNames(nearest.names),
          kilometres: Math.round(nearest.kilometres * 10) / 10,
        });
    }
    const power = nearestPowerPlant(position);
    if (power) found.push(power);
    const slot = slotOfCell(map, cellFromPoint(...(position as [number, number])));
    for (const kind of lineLayers) {
      const kilometres = lines[kind]?.kilometres[slot];
      if (kilometres !== undefined) found.push({ kind, kilometres: Math.round(kilometres * 10) / 10 });
    }
    return found;
  }

  /** Of those whose point is their own: a rough one is shared by several plants. */
  function nearestPowerPlant(position: Position): DepositGround['around'][number] | undefined {
    const [nearest] = knowledge.knowledge.powerPlants
      .flatMap((said) => {
        const { location } = said;
        if (!location || location.quality === 'rough') return [];
        return [{ said, kilometres: kilometresBetween(position, [location.lon, location.lat]) }];
      })
      .sort((a, b) => a.kilometres - b.kilometres);
    if (!nearest) return undefined;
    const { names, capacity, source } = nearest.said;
    return {
      kind: 'power-plant',
      names: presentNames(names),
      kilometres: Math.round(nearest.kilometres * 10) / 10,
      ...(capacity?.unit === 'megawatts' && { megawatts: capacity.value }),
      source: presentStatementSource(source),
    };
  }

  function licencesNear(state: RegisterState, position: Position): DepositGround['licences'] {
    const found: DepositGround['licences'] = [];
    for (const ordinal of state.licences.withStatus('in-force')) {
      const licence = state.licences.get(ordinal);
      if (!licence) continue;
      const nearest = Math.min(...licence.cells.map((run) => kilometresToRun(position, run)));
      if (nearest > nearKilometres) continue;
      found.push({
        id: licence.id,
        holder: register.names.text(licence.holder.name.commitment),
        kilometres: Math.round(nearest * 10) / 10,
        simulated: licence.simulated,
        address: pages.licence(licence.id),
      });
    }
    return found.sort((a, b) => a.kilometres - b.kilometres).slice(0, 20);
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/deposits',
        tags,
        summary: 'Deposits and works, with facets',
        request: { query: depositsQuery },
        responses: answers(depositList, 'A page of the list.'),
      }),
      (c) => {
        return c.json(listDeposits(all, c.req.valid('query'), register.size, knowledge), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/deposits/{id}',
        tags,
        summary: 'One deposit: every statement and figure with its source, the ground around it',
        request: { params: z.object({ id: z.string().max(100).meta({ example: 'KZ-RM-021' }) }) },
        responses: answers(depositView, 'The deposit.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const deposit = knowledge.deposits.get(id);
        if (!deposit) throw noSuchRecord('deposit', id);
        const ground = await register.read((state) => groundOf(state, deposit));
        return c.json(presentDeposit(deposit, ground, knowledge, linksOf(deposit)), 200);
      },
    );
}
