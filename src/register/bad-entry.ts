/** What a replay holds every entry against. A log that `decide` wrote passes; the first entry that does not is named. */
import { cellsFromRuns } from '#grid';
import { addDays, type CivilDate } from '#terms';
import { runsContain } from './cell-runs.ts';
import type { Entry } from './entry.ts';
import { type By, type CellRuns, type Party, partyOf } from './entry-parts.ts';
import type { Application } from './exploration-application/application.ts';
import type { ApplicationLodged, LicenceGranted } from './exploration-application/events.ts';
import type { LifeCycleRow } from './life-cycle.ts';
import { placesTakenSince } from './places-taken.ts';
import { closedSeals } from './sealed-filing/filing.ts';
import { type RegisterState, sizeAt } from './state.ts';

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
  'second_signature_missing',
  'counter_filing_out_of_order',
  'slot_out_of_order',
  'slot_list_differs',
  'draw_differs',
  'seal_out_of_order',
  'seal_differs',
  'seal_may_be_ahead',
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

/** A deviation takes effect by the signature of an officer other than the one who proposed it. */
export function checkSecondSignature(
  index: number,
  by: By,
  proposal: number,
  application: Application,
): void {
  const proposed = application.deviations.find((one) => one.proposal.entry === proposal);
  if (proposed && !proposed.confirmation && proposed.proposal.by !== by.account) return;
  throw new BadEntry(
    index,
    'second_signature_missing',
    `entry ${proposal} is no deviation that ${by.account} could confirm.`,
  );
}

/** A licence names only deviations that two officers signed. */
export function checkDeviations(
  index: number,
  { deviations }: LicenceGranted,
  application: Application,
): void {
  for (const entry of deviations ?? []) {
    if (application.deviations.some(({ confirmation }) => confirmation?.entry === entry)) continue;
    throw new BadEntry(
      index,
      'second_signature_missing',
      `entry ${entry} confirms no deviation of ${application.id}.`,
    );
  }
}

/** An officer enters paper, and paper only; its counter time lies between the opening of the register and the entry, and takes nobody's place. */
export function checkCounterFiling(state: RegisterState, entry: ApplicationLodged): void {
  const { counter, by, at, cells } = entry;
  const wrong = (message: string) => new BadEntry(state.size, 'counter_filing_out_of_order', message);
  if (by.role === 'officer' && !counter)
    throw wrong('an officer lodges nothing but what came over the counter.');
  if (!counter) return;
  if (by.role === 'applicant') throw wrong('only an officer enters what came over the counter.');
  if (counter.at > at) throw wrong(`received at ${counter.at}, after it was entered at ${at}.`);
  if (state.opened && counter.at < state.opened.at) throw wrong(`received before the register was opened.`);
  if (counter.place === 'entry') return;
  if (placesTakenSince(state, cellsFromRuns(cells), sizeAt(state, counter.at)).length > 0)
    throw wrong('its place at the counter was taken by others since.');
  if (closedSeals(state, at, { since: sizeAt(state, counter.at) }).length > 0)
    throw wrong('its place at the counter may be that of a filing sealed since.');
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
