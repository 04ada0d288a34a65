/** When an application counts as made: with its fees, in office hours, or at half past eight on the next working day (reg 2). */
import {
  addDays,
  type CivilDate,
  civilDateAt,
  type Instant,
  instantFromMillis,
  millisFromInstant,
  minutesOfDay,
  startOfDay,
} from '#terms';
import { westernAustraliaZone } from './calendar.ts';
import type { Law } from './law.ts';
import { westernAustraliaSettings } from './settings.ts';

export interface Received {
  /** The instant at which the application counts as received. */
  readonly at: Instant;
  readonly on: CivilDate;
  readonly outOfHours: boolean;
  /** The closing hour was not found, and another reading of it would give another day. */
  readonly hangsOnClosingHour: boolean;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Half past eight of a day, by the clock of Perth. */
export function openingOf(day: CivilDate, law: Law): Instant {
  const opens = minutesOf(law.on('lodging.office-opens', day).value);
  return instantFromMillis(millisFromInstant(startOfDay(day, westernAustraliaZone)) + opens * 60_000);
}

/**
 * "An online application made out of hours is received at 8.30 a.m. on the next working day." — page "Exploration Licence", step 3.
 * So all that come in a night count as one instant, and are drawn by ballot.
 */
export function receivedAt(lodgedAt: Instant, law: Law): Received {
  const day = civilDateAt(lodgedAt, westernAustraliaZone);
  const minutes = minutesOfDay(lodgedAt, westernAustraliaZone);
  const received = (on: CivilDate, hangsOnClosingHour: boolean): Received => ({
    at: openingOf(on, law),
    on,
    outOfHours: true,
    hangsOnClosingHour,
  });
  if (!law.calendar.isWorkingDay(day)) return received(law.calendar.workingDayFrom(day), false);
  if (minutes < minutesOf(law.on('lodging.office-opens', day).value)) return received(day, false);
  const readings = westernAustraliaSettings['lodging.office-closes'].readings.map(minutesOf);
  const hangsOnClosingHour = minutes >= Math.min(...readings) && minutes < Math.max(...readings);
  if (minutes < minutesOf(law.reading('lodging.office-closes'))) {
    return { at: lodgedAt, on: day, outOfHours: false, hangsOnClosingHour };
  }
  return received(law.calendar.workingDayFrom(addDays(day, 1)), hangsOnClosingHour);
}

/** What makes the initial requirement of an exploration licence: the papers, the fee, and the first year's rent. */
export interface Lodging {
  readonly lodgedAt: Instant;
  readonly feePaidAt?: Instant;
  readonly rentPaidAt?: Instant;
}

/** "The date of an application is the day on which it is lodged with the fees." — reg 2; undefined while a fee is unpaid. */
export function initialRequirementMet(lodging: Lodging, law: Law): Received | undefined {
  const { lodgedAt, feePaidAt, rentPaidAt } = lodging;
  if (feePaidAt === undefined || rentPaidAt === undefined) return undefined;
  const [, , last] = [lodgedAt, feePaidAt, rentPaidAt].sort() as [Instant, Instant, Instant];
  return receivedAt(last, law);
}
