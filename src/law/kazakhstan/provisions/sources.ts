/** The texts behind the numbers, and since when each holds. A value read in one edition is inferred for the days before it. */
import { type Citation, type CivilDate, type Confidence, civilDate, type Provision } from '#terms';

/** Code No. 125-VI of 27 December 2017 "On Subsoil and Subsoil Use". */
export const codeFrom = civilDate('2018-06-29');
/** The edition of the Code that was read in full. */
export const editionRead = civilDate('2024-07-22');
/** Tax Code No. 214-VIII of 18 July 2025. */
export const taxCodeFrom = civilDate('2026-01-01');
/** Law 337-VIII of 7 July 2026. */
export const law337From = civilDate('2026-09-07');

function cite(text: string, confidence: Confidence): Citation {
  return { text, confidence };
}

/** Read in the edition of 22 July 2024; earlier editions were not read, so the same value before it is inferred. */
export function inCode<T>(value: T, place: string): [Provision<T>, Provision<T>] {
  return [
    { from: codeFrom, value, cite: cite(`Code ${place}`, 'inferred') },
    { from: editionRead, value, cite: cite(`Code ${place}`, 'law') },
  ];
}

/** In the new Tax Code, read in its text. */
export function inTaxCode<T>(value: T, place: string): Provision<T> {
  return { from: taxCodeFrom, value, cite: cite(`Tax Code ${place}`, 'law') };
}

/** A value from a day on, with its source and how surely it is known. */
export function since<T>(from: CivilDate, value: T, text: string, confidence: Confidence): Provision<T> {
  return { from, value, cite: cite(text, confidence) };
}
