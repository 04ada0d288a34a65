/** The texts behind the numbers, since when each holds, and how surely each is known. */
import { type Citation, type CivilDate, type Confidence, civilDate, type Provision } from '#terms';

/** The block system of exploration licences (Mining Act 1978, s. 56C). */
export const blocksFrom = civilDate('1991-06-28');
/** Minute lines of GDA94 instead of AGD84 for what is applied for from this day on (reg 89A, Gazette of 15 December 2000). */
export const gda94From = civilDate('2000-12-18');
/** The last day of application whose blocks were measured on GDA94 lines in the open data. */
export const gda94MeasuredUntil = civilDate('2024-04-04');
/** Terms and surrenders of licences applied for from this day on are those of the amended Act. */
export const reformFrom = civilDate('2006-02-10');
/** Mining Amendment Act 2012: miscellaneous licences unmarked, surrender at the end of year 6, resource reports. */
export const amendment2012From = civilDate('2013-02-02');

function cite(text: string, confidence: Confidence): Citation {
  return { text, confidence };
}

/**
 * A value read in a copy of the law or on a page. The copies carry no day of edition; the last change of which we know the day is
 * 2 February 2013, so the value is taken to hold since then, and is inferred for the days before.
 */
export function read<T>(value: T, text: string, confidence: Confidence): [Provision<T>, Provision<T>] {
  return [
    { from: blocksFrom, value, cite: cite(text, 'inferred') },
    { from: amendment2012From, value, cite: cite(text, confidence) },
  ];
}

/** Commonly stated and not read in any text: listed so, and never the ground of a refusal. */
export function unverified<T>(value: T, text: string): Provision<T> {
  return { from: blocksFrom, value, cite: cite(text, 'unverified') };
}

/** A value from a day on, with its source and how surely it is known. */
export function since<T>(from: CivilDate, value: T, text: string, confidence: Confidence): Provision<T> {
  return { from, value, cite: cite(text, confidence) };
}
