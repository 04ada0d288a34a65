/** Prospecting licences, special prospecting licences, retention, mining and general purpose leases, miscellaneous licences. */
import { civilDate } from '#terms';
import { provision } from '../../provision.ts';
import { amendment2012From, blocksFrom, read, reformFrom, since, unverified } from './sources.ts';

const explained = 'page "Mining Tenements explained"';

export const prospectingProvisions = {
  'prospecting.maximum-hectares': provision('hectares', 'process', ...read(200, explained, 'official')),
  'prospecting.term-years': provision(
    'years',
    'issue-day',
    ...read(4, 'Mining Act s. 45(1a), reg 16A', 'official'),
  ),
  'prospecting.extension-years': provision(
    'years',
    'issue-day',
    since(
      blocksFrom,
      0,
      'page "Extensions of term for prospecting licences", before 10 February 2006',
      'official',
    ),
    since(reformFrom, 4, 'Mining Act s. 45(1a), reg 16A', 'official'),
  ),
  'prospecting.retention-extra-years': provision(
    'years',
    'issue-day',
    since(reformFrom, 4, 'Mining Act s. 45(1a), reg 16A', 'official'),
  ),
  'prospecting.security': provision('australian-dollars', 'current', ...read(5000, explained, 'official')),
  'prospecting.bulk-limit-tonnes': provision('tonnes', 'current', ...read(500, explained, 'official')),
  'special-prospecting.maximum-hectares': provision(
    'hectares',
    'process',
    ...read(10, explained, 'official'),
  ),
  'special-prospecting.maximum-per-person': provision(
    'licences',
    'process',
    ...read(10, explained, 'official'),
  ),
};

export const leaseProvisions = {
  'retention.term-years': provision(
    'years',
    'issue-day',
    ...read(5, 'guide to retention licences', 'secondary'),
  ),
  'retention.extension-years': provision(
    'years',
    'issue-day',
    ...read(5, 'guide to retention licences', 'secondary'),
  ),
  'mining.term-years': provision('years', 'issue-day', ...read(21, 'guide to mining leases', 'secondary')),
  'mining.renewal-years': provision('years', 'issue-day', ...read(21, 'guide to mining leases', 'secondary')),
  'mining.resource-report-suffices': provision(
    'yes-no',
    'process',
    since(blocksFrom, false, 'guide to mining leases', 'secondary'),
    since(amendment2012From, true, 'guide to mining leases (resource report since 2013)', 'secondary'),
  ),
  'general-purpose.maximum-hectares': provision(
    'hectares',
    'process',
    ...read(10, 'guide to general purpose leases', 'secondary'),
  ),
  'general-purpose.maximum-depth-metres': provision(
    'metres',
    'process',
    ...read(15, 'guide to general purpose leases', 'secondary'),
  ),
  'general-purpose.term-years': provision(
    'years',
    'issue-day',
    ...read(21, 'guide to general purpose leases', 'secondary'),
  ),
  'miscellaneous.term-years': provision(
    'years',
    'issue-day',
    since(blocksFrom, 5, 'guide to miscellaneous licences, applied for before 6 July 1998', 'secondary'),
    since(civilDate('1998-07-06'), 21, 'guide to miscellaneous licences', 'secondary'),
  ),
  'miscellaneous.purposes': provision(
    'licences',
    'process',
    ...read(26, 'Mining Regulations reg 42B', 'secondary'),
  ),
  'miscellaneous.marked-out': provision(
    'yes-no',
    'process',
    since(blocksFrom, true, 'guide to miscellaneous licences', 'secondary'),
    since(amendment2012From, false, 'guide to miscellaneous licences', 'secondary'),
  ),
  'miscellaneous.detail-days': provision(
    'calendar-days',
    'process',
    unverified(35, 'details of a miscellaneous licence, as commonly stated'),
  ),
  'marking-out.lodge-days': provision(
    'calendar-days',
    'process',
    ...read(10, 'Mining Regulations reg 64(1)', 'law'),
  ),
};
