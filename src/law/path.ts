/*  The way through a process, walked twice from one day:
 *
 *      least   every step ends the day it begins; only windows that must run out take their days
 *      most    every step takes its whole clock; a step that the law does not bound takes none, and is named
 *
 *      lodged ─┬─ review (10 wd) ──────┬─► joined: the later of the branches decides, and the way back
 *              └─ window (4 months) ───┘   from the goal along the later branch is the critical path
 */
import { type CivilDate, daysBetween, earlierDate, laterDate } from '#terms';
import { type ClockLaw, dueOf, endOfTerm } from './deadlines.ts';
import type { Clock, Mover, Process, ProcessStep, ProcessWalk } from './process.ts';

/** What bounds a step: a clock of law, a window that must run out, nothing, or a what-if that dropped it. */
export type Limit = 'clock' | 'window' | 'none' | 'dropped';

export interface PathStep {
  readonly step: string;
  readonly mover: Mover;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly days: number;
  readonly workingDays: number;
  readonly limit: Limit;
  /** The goal cannot be reached without it. */
  readonly onWay: boolean;
  /** It decides the day of the goal: shorter, and the whole is shorter. */
  readonly critical: boolean;
}

export interface Path {
  readonly from: CivilDate;
  readonly goal: string;
  /** The day on which the goal is reached. */
  readonly endsOn: CivilDate;
  readonly days: number;
  readonly workingDays: number;
  readonly steps: readonly PathStep[];
  /** Steps on the way that no law bounds: the days say nothing of them. */
  readonly unlimited: readonly string[];
}

export interface PathOptions {
  readonly mode: 'least' | 'most';
  /** Steps that a what-if took out: each hands its first moment on at once. */
  readonly dropped?: ReadonlySet<string>;
}

interface Walked {
  readonly step: ProcessStep;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The moments that the end hung on, the latest first. */
  readonly boundBy: readonly string[];
}

/** The moment with which a usual step ends: one that a usual step waits for, or the goal; else its first. */
function usualEnd(step: ProcessStep, process: Process): string | undefined {
  const [goal] = process.last;
  const waited = (moment: string) =>
    moment === goal ||
    process.steps.some(
      ({ usual, begins, awaits = [], clocks }) =>
        usual &&
        (begins.includes(moment) ||
          awaits.includes(moment) ||
          clocks.some(({ from }) => from.includes(moment))),
    );
  return step.ends.find(waited) ?? step.ends[0];
}

/**
 * Walks the usual steps of a process from a day to its goal, the first of its last moments.
 * @throws RangeError where the goal is never reached: a step waits for a moment that no usual step brings about
 */
export function pathThrough(process: Process, start: CivilDate, law: ClockLaw, options: PathOptions): Path {
  const goal = process.last[0] as string;
  const usual = process.steps.filter((step) => step.usual);
  const brought = new Set([process.first, ...usual.flatMap((step) => usualEnd(step, process) ?? [])]);
  const moments: Record<string, CivilDate> = { [process.first]: start };
  const bringer = new Map<string, Walked>();
  const walked: Walked[] = [];
  const left = new Set(usual);
  // A step can be walked once all that it begins with, awaits or counts from has happened, of what the usual way brings about.
  const needed = (step: ProcessStep) =>
    [...step.begins, ...(step.awaits ?? []), ...step.clocks.flatMap(({ from }) => from)].filter((moment) =>
      brought.has(moment),
    );
  for (let moved = true; moved; ) {
    moved = false;
    for (const step of left) {
      const begun = step.begins.flatMap((moment) => moments[moment] ?? []);
      if (begun.length === 0 || needed(step).some((moment) => moments[moment] === undefined)) continue;
      const one = walkStep(step, begun.reduce(earlierDate), moments, law, options);
      walked.push(one);
      left.delete(step);
      moved = true;
      const end = usualEnd(step, process);
      if (end !== undefined && moments[end] === undefined) {
        moments[end] = one.until;
        bringer.set(end, one);
      }
    }
  }
  const endsOn = moments[goal];
  if (endsOn === undefined) throw new RangeError(`${process.id} never reaches "${goal}" by its usual steps.`);
  const onWay = stepsBefore([goal], bringer, ({ step }) => needed(step));
  const critical = stepsBefore([goal], bringer, ({ boundBy }) => boundBy.slice(0, 1));
  const limitOf = (step: ProcessStep): Limit => {
    if (options.dropped?.has(step.id)) return 'dropped';
    if (step.clocks.length === 0) return 'none';
    return step.runsOut ? 'window' : 'clock';
  };
  const { calendar } = law;
  return {
    from: start,
    goal,
    endsOn,
    days: daysBetween(start, endsOn),
    workingDays: calendar.workingDaysBetween(start, endsOn),
    steps: walked.map((one): PathStep => {
      const { step, from, until } = one;
      return {
        step: step.id,
        mover: step.mover,
        from,
        until,
        days: daysBetween(from, until),
        workingDays: calendar.workingDaysBetween(from, until),
        limit: limitOf(step),
        onWay: onWay.has(one),
        critical: critical.has(one) && until > from && !(step.awaits ?? []).includes(one.boundBy[0] ?? ''),
      };
    }),
    unlimited: walked
      .filter((one) => onWay.has(one) && limitOf(one.step) === 'none')
      .map(({ step }) => step.id),
  };
}

/**
 * How long the law lets a process take: every usual step takes its whole clock, steps side by side run side by side.
 * @throws RangeError as `pathThrough`
 */
export function walk(process: Process, start: CivilDate, law: ClockLaw): ProcessWalk {
  const { steps, days: mostDays, endsOn } = pathThrough(process, start, law, { mode: 'most' });
  return {
    steps: steps.map(({ step, mover, from, until, days }) => ({ step, mover, from, until, days })),
    mostDays,
    endsOn,
    withoutClock: steps.filter(({ limit }) => limit === 'none').map(({ step }) => step),
  };
}

function walkStep(
  step: ProcessStep,
  from: CivilDate,
  moments: Readonly<Record<string, CivilDate>>,
  law: ClockLaw,
  { mode, dropped }: PathOptions,
): Walked {
  const beginning = step.begins.filter((moment) => moments[moment] === from);
  if (dropped?.has(step.id)) return { step, from, until: from, boundBy: beginning };
  let until = from;
  let boundBy = beginning;
  if (mode === 'most' || step.runsOut) {
    const due = dueOf(step, moments, law);
    if (due && due.day > until) {
      until = due.day;
      boundBy = [momentThatDecided(step, due.day, moments, law) ?? (beginning[0] as string), ...beginning];
    }
  }
  for (const moment of step.awaits ?? []) {
    const day = moments[moment];
    if (day !== undefined && day > until) {
      until = laterDate(until, day);
      boundBy = [moment, ...boundBy];
    }
  }
  return { step, from: workBegins(step, from, moments), until, boundBy };
}

/** A step that only waits has not begun: its work starts when all it awaits is there, unless its clock runs meanwhile. */
function workBegins(
  step: ProcessStep,
  from: CivilDate,
  moments: Readonly<Record<string, CivilDate>>,
): CivilDate {
  const { awaits = [], clocks } = step;
  const runsMeanwhile = clocks.some((clock) => awaits.some((moment) => !clock.from.includes(moment)));
  if (runsMeanwhile) return from;
  return awaits.flatMap((moment) => moments[moment] ?? []).reduce(laterDate, from);
}

/** The moment from which the clock was counted that ended on a day. */
function momentThatDecided(
  step: ProcessStep,
  day: CivilDate,
  moments: Readonly<Record<string, CivilDate>>,
  law: ClockLaw,
): string | undefined {
  const lastOf = ({ from }: Clock) =>
    from
      .filter((moment) => moments[moment])
      .sort((a, b) => ((moments[a] as string) < (moments[b] as string) ? 1 : -1))[0];
  for (const clock of step.clocks) {
    const moment = lastOf(clock);
    if (moment === undefined) continue;
    const begun = moments[moment] as CivilDate;
    const length = law.lengthOn(clock.provision, begun);
    if (length !== undefined && endOfTerm(begun, length, clock.unit, law.calendar) === day) return moment;
  }
  return step.clocks.map(lastOf).find((moment) => moment !== undefined);
}

function stepsBefore(
  goals: readonly string[],
  bringer: ReadonlyMap<string, Walked>,
  before: (one: Walked) => readonly string[],
): Set<Walked> {
  const found = new Set<Walked>();
  const waiting = [...goals];
  for (let moment = waiting.pop(); moment !== undefined; moment = waiting.pop()) {
    const one = bringer.get(moment);
    if (!one || found.has(one)) continue;
    found.add(one);
    waiting.push(...before(one));
  }
  return found;
}
