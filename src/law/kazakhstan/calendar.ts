/** Working days of Kazakhstan, counted from the open files of `data/kazakhstan-working-days/` (their licence: CC BY-SA 3.0). */
import { civilDate, instant, type TimeZone } from '#terms';
import holidayFile from '../../../data/kazakhstan-working-days/holidays.json' with { type: 'json' };
import movedFile from '../../../data/kazakhstan-working-days/moved-days.json' with { type: 'json' };
import {
  type CalendarDoubt,
  type Holiday,
  type MovedDay,
  type WorkingCalendar,
  workingCalendar,
} from '../working-calendar.ts';

/** One time for the whole country, UTC+5, since 1 March 2024; before, UTC+6 in the capital, whose clock the register kept. */
export const kazakhstanZone: TimeZone = {
  name: 'Asia/Almaty',
  offsets: [
    { from: instant('2004-10-30T21:00:00.000Z'), minutes: 360 },
    { from: instant('2024-02-29T18:00:00.000Z'), minutes: 300 },
  ],
};

const holidays: readonly Holiday[] = holidayFile.holidays.map((row) => ({
  date: civilDate(row.date),
  name: row.name,
  substitute: row.substitute,
}));

const doubts: readonly CalendarDoubt[] = holidays.flatMap((holiday): CalendarDoubt[] => {
  const year = Number(holiday.date.slice(0, 4));
  if (holiday.name === 'Eid al-Adha' && year >= 2027) {
    return [{ code: 'astronomical-holiday', year, on: holiday.date }];
  }
  // The law that moved Constitution Day from 30 August to 15 March was not read.
  if (holiday.name === 'Constitution Day' && year >= 2026) {
    return [{ code: 'holiday-moved-by-new-law', year, on: holiday.date }];
  }
  return [];
});

interface MovedRow {
  readonly restOn: string;
  readonly workOn: string;
  readonly order: string;
}

const moved: readonly MovedDay[] = (movedFile.moved as readonly MovedRow[]).map((row) => ({
  restOn: civilDate(row.restOn),
  workOn: civilDate(row.workOn),
  order: row.order,
}));

export const kazakhstanCalendar: WorkingCalendar = workingCalendar({
  holidays,
  moved,
  movedYears: movedFile.years as readonly number[],
  years: { first: 2018, last: 2030 },
  doubts,
});
