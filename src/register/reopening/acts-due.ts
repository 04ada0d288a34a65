/** What the registrar owes today: freed ground to announce, slots to close. Values are recorded by who can show the evidence. */
import { cellsFromRuns } from '#grid';
import type { LawPack } from '#law';
import { type CivilDate, civilDateAt, type Instant } from '#terms';
import type { By, CellRuns } from '../entry-parts.ts';
import { licencesWithStatus } from '../queries.ts';
import type { RegisterState } from '../state.ts';
import type { SlotCommand } from './commands.ts';
import { filingsOf, freedBy, lastSlotOf, type Slot } from './slot.ts';

/**
 * The acts on slots that are due at an instant. Ground is announced where the law draws lots: where it sends contested ground to auction,
 * the days run from the end of the licence without any act. A slot that a public event decides is closed by a person, who names the event.
 */
export function slotActsDue(state: RegisterState, law: LawPack, at: Instant): SlotCommand[] {
  const by: By = { role: 'registrar', account: 'registrar' };
  const closing = state.slots
    .withStatus('open')
    .map((ordinal) => state.slots.get(ordinal) as Slot)
    .filter((slot) => slot.closesAt <= at && !needsPerson(state, slot, law, at))
    .map(({ id }): SlotCommand => ({ act: 'close-slot', by, slot: id }));
  if (law.reopening(civilDateAt(at, law.zone))?.ties !== 'draw') return closing;
  const announcing = freedLately(state, law, at).flatMap((runs): SlotCommand[] => {
    const cells = cellsFromRuns(runs).filter(
      (cell) => freedBy(state, cell) !== undefined && !lastSlotOf(state, cell),
    );
    return cells.length === 0 ? [] : [{ act: 'reopen-ground', by, cells }];
  });
  return [...closing, ...announcing];
}

function needsPerson(state: RegisterState, slot: Slot, law: LawPack, at: Instant): boolean {
  if (slot.ties === 'auction') return false;
  if (law.reopening(civilDateAt(at, law.zone))?.randomness !== 'public-event') return false;
  return filingsOf(state, slot).contested;
}

/** Ground that licences let go of, a licence each, as long as who files for it could still be equal. */
function freedLately(state: RegisterState, law: LawPack, at: Instant): CellRuns[] {
  const isLate = (on: CivilDate) => (law.reopening(on)?.closesAt ?? at) <= at;
  const freed: CellRuns[] = [];
  for (const licence of licencesWithStatus(state, 'ended')) {
    if (licence.status === 'ended' && !isLate(licence.freedOn)) freed.push(licence.cells);
  }
  for (const { surrenders } of [
    ...licencesWithStatus(state, 'in-force'),
    ...licencesWithStatus(state, 'ended'),
  ]) {
    for (const { cells, on } of surrenders) if (!isLate(on)) freed.push(cells);
  }
  return freed;
}
