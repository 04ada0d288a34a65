/** Duties of holders with their days (Code arts. 192–197, 210–221, 91; Tax Code arts. 617–624, 759–765). */
import {
  addDays,
  addMonths,
  addYears,
  type Citation,
  type CivilDate,
  civilDateFromParts,
  dayNumberFromCivilDate,
  earlierDate,
  type LicenceKind,
  laterDate,
  partsFromCivilDate,
} from '#terms';
import type { Duty, DutyFacts, DutyRecord } from '../duty.ts';
import { minimumSpendByArea, miningRental, prospectingBonus, type SpendKind } from './area-spend.ts';
import { explorationCosts } from './exploration-costs.ts';
import type { Law, ProvisionId } from './law.ts';
import { mciOfYear, mciOn, sumOf } from './mci.ts';
import { minimumSpend } from './minimum-spend.ts';
import { dayInYear } from './provisions/money.ts';
import { beganTooLateForFebruary, monthsOfRental, rentalDueOn } from './rental.ts';

interface DutyDefinition extends DutyRecord {
  readonly uses: readonly ProvisionId[];
  due(facts: DutyFacts, law: Law): readonly Omit<Duty, 'duty' | 'cite'>[];
}

const code = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'law' });
const tax = (place: string): Citation => ({ text: `Tax Code ${place}`, confidence: 'law' });

/** The last day on which the licence held, or will hold. */
const lastDay = ({ until, endedOn }: DutyFacts): CivilDate => (endedOn ? earlierDate(endedOn, until) : until);

function calendarYears(facts: DutyFacts): number[] {
  const first = partsFromCivilDate(facts.issuedOn).year;
  const last = partsFromCivilDate(lastDay(facts)).year;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearOf(year: number) {
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

function licenceYears(facts: DutyFacts): LicenceYear[] {
  const years: LicenceYear[] = [];
  for (let number = 1; ; number++) {
    const from = addYears(facts.issuedOn, number - 1, { round: 'down' });
    if (from > lastDay(facts)) return years;
    years.push({ number, from, until: addDays(addYears(facts.issuedOn, number, { round: 'down' }), -1) });
  }
}

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

const costQuestion = (facts: DutyFacts, blocks: number) => ({
  blocks,
  from: facts.issuedOn,
  years: licenceYears(facts).length,
  endedOn: lastDay(facts),
});

const definitions: readonly DutyDefinition[] = [
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
    id: 'lodge-exploration-plan',
    kinds: ['exploration'],
    uses: ['exploration.plan-horizon-years'],
    cite: code('art. 196'),
    due: () => [{ event: 'before-work', atEnd: 'no-work-allowed' }],
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
  ...(['licence-obligations', 'procurement', 'controllers', 'geology'] as const).map(
    (report): DutyDefinition => ({
      id: `report-${report}`,
      kinds: ['exploration'],
      uses: ['exploration.report-day', 'exploration.last-report-months'],
      cite: code('art. 195'),
      due: (facts, law) => reportsOf(facts, law),
    }),
  ),
  {
    id: 'request-extension',
    kinds: ['exploration'],
    uses: ['exploration.extension-request-year'],
    cite: code('art. 193(4)'),
    due(facts, law) {
      if ((facts.extensions ?? 0) > 0 || facts.endedOn) return [];
      const year = law.on('exploration.extension-request-year', facts.issuedOn).value;
      const opensOn = addYears(facts.issuedOn, year - 1, { round: 'down' });
      return [{ opensOn, dueOn: facts.until, atEnd: 'licence-ends' }];
    },
  },
  {
    id: 'final-geological-report',
    kinds: ['exploration'],
    uses: ['exploration.final-report-months'],
    cite: code('art. 195'),
    due: (facts, law) => [monthsAfterEnd(facts, 'exploration.final-report-months', 'breach-of-duty', law)],
  },
  {
    id: 'restore-ground',
    kinds: ['exploration'],
    uses: ['exploration.rehabilitation-months', 'exploration.rehabilitation-weather-months'],
    cite: code('art. 197'),
    due: (facts, law) => [
      monthsAfterEnd(facts, 'exploration.rehabilitation-months', 'refused-for-five-years', law),
    ],
  },
  {
    id: 'hand-over-data',
    kinds: ['geological-study'],
    uses: ['geological-study.data-months'],
    cite: code('art. 91'),
    due: (facts, law) => [monthsAfterEnd(facts, 'geological-study.data-months', 'breach-of-duty', law)],
  },
  {
    id: 'lodge-closure-security',
    kinds: ['mining'],
    uses: ['closure-security.mining-cover-years', 'closure-security.bank-share-percent'],
    cite: code('art. 219'),
    due: () => [{ event: 'before-operations', atEnd: 'no-work-allowed' }],
  },
  {
    id: 'update-closure-plan',
    kinds: ['mining'],
    uses: ['closure-plan.update-years'],
    cite: code('arts. 202–221'),
    due(facts, law) {
      const step = law.on('closure-plan.update-years', facts.issuedOn).value;
      const days: Omit<Duty, 'duty' | 'cite'>[] = [];
      for (let years = step; ; years += step) {
        const dueOn = addYears(facts.issuedOn, years, { round: 'down' });
        if (dueOn > lastDay(facts)) return days;
        days.push({ dueOn, atEnd: 'breach-of-duty' });
      }
    },
  },
  ...(['training', 'research'] as const).map(
    (purpose): DutyDefinition => ({
      id: `finance-${purpose}`,
      kinds: ['mining'],
      uses: [`${purpose}.percent`, 'training.from-year'],
      cite: code('art. 212'),
      due: (facts, law) => {
        const first = law.on('training.from-year', facts.issuedOn).value;
        const percent = law.on(`${purpose}.percent`, facts.issuedOn).value;
        return licenceYears(facts)
          .filter(({ number }) => number >= first)
          .map(({ from, until }) => ({
            period: { from, until },
            dueOn: until,
            share: { percent, of: 'mining-cost-of-the-year-before' },
            atEnd: 'shortfall-is-paid',
          }));
      },
    }),
  ),
  {
    id: 'buy-in-country',
    kinds: ['mining'],
    uses: ['in-country.percent', 'local-bid.discount-percent'],
    cite: code('arts. 28(2), 213'),
    due(facts, law) {
      // The share of the day of issue stays with the licence: art. 31(7).
      const percent = law.on('in-country.percent', facts.issuedOn).value;
      return licenceYears(facts).map(({ from, until }) => ({
        period: { from, until },
        dueOn: until,
        share: { percent, of: 'works-and-services' },
        atEnd: 'share-of-shortfall-is-paid',
      }));
    },
  },
  {
    id: 'keep-gold-limit',
    kinds: ['prospecting'],
    uses: ['prospecting.gold-kilograms-a-year', 'prospecting.gold-penalty-percent'],
    cite: code('arts. 263–276'),
    due: (facts, law) =>
      calendarYears(facts).map((year) => ({
        period: yearOf(year),
        dueOn: yearOf(year).until,
        limit: {
          value: law.on('prospecting.gold-kilograms-a-year', facts.issuedOn).value,
          unit: 'kilograms-of-gold',
        },
        share: {
          percent: law.on('prospecting.gold-penalty-percent', facts.issuedOn).value,
          of: 'value-of-gold-above-the-limit',
        },
        atEnd: 'value-above-is-paid',
      })),
  },
  {
    id: 'employ-citizens',
    kinds: ['mining'],
    uses: ['expatriates.maximum-percent'],
    cite: code('art. 28'),
    due: (facts, law) => [
      {
        event: 'at-all-times',
        share: {
          percent: law.on('expatriates.maximum-percent', facts.issuedOn).value,
          of: 'managers-and-specialists-from-abroad',
        },
        atEnd: 'breach-of-duty',
      },
    ],
  },
];

function monthsAfterEnd(
  facts: DutyFacts,
  provision: ProvisionId,
  atEnd: string,
  law: Law,
): Omit<Duty, 'duty' | 'cite'> {
  const end = lastDay(facts);
  return {
    opensOn: end,
    dueOn: addMonths(end, law.on(provision, end).value as number, { round: 'down' }),
    atEnd,
  };
}

/** By 30 April for the calendar year before; for the last part of a year, within two months of the end. */
function reportsOf(facts: DutyFacts, law: Law): Omit<Duty, 'duty' | 'cite'>[] {
  const end = lastDay(facts);
  return calendarYears(facts).map((year) => {
    const period = yearOf(year);
    if (end < period.until) {
      const months = law.on('exploration.last-report-months', end).value;
      return {
        period: { from: period.from, until: end },
        dueOn: addMonths(end, months, { round: 'down' }),
        atEnd: 'breach-of-duty',
      };
    }
    const dueOn = dayInYear(law.on('exploration.report-day', period.until).value, year + 1);
    return { period, dueOn, atEnd: 'breach-of-duty' };
  });
}

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
function spendDuties(facts: DutyFacts, law: Law): Omit<Duty, 'duty' | 'cite'>[] {
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
    const months = until <= end ? 12 : fullMonths(from, end);
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

function spendByCalendarYear(facts: DutyFacts, law: Law): Omit<Duty, 'duty' | 'cite'>[] {
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

function fullMonths(from: CivilDate, end: CivilDate): number {
  let months = 0;
  while (addDays(addMonths(from, months + 1, { round: 'down' }), -1) <= end) months++;
  return months;
}

/** Duties as the law page lists them. */
export const dutyRecords: readonly DutyRecord[] = definitions.map(({ due: _due, ...record }) => record);

const order = ({ dueOn }: Duty): number => (dueOn ? dayNumberFromCivilDate(dueOn) : Number.NEGATIVE_INFINITY);

/** Every duty of a licence that falls due from one day to another, or is tied to an event, in the order of its days. */
export function dutiesOf(facts: DutyFacts, from: CivilDate, until: CivilDate, law: Law): Duty[] {
  return definitions
    .filter(({ kinds }) => kinds.includes(facts.kind))
    .flatMap(({ id, cite, due }) => due(facts, law).map((duty): Duty => ({ duty: id, cite, ...duty })))
    .filter(({ dueOn }) => dueOn === undefined || (dueOn >= from && dueOn <= until))
    .sort((a, b) => order(a) - order(b));
}
