/*  Where a sealed filing stands once it is opened. Its place counts from the seal, so who lodged in the open since stands behind it:
 *
 *      12 A-1 lodged     15 F-1 sealed     18 A-2 lodged     20 F-1 opened as A-3          line:  A-1  A-3  A-2
 *
 *  On ground of a slot it is otherwise: filings inside a slot are equal, and nobody may be equal whose filing the others could not see. So there the
 *  place counts from the opening, and a seal that outlasts the slot stands behind its list.
 */
import type { GroundView } from '#law';
import { eachCell, runsMeet } from '../cell-runs.ts';
import { type Claimant, ordinalOfClaimant } from '../claims.ts';
import type { CellRuns } from '../entry-parts.ts';
import { applicationId, type RegisterState } from '../state.ts';

/** True where a slot was open on the block at some time since the seal. */
function hadSlotSince(state: RegisterState, cell: number, seal: number): boolean {
  for (let ordinal = state.slots.count; ordinal > 0; ordinal--) {
    const slot = state.slots.get(ordinal);
    if (!slot || !runsMeet(slot.cells, [[cell, 1]])) continue;
    if (slot.status === 'open' || slot.closedBy > seal) return true;
  }
  return false;
}

/** Those in line on a block who stand behind a filing sealed at an index of the log, in order. */
export function overtakenOn(state: RegisterState, cell: number, seal: number): Claimant[] {
  const line = state.claims.inLine(cell);
  const first = line.findIndex(
    (claimant) => (state.applications.get(ordinalOfClaimant(claimant))?.priority ?? 0) > seal,
  );
  return first < 0 || hadSlotSince(state, cell, seal) ? [] : line.slice(first);
}

/** Begins the claims of an opened filing, each in its place. */
export function beginFromSeal(
  state: RegisterState,
  cells: CellRuns,
  claimant: Claimant,
  seal: number,
  index: number,
): void {
  eachCell(cells, (cell) => {
    state.claims.beginAhead(cell, claimant, overtakenOn(state, cell, seal), index);
  });
}

/** The ground for a filing that is about to be opened: who came after its seal is not ahead of it. */
export function groundFromSeal(ground: GroundView, state: RegisterState, seal: number): GroundView {
  const { earlierApplications } = ground;
  if (!earlierApplications) return ground;
  return {
    ...ground,
    earlierApplications(cell) {
      const behind = overtakenOn(state, cell, seal).map((one) => applicationId(ordinalOfClaimant(one)));
      return earlierApplications(cell)?.filter(({ id }) => !(behind as readonly string[]).includes(id));
    },
  };
}
