/** From a process and the days on which its moments happened: whose move it is, by when, and how many days are left. */
import { addDays, addMonths, addYears, type CivilDate, daysBetween, earlierDate, laterDate } from '#terms';
import type { Clock, ClockUnit, Deadline, Moments, Process, ProcessStep } from './process.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a clock needs of the law. */
export interface ClockLaw {
  readonly calendar: WorkingCalendar;
  /** The length that a provision sets on a day; undefined where none is in force. */
  lengthOn(provision: string, day: CivilDate): number | undefined;
}

/** The last day of a term that began on a day; the day itself is not counted. */
export function endOfTerm(
  from: CivilDate,
  length: number,
  unit: ClockUnit,
  calendar: WorkingCalendar,
): CivilDate {
  switch (unit) {
    case 'working-days':
      return calendar.addWorkingDays(from, length);
    case 'calendar-days':
      return addDays(from, length);
    case 'months':
      return addMonths(from, length, { round: 'down' });
    case 'years':
      return addYears(from, length, { round: 'down' });
  }
}

/** The last day of a term whose first day is the day it began on: a month from 1 December ends on 31 December. */
function endOfTermWithFirstDay(
  from: CivilDate,
  length: number,
  unit: ClockUnit,
  calendar: WorkingCalendar,
): CivilDate {
  switch (unit) {
    case 'working-days':
      return calendar.addWorkingDays(addDays(from, -1), length);
    case 'calendar-days':
      return addDays(from, length - 1);
    case 'months':
      return addDays(addMonths(from, length, { round: 'up' }), -1);
    case 'years':
      return addDays(addYears(from, length, { round: 'up' }), -1);
  }
}

function startOf(clock: Clock, moments: Moments): CivilDate | undefined {
  let start: CivilDate | undefined;
  for (const moment of clock.from) {
    const day = moments[moment];
    if (day) start = start ? laterDate(start, day) : day;
  }
  return start;
}

/** The last day on which a step is in time; undefined where no clock of it has begun, or it stands. */
export function dueOf(
  step: ProcessStep,
  moments: Moments,
  law: ClockLaw,
): { day: CivilDate; unit: ClockUnit } | undefined {
  let due: { day: CivilDate; unit: ClockUnit } | undefined;
  const choose = step.settle === 'earliest' ? earlierDate : laterDate;
  for (const clock of step.clocks) {
    const start = startOf(clock, moments);
    if (!start) continue;
    const length = law.lengthOn(clock.provision, start);
    if (length === undefined) continue;
    const end = clock.countsFirstDay
      ? endOfTermWithFirstDay(start, length, clock.unit, law.calendar)
      : endOfTerm(start, length, clock.unit, law.calendar);
    const day = withStops(end, clock, moments, law.calendar);
    if (!day) continue;
    due = { day: due ? choose(due.day, day) : day, unit: clock.unit };
  }
  return due;
}

/** The end of a term later by the days on which its clock stood; undefined while it stands. */
function withStops(
  end: CivilDate,
  { unit, stops = [] }: Clock,
  moments: Moments,
  calendar: WorkingCalendar,
): CivilDate | undefined {
  let day = end;
  for (const { from, until } of stops) {
    const stopped = moments[from];
    const resumed = moments[until];
    if (!stopped) continue;
    if (!resumed) return undefined;
    day =
      unit === 'working-days'
        ? calendar.addWorkingDays(day, calendar.workingDaysBetween(stopped, resumed))
        : addDays(day, daysBetween(stopped, resumed));
  }
  return day;
}

function firstOf(names: readonly string[], moments: Moments): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const name of names) {
    const day = moments[name];
    if (day) first = first ? earlierDate(first, day) : day;
  }
  return first;
}

/** A deadline for every step that has begun, in the order of the process. */
export function deadlinesOf(process: Process, moments: Moments, today: CivilDate, law: ClockLaw): Deadline[] {
  return process.steps.flatMap((step): Deadline[] => {
    const since = firstOf(step.begins, moments);
    if (!since || since > today) return [];
    const due = dueOf(step, moments, law);
    const ended = firstOf(step.ends, moments);
    const doneOn = ended && ended <= today ? ended : undefined;
    const late = due !== undefined && (doneOn ?? today) > due.day;
    return [
      {
        step: step.id,
        mover: step.mover,
        state: doneOn ? (late ? 'done-late' : 'done') : late ? 'overdue' : 'running',
        since,
        ...(due && { due: due.day, unit: due.unit }),
        ...(doneOn && { doneOn }),
        ...(due && !doneOn && { left: daysLeft(today, due.day, due.unit, law.calendar) }),
        atEnd: step.atEnd,
        cite: step.cite,
      },
    ];
  });
}

/** In working days for a clock of working days, in calendar days for every other. */
function daysLeft(today: CivilDate, due: CivilDate, unit: ClockUnit, calendar: WorkingCalendar): number {
  return unit === 'working-days' ? calendar.workingDaysBetween(today, due) : daysBetween(today, due);
}
