/** Plan, reports, extension and end of exploration, and the data of geological study (Code arts. 91, 192–197). */
import { addMonths, addYears } from '#terms';
import type { DutyFacts } from '../../duty.ts';
import type { Law } from '../law.ts';
import { dayInYear } from '../provisions/money.ts';
import {
  calendarYears,
  code,
  type DutyDay,
  type DutyDefinition,
  lastDay,
  monthsAfterEnd,
  yearOf,
} from './definition.ts';

/** By 30 April for the calendar year before; for the last part of a year, within two months of the end. */
function reportsOf(facts: DutyFacts, law: Law): DutyDay[] {
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

export const explorationDuties: readonly DutyDefinition[] = [
  {
    id: 'lodge-exploration-plan',
    kinds: ['exploration'],
    uses: ['exploration.plan-horizon-years'],
    cite: code('art. 196'),
    due: () => [{ event: 'before-work', atEnd: 'no-work-allowed' }],
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
    // By which day the report of payments to the state is due was not read.
    id: 'report-payments-to-the-state',
    kinds: ['exploration', 'mining'],
    uses: [],
    cite: code('art. 76(3)'),
    due: () => [{ event: 'day-not-read', atEnd: 'breach-of-duty' }],
  },
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
];
