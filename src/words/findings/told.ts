/** The facts of a finding as a sentence needs them: figures with their unit, days, names, in the reader's language. */
import { type CivilDate, type FindingFacts, isCivilDate } from '#terms';
import type { Formats } from '../interface/formats.ts';
import type { LawNames } from './names.ts';

/** Stands where a fact is missing: an older entry of the log may not have it, and a sentence is still shown. */
const missingFact = '…';

export interface Told {
  has(fact: string): boolean;
  /** The bare number, for choosing a form; 0 where the fact is missing. */
  count(fact: string): number;
  is(fact: string, value: string | number | boolean): boolean;
  text(fact: string): string;
  number(fact: string): string;
  blocks(fact: string): string;
  day(fact: string): string;
  days(fact: string): string;
  workingDays(fact: string): string;
  months(fact: string): string;
  years(fact: string): string;
  metres(fact: string): string;
  squareMetres(fact: string): string;
  hectares(fact: string): string;
  percent(fact: string): string;
  tenge(fact: string): string;
  mci(fact: string): string;
  list(fact: string): string;
  /** The name of a code: of a document, a layer, a form, a right. */
  name(kind: keyof LawNames, fact: string): string;
  names(kind: keyof LawNames, fact: string): string;
}

export function toldIn(facts: FindingFacts | undefined, formats: Formats, names: LawNames): Told {
  const raw = (fact: string) => facts?.[fact];
  const numeric =
    (write: (value: number) => string) =>
    (fact: string): string => {
      const value = raw(fact);
      return typeof value === 'number' ? write(value) : missingFact;
    };
  const nameOf = (kind: keyof LawNames, code: string) =>
    (names[kind] as Record<string, string>)[code] ?? code;
  const items = (fact: string): readonly (string | number)[] => {
    const value = raw(fact);
    return Array.isArray(value) ? value : [];
  };
  return {
    has: (fact) => raw(fact) !== undefined,
    count: (fact) => (typeof raw(fact) === 'number' ? (raw(fact) as number) : 0),
    is: (fact, value) => raw(fact) === value,
    text: (fact) => (raw(fact) === undefined ? missingFact : String(raw(fact))),
    number: numeric((value) => formats.number(value, { decimals: 2 })),
    blocks: numeric(formats.blocks),
    day: (fact) => {
      const value = raw(fact);
      return typeof value === 'string' && isCivilDate(value) ? formats.date(value as CivilDate) : missingFact;
    },
    days: numeric(formats.days),
    workingDays: numeric(formats.workingDays),
    months: numeric(formats.months),
    years: numeric(formats.years),
    metres: numeric(formats.distance),
    squareMetres: numeric((value) => names.measure.squareMetres.replace('#', formats.number(value))),
    hectares: numeric((value) => formats.area(value * 10_000)),
    percent: numeric((value) => formats.percent(value / 100, 2)),
    tenge: numeric((amount) => formats.money({ amount, currency: 'KZT' })),
    mci: numeric((value) => names.measure.mci.replace('#', formats.number(value, { decimals: 2 }))),
    list: (fact) => {
      const written = items(fact).map(String);
      return written.length > 0 ? formats.list(written) : missingFact;
    },
    name: (kind, fact) => (raw(fact) === undefined ? missingFact : nameOf(kind, String(raw(fact)))),
    names: (kind, fact) => {
      const written = items(fact).map((code) => nameOf(kind, String(code)));
      return written.length > 0 ? formats.list(written) : missingFact;
    },
  };
}
