/** What must be paid and spent, as far as it was found. Application fees and rents (Sch 2) were not, and no figure stands in for them. */
import { civilDate } from '#terms';
import { provision } from '../../provision.ts';
import { read, since } from './sources.ts';

/** Minimum spend a block by licence year; a row holds from its year up to the next row's. */
export type BlockSpend = { readonly fromYear: number; readonly untilYear: number; readonly perBlock: number };

export const moneyProvisions = {
  // Only years 1 to 3 were read. Later years and the floors were not, and are said to be unknown.
  'minimum-spend.exploration': provision<readonly BlockSpend[]>(
    'table',
    'current',
    ...read<readonly BlockSpend[]>(
      [{ fromYear: 1, untilYear: 3, perBlock: 1000 }],
      'Mining Regulations reg 21(1b)(a)',
      'law',
    ),
  ),
  'minimum-spend.part-block-counts-whole': provision(
    'yes-no',
    'current',
    ...read(true, 'Mining Regulations reg 21(1a)', 'law'),
  ),
  'minimum-spend.overhead-percent': provision(
    'percent',
    'current',
    ...read(20, 'Mining Regulations reg 96C', 'law'),
  ),
  'minimum-spend.square-kilometre': provision(
    'australian-dollars',
    'current',
    ...read(
      300,
      'Mining Regulations reg 21 (licences older than the block system), a square kilometre',
      'law',
    ),
  ),
  'minimum-spend.square-kilometre-floor': provision(
    'australian-dollars',
    'current',
    ...read(20_000, 'Mining Regulations reg 21 (licences older than the block system)', 'law'),
  ),
  'rent.square-kilometre-2018': provision('australian-dollars', 'current', {
    from: civilDate('2018-07-01'),
    until: civilDate('2019-06-30'),
    value: 54.5,
    cite: {
      text: 'Legislative Assembly, question 3285 (2018): licences without blocks, years 1–7',
      confidence: 'official',
    },
  }),
  'rent.due-months': provision('months', 'current', ...read(1, 'Mining Regulations reg 109(4)', 'secondary')),
  'rehabilitation-levy.percent': provision(
    'percent',
    'current',
    since(civilDate('2013-07-01'), 1, 'Mining Rehabilitation Fund Regulations 2013 reg 4', 'law'),
  ),
  'rehabilitation-levy.nil-up-to': provision(
    'australian-dollars',
    'current',
    since(civilDate('2013-07-01'), 50_000, 'Mining Rehabilitation Fund Regulations 2013 reg 4', 'law'),
  ),
  'drilling-aid.maximum-percent': provision(
    'percent',
    'process',
    ...read(50, 'page on co-funded drilling', 'official'),
  ),
  'drilling-aid.multi-hole': provision(
    'australian-dollars',
    'process',
    ...read(180_000, 'page on co-funded drilling', 'official'),
  ),
  'drilling-aid.deep-hole': provision(
    'australian-dollars',
    'process',
    ...read(220_000, 'page on co-funded drilling', 'official'),
  ),
  'drilling-aid.prospector': provision(
    'australian-dollars',
    'process',
    ...read(40_000, 'page on co-funded drilling', 'official'),
  ),
};
