/**
 * Instants: moments by the clock, in UTC to the millisecond, written `2026-11-23T09:15:00.000Z`, so that
 * text order is time order.
 */
import { type CivilDate, civilDateFromDayNumber, dayNumberFromCivilDate, isCivilDate } from './civil-date.ts';

declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: true };

const millisPerDay = 86_400_000;

/** True when the text is a moment that exists, written `2026-11-23T09:15:00.000Z`. */
export function isInstant(text: string): text is Instant {
  // By its digits and not by a pattern: a replay asks this for every entry.
  return (
    text.length === 24 &&
    text[10] === 'T' &&
    text[13] === ':' &&
    text[16] === ':' &&
    text[19] === '.' &&
    text[23] === 'Z' &&
    isDigits(text, 11, 13, '23') &&
    isDigits(text, 14, 16, '59') &&
    isDigits(text, 17, 19, '59') &&
    isDigits(text, 20, 23, '999') &&
    isCivilDate(text.slice(0, 10))
  );
}

/** True when there are only digits from one place up to another, and together no more than `most`. */
function isDigits(text: string, from: number, to: number, most: string): boolean {
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i);
    if (digit < 48 || digit > 57) return false;
  }
  return text.slice(from, to) <= most;
}

/** @throws RangeError `"2026-11-23 09:15" is not an instant.` */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`"${text}" is not an instant.`);
  return text;
}

/** Milliseconds since 1 January 1970 UTC. Inverse: `instantFromMillis`. */
export function millisFromInstant(at: Instant): number {
  const day = dayNumberFromCivilDate(at.slice(0, 10) as CivilDate);
  const hours = Number(at.slice(11, 13));
  const minutes = Number(at.slice(14, 16));
  const seconds = Number(at.slice(17, 19));
  return day * millisPerDay + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(at.slice(20, 23));
}

/** Inverse of `millisFromInstant`. */
export function instantFromMillis(millis: number): Instant {
  const dayNumber = Math.floor(millis / millisPerDay);
  const rest = millis - dayNumber * millisPerDay;
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(rest / 3_600_000);
  const minutes = Math.floor(rest / 60_000) % 60;
  const seconds = Math.floor(rest / 1000) % 60;
  const text = `${civilDateFromDayNumber(dayNumber)}T${two(hours)}:${two(minutes)}:${two(seconds)}.${String(
    Math.floor(rest % 1000),
  ).padStart(3, '0')}Z`;
  return text as Instant;
}

/** A zone as the days on which its offset from UTC changed: law counts days by the country's own clock. */
export interface TimeZone {
  readonly name: string;
  /** In order of time; the first holds for all time before the second. */
  readonly offsets: readonly { readonly from: Instant; readonly minutes: number }[];
}

function offsetMinutes(at: Instant, zone: TimeZone): number {
  let minutes = zone.offsets[0]?.minutes ?? 0;
  for (const offset of zone.offsets) {
    if (offset.from > at) break;
    minutes = offset.minutes;
  }
  return minutes;
}

/** The civil day in a zone at an instant. */
export function civilDateAt(at: Instant, zone: TimeZone): CivilDate {
  return civilDateFromDayNumber(
    Math.floor((millisFromInstant(at) + offsetMinutes(at, zone) * 60_000) / millisPerDay),
  );
}

/** The first instant of a civil day in a zone (00:00 by its clock). */
export function startOfDay(date: CivilDate, zone: TimeZone): Instant {
  const midnight = dayNumberFromCivilDate(date) * millisPerDay;
  const guess = instantFromMillis(midnight);
  return instantFromMillis(midnight - offsetMinutes(guess, zone) * 60_000);
}

/** Minutes past midnight by the clock of a zone. */
export function minutesOfDay(at: Instant, zone: TimeZone): number {
  const local = millisFromInstant(at) + offsetMinutes(at, zone) * 60_000;
  return Math.floor((local - Math.floor(local / millisPerDay) * millisPerDay) / 60_000);
}
