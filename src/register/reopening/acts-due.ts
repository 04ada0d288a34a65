/** What the registrar owes today: freed ground to announce, slots to close. Values are recorded by who can show the evidence. */
import { cellsFromRuns, runsFromCells } from '#grid';
import type { LawPack } from '#law';
import { type CivilDate, civilDateAt, type Instant, type LicenceId } from '#terms';
import type { By, CellRuns } from '../entry-parts.ts';
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
  const announcing = freedGround(state, law, at).map(
    ({ cells }): SlotCommand => ({ act: 'reopen-ground', by, cells: cellsFromRuns(cells) }),
  );
  return [...closing, ...announcing];
}

function needsPerson(state: RegisterState, slot: Slot, law: LawPack, at: Instant): boolean {
  if (slot.ties === 'auction') return false;
  if (law.reopening(civilDateAt(at, law.zone))?.randomness !== 'public-event') return false;
  return filingsOf(state, slot).contested;
}

/** Ground that a licence let go of, and that nobody announced yet. */
export interface FreedGround {
  readonly licence: LicenceId;
  readonly cells: CellRuns;
  readonly freedOn: CivilDate;
  /** Whoever files before this instant is equal, where ground counts from the day on which it was freed. */
  readonly closesAt: Instant;
  readonly simulated: boolean;
}

/**
 * Ground that licences let go of, a surrender each, as long as who files for it could still be equal: as the log knew at `size` entries, by the
 * order of licences.
 */
export function freedGround(
  state: RegisterState,
  law: LawPack,
  at: Instant,
  size: number = state.size,
): FreedGround[] {
  const ends = new Map<CivilDate, Instant | undefined>();
  const openUntil = (on: CivilDate): Instant | undefined => {
    if (!ends.has(on)) ends.set(on, law.reopening(on)?.closesAt);
    const closesAt = ends.get(on);
    return closesAt !== undefined && closesAt > at ? closesAt : undefined;
  };
  const found: FreedGround[] = [];
  for (let ordinal = 1; ordinal <= state.licences.count; ordinal++) {
    const licence = state.licences.at(ordinal, size);
    if (!licence) continue;
    const parts = licence.surrenders.map(({ cells, on }) => ({ cells, on }));
    if (licence.status === 'ended') parts.push({ cells: licence.cells, on: licence.freedOn });
    for (const { cells, on } of parts) {
      const closesAt = openUntil(on);
      if (closesAt === undefined) continue;
      const free = cellsFromRuns(cells).filter(
        (cell) => freedBy(state, cell, size) !== undefined && !lastSlotOf(state, cell, size),
      );
      if (free.length === 0) continue;
      const { id, simulated } = licence;
      found.push({ licence: id, cells: runsFromCells(free), freedOn: on, closesAt, simulated });
    }
  }
  return found;
}
