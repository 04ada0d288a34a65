/** What an exploration licence costs, as far as it is known: security and the first three years' spending; fee and rent are named and not counted. */
import { addDays, addYears, type CivilDate, civilDateFromParts, partsFromCivilDate } from '#terms';
import {
  type CostPart,
  type CostQuestion,
  checkCostQuestion,
  costRow,
  type ExplorationCosts,
  type UnknownCost,
} from '../costs.ts';
import type { Law } from './law.ts';
import { dollars, minimumSpend, minimumSpendKnown } from './minimum-spend.ts';

const schedule2 = {
  text: 'Mining Regulations reg 64, Sch 2: the table was not at hand',
  confidence: 'unverified',
} as const;

/**
 * Security and minimum spend in dollars, and by name what is owed in sums that were not found.
 * @throws RangeError for less than one block or less than one year
 */
export function explorationCosts(question: CostQuestion, law: Law): ExplorationCosts {
  checkCostQuestion(question);
  const { blocks, from, years } = question;
  const { value: securitySum, cite } = law.on('exploration.security', from);
  const security: CostPart = {
    part: 'security',
    nature: 'security',
    ...dollars(securitySum, cite),
    dueOn: from,
  };
  const spendOf = (licenceYear: number): CostPart[] =>
    minimumSpendKnown(licenceYear, from, law)
      ? [{ part: 'minimum-spend', nature: 'spend', ...minimumSpend(blocks, licenceYear, from, law) }]
      : [];
  const byLicenceYear = Array.from({ length: years }, (_, i) =>
    costRow(i + 1, beginOf(from, i), addDays(beginOf(from, i + 1), -1), [
      ...(i === 0 ? [security] : []),
      ...spendOf(i + 1),
    ]),
  );
  // A licence year's spending is shown in the calendar year in which it begins: the law sets it by licence year only.
  const first = partsFromCivilDate(from).year;
  const byCalendarYear = Array.from({ length: years }, (_, i) => {
    const year = first + i;
    const begins = i === 0 ? from : civilDateFromParts({ year, month: 1, day: 1 });
    return costRow(
      year,
      begins,
      civilDateFromParts({ year, month: 12, day: 31 }),
      byLicenceYear[i]?.parts ?? [],
    );
  });
  return {
    currency: 'AUD',
    byLicenceYear,
    byCalendarYear,
    assumptions: ['blocks-kept', 'spend-in-year-it-begins', 'spend-floor-not-known'],
    unknown: unknownCosts(years, from, law),
  };
}

const beginOf = (from: CivilDate, years: number) => addYears(from, years, { round: 'down' });

function unknownCosts(years: number, from: CivilDate, law: Law): UnknownCost[] {
  const unknown: UnknownCost[] = [
    { part: 'application-fee', nature: 'payment', fromYear: 1, untilYear: 1, cite: schedule2 },
    { part: 'rental', nature: 'payment', fromYear: 1, cite: schedule2 },
  ];
  const years4 = Array.from({ length: years }, (_, i) => i + 1).find(
    (year) => !minimumSpendKnown(year, from, law),
  );
  if (years4 !== undefined) {
    unknown.push({
      part: 'minimum-spend',
      nature: 'spend',
      fromYear: years4,
      cite: { text: 'Mining Regulations reg 21: later years were not read', confidence: 'unverified' },
    });
  }
  return unknown;
}
