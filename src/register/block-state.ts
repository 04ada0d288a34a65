/** What a block is to a visitor: its state in one word, until when, why, who is in line, and everything that ever happened to it. */
import type { ClosureKind, Extent, RightKind } from '#law';
import type { ApplicationId, CivilDate, GroundState, Instant, LicenceId } from '#terms';
import { isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import type { Application, ApplicationStatus } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';
import type { GroundBase } from './ground-base.ts';
import { eachClaimAt, type Standpoint } from './standpoint.ts';
import { applicationId, licenceId, type RegisterState } from './state.ts';

/** Why a block is what it is: codes with a sentence in `#words`. */
export type BlockReason =
  | { readonly code: 'outside-country' }
  | { readonly code: 'held'; readonly licence: LicenceId; readonly until: CivilDate }
  | { readonly code: 'term-over'; readonly licence: LicenceId; readonly until: CivilDate }
  | {
      readonly code: 'right-of-others';
      readonly kind: RightKind;
      readonly id: string;
      readonly extent: Extent;
    }
  | {
      readonly code: 'closed-land';
      readonly kind: ClosureKind;
      readonly id: string;
      readonly name?: string;
      readonly extent: Extent;
    }
  | { readonly code: 'not-in-programme' }
  | { readonly code: 'applied-for'; readonly application: ApplicationId }
  | { readonly code: 'refusal-bars'; readonly application: ApplicationId; readonly until: CivilDate };

export interface QueueEntry {
  readonly application: ApplicationId;
  /** 1 is first. */
  readonly place: number;
  readonly lodgedAt: Instant;
  readonly status: ApplicationStatus;
  readonly simulated: boolean;
}

/** One claim on the block, from the entry that began it to the entry that ended it. */
export interface BlockHistoryRow {
  readonly claim: { readonly application: ApplicationId } | { readonly licence: LicenceId };
  readonly begunIn: number;
  readonly begunAt: Instant;
  readonly endedIn?: number;
  readonly endedAt?: Instant;
  /** What has become of the application or licence. */
  readonly status: Application['status'] | Licence['status'];
  readonly simulated: boolean;
}

export interface BlockState {
  readonly cell: number;
  readonly ground: GroundState;
  /** The last day of that state, where it is known. */
  readonly until?: CivilDate;
  /** The first is the one that decided; the others stand beside it. */
  readonly reasons: readonly BlockReason[];
  readonly holder?: LicenceId;
  /** Open applications, first in line first. */
  readonly queue: readonly QueueEntry[];
  /** Oldest first. */
  readonly history: readonly BlockHistoryRow[];
}

/**
 * The state of a block from a standpoint: what the register knew, and what held by it. Closed land shows as it is loaded now: base
 * layers are data beside the log.
 */
export function blockState(state: RegisterState, base: GroundBase, cell: number, at: Standpoint): BlockState {
  const { day } = at;
  const queue: QueueEntry[] = [];
  const history: BlockHistoryRow[] = [];
  const bars: { application: ApplicationId; until: CivilDate }[] = [];
  let holder: Licence | undefined;
  const claims: Parameters<Parameters<typeof eachClaimAt>[3]>[0][] = [];
  eachClaimAt(state, cell, at, (claim) => claims.push(claim));
  for (const { claimant, record, begun, ended } of claims.reverse()) {
    const ordinal = ordinalOfClaimant(claimant);
    history.push({
      claim: isLicenceClaimant(claimant)
        ? { licence: licenceId(ordinal) }
        : { application: applicationId(ordinal) },
      begunIn: begun,
      begunAt: state.instants[begun] as Instant,
      ...(ended === undefined ? {} : { endedIn: ended, endedAt: state.instants[ended] as Instant }),
      status: record.status,
      simulated: record.simulated,
    });
    if ('holder' in record) {
      if (ended === undefined) holder = record;
    } else if (ended === undefined) {
      const { id: application, lodgedAt, status, simulated } = record;
      queue.push({ application, place: queue.length + 1, lodgedAt, status, simulated });
    } else if (record.status === 'refused' && record.entry === ended && record.barsUntil >= day) {
      bars.push({ application: record.id, until: record.barsUntil });
    }
  }
  const known = { cell, queue, history, ...(holder ? { holder: holder.id } : {}) };
  return { ...known, ...stateOf(base, cell, day, holder, queue, bars) };
}

function stateOf(
  base: GroundBase,
  cell: number,
  day: CivilDate,
  holder: Licence | undefined,
  queue: readonly QueueEntry[],
  bars: readonly { readonly application: ApplicationId; readonly until: CivilDate }[],
): Pick<BlockState, 'ground' | 'until' | 'reasons'> {
  if (base.country(cell) === 'outside') return { ground: 'closed', reasons: [{ code: 'outside-country' }] };

  const reasons: { state: GroundState; until?: CivilDate; reason: BlockReason }[] = [];
  if (holder) {
    const { id: licence, until } = holder;
    // Past its last day a licence holds until the register records the end: the block is not free before it says so.
    if (day <= until && holder.status === 'in-force')
      reasons.push({ state: 'held', until, reason: { code: 'held', licence, until } });
    else reasons.push({ state: 'closing', reason: { code: 'term-over', licence, until } });
  }
  for (const { kind, id, extent } of base.rights(cell)) {
    const state = kind === 'exploration' || kind === 'mining' ? 'held' : 'closed';
    reasons.push({
      state: extent === 'whole' ? state : 'free',
      reason: { code: 'right-of-others', kind, id, extent },
    });
  }
  for (const { kind, id, name, extent } of base.closures(cell)) {
    const reason = {
      code: 'closed-land',
      kind,
      id,
      extent,
      ...(name === undefined ? {} : { name }),
    } as const;
    reasons.push({ state: extent === 'whole' ? 'closed' : 'free', reason });
  }
  if (base.programme(cell) === 'not-open')
    reasons.push({ state: 'closed', reason: { code: 'not-in-programme' } });
  for (const { application } of queue.slice(0, 1)) {
    reasons.push({ state: 'applied-for', reason: { code: 'applied-for', application } });
  }
  for (const { application, until } of bars) {
    reasons.push({ state: 'closing', until, reason: { code: 'refusal-bars', application, until } });
  }
  // Reasons stand in the order in which they decide; a part of a block decides nothing.
  const deciding = reasons.find(({ state }) => state !== 'free');
  const listed = [...reasons].sort((a, b) => Number(b === deciding) - Number(a === deciding));
  return {
    ground: deciding?.state ?? 'free',
    ...(deciding?.until === undefined ? {} : { until: deciding.until }),
    reasons: listed.map(({ reason }) => reason),
  };
}
