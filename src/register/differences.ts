/*  What the register says at one size of the log and did not say at an earlier one. Only what entries between the two touched is
 *  looked at: a day of a large register costs what happened on it.
 */
import { isLicenceClaimant } from './claims.ts';
import { type Application, isOpen } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';
import type { RegisterState } from './state.ts';

/** What the register itself makes of a block; closed land is data beside the log. */
export type ClaimState = 'free' | 'applied-for' | 'held';

interface GroundChange {
  readonly from: ClaimState;
  readonly to: ClaimState;
  /** Ascending. */
  readonly cells: readonly number[];
}

interface LicenceChanged {
  readonly before: Licence;
  readonly after: Licence;
}

export interface Differences {
  /** Granted, or stated by a publisher: not there before. One that has ended since stands in both lists. */
  readonly granted: readonly Licence[];
  readonly ended: readonly Licence[];
  /** In force at both sizes, with other blocks or payments. */
  readonly changed: readonly LicenceChanged[];
  readonly lodged: readonly Application[];
  /** Granted, refused or withdrawn: open before, or not lodged yet. */
  readonly decided: readonly Application[];
  /** Every block whose state differs stands in exactly one. */
  readonly ground: readonly GroundChange[];
}

/** The differences between the register of `from` entries and that of `to`. @throws RangeError unless 0 ≤ from ≤ to ≤ the size of the log */
export function differences(state: RegisterState, from: number, to: number): Differences {
  if (!(from >= 0 && from <= to && to <= state.size)) {
    throw new RangeError(`Got sizes ${from} and ${to} when expected 0 ≤ from ≤ to ≤ ${state.size}.`);
  }
  const [granted, ended]: [Licence[], Licence[]] = [[], []];
  const changed: LicenceChanged[] = [];
  for (const ordinal of state.licences.touched(from, to)) {
    const before = state.licences.at(ordinal, from);
    const after = state.licences.at(ordinal, to);
    if (!after) continue;
    if (!before) granted.push(after);
    if (after.status === 'ended' && before?.status !== 'ended') ended.push(after);
    if (before?.status === 'in-force' && after.status === 'in-force') changed.push({ before, after });
  }
  const [lodged, decided]: [Application[], Application[]] = [[], []];
  for (const ordinal of state.applications.touched(from, to)) {
    const before = state.applications.at(ordinal, from);
    const after = state.applications.at(ordinal, to);
    if (!after) continue;
    if (!before) lodged.push(after);
    if (!isOpen(after) && (!before || isOpen(before))) decided.push(after);
  }
  return { granted, ended, changed, lodged, decided, ground: groundChanges(state, from, to) };
}

function groundChanges(state: RegisterState, from: number, to: number): GroundChange[] {
  const touched = new Set<number>();
  state.claims.eachTouched(from, to, (cell) => touched.add(cell));
  const changes = new Map<string, { from: ClaimState; to: ClaimState; cells: number[] }>();
  for (const cell of [...touched].sort((a, b) => a - b)) {
    const was = claimState(state, cell, from);
    const is = claimState(state, cell, to);
    if (was === is) continue;
    const key = `${was} ${is}`;
    const change = changes.get(key);
    if (change) change.cells.push(cell);
    else changes.set(key, { from: was, to: is, cells: [cell] });
  }
  return [...changes.values()].sort((a, b) => b.cells.length - a.cells.length);
}

function claimState(state: RegisterState, cell: number, size: number): ClaimState {
  let found: ClaimState = 'free';
  state.claims.each(cell, size, (claimant, _begun, ended) => {
    if (ended !== undefined) return;
    if (isLicenceClaimant(claimant)) found = 'held';
    else if (found === 'free') found = 'applied-for';
  });
  return found;
}
