/**
 * Civil days: the days by which law counts. A civil day has no clock and no zone; it is written
 * YYYY-MM-DD, so that text order is day order. A JavaScript Date never crosses a door.
 */

declare const civilDateBrand: unique symbol;
export type CivilDate = string & { readonly [civilDateBrand]: true };

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** True when the text is a day that exists, written YYYY-MM-DD. */
export function isCivilDate(text: string): text is CivilDate {
  // By its digits and not by a pattern: a replay asks this millions of times.
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const hyphen = 45;

/** The whole number of the digits from one place up to another; −1 where one of them is no digit. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A day from its text.
 * @throws RangeError `"2024-02-30" is not a day.`
 * @example civilDate('2026-09-07')
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`"${text}" is not a day.`);
  return text;
}

export interface CivilDateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function partsFromCivilDate(date: CivilDate): CivilDateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** @throws RangeError when no such day exists */
export function civilDateFromParts(parts: CivilDateParts): CivilDate {
  return civilDate(`${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`);
}

/** Days since 1 January 1970 (day 0), in the proleptic Gregorian calendar. Inverse: `civilDateFromDayNumber`. */
export function dayNumberFromCivilDate(date: CivilDate): number {
  const { year, month, day } = partsFromCivilDate(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = (daysBeforeMonth[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
  return before * 365 + leapDays + inYear - 719162; // 719,162 days from 1 January 0001 to 1 January 1970
}

/** Inverse of `dayNumberFromCivilDate`. */
export function civilDateFromDayNumber(dayNumber: number): CivilDate {
  // Count years from 1 March 0000, so that the leap day is the last of its year.
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097); // 146,097 days in 400 years
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDateFromParts({ year, month, day });
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateFromDayNumber(dayNumberFromCivilDate(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberFromCivilDate(to) - dayNumberFromCivilDate(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  return ((((dayNumberFromCivilDate(date) + 3) % 7) + 7) % 7) + 1;
}

export interface Rounding {
  /** Where the month has no such day: its last day (`down`), or the first of the next month (`up`). */
  readonly round: 'down' | 'up';
}

/** The same day of the month, `months` later. The rounding must be said: 31 January plus one month is a choice. */
export function addMonths(date: CivilDate, months: number, rounding: Rounding): CivilDate {
  const { year, month, day } = partsFromCivilDate(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  if (day <= last) return civilDateFromParts({ year: targetYear, month: targetMonth, day });
  const lastDay = civilDateFromParts({ year: targetYear, month: targetMonth, day: last });
  return rounding.round === 'down' ? lastDay : addDays(lastDay, 1);
}

export function addYears(date: CivilDate, years: number, rounding: Rounding): CivilDate {
  return addMonths(date, years * 12, rounding);
}

export function earlierDate(a: CivilDate, b: CivilDate): CivilDate {
  return a <= b ? a : b;
}

export function laterDate(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}
