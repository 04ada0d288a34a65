/**
 * Working days of a country. Holidays and their substitute days are data; so are days that a government moves by an
 * order for a single year, which must be loaded before a legal term of that year is certain.
 */
import {
  addDays,
  type CivilDate,
  civilDateFromDayNumber,
  dayNumberFromCivilDate,
  partsFromCivilDate,
} from '#terms';

export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
  /** A working day given instead of a holiday that fell on a day of rest. */
  readonly substitute: boolean;
}

/** A day that an order of the government moved: rest on `restOn`, work on `workOn`. */
export interface MovedDay {
  readonly restOn: CivilDate;
  readonly workOn: CivilDate;
  readonly order: string;
}

/** What is doubtful about the days of a year; shown beside every date counted across it. */
export type CalendarDoubt =
  | { readonly code: 'transfers-not-loaded'; readonly year: number }
  | { readonly code: 'astronomical-holiday'; readonly year: number; readonly on: CivilDate }
  | { readonly code: 'holiday-moved-by-new-law'; readonly year: number; readonly on: CivilDate }
  | { readonly code: 'beyond-loaded-years'; readonly year: number };

export interface WorkingCalendarData {
  readonly holidays: readonly Holiday[];
  readonly moved: readonly MovedDay[];
  /** Years whose orders on moved days have been read and loaded. */
  readonly movedYears: readonly number[];
  /** First and last year of the list of holidays. */
  readonly years: { readonly first: number; readonly last: number };
  readonly doubts: readonly CalendarDoubt[];
}

export interface WorkingCalendar extends WorkingCalendarData {
  isWorkingDay(day: CivilDate): boolean;
  /**
   * The day on which a term of `days` working days that began on `from` runs out. The day of the event itself is not
   * counted; a term of 0 ends on `from`. Negative terms count backwards.
   */
  addWorkingDays(from: CivilDate, days: number): CivilDate;
  /** Working days after `from` up to and with `to`; negative when `to` is earlier. Inverse of `addWorkingDays` on working days. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number;
  /** The day itself when it is a working day, or the first working day after it. */
  workingDayFrom(day: CivilDate): CivilDate;
  /** What is doubtful about the days from `from` to `to`. */
  doubtsBetween(from: CivilDate, to: CivilDate): readonly CalendarDoubt[];
}

/**
 * A calendar from its data, with Saturday and Sunday as days of rest.
 * @throws RangeError when a moved day names a day of work that is one already, or a day of rest that is one already
 */
export function workingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const free = new Set(data.holidays.map((holiday) => dayNumberFromCivilDate(holiday.date)));
  const rests = new Set<number>();
  const works = new Set<number>();
  const isRestByWeek = (n: number) => {
    const fromMonday = (((n + 3) % 7) + 7) % 7;
    return fromMonday >= 5 || free.has(n);
  };
  for (const { restOn, workOn, order } of data.moved) {
    const rest = dayNumberFromCivilDate(restOn);
    const work = dayNumberFromCivilDate(workOn);
    if (isRestByWeek(rest)) throw new RangeError(`${order} moves rest to ${restOn}, a day of rest already.`);
    if (!isRestByWeek(work)) throw new RangeError(`${order} moves work to ${workOn}, a working day already.`);
    if (rests.has(rest) || works.has(work))
      throw new RangeError(
        `${order} moves ${restOn} and ${workOn}, of which another order moved one already.`,
      );
    rests.add(rest);
    works.add(work);
  }
  const worksOn = (n: number) => works.has(n) || (!rests.has(n) && !isRestByWeek(n));

  const calendar: WorkingCalendar = {
    ...data,
    isWorkingDay: (day) => worksOn(dayNumberFromCivilDate(day)),
    addWorkingDays(from, days) {
      const step = days < 0 ? -1 : 1;
      let n = dayNumberFromCivilDate(from);
      for (let left = Math.abs(days); left > 0; ) {
        n += step;
        if (worksOn(n)) left--;
      }
      return civilDateFromDayNumber(n);
    },
    workingDaysBetween(from, to) {
      if (to < from) return -calendar.workingDaysBetween(to, from);
      let count = 0;
      const last = dayNumberFromCivilDate(to);
      for (let n = dayNumberFromCivilDate(from) + 1; n <= last; n++) if (worksOn(n)) count++;
      return count;
    },
    workingDayFrom(day) {
      let at = day;
      while (!calendar.isWorkingDay(at)) at = addDays(at, 1);
      return at;
    },
    doubtsBetween(from, to) {
      const doubts: CalendarDoubt[] = [];
      const lastYear = partsFromCivilDate(to).year;
      for (let year = partsFromCivilDate(from).year; year <= lastYear; year++) {
        if (year < data.years.first || year > data.years.last)
          doubts.push({ code: 'beyond-loaded-years', year });
        else if (!data.movedYears.includes(year)) doubts.push({ code: 'transfers-not-loaded', year });
      }
      for (const doubt of data.doubts) {
        if ('on' in doubt && doubt.on >= from && doubt.on <= to) doubts.push(doubt);
      }
      return doubts;
    },
  };
  return calendar;
}

/** A calendar with more moved days; the years that they fall in count as loaded. @throws RangeError as `workingCalendar` */
export function withMovedDays(calendar: WorkingCalendar, moved: readonly MovedDay[]): WorkingCalendar {
  if (moved.length === 0) return calendar;
  const years = moved.flatMap(({ restOn, workOn }) =>
    [restOn, workOn].map((day) => partsFromCivilDate(day).year),
  );
  return workingCalendar({
    ...calendar,
    moved: [...calendar.moved, ...moved],
    movedYears: [...new Set([...calendar.movedYears, ...years])],
  });
}
