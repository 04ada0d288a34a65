/** What a replay holds every entry against. A log that `decide` wrote passes; the first entry that does not is named. */
import { addDays, type CivilDate } from '#terms';
import { runsContain } from './cell-runs.ts';
import type { Entry } from './entry.ts';
import type { By, CellRuns, Party } from './entry-parts.ts';
import type { LicenceGranted } from './exploration-application/events.ts';
import type { LifeCycleRow } from './life-cycle.ts';
import type { RegisterState } from './state.ts';

/** Codes of entries that cannot stand where they stand. */
export const badEntryCodes = [
  'clock_went_back',
  'day_does_not_fit_instant',
  'simulation_not_marked',
  'simulation_outside_trial',
  'register_opened_once',
  'act_not_possible_in_status',
  'not_your_act',
  'not_your_record',
  'unknown_record',
  'number_out_of_turn',
  'holder_differs',
  'not_these_blocks',
  'block_already_held',
  'not_correctable',
] as const;
export type BadEntryCode = (typeof badEntryCodes)[number];

/** An entry that cannot stand where it stands. */
export class BadEntry extends Error {
  override readonly name = 'BadEntry';
  readonly index: number;
  /** Stable code: `block_already_held`. */
  readonly code: BadEntryCode;
  constructor(index: number, code: BadEntryCode, message: string) {
    super(`Entry ${index}: ${message}`);
    this.index = index;
    this.code = code;
  }
}

/** The party for which someone acts: the organisation where there is one, or the account itself. */
export function partyOf(by: By): string {
  return by.organisation ?? by.account;
}

export function checkTime(state: RegisterState, entry: Entry): void {
  const last = state.instants[state.size - 1];
  if (last !== undefined && entry.at < last) {
    throw new BadEntry(
      state.size,
      'clock_went_back',
      `${entry.at} is before ${last}, the instant of the entry before.`,
    );
  }
  // Clocks of countries differ from UTC by less than a day.
  if (entry.at.startsWith(entry.on)) return;
  const utcDay = entry.at.slice(0, 10) as CivilDate;
  if (entry.on !== addDays(utcDay, 1) && entry.on !== addDays(utcDay, -1)) {
    throw new BadEntry(
      state.size,
      'day_does_not_fit_instant',
      `${entry.on} is nowhere the day of ${entry.at}.`,
    );
  }
}

/** A simulation marks all its entries, and acts in a trial register only. */
export function checkSimulation(state: RegisterState, entry: Entry): void {
  const simulation = entry.by.role === 'simulation';
  if (simulation !== (entry.simulated === true)) {
    throw new BadEntry(
      state.size,
      'simulation_not_marked',
      `role ${entry.by.role}, simulated ${entry.simulated === true}.`,
    );
  }
  const trial = entry.kind === 'register-opened' ? entry.trial : state.opened?.trial === true;
  if (simulation && !trial) {
    throw new BadEntry(state.size, 'simulation_outside_trial', 'a simulation acts in a trial register only.');
  }
}

export function checkOpened(state: RegisterState, entry: Entry): void {
  if ((entry.kind === 'register-opened') !== (state.size === 0)) {
    throw new BadEntry(
      state.size,
      'register_opened_once',
      `got ${entry.kind} when register-opened comes first and once.`,
    );
  }
}

/** The row of the life cycle that allows the entry. */
export function checkRow(index: number, entry: Entry, rows: readonly LifeCycleRow[], status: string): void {
  let known = false;
  for (const row of rows) {
    if (row.entry !== entry.kind) continue;
    if (row.from.length > 0 && !row.from.includes(status)) continue;
    known = true;
    if (entry.by.role === 'simulation' || row.who.includes(entry.by.role)) return;
  }
  if (known) throw new BadEntry(index, 'not_your_act', `${entry.kind} is not for the role ${entry.by.role}.`);
  throw new BadEntry(index, 'act_not_possible_in_status', `${entry.kind} cannot come after ${status}.`);
}

/** An applicant acts for its own party. */
export function checkParty(index: number, by: By, party: string): void {
  if (by.role === 'applicant' && partyOf(by) !== party) {
    throw new BadEntry(index, 'not_your_record', `${partyOf(by)} is not ${party}.`);
  }
}

export function checkNext(index: number, got: string, expected: string): void {
  if (got !== expected)
    throw new BadEntry(index, 'number_out_of_turn', `got ${got} when expected ${expected}.`);
}

/** A licence is its applicant's, in the datum in which it was applied for: the grant may say so again, and then says the same. */
export function checkHolder(
  index: number,
  { holder, datum }: LicenceGranted,
  application: { readonly applicant: Party; readonly datum: string },
): void {
  const { applicant } = application;
  const same =
    holder === undefined ||
    (holder.id === applicant.id &&
      holder.kind === applicant.kind &&
      holder.country === applicant.country &&
      holder.name.commitment === applicant.name.commitment &&
      holder.number?.commitment === applicant.number.commitment);
  if (same && (datum === undefined || datum === application.datum)) return;
  throw new BadEntry(index, 'holder_differs', 'the holder or the datum is not that of the application.');
}

export function checkCells(index: number, record: string, has: CellRuns, wanted: CellRuns): void {
  if (wanted.length === 0 || !runsContain(has, wanted)) {
    throw new BadEntry(index, 'not_these_blocks', `the blocks are not all of ${record}.`);
  }
}

/** Nobody holds any of the blocks. */
export function checkFree(state: RegisterState, cells: CellRuns): void {
  for (const [start, count] of cells) {
    for (let cell = start; cell < start + count; cell++) {
      const holder = state.claims.holder(cell);
      if (holder === 0) continue;
      throw new BadEntry(state.size, 'block_already_held', `block ${cell} is held by licence ${holder}.`);
    }
  }
}
