/** Provisions that change with the day: each value stands with the day it began and the source that changed it. */
import type { CivilDate } from './civil-date.ts';

/**
 * How surely a fact is known.
 * `law`: read in the text of the law. `amendment`: read in an excerpt of an amending law.
 * `official`: read on an official page. `secondary`: a guide, the press. `measured`: measured on open data.
 * `inferred`: our reading or arithmetic. `unverified`: commonly stated, not read.
 */
export type Confidence =
  | 'law'
  | 'amendment'
  | 'official'
  | 'secondary'
  | 'measured'
  | 'inferred'
  | 'unverified';

/** Where a sentence of law stands, and how surely we know it. */
export interface Citation {
  /** Short name of the text and the place in it, as lawyers write it: `Code art. 187(2)`. */
  readonly text: string;
  readonly confidence: Confidence;
}

export interface Provision<T> {
  readonly from: CivilDate;
  /** The last day in force; absent while it holds. */
  readonly until?: CivilDate;
  readonly value: T;
  readonly cite: Citation;
}

export interface Dated<T> {
  readonly history: readonly Provision<T>[];
  /** The provision in force on a day, or undefined where none is. */
  on(day: CivilDate): Provision<T> | undefined;
}

/**
 * A value that law changes by day. Each row holds until the day before the next row begins, or until its own `until`.
 * @throws RangeError when rows are out of order or overlap.
 * @example dated({ from: civilDate('2018-06-29'), value: 200, cite: { text: 'Code art. 187(2)', confidence: 'law' } })
 */
export function dated<T>(...history: readonly Provision<T>[]): Dated<T> {
  for (let i = 0; i < history.length; i++) {
    const row = history[i] as Provision<T>;
    const next = history[i + 1];
    if (row.until !== undefined && row.until < row.from) {
      throw new RangeError(`${row.cite.text} ends on ${row.until}, before it begins on ${row.from}.`);
    }
    if (next && (next.from <= row.from || (row.until !== undefined && next.from <= row.until))) {
      throw new RangeError(`${next.cite.text} from ${next.from} overlaps ${row.cite.text} from ${row.from}.`);
    }
  }
  return {
    history,
    on(day) {
      for (let i = history.length - 1; i >= 0; i--) {
        const row = history[i] as Provision<T>;
        if (row.from > day) continue;
        return row.until === undefined || day <= row.until ? row : undefined;
      }
      return undefined;
    },
  };
}

/** The provision in force on a day.
 * @throws RangeError `No maximum area in force on 2017-01-01.` */
export function inForce<T>(provision: Dated<T>, day: CivilDate, what: string): Provision<T> {
  const row = provision.on(day);
  if (!row) throw new RangeError(`No ${what} in force on ${day}.`);
  return row;
}
