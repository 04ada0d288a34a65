/** Signature bonus and rental: what is paid, declared and calculated, and when (Tax Code arts. 617–624, 759–765). */
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateFromParts,
  earlierDate,
  type LicenceKind,
  laterDate,
  partsFromCivilDate,
} from '#terms';
import type { DutyFacts } from '../../duty.ts';
import { miningRental, prospectingBonus } from '../area-spend.ts';
import { explorationCosts } from '../exploration-costs.ts';
import type { Law } from '../law.ts';
import { mciOfYear, mciOn, sumOf } from '../mci.ts';
import { dayInYear } from '../provisions/money.ts';
import { beganTooLateForFebruary, monthsOfRental, rentalDueOn } from '../rental.ts';
import { calendarYears, costQuestion, type DutyDefinition, lastDay, tax, yearOf } from './definition.ts';

const allKinds: readonly LicenceKind[] = [
  'exploration',
  'mining',
  'geological-study',
  'subsoil-space',
  'prospecting',
];

function bonusOf(facts: DutyFacts, law: Law) {
  const { kind, issuedOn, hectares } = facts;
  switch (kind) {
    case 'exploration':
    case 'mining':
    case 'geological-study':
    case 'subsoil-space':
      return law.on(`signature-bonus.${kind}`, issuedOn);
    case 'prospecting':
      return hectares === undefined ? undefined : prospectingBonus(hectares * 10_000, issuedOn, law);
    default:
      return undefined;
  }
}

/** Two months on from the quarter's end, on the day that the Tax Code names. */
function declarationDay(issuedOn: CivilDate, law: Law): CivilDate {
  const { year, month } = partsFromCivilDate(issuedOn);
  const quarterBegins = civilDateFromParts({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 });
  const secondMonth = addMonths(quarterBegins, 4, { round: 'down' });
  return addDays(secondMonth, law.on('signature-bonus.declaration-day', issuedOn).value - 1);
}

export const paymentDuties: readonly DutyDefinition[] = [
  {
    id: 'pay-signature-bonus',
    kinds: allKinds,
    uses: [
      'signature-bonus.days',
      'signature-bonus.auction-days',
      'signature-bonus.exploration',
      'signature-bonus.mining',
      'signature-bonus.geological-study',
      'signature-bonus.subsoil-space',
      'signature-bonus.prospecting',
    ],
    cite: tax('art. 764(2)'),
    due(facts, law) {
      // The rates before the Tax Code of 2025 are not known.
      if (!law.inForce('signature-bonus.days', facts.issuedOn)) return [];
      const bonus = bonusOf(facts, law);
      const { issuedOn, auctionResultOn } = facts;
      const dueOn = auctionResultOn
        ? law.calendar.addWorkingDays(auctionResultOn, law.on('signature-bonus.auction-days', issuedOn).value)
        : law.calendar.addWorkingDays(issuedOn, law.on('signature-bonus.days', issuedOn).value);
      const sum = bonus && { sum: sumOf(bonus.value, mciOn(dueOn, law), bonus.cite) };
      return [{ dueOn, atEnd: 'breach-of-licence', ...sum }];
    },
  },
  {
    id: 'declare-signature-bonus',
    kinds: allKinds,
    uses: ['signature-bonus.declaration-day'],
    cite: tax('arts. 759–765'),
    due: (facts, law) =>
      law.inForce('signature-bonus.declaration-day', facts.issuedOn)
        ? [{ dueOn: declarationDay(facts.issuedOn, law), atEnd: 'tax-penalty' }]
        : [],
  },
  {
    id: 'calculate-rental',
    kinds: ['exploration', 'mining'],
    uses: ['rental.calculation-day'],
    cite: tax('arts. 617–624'),
    due: (facts, law) =>
      calendarYears(facts).flatMap((year) => {
        const period = yearOf(year);
        if (!law.inForce('rental.calculation-day', period.from)) return [];
        const dueOn = dayInYear(law.on('rental.calculation-day', period.from).value, year);
        // For a licence obtained after 1 February the day of the first calculation was not read.
        return beganTooLateForFebruary(facts.issuedOn, year) ? [] : [{ period, dueOn, atEnd: 'tax-penalty' }];
      }),
  },
  {
    id: 'pay-rental',
    kinds: ['exploration', 'mining'],
    uses: ['rental.exploration', 'rental.mining-per-km2', 'rental.payment-day'],
    cite: tax('arts. 617–624'),
    due(facts, law) {
      const { blocks, hectares } = facts;
      if (facts.kind === 'exploration') {
        if (!blocks) return [];
        const until = lastDay(facts);
        return explorationCosts(costQuestion(facts, blocks), law).byCalendarYear.flatMap((row) => {
          const part = row.parts.find((candidate) => candidate.part === 'rental');
          if (!part || row.from > until) return [];
          const { part: _part, nature: _nature, dueOn, ...sum } = part;
          return [{ period: yearOf(row.year), ...(dueOn && { dueOn }), sum, atEnd: 'breach-of-licence' }];
        });
      }
      return calendarYears(facts).flatMap((year) => {
        const period = yearOf(year);
        const dueOn = rentalDueOn(facts.issuedOn, year, law);
        const months = monthsOfRental(
          laterDate(facts.issuedOn, period.from),
          earlierDate(lastDay(facts), period.until),
        );
        if (!dueOn || months === 0) return [];
        const day = laterDate(facts.issuedOn, period.from);
        const rental = hectares === undefined ? undefined : miningRental(hectares, day, law);
        return [
          {
            period,
            dueOn,
            ...(rental && { sum: sumOf(rental.value * months, mciOfYear(day, law), rental.cite, 12) }),
            atEnd: 'breach-of-licence',
          },
        ];
      });
    },
  },
];
