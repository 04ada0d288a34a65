/** Exploration licences: blocks, datum, application, term, surrender (Mining Act ss. 56C–70, Mining Regulations). */
import { civilDate } from '#terms';
import { provision } from '../../provision.ts';
import { amendment2012From, blocksFrom, gda94From, read, reformFrom, since } from './sources.ts';

/** An extension of the term: which one, for how long. */
export type ExtensionRow = { readonly extension: number; readonly years: number };

export const explorationProvisions = {
  'block.side-minutes': provision('minutes-of-arc', 'process', ...read(1, 'Mining Act s. 56C(1)', 'law')),
  // Which lines hold for blocks applied for after the last day measured is not known; the reading is a setting.
  'grid.state-datum': provision(
    'choice',
    'process',
    since(blocksFrom, 'AGD84', 'block lines of 1991 to 2000, measured on the open tenement data', 'measured'),
    since(gda94From, 'GDA94', 'Mining Act s. 9B, reg 89A', 'law'),
    since(
      civilDate('2024-04-05'),
      'GDA94',
      'Mining Act s. 9B(1A): the day of GDA2020 was not found',
      'inferred',
    ),
  ),
  'exploration.minimum-blocks': provision('blocks', 'process', ...read(1, 'Mining Act s. 57(2)', 'law')),
  'exploration.maximum-blocks': provision('blocks', 'process', ...read(70, 'Mining Act s. 57(2)', 'law')),
  'exploration.maximum-blocks-outside-zones': provision(
    'blocks',
    'process',
    ...read(200, 'Mining Act s. 57(2aa), zones of s. 57A', 'law'),
  ),
  'exploration.areas-after-loss': provision('licences', 'process', ...read(3, 'Mining Act s. 57(2b)', 'law')),
  'exploration.areas-after-loss-from-blocks': provision(
    'blocks',
    'process',
    ...read(3, 'Mining Act s. 57(2b)', 'law'),
  ),
  'exploration-application.own-labour-blocks': provision(
    'blocks',
    'process',
    ...read(4, 'Mining Act s. 58(1aa)', 'secondary'),
  ),
  // True Fella [2022] WAMW 19 asked for a programme of five years; Richmond v McPhee [2025] WASC 387 does not.
  'exploration-application.programme-of-five-years': provision(
    'yes-no',
    'process',
    since(civilDate('2025-09-19'), false, 'Richmond v McPhee [2025] WASC 387', 'secondary'),
  ),
  'exploration.security': provision(
    'australian-dollars',
    'current',
    ...read(5000, 'guide to exploration licences (security)', 'secondary'),
  ),
  'exploration-application.security-days': provision(
    'calendar-days',
    'process',
    ...read(28, 'guide to exploration licences (security)', 'secondary'),
  ),
  'exploration-application.advertisement-days': provision(
    'calendar-days',
    'process',
    ...read(14, 'Mining Regulations reg 64(5), wording that may have changed', 'law'),
  ),
  'exploration-application.serve-copies-days': provision(
    'calendar-days',
    'process',
    ...read(14, 'Mining Act ss. 33, 118, reg 64B', 'secondary'),
  ),
  'exploration-application.unserved-below-metres': provision(
    'metres',
    'process',
    ...read(30, 'Mining Act s. 33 (private land)', 'secondary'),
  ),
  'lodging.office-opens': provision(
    'time-of-day',
    'process',
    ...read('08:30', 'page "Exploration Licence", step 3 (online lodging)', 'official'),
  ),
  'lodging.card-limit': provision(
    'australian-dollars',
    'process',
    ...read(99_999, 'page "Exploration Licence", step 3 (online lodging)', 'official'),
  ),
  'objection.days': provision(
    'calendar-days',
    'process',
    ...read(35, 'Mining Regulations reg 146', 'official'),
  ),
  'objection.private-land-days': provision(
    'calendar-days',
    'process',
    ...read(21, 'Mining Regulations reg 146 (private land)', 'official'),
  ),
  'objection.serve-days': provision(
    'calendar-days',
    'process',
    ...read(14, 'Mining Regulations reg 148', 'official'),
  ),
  'native-title.objection-months': provision(
    'months',
    'process',
    ...read(4, 'Native Title Act s. 29 (expedited procedure)', 'official'),
  ),
  'exploration.term-years': provision('years', 'issue-day', ...read(5, 'Mining Act s. 61', 'official')),
  /** By the day of the application: what may be added to the first term. */
  'exploration.extension-years': provision<readonly ExtensionRow[]>(
    'table',
    'issue-day',
    since<readonly ExtensionRow[]>(
      blocksFrom,
      [
        { extension: 1, years: 2 },
        { extension: 2, years: 2 },
        { extension: 3, years: 1 },
      ],
      'page "Extensions of term – exploration licences": one or two years twice, then one in exceptional cases',
      'official',
    ),
    since<readonly ExtensionRow[]>(
      reformFrom,
      [
        { extension: 1, years: 5 },
        { extension: 2, years: 2 },
      ],
      'Mining Act s. 61(2), reg 23AB',
      'official',
    ),
  ),
  'exploration.further-extensions': provision(
    'yes-no',
    'issue-day',
    since(blocksFrom, false, 'page "Extensions of term – exploration licences"', 'official'),
    since(reformFrom, true, 'Mining Act s. 61(2), reg 23AB', 'official'),
  ),
  'exploration.relinquishment-percent': provision(
    'percent',
    'issue-day',
    since(
      blocksFrom,
      50,
      'page "Extensions of term – exploration licences", before 10 February 2006',
      'official',
    ),
    since(reformFrom, 40, 'Mining Act s. 65', 'official'),
  ),
  'exploration.relinquishment-year': provision(
    'years',
    'issue-day',
    since(
      blocksFrom,
      3,
      'page "Extensions of term – exploration licences", before 10 February 2006',
      'official',
    ),
    since(reformFrom, 6, 'Mining Act s. 65 as amended from 2 February 2013', 'official'),
  ),
  'exploration.relinquishment-times': provision(
    'licences',
    'issue-day',
    since(
      blocksFrom,
      2,
      'page "Extensions of term – exploration licences", before 10 February 2006',
      'official',
    ),
    since(reformFrom, 1, 'Mining Act s. 65', 'official'),
  ),
  'exploration.relinquishment-above-blocks': provision(
    'blocks',
    'issue-day',
    since(reformFrom, 10, 'Mining Act s. 65', 'official'),
  ),
  'exploration.relinquishment-maximum-areas': provision(
    'licences',
    'issue-day',
    since(amendment2012From, 6, 'Mining Act s. 65', 'official'),
  ),
  'exploration.bulk-limit-tonnes': provision(
    'tonnes',
    'current',
    ...read(1000, 'guide to exploration licences (bulk samples)', 'secondary'),
  ),
  'programme-of-work.target-days': provision(
    'working-days',
    'process',
    ...read(15, "department's target for programmes of work", 'secondary'),
  ),
  'application.target-days': provision(
    'working-days',
    'process',
    ...read(65, "department's target for tenement applications: no legal limit", 'official'),
  ),
  'application.target-percent': provision(
    'percent',
    'process',
    ...read(80, "department's target for tenement applications: no legal limit", 'official'),
  ),
};
