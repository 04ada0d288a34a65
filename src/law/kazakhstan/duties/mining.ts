/** Closure, training, research, in-country value and staff of miners, and the gold of prospectors (Code arts. 28, 212–219, 263–276). */
import { addYears } from '#terms';
import {
  calendarYears,
  code,
  type DutyDay,
  type DutyDefinition,
  lastDay,
  licenceYears,
  yearOf,
} from './definition.ts';

export const miningDuties: readonly DutyDefinition[] = [
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
      const days: DutyDay[] = [];
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
];
