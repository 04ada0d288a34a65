/** The texts behind the numbers, and since when each holds. A value read in one edition is inferred for the days before it. */
import { type Citation, type CivilDate, type Confidence, civilDate, type Provision } from '#terms';
import type { TextRead } from '../../law-pack.ts';

/** Code No. 125-VI of 27 December 2017 "On Subsoil and Subsoil Use". */
export const codeFrom = civilDate('2018-06-29');
/** The edition of the Code that was read in full. */
export const editionRead = civilDate('2024-07-22');
/** Tax Code No. 214-VIII of 18 July 2025. */
const taxCodeFrom = civilDate('2026-01-01');
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

/** What was read of the law, how, and up to which day. */
export const textsRead: readonly TextRead[] = [
  {
    text: 'Code No. 125-VI of 27 December 2017',
    upTo: editionRead,
    how: 'in-full',
    cite: cite('Code', 'law'),
  },
  {
    text: 'Tax Code No. 214-VIII of 18 July 2025, arts. 617–624, 759–765',
    upTo: taxCodeFrom,
    how: 'in-full',
    cite: cite('Tax Code arts. 617–624, 759–765', 'law'),
  },
  {
    text: 'Law 249-VIII of 30 December 2025',
    upTo: civilDate('2025-12-31'),
    how: 'in-excerpts',
    cite: cite('Law 249-VIII of 30 December 2025', 'amendment'),
  },
  {
    text: 'Law 337-VIII of 7 July 2026',
    upTo: civilDate('2026-09-26'),
    how: 'through-a-guide',
    cite: cite('Law 337-VIII of 7 July 2026', 'secondary'),
  },
  {
    text: 'Orders 170, 236, 365, 366 and 373; Code arts. 189-1, 221-1 to 221-9',
    upTo: civilDate('2026-09-29'),
    how: 'through-a-guide',
    cite: cite('Orders 170, 236, 365, 366, 373', 'secondary'),
  },
];
