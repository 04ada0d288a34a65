/** Payment for the use of ground: a tier by the number of blocks holds for all of them (Tax Code arts. 617–624). */
import {
  addDays,
  addMonths,
  type Citation,
  type CivilDate,
  civilDateFromParts,
  laterDate,
  partsFromCivilDate,
} from '#terms';
import type { Law } from './law.ts';
import { dayInYear } from './provisions/money.ts';

export interface RentalRate {
  /** MCI a block a year. */
  readonly rate: number;
  readonly cite: Citation;
}

/**
 * The rate in a month of the licence (1 = the month in which it began). "From 70 to 120" is read as under 120 unless the
 * setting `rental.tier-bound` says otherwise.
 * @throws RangeError for a month before the first
 */
export function rentalRate(blocks: number, licenceMonth: number, day: CivilDate, law: Law): RentalRate {
  if (!(Number.isInteger(licenceMonth) && licenceMonth >= 1)) {
    throw new RangeError(`Got licence month ${licenceMonth} when expected 1 or more.`);
  }
  const { value: tiers, cite } = law.on('rental.exploration', day);
  // An upper bound that is itself in the tier moves each later tier up by one block.
  const shift = law.reading('rental.tier-bound') === 'upper-inclusive' ? 1 : 0;
  let found = { fromMonth: 0, fromBlocks: -1, rate: 0 };
  for (const tier of tiers) {
    const fromBlocks = tier.fromBlocks === 0 ? 0 : tier.fromBlocks + shift;
    if (tier.fromMonth > licenceMonth || fromBlocks > blocks) continue;
    if (
      tier.fromMonth > found.fromMonth ||
      (tier.fromMonth === found.fromMonth && fromBlocks > found.fromBlocks)
    ) {
      found = { ...tier, fromBlocks };
    }
  }
  return { rate: found.rate, cite };
}

/**
 * Months for which rental is paid: from the 1st of the month in which the licence began to the 1st of the month in which it
 * ended (Tax Code arts. 617–624). `lastDay` is the last day it held.
 */
export function monthsOfRental(from: CivilDate, lastDay: CivilDate): number {
  const begin = partsFromCivilDate(from);
  const end = partsFromCivilDate(addDays(lastDay, 1));
  return (end.year - begin.year) * 12 + end.month - begin.month;
}

/** True for a licence obtained after 1 February, in its first calendar year: it pays later (Tax Code arts. 617–624). */
export function beganTooLateForFebruary(from: CivilDate, calendarYear: number): boolean {
  const { year } = partsFromCivilDate(from);
  return calendarYear === year && from > civilDateFromParts({ year, month: 2, day: 1 });
}

/**
 * 25 February; for a licence obtained after 1 February, in its first year, the 25th of the second month of the next quarter.
 * Undefined before the Tax Code of 2025, whose days are not known.
 */
export function rentalDueOn(from: CivilDate, calendarYear: number, law: Law): CivilDate | undefined {
  const day = laterDate(civilDateFromParts({ year: calendarYear, month: 1, day: 1 }), from);
  if (!law.inForce('rental.payment-day', day)) return undefined;
  if (!beganTooLateForFebruary(from, calendarYear)) {
    return dayInYear(law.on('rental.payment-day', day).value, calendarYear);
  }
  const { year, month } = partsFromCivilDate(from);
  const quarter = civilDateFromParts({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 });
  return addDays(addMonths(quarter, 4, { round: 'down' }), 24);
}
