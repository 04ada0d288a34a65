/** What the desk and the register's lists ask: counts, records by status, and whose move it is by when. */
import type { Deadline, LawPack } from '#law';
import type { CivilDate } from '#terms';
import {
  type Application,
  type ApplicationStatus,
  applicationStatuses,
} from './exploration-application/application.ts';
import { deadlinesOfApplication } from './exploration-application/clocks.ts';
import { type Licence, type LicenceStatus, licenceStatuses } from './exploration-licence/licence.ts';
import { recordAt, type Standpoint } from './standpoint.ts';
import type { RegisterState } from './state.ts';

export interface RegisterCounts {
  readonly entries: number;
  readonly applications: Readonly<Record<ApplicationStatus, number>>;
  readonly licences: Readonly<Record<LicenceStatus, number>>;
  /** Blocks that a licence holds now. */
  readonly blocksHeld: number;
}

/** How many records have each status; counted as the log grows, so that asking costs nothing. */
export function countsOf(state: RegisterState): RegisterCounts {
  const of = <Status extends string>(statuses: readonly Status[], count: (status: Status) => number) =>
    Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<Status, number>;
  return {
    entries: state.size,
    applications: of(applicationStatuses, (status) => state.applications.countWithStatus(status)),
    licences: of(licenceStatuses, (status) => state.licences.countWithStatus(status)),
    blocksHeld: state.claims.held,
  };
}

/** Applications with a status, in the order of their numbers. */
export function applicationsWithStatus(state: RegisterState, status: ApplicationStatus): Application[] {
  return state.applications
    .withStatus(status)
    .map((ordinal) => state.applications.get(ordinal) as Application);
}

/** Licences with a status, in the order of their numbers. */
export function licencesWithStatus(state: RegisterState, status: LicenceStatus): Licence[] {
  return state.licences.withStatus(status).map((ordinal) => state.licences.get(ordinal) as Licence);
}

/** All applications and licences of a party, in the order of their numbers. */
export function recordsOfParty(
  state: RegisterState,
  party: string,
): { readonly applications: Application[]; readonly licences: Licence[] } {
  return {
    applications: state.applications
      .ofParty(party)
      .map((ordinal) => state.applications.get(ordinal) as Application),
    licences: state.licences.ofParty(party).map((ordinal) => state.licences.get(ordinal) as Licence),
  };
}

const lastDay = '9999-12-31' as CivilDate;

/** Each open claim on a block, from a standpoint or at a size of the log, in the order in which they began. */
export function eachClaimedBlock(
  state: RegisterState,
  from: Standpoint | number,
  visit: (cell: number, record: Application | Licence) => void,
): void {
  // Where nothing is looked at from later on, the day decides nothing.
  const at = typeof from === 'number' ? { size: from, day: lastDay, written: from } : from;
  state.claims.eachOpen(at.size, at.written, (cell, claimant) => {
    const record = recordAt(state, claimant, at);
    if (record) visit(cell, record);
  });
}

/** Blocks by what the register itself knows of them; all others are free as far as it can tell. */
export interface BlockCounts {
  readonly held: number;
  /** Held under a licence whose term is over and whose end is not yet recorded. */
  readonly closing: number;
  /** Asked for and not held, each once, however many stand in line. */
  readonly 'applied-for': number;
}

/** How many blocks are held, closing and applied for. */
export function blockCountsOf(state: RegisterState, at: Standpoint): BlockCounts {
  const asked = new Set<number>();
  const taken = new Set<number>();
  let closing = 0;
  eachClaimedBlock(state, at, (cell, record) => {
    if (!('holder' in record)) {
      asked.add(cell);
      return;
    }
    taken.add(cell);
    if (at.day > record.until) closing++;
  });
  let applied = 0;
  for (const cell of asked) if (!taken.has(cell)) applied++;
  return { held: taken.size - closing, closing, 'applied-for': applied };
}

/** A deadline of an application that is not finished. */
export interface OpenDeadline {
  readonly application: Application;
  readonly deadline: Deadline;
}

const examined: readonly ApplicationStatus[] = [
  'under-review',
  'awaiting-answer',
  'awaiting-security',
  'secured',
];

/**
 * Every step that waits for somebody on a day: what is due first comes first, what has no day comes last. The officer's queue
 * is those whose mover is the ministry.
 */
export function openDeadlines(state: RegisterState, law: LawPack, today: CivilDate): OpenDeadline[] {
  const open: OpenDeadline[] = [];
  for (const status of examined) {
    for (const application of applicationsWithStatus(state, status)) {
      for (const deadline of deadlinesOfApplication(state, application, law, today)) {
        if (deadline.state === 'running' || deadline.state === 'overdue')
          open.push({ application, deadline });
      }
    }
  }
  const last = '9999-12-31';
  return open.sort((a, b) => {
    const [dueA, dueB] = [a.deadline.due ?? last, b.deadline.due ?? last];
    if (dueA !== dueB) return dueA < dueB ? -1 : 1;
    return a.application.priority - b.application.priority;
  });
}
