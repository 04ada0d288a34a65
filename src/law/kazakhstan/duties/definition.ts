/** What a duty is made of, and the years of a licence by which duties are counted. */
import {
  addDays,
  addMonths,
  addYears,
  type Citation,
  type CivilDate,
  civilDateFromParts,
  earlierDate,
  partsFromCivilDate,
} from '#terms';
import type { Duty, DutyFacts, DutyRecord } from '../../duty.ts';
import type { Law, ProvisionId } from '../law.ts';

/** One day on which a duty falls due. */
export type DutyDay = Omit<Duty, 'duty' | 'cite'>;

export interface DutyDefinition extends DutyRecord {
  readonly uses: readonly ProvisionId[];
  due(facts: DutyFacts, law: Law): readonly DutyDay[];
}

export const code = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'law' });
export const tax = (place: string): Citation => ({ text: `Tax Code ${place}`, confidence: 'law' });

/** The last day on which the licence held, or will hold. */
export const lastDay = ({ until, endedOn }: DutyFacts): CivilDate =>
  endedOn ? earlierDate(endedOn, until) : until;

export function calendarYears(facts: DutyFacts): number[] {
  const first = partsFromCivilDate(facts.issuedOn).year;
  const last = partsFromCivilDate(lastDay(facts)).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A calendar year as a period. */
export function yearOf(year: number) {
  return {
    from: civilDateFromParts({ year, month: 1, day: 1 }),
    until: civilDateFromParts({ year, month: 12, day: 31 }),
  };
}

interface LicenceYear {
  readonly number: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The years of the licence that have a day in it, whole. */
export function licenceYears(facts: DutyFacts): LicenceYear[] {
  const years: LicenceYear[] = [];
  for (let number = 1; ; number++) {
    const from = addYears(facts.issuedOn, number - 1, { round: 'down' });
    if (from > lastDay(facts)) return years;
    years.push({ number, from, until: addDays(addYears(facts.issuedOn, number, { round: 'down' }), -1) });
  }
}

/** A duty within some months of the end of the licence. */
export function monthsAfterEnd(facts: DutyFacts, provision: ProvisionId, atEnd: string, law: Law): DutyDay {
  const end = lastDay(facts);
  return {
    opensOn: end,
    dueOn: addMonths(end, law.on(provision, end).value as number, { round: 'down' }),
    atEnd,
  };
}

/** What the cost of the licence is asked with, to its last day. */
export const costQuestion = (facts: DutyFacts, blocks: number) => ({
  blocks,
  from: facts.issuedOn,
  years: licenceYears(facts).length,
  endedOn: lastDay(facts),
});
