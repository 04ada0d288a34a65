/** One block as everyone may see it: its state, why, who is in line, what is near. */
import { type BlockCard, pages } from '#contract';
import { areaHectaresOfCell, cellBounds, cellCentre, datums, isDatum } from '#grid';
import { closureKinds, rightKinds } from '#law';
import type { Application, BlockReason, BlockState, Licence, Slot, Standpoint } from '#register';
import { counterTimesOf } from '../applications/present.ts';
import { codeOf } from '../area/area-view.ts';
import type { CountryKnowledge } from '../knowledge/country-knowledge.ts';
import type { LiveRegister } from '../live-register.ts';
import type { Services } from '../services.ts';

export interface BlockFacts {
  readonly block: BlockState;
  readonly holder: Licence | undefined;
  /** Those in line, in order. */
  readonly applicants: readonly (Application | undefined)[];
  /** In which the block was announced since it was last freed. */
  readonly slot: Slot | undefined;
  readonly at: Standpoint;
}

export function presentBlock(
  { block, holder, applicants, slot, at }: BlockFacts,
  { register, knowledge }: Pick<Services, 'register' | 'knowledge'>,
): BlockCard {
  const { cell } = block;
  const { base, names } = register;
  const datum = register.stateDatum(at.day);
  const { west, south, east, north } = cellBounds(cell);
  const hectares = areaHectaresOfCell(cell, datums[isDatum(datum) ? datum : 'WGS84'].ellipsoid);
  return {
    cell,
    code: codeOf(register.blocks, cell),
    datum,
    bounds: [west, south, east, north],
    areaSquareMetres: Math.round(hectares * 10_000),
    country: base.country(cell),
    state: block.ground,
    ...(block.until === undefined ? {} : { until: block.until }),
    reasons: block.reasons.map(presentReason),
    holder: holder
      ? {
          id: holder.id,
          holder: names.text(holder.holder.name.commitment),
          until: holder.until,
          simulated: holder.simulated,
          address: pages.licence(holder.id),
        }
      : null,
    queue: block.queue.map(({ application, place, lodgedAt, status, simulated }, i) => ({
      id: application,
      place,
      applicant: names.text(applicants[i]?.applicant.name.commitment ?? ''),
      lodgedAt,
      ...(applicants[i] ? counterTimesOf(applicants[i]) : {}),
      status,
      simulated,
      address: pages.application(application),
    })),
    programme: base.programme(cell),
    missing: missingKinds(register, cell),
    near: presentNear(knowledge, cell),
    history: block.history.map(presentHistoryRow),
    ...(slot && {
      slot: { id: slot.id, status: slot.status, closesAt: slot.closesAt, address: pages.slot(slot.id) },
    }),
    simulated: block.history.some(({ simulated }) => simulated),
    size: at.size,
  };
}

/** Kinds of ground that nobody has loaded: what they would say of the block is unknown. */
function missingKinds({ base }: LiveRegister, cell: number): string[] {
  // Exploration rights are this register's own.
  const kinds = [...closureKinds, ...rightKinds].filter(
    (kind) => kind !== 'exploration' && !base.loaded.has(kind),
  );
  return base.programme(cell) === 'unknown' ? [...kinds, 'programme'] : kinds;
}

function presentReason(reason: BlockReason): BlockCard['reasons'][number] {
  if ('licence' in reason) return { ...reason, address: pages.licence(reason.licence) };
  if ('application' in reason) return { ...reason, address: pages.application(reason.application) };
  return { ...reason };
}

function presentHistoryRow({ claim, ...row }: BlockState['history'][number]): BlockCard['history'][number] {
  return 'licence' in claim
    ? { kind: 'licence', id: claim.licence, ...row, address: pages.licence(claim.licence) }
    : { kind: 'application', id: claim.application, ...row, address: pages.application(claim.application) };
}

const nearDeposits = { kilometres: 60, count: 6 };
const nearSettlements = { kilometres: 60, count: 3 };

/** Deposits, works and settlements around the middle of the block, the nearest first. */
function presentNear(knowledge: CountryKnowledge, cell: number): BlockCard['near'] {
  const centre = cellCentre(cell);
  const rounded = (kilometres: number) => Math.round(kilometres * 10) / 10;
  const deposits = knowledge.depositPlaces
    .near(centre, nearDeposits.kilometres, nearDeposits.count)
    .map(({ place: { deposit, position }, kilometres }): BlockCard['near'][number] => ({
      kind: deposit.kind === 'deposit' ? 'deposit' : 'plant',
      id: deposit.id,
      name: deposit.names.name,
      kilometres: rounded(kilometres),
      minerals: [...deposit.minerals],
      position: [position[0], position[1]],
      ...(deposit.location ? { quality: deposit.location.quality } : {}),
      ...(deposit.location?.uncertaintyKm === undefined
        ? {}
        : { uncertaintyKm: deposit.location.uncertaintyKm }),
      address: pages.deposit(deposit.id),
    }));
  const settlements = knowledge.settlementPlaces
    .near(centre, nearSettlements.kilometres, nearSettlements.count)
    .map(({ place: { settlement, position }, kilometres }): BlockCard['near'][number] => ({
      kind: 'settlement',
      id: settlement.source.id,
      name: settlement.names.name,
      kilometres: rounded(kilometres),
      position: [position[0], position[1]],
    }));
  return [...deposits, ...settlements];
}
