/** Who may not apply again, who may apply first, reports, forfeiture, and when what is known becomes public. */
import { provision } from '../../provision.ts';
import { read, unverified } from './sources.ts';

const forfeiture = 'guide to forfeiture and exemption';

export const rightsProvisions = {
  'former-holder.bar-months': provision(
    'months',
    'process',
    ...read(3, 'Mining Act ss. 45(2), 69, 85A', 'secondary'),
  ),
  'complainant.priority-days': provision(
    'calendar-days',
    'process',
    ...read(14, 'Mining Act s. 96(3a)', 'secondary'),
  ),
  'expenditure-report.days': provision('calendar-days', 'current', ...read(60, forfeiture, 'secondary')),
  'exemption.request-days': provision(
    'calendar-days',
    'current',
    ...read(60, 'Mining Act s. 102', 'secondary'),
  ),
  'exemption.objection-days': provision(
    'calendar-days',
    'current',
    ...read(35, 'Mining Act s. 102', 'secondary'),
  ),
  'plaint.months-after-year': provision('months', 'current', ...read(8, forfeiture, 'secondary')),
  'fine-unpaid.priority-days': provision('calendar-days', 'current', ...read(14, forfeiture, 'secondary')),
  'report.closed-years': provision(
    'years',
    'current',
    ...read(5, 'Mining Regulations reg 96(4)', 'official'),
  ),
  'report.objection-extends-years': provision(
    'years',
    'current',
    ...read(5, 'Mining Regulations reg 96(5)', 'official'),
  ),
  'report.release-notice-months': provision(
    'months',
    'current',
    unverified(2, 'list of reports to be released, as commonly stated'),
  ),
  'report.co-funded-months': provision(
    'months',
    'current',
    ...read(6, 'page on co-funded drilling', 'official'),
  ),
};
