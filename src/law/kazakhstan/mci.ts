/** The monthly calculation index: the unit in which the law sets sums. */
import { type Citation, type CivilDate, civilDateFromParts, partsFromCivilDate } from '#terms';
import type { Sum } from '../costs.ts';
import type { Law } from './law.ts';

export interface IndexValue {
  /** Tenge. */
  readonly value: number;
  /** No budget law for that day is known: the last known value stands in. */
  readonly assumed: boolean;
}

/** The index on a day; the last known value, marked assumed, for days that no budget law has reached. */
export function mciOn(day: CivilDate, law: Law): IndexValue {
  const knownUntil = law.provisions.find(({ id }) => id === 'mci')?.knownUntil;
  return { value: law.on('mci', day).value, assumed: knownUntil !== undefined && day > knownUntil };
}

/** Minimum spend and rental are counted with the index of 1 January (Code 192(6), 210(6); Tax Code). */
export function mciOfYear(day: CivilDate, law: Law): IndexValue {
  return mciOn(civilDateFromParts({ year: partsFromCivilDate(day).year, month: 1, day: 1 }), law);
}

/** Whole tenge, half up: the state is paid in whole tenge. Twelfths of MCI come in as a fraction over `of`. */
export function tenge(mci: number, value: number, of = 1): number {
  return Math.round((mci * value) / of);
}

/** A sum of MCI with the value it was counted with; `of` divides the MCI (12 for months). */
export function sumOf(mci: number, index: IndexValue, cite: Citation, of = 1): Sum {
  return {
    units: mci / of,
    unitValue: index.value,
    unitValueAssumed: index.assumed,
    amount: tenge(mci, index.value, of),
    cite,
  };
}
