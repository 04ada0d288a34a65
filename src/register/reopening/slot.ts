/** Ground that came open again, from its announcement to the draw. */
import type { ApplicationId, Instant, LicenceId } from '#terms';
import { eachCell, runsMeet } from '../cell-runs.ts';
import { isLicenceClaimant, ordinalOfClaimant } from '../claims.ts';
import type { CellRuns } from '../entry-parts.ts';
import { lodgedIn } from '../exploration-application/application.ts';
import { applicationId, licenceId, type RegisterState } from '../state.ts';
import type { SlotEntry, SlotId } from './events.ts';
import type { RandomnessSource } from './randomness.ts';

interface SlotBase {
  readonly id: SlotId;
  readonly cells: CellRuns;
  readonly announcedAt: Instant;
  readonly closesAt: Instant;
  readonly ties: 'draw' | 'auction';
  readonly earlier: 'equal' | 'ahead';
  readonly cite: string;
  /** Index of the announcement. */
  readonly entry: number;
  readonly simulated: boolean;
}
interface OpenSlot extends SlotBase {
  readonly status: 'open';
}
interface ClosedBase extends SlotBase {
  readonly applications: readonly ApplicationId[];
  readonly root: string;
  readonly closedAt: Instant;
  /** Index of the entry that fixed the list. */
  readonly closedBy: number;
}
/** No block was asked for twice. */
interface SettledSlot extends ClosedBase {
  readonly status: 'settled';
}
interface AuctionSlot extends ClosedBase {
  readonly status: 'to-auction';
}
interface AwaitingSlot extends ClosedBase {
  readonly status: 'awaiting-draw';
  readonly source: RandomnessSource;
}
interface DrawnSlot extends ClosedBase {
  readonly status: 'drawn';
  readonly source: RandomnessSource;
  readonly evidence: string;
  readonly value: string;
  readonly order: readonly ApplicationId[];
  /** Index of the entry that records the value. */
  readonly drawnBy: number;
}
export type Slot = OpenSlot | SettledSlot | AuctionSlot | AwaitingSlot | DrawnSlot;
export type SlotStatus = Slot['status'];

/** The slot after an entry; the life cycle was asked before. `contested`: a block of it is asked for by two or more of the list. */
export function evolveSlot(
  before: Slot | undefined,
  entry: SlotEntry,
  index: number,
  contested: boolean,
): Slot {
  if (entry.kind === 'ground-reopened') {
    const { slot: id, cells, closesAt, ties, earlier, cite, at: announcedAt } = entry;
    const simulated = entry.simulated === true;
    return {
      id,
      cells,
      announcedAt,
      closesAt,
      ties,
      earlier,
      cite,
      entry: index,
      simulated,
      status: 'open',
    };
  }
  if (entry.kind === 'slot-closed' && before?.status === 'open') {
    const { applications, root, source, at: closedAt } = entry;
    const closed = { ...before, applications, root, closedAt, closedBy: index };
    if (source) return { ...closed, status: 'awaiting-draw', source };
    return { ...closed, status: contested ? 'to-auction' : 'settled' };
  }
  if (entry.kind === 'slot-drawn' && before?.status === 'awaiting-draw') {
    const { evidence, value, order } = entry;
    return { ...before, status: 'drawn', evidence, value, order, drawnBy: index };
  }
  throw new Error(
    `${entry.kind} cannot come after ${before?.status}: the life cycle should have been asked.`,
  );
}

export interface Filings {
  /** Ascending. */
  readonly applications: readonly ApplicationId[];
  /** True where two or more of them ask for one block. */
  readonly contested: boolean;
}

/**
 * Who asked for a block of the slot in time and still did at a size of the log. Who filed before the announcement is among them where the law
 * makes it equal.
 */
export function filingsOf(state: RegisterState, slot: Slot, size: number = state.size): Filings {
  const inTime = new Map<number, boolean>();
  const isInTime = (ordinal: number): boolean => {
    const known = inTime.get(ordinal);
    if (known !== undefined) return known;
    const application = state.applications.get(ordinal);
    const answer =
      application !== undefined &&
      application.lodgedAt < slot.closesAt &&
      (slot.earlier === 'equal' || lodgedIn(application) > slot.entry);
    inTime.set(ordinal, answer);
    return answer;
  };
  let contested = false;
  eachCell(slot.cells, (cell) => {
    let asking = 0;
    state.claims.each(cell, size, (claimant, _begun, ended) => {
      if (ended !== undefined || isLicenceClaimant(claimant)) return;
      if (isInTime(ordinalOfClaimant(claimant))) asking++;
    });
    if (asking > 1) contested = true;
  });
  const ordinals = [...inTime].filter(([, answer]) => answer).map(([ordinal]) => ordinal);
  return { applications: ordinals.sort((a, b) => a - b).map(applicationId), contested };
}

/** Slots in which nobody is examined yet: open, or waiting for their value. */
export function unsettledSlots(state: RegisterState): Slot[] {
  return (['open', 'awaiting-draw'] as const)
    .flatMap((status) => state.slots.withStatus(status))
    .map((ordinal) => state.slots.get(ordinal) as Slot);
}

/**
 * Index of the entry by which the block's last licence let go of it, as the log knew at `size` entries; undefined where none held it, or one holds
 * it.
 */
export function freedBy(state: RegisterState, cell: number, size: number = state.size): number | undefined {
  let freed: number | undefined;
  let isHeld = false;
  state.claims.each(cell, size, (claimant, _begun, ended) => {
    if (!isLicenceClaimant(claimant)) return;
    if (ended === undefined) isHeld = true;
    else freed = Math.max(freed ?? 0, ended);
  });
  return isHeld ? undefined : freed;
}

/** The slot in which a block was announced since it was last freed; undefined where it was not. */
export function lastSlotOf(state: RegisterState, cell: number, size: number = state.size): Slot | undefined {
  const freed = freedBy(state, cell, size);
  if (freed === undefined) return undefined;
  for (let ordinal = state.slots.count; ordinal > 0; ordinal--) {
    const slot = state.slots.at(ordinal, size);
    if (!slot) continue; // announced later
    if (slot.entry < freed) return undefined; // slots stand in the order of the log
    if (runsMeet(slot.cells, [[cell, 1]])) return slot;
  }
  return undefined;
}

/** The licences whose end freed the blocks of a slot, by their numbers. */
export function licencesBefore(state: RegisterState, { cells, entry }: Slot): LicenceId[] {
  const last = new Set<number>();
  eachCell(cells, (cell) => {
    let newest: { readonly ordinal: number; readonly ended: number } | undefined;
    state.claims.each(cell, entry, (claimant, _begun, ended) => {
      if (isLicenceClaimant(claimant) && ended !== undefined && ended >= (newest?.ended ?? 0))
        newest = { ordinal: ordinalOfClaimant(claimant), ended };
    });
    if (newest) last.add(newest.ordinal);
  });
  return [...last].sort((a, b) => a - b).map(licenceId);
}
