/** Minimum spend, year by year (Code arts. 192, 210, 235). */
import { addDays, addMonths, type CivilDate, earlierDate, type LicenceKind } from '#terms';
import type { DutyFacts } from '../../duty.ts';
import { minimumSpendByArea, type SpendKind } from '../area-spend.ts';
import { explorationCosts } from '../exploration-costs.ts';
import type { Law } from '../law.ts';
import { mciOfYear, sumOf } from '../mci.ts';
import { minimumSpend } from '../minimum-spend.ts';
import {
  code,
  costQuestion,
  type DutyDay,
  type DutyDefinition,
  lastDay,
  licenceYears,
} from './definition.ts';

/** How long a shortfall can be made good: for common minerals it was not read. */
const timeToMakeGood: Readonly<Partial<Record<LicenceKind, string>>> = {
  exploration: 'four-months-to-make-good',
  mining: 'three-months-to-make-good',
};

function spendKindOf({ kind, ferrous }: DutyFacts): SpendKind {
  if (kind === 'common-mineral-mining') return 'common-minerals';
  return ferrous ? 'mining-ferrous' : 'mining';
}

/** The sum of each year, due on its last day; a shortfall can be made good for some months after it (arts. 192, 210). */
function spendDuties(facts: DutyFacts, law: Law): DutyDay[] {
  const { kind, blocks, hectares, issuedOn } = facts;
  if (kind === 'exploration' && law.reading('minimum-spend.year') === 'calendar-year')
    return spendByCalendarYear(facts, law);
  const end = lastDay(facts);
  return licenceYears(facts).flatMap(({ number, from, until }) => {
    const spend =
      kind === 'exploration'
        ? blocks === undefined
          ? undefined
          : minimumSpend(blocks, number, issuedOn, law)
        : hectares === undefined
          ? undefined
          : minimumSpendByArea(spendKindOf(facts), hectares, issuedOn, law);
    // "The last part of a year: in proportion, by full months."
    const held = until <= end ? 12 : fullMonths(from, end);
    const months = held - monthsAtRest(from, held, facts);
    return [
      {
        period: { from, until: earlierDate(until, end) },
        dueOn: earlierDate(until, end),
        ...(spend && { sum: sumOf(spend.value * months, mciOfYear(from, law), spend.cite, 12) }),
        atEnd: timeToMakeGood[kind] ?? 'breach-of-duty',
      },
    ];
  });
}

function spendByCalendarYear(facts: DutyFacts, law: Law): DutyDay[] {
  const { blocks } = facts;
  if (!blocks) return [];
  const end = lastDay(facts);
  return explorationCosts(costQuestion(facts, blocks), law)
    .byCalendarYear.filter((row) => row.from <= end)
    .map((row) => {
      const parts = row.parts.filter(({ part }) => part === 'minimum-spend');
      const [first] = parts;
      const dueOn = earlierDate(row.until, end);
      return {
        period: { from: row.from, until: dueOn },
        dueOn,
        ...(first && {
          sum: {
            units: parts.reduce((sum, { units }) => sum + units, 0),
            unitValue: first.unitValue,
            unitValueAssumed: parts.some(({ unitValueAssumed }) => unitValueAssumed),
            amount: parts.reduce((sum, { amount }) => sum + amount, 0),
            cite: first.cite,
          },
        }),
        atEnd: 'four-months-to-make-good',
      };
    });
}

/** Months of a licence year that begin under retention status: the minimum spend rests (arts. 222–230). */
function monthsAtRest(from: CivilDate, held: number, { retention }: DutyFacts): number {
  if (!retention) return 0;
  let months = 0;
  for (let i = 0; i < held; i++) {
    const begins = addMonths(from, i, { round: 'down' });
    if (begins >= retention.from && begins <= retention.until) months++;
  }
  return months;
}

function fullMonths(from: CivilDate, end: CivilDate): number {
  let months = 0;
  while (addDays(addMonths(from, months + 1, { round: 'down' }), -1) <= end) months++;
  return months;
}

export const spendingDuties: readonly DutyDefinition[] = [
  {
    id: 'spend-minimum',
    kinds: ['exploration', 'mining', 'common-mineral-mining'],
    uses: [
      'minimum-spend.exploration',
      'minimum-spend.mining',
      'minimum-spend.mining-ferrous',
      'minimum-spend.common-minerals',
      'minimum-spend.exploration-cure-months',
      'minimum-spend.mining-cure-months',
      'minimum-spend.overhead-percent',
    ],
    cite: code('arts. 192, 210, 235'),
    due: (facts, law) => spendDuties(facts, law),
  },
];
