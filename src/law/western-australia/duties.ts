/** Duties of holders with their days: rent, spending, reports, surrender, levy (Mining Act ss. 65, 102, 115A; reg 21, 109). */
import { addDays, addMonths, addYears, type CivilDate, earlierDate, type LicenceKind } from '#terms';
import type { Duty, DutyFacts, DutyRecord } from '../duty.ts';
import type { Law, ProvisionId } from './law.ts';
import { minimumSpend, minimumSpendKnown } from './minimum-spend.ts';
import { relinquishments } from './relinquishment.ts';

interface DutyDefinition extends DutyRecord {
  readonly uses: readonly ProvisionId[];
  due(facts: DutyFacts, law: Law): readonly Omit<Duty, 'duty' | 'cite'>[];
}

const everyKind: readonly LicenceKind[] = [
  'exploration',
  'prospecting',
  'retention',
  'mining',
  'general-purpose',
  'miscellaneous',
];

interface TenementYear {
  readonly number: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly anniversary: CivilDate;
}

/** The years that have begun, each with the anniversary at its end. */
function years({ issuedOn, until, endedOn }: DutyFacts): TenementYear[] {
  const last = endedOn ? earlierDate(endedOn, until) : until;
  const list: TenementYear[] = [];
  for (let number = 1; ; number++) {
    const from = addYears(issuedOn, number - 1, { round: 'down' });
    if (from > last) return list;
    const anniversary = addYears(issuedOn, number, { round: 'down' });
    list.push({ number, from, until: addDays(anniversary, -1), anniversary });
  }
}

const period = ({ from, until }: TenementYear) => ({ period: { from, until } });

const definitions: readonly DutyDefinition[] = [
  {
    id: 'pay-rent',
    kinds: everyKind,
    uses: ['rent.due-months'],
    cite: { text: 'Mining Regulations reg 109(4)', confidence: 'secondary' },
    // The first year's rent is paid with the application; the sum is in Sch 2, which was not at hand.
    due: (facts, law) =>
      years(facts)
        .slice(1)
        .map((year) => ({
          ...period(year),
          dueOn: addMonths(year.from, law.on('rent.due-months', year.from).value, { round: 'down' }),
          atEnd: 'gazetted-and-forfeited',
        })),
  },
  {
    id: 'spend',
    kinds: ['exploration'],
    uses: ['minimum-spend.exploration', 'minimum-spend.part-block-counts-whole'],
    cite: { text: 'Mining Regulations reg 21', confidence: 'law' },
    due: (facts, law) =>
      years(facts).map((year) => ({
        ...period(year),
        dueOn: year.until,
        ...(facts.blocks !== undefined &&
          minimumSpendKnown(year.number, facts.issuedOn, law) && {
            sum: minimumSpend(facts.blocks, year.number, facts.issuedOn, law),
          }),
        atEnd: 'fine-or-forfeiture',
      })),
  },
  {
    id: 'report-expenditure',
    kinds: ['exploration', 'prospecting', 'mining'],
    uses: ['expenditure-report.days', 'exemption.request-days'],
    cite: { text: 'guide to forfeiture and exemption', confidence: 'secondary' },
    due: (facts, law) =>
      years(facts).map((year) => ({
        ...period(year),
        opensOn: year.anniversary,
        dueOn: addDays(year.anniversary, law.on('expenditure-report.days', year.anniversary).value),
        atEnd: 'fine-or-forfeiture',
      })),
  },
  {
    id: 'report-exploration',
    kinds: ['exploration'],
    uses: [],
    cite: { text: 'Mining Act s. 115A', confidence: 'secondary' },
    // Yearly; the day was not found.
    due: (facts) => years(facts).map((year) => ({ ...period(year), event: 'yearly', atEnd: 'no-limit' })),
  },
  {
    id: 'give-up-blocks',
    kinds: ['exploration'],
    uses: [
      'exploration.relinquishment-percent',
      'exploration.relinquishment-year',
      'exploration.relinquishment-times',
      'exploration.relinquishment-above-blocks',
      'exploration.relinquishment-maximum-areas',
    ],
    cite: { text: 'Mining Act s. 65', confidence: 'official' },
    due(facts, law) {
      if (facts.blocks === undefined) return [];
      const held = { blocks: facts.blocks, appliedOn: facts.issuedOn, grantedOn: facts.issuedOn };
      const last = facts.endedOn ?? facts.until;
      return relinquishments(held, law)
        .filter(({ on }) => on <= last)
        .map(({ on, percent }) => ({
          dueOn: on,
          share: { percent, of: 'blocks-granted' },
          atEnd: 'condition-broken',
        }));
    },
  },
  {
    id: 'pay-rehabilitation-levy',
    kinds: everyKind,
    uses: ['rehabilitation-levy.percent', 'rehabilitation-levy.nil-up-to'],
    cite: { text: 'Mining Rehabilitation Fund Regulations 2013 reg 4', confidence: 'law' },
    due: (facts, law) =>
      law.inForce('rehabilitation-levy.percent', facts.issuedOn)
        ? [
            {
              event: 'yearly',
              share: {
                percent: law.on('rehabilitation-levy.percent', facts.issuedOn).value,
                of: 'rehabilitation-estimate',
              },
              atEnd: 'no-limit',
            },
          ]
        : [],
  },
  {
    id: 'propose-work',
    kinds: ['exploration', 'prospecting'],
    uses: ['programme-of-work.target-days'],
    cite: { text: 'programme of work, or notice of eligible mining activity', confidence: 'official' },
    due: () => [{ event: 'before-ground-disturbance', atEnd: 'no-work-allowed' }],
  },
];

export const dutyRecords: readonly DutyRecord[] = definitions.map(({ id, kinds, uses, cite }) => ({
  id,
  kinds,
  uses,
  cite,
}));

/** Duties that fall due from one day to another, or are tied to an event, by day. */
export function dutiesOf(facts: DutyFacts, from: CivilDate, until: CivilDate, law: Law): Duty[] {
  return definitions
    .filter(({ kinds }) => kinds.includes(facts.kind))
    .flatMap(({ id, cite, due }) => due(facts, law).map((duty): Duty => ({ duty: id, cite, ...duty })))
    .filter(({ dueOn }) => dueOn === undefined || (from <= dueOn && dueOn <= until))
    .sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));
}
