/** Acts on slots: the law says until when filings are equal and what decides between them; the rest is computed. */
import { isCellId, runsFromCells } from '#grid';
import { drawLots, rootOfFilings } from '#proof';
import { addDays, civilDateAt, instantFromMillis, millisFromInstant } from '#terms';
import type { Context } from '../context.ts';
import { accepted, againstCells, againstLifeCycle, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { slotLifeCycle } from '../life-cycle.ts';
import { type RegisterState, slotId, slotOf } from '../state.ts';
import type { CloseSlot, DrawSlot, ReopenGround, SlotCommand } from './commands.ts';
import { drawnValue, instantOfRound, type RandomnessSource, roundAt } from './randomness.ts';
import { filingsOf, freedBy, lastSlotOf, type Slot } from './slot.ts';

/** Between the list and the value: time enough for witnesses, who sign within seconds, to have seen the list. */
const leadMillis = 30 * 60_000;

export function decideSlot(state: RegisterState, command: SlotCommand, context: Context): Decision {
  if (command.act === 'reopen-ground') return reopenGround(state, command, context);
  const slot = slotOf(state, command.slot);
  if (!slot) return refused('unknown_slot', { facts: { slot: command.slot } });
  const against = againstLifeCycle(slotLifeCycle, command, slot.status, undefined);
  if (against) return against;
  return command.act === 'close-slot'
    ? closeSlot(state, slot, command, context)
    : drawSlot(slot, command, context);
}

function reopenGround(state: RegisterState, command: ReopenGround, context: Context): Decision {
  const against =
    againstLifeCycle(slotLifeCycle, command, 'none', undefined) ?? againstCells(command.cells, isCellId);
  if (against) return against;
  if (command.cells.length === 0) return refused('no_blocks_named');
  const way = context.law.reopening(context.day);
  if (!way) return refused('slot_not_in_law');
  const never = command.cells.filter((cell) => freedBy(state, cell) === undefined);
  if (never.length > 0) return refused('block_not_freed', { cells: never, facts: { blocks: never.length } });
  const announced = command.cells.filter((cell) => lastSlotOf(state, cell));
  if (announced.length > 0) {
    const facts = { blocks: announced.length };
    return refused('block_already_announced', { cells: announced, facts });
  }
  const slot = slotId(state.slots.count + 1);
  const { closesAt, ties, earlier, cite } = way;
  const cells = runsFromCells(command.cells);
  const base = entryBase(command, context);
  return accepted(
    [{ kind: 'ground-reopened', ...base, slot, cells, closesAt, ties, earlier, cite: cite.text }],
    { act: 'reopen-ground', slot },
  );
}

function closeSlot(state: RegisterState, slot: Slot, command: CloseSlot, context: Context): Decision {
  const { at, law } = context;
  if (at < slot.closesAt) {
    const on = civilDateAt(slot.closesAt, law.zone);
    return refused('slot_still_open', {
      facts: { slot: slot.id, closesAt: slot.closesAt },
      fix: { do: 'wait-until', on },
    });
  }
  const { applications, contested } = filingsOf(state, slot);
  const base = { kind: 'slot-closed', ...entryBase(command, context) } as const;
  const closed = { ...base, slot: slot.id, applications, root: rootOfFilings(applications) };
  const outcome = { act: 'close-slot', slot: slot.id } as const;
  if (!contested || slot.ties === 'auction') return accepted([closed], outcome);
  if (law.reopening(context.day)?.randomness !== 'public-event') {
    const round = roundAt(instantFromMillis(millisFromInstant(at) + leadMillis));
    const source: RandomnessSource = { from: 'drand-quicknet', round, at: instantOfRound(round) };
    return accepted([{ ...closed, source }], outcome);
  }
  const { event } = command;
  if (!event || event.at <= at) return refused('event_not_named', { facts: { slot: slot.id } });
  return accepted([{ ...closed, source: { from: 'public-event', ...event } }], outcome);
}

function drawSlot(slot: Slot, command: DrawSlot, context: Context): Decision {
  if (slot.status !== 'awaiting-draw') throw new Error(`${slot.id} awaits no draw.`);
  const { source, root, applications } = slot;
  if (context.at < source.at) {
    const day = civilDateAt(source.at, context.law.zone);
    return refused('value_not_yet_known', {
      facts: { slot: slot.id, at: source.at },
      fix: { do: 'wait-until', on: day > context.day ? day : addDays(context.day, 1) },
    });
  }
  const value = drawnValue(source, command.evidence);
  if (value === undefined) return refused('value_not_of_source', { facts: { slot: slot.id } });
  const order = drawLots(value, root, applications).map(({ application }) => application);
  const base = entryBase(command, context);
  return accepted(
    [{ kind: 'slot-drawn', ...base, slot: slot.id, evidence: command.evidence, value, order }],
    { act: 'draw-slot', slot: slot.id },
  );
}
