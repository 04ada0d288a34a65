/** What a replay holds an entry of a slot against, and what the draw does to the queues of its blocks. */
import { drawLots, rootOfFilings } from '#proof';
import type { ApplicationId } from '#terms';
import { BadEntry, checkFree, checkNext, checkRow } from '../bad-entry.ts';
import { eachCell } from '../cell-runs.ts';
import { ordinalOfClaimant } from '../claims.ts';
import { slotLifeCycle } from '../life-cycle.ts';
import { ordinalOfApplication, ordinalOfSlot, type RegisterState, slotId } from '../state.ts';
import type { SlotClosed, SlotDrawn, SlotEntry } from './events.ts';
import { drawnValue, instantOfRound } from './randomness.ts';
import { evolveSlot, type Filings, filingsOf, type Slot } from './slot.ts';

/** Puts an entry of a slot into the state. @throws BadEntry */
export function foldSlot(state: RegisterState, index: number, entry: SlotEntry): void {
  const ordinal = ordinalOfSlot(entry.slot);
  const before = state.slots.get(ordinal);
  checkRow(index, entry, slotLifeCycle, before?.status ?? 'none');
  let contested = false;
  if (entry.kind === 'ground-reopened') {
    checkNext(index, entry.slot, slotId(state.slots.count + 1));
    checkFree(state, entry.cells);
    if (entry.closesAt <= entry.at)
      throw new BadEntry(index, 'slot_out_of_order', 'it closes as it is announced.');
  } else if (before === undefined) {
    throw new BadEntry(index, 'unknown_record', `no ${entry.slot}.`);
  } else if (entry.kind === 'slot-closed') {
    const filings = filingsOf(state, before);
    checkClosed(index, entry, before, filings);
    contested = filings.contested;
  } else {
    const order = checkDrawn(index, entry, before);
    lineUp(state, before, order, index);
  }
  state.slots.put(ordinal, evolveSlot(before, entry, index, contested), index);
}

function checkClosed(index: number, entry: SlotClosed, slot: Slot, filings: Filings): void {
  const { at, applications, root, source } = entry;
  if (at < slot.closesAt)
    throw new BadEntry(index, 'slot_out_of_order', `${slot.id} is open until ${slot.closesAt}.`);
  if (applications.join() !== filings.applications.join() || root !== rootOfFilings(applications)) {
    throw new BadEntry(index, 'slot_list_differs', `the list of ${slot.id} is not who filed in time.`);
  }
  if ((source !== undefined) !== (filings.contested && slot.ties === 'draw')) {
    throw new BadEntry(
      index,
      'slot_out_of_order',
      `a draw is named where none is due, or none where one is.`,
    );
  }
  if (!source) return;
  const named = source.from === 'drand-quicknet' ? instantOfRound(source.round) : source.at;
  if (source.at !== named || source.at <= at) {
    throw new BadEntry(index, 'slot_out_of_order', 'the value could be known before the list was fixed.');
  }
}

function checkDrawn(index: number, entry: SlotDrawn, slot: Slot): readonly ApplicationId[] {
  if (slot.status !== 'awaiting-draw')
    throw new BadEntry(index, 'slot_out_of_order', `${slot.id} awaits no draw.`);
  const { source, root, applications } = slot;
  if (entry.at < source.at) throw new BadEntry(index, 'slot_out_of_order', `no value before ${source.at}.`);
  const value = drawnValue(source, entry.evidence);
  if (value === undefined || value !== entry.value) {
    throw new BadEntry(index, 'draw_differs', `the value is not that of the source ${slot.id} named.`);
  }
  const order = drawLots(value, root, applications).map(({ application }) => application);
  if (order.join() !== entry.order.join()) {
    throw new BadEntry(
      index,
      'draw_differs',
      `the order of ${slot.id} does not follow from its value and list.`,
    );
  }
  return order;
}

/*  On each block of the slot, those of the list change places among themselves; who stays ahead stays, who came later comes later:
 *
 *      A-1 (ahead)  A-4  A-6  A-9 (late)     drawn:     →     A-1  A-6  A-4  A-9
 */
function lineUp(state: RegisterState, slot: Slot, order: readonly ApplicationId[], index: number): void {
  const rank = new Map(order.map((application, i) => [ordinalOfApplication(application), i]));
  const rankOf = (claimant: number) => rank.get(ordinalOfClaimant(claimant));
  eachCell(slot.cells, (cell) => {
    const line = state.claims.inLine(cell);
    const drawn = line.filter((claimant) => rankOf(claimant) !== undefined);
    if (drawn.length < 2) return;
    drawn.sort((one, other) => (rankOf(one) as number) - (rankOf(other) as number));
    const from = line.findIndex((claimant) => rankOf(claimant) !== undefined);
    const late = line.slice(from).filter((claimant) => rankOf(claimant) === undefined);
    state.claims.lineUp(cell, [...line.slice(0, from), ...drawn, ...late], index);
  });
}
