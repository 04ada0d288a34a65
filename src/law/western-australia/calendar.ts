/** Working days of Western Australia, counted from the open file of `data/western-australia-working-days/` (its licence: CC BY-SA 3.0). */
import { civilDate, instant, type TimeZone } from '#terms';
import holidayFile from '../../../data/western-australia-working-days/holidays.json' with { type: 'json' };
import { type Holiday, type WorkingCalendar, workingCalendar } from '../working-calendar.ts';

/** UTC+8; summer time was tried in the three summers from 2006 to 2009 and given up. */
export const westernAustraliaZone: TimeZone = {
  name: 'Australia/Perth',
  offsets: [
    { from: instant('1992-02-29T18:00:00.000Z'), minutes: 480 },
    { from: instant('2006-12-02T18:00:00.000Z'), minutes: 540 },
    { from: instant('2007-03-24T18:00:00.000Z'), minutes: 480 },
    { from: instant('2007-10-27T18:00:00.000Z'), minutes: 540 },
    { from: instant('2008-03-29T18:00:00.000Z'), minutes: 480 },
    { from: instant('2008-10-25T18:00:00.000Z'), minutes: 540 },
    { from: instant('2009-03-28T18:00:00.000Z'), minutes: 480 },
  ],
};

const holidays: readonly Holiday[] = holidayFile.holidays.map((row) => ({
  date: civilDate(row.date),
  name: row.name,
  substitute: row.substitute,
}));

/** Days that a proclamation moves for one year or district were not read: each term says so. */
export const westernAustraliaCalendar: WorkingCalendar = workingCalendar({
  holidays,
  moved: [],
  movedYears: [],
  years: { first: 2018, last: 2030 },
  doubts: [],
});
