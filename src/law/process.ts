/**
 * A process of the law as data: steps, who moves, the clock, what happens when it runs out. From this one description come
 * the officer's queue, the applicant's countdown, the table of delays, the drawing and the benchmark.
 *
 * Steps are joined by *moments*. A step begins when one of the moments in `begins` has happened and is done when one of
 * those in `ends` has. So steps may run beside each other, and a dropped step hands on its first moment.
 */
import type { Citation, CivilDate, LicenceKind } from '#terms';

export const movers = [
  'applicant',
  'holder',
  'ministry',
  'geology-body',
  'akimat',
  'platform',
  'expert-commission',
  'security-bodies',
  'environment-body',
  'industrial-safety-body',
  'court',
  'rival',
  'department',
  'minister',
  'mining-registrar',
  'warden',
  'other-agencies',
  'native-title-party',
  'objector',
] as const;
export type Mover = (typeof movers)[number];

export type ClockUnit = 'working-days' | 'calendar-days' | 'months' | 'years';

export interface Clock {
  /** The provision that sets how long. */
  readonly provision: string;
  readonly unit: ClockUnit;
  /** Counted from the last of these moments that has happened; that day itself is not counted. */
  readonly from: readonly string[];
  /** The day of the event is the first day of the term. */
  readonly countsFirstDay?: boolean;
  /** Days from one moment to another that are not counted. */
  readonly stops?: readonly { readonly from: string; readonly until: string }[];
}

export interface ProcessStep {
  readonly id: string;
  readonly mover: Mover;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  /** None: the law sets no limit. Several run together; `settle` says which decides. */
  readonly clocks: readonly Clock[];
  readonly settle?: 'latest' | 'earliest';
  /** A window that others may use: nobody can end the step before its clock has run out. */
  readonly runsOut?: boolean;
  /** It cannot be done before all of these moments have happened; what it waits for runs beside it. */
  readonly awaits?: readonly string[];
  /** What the law says happens when the clock runs out: a code with a sentence in `#words`. */
  readonly atEnd: string;
  /** On the way of an application that nothing stands against. */
  readonly usual: boolean;
  readonly documents?: readonly string[];
  /** The provision that sets what is paid at this step. */
  readonly fee?: string;
  /** The provision that names the place or channel. */
  readonly via?: string;
  readonly cite: Citation;
}

export interface Process {
  readonly id: string;
  readonly licenceKind: LicenceKind;
  /** The moment with which it begins, and those with which it is over. */
  readonly first: string;
  readonly last: readonly string[];
  readonly steps: readonly ProcessStep[];
  readonly cite: Citation;
}

/** The days on which moments of a process happened. */
export type Moments = Readonly<Record<string, CivilDate | undefined>>;

export interface Deadline {
  readonly step: string;
  readonly mover: Mover;
  readonly state: 'running' | 'overdue' | 'done' | 'done-late';
  readonly since: CivilDate;
  /** The last day on which the step is in time; absent where the law sets no limit or a moment is not known yet. */
  readonly due?: CivilDate;
  readonly doneOn?: CivilDate;
  /** Days left in the unit of the clock, today not counted; negative when late. */
  readonly left?: number;
  readonly unit?: ClockUnit;
  readonly atEnd: string;
  readonly cite: Citation;
}

/** A process walked from its first moment, every step taking its whole clock. */
export interface ProcessWalk {
  readonly steps: readonly WalkedStep[];
  /** Days of the whole, by the calendar, from the first moment to the last; steps without a clock add nothing. */
  readonly mostDays: number;
  /** The day of the last moment. */
  readonly endsOn: CivilDate;
  /** Steps on the way for which the law sets no limit: the sum says nothing of them. */
  readonly withoutClock: readonly string[];
}

export interface WalkedStep {
  readonly step: string;
  readonly mover: Mover;
  readonly from: CivilDate;
  /** The day on which its clock runs out; its first day where it has none. */
  readonly until: CivilDate;
  readonly days: number;
}
