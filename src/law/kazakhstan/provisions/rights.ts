/** Transfer, control, pledge, end of licences, data and disclosure (Code arts. 14, 24, 28, 33–48, 68, 72–77, 200, 221, 238–262). */
import { type CivilDate, civilDate } from '#terms';
import { provision } from '../../provision.ts';
import { codeFrom, inCode, law337From, since } from './sources.ts';

export function transferProvisions(law249From: CivilDate) {
  return {
    'transfer.exempt-holding-percent': provision(
      'percent',
      'process',
      ...inCode(1, 'art. 44(2)'),
      since(law337From, 25, 'Code art. 44(2), Law 337-VIII', 'secondary'),
    ),
    'transfer.same-group-percent': provision('percent', 'process', ...inCode(99, 'art. 44(2)')),
    'transfer.non-voting-exempt': provision(
      'yes-no',
      'process',
      ...inCode(false, 'art. 44(2)'),
      since(law249From, true, 'Code art. 44(2), Law 249-VIII', 'secondary'),
    ),
    'transfer.without-consent': provision(
      'choice',
      'process',
      ...inCode<string>('void', 'arts. 40–48'),
      since<string>(law337From, 'voidable', 'Code arts. 40–48, Law 337-VIII', 'secondary'),
    ),
    'transfer.commission-days': provision('working-days', 'process', ...inCode(5, 'art. 45(6)')),
    'transfer.expertise-days': provision('working-days', 'process', ...inCode(15, 'art. 45(6)')),
    'transfer.expertise-days-large': provision('working-days', 'process', ...inCode(45, 'art. 45(6)')),
    'transfer.decision-days': provision('working-days', 'process', ...inCode(5, 'art. 45(6)')),
    'transfer.overall-months': provision('months', 'process', ...inCode(1, 'art. 45(6)')),
    'transfer.overall-months-large': provision('months', 'process', ...inCode(3, 'art. 45(6)')),
    'transfer.security-request-days': provision('working-days', 'process', ...inCode(5, 'art. 45(7)')),
    'transfer.security-answer-days': provision('working-days', 'process', ...inCode(10, 'art. 45(7)')),
    'transfer.consent-years': provision('years', 'process', ...inCode(1, 'art. 45(13)')),
    'transfer.reissue-days': provision('working-days', 'process', ...inCode(7, 'art. 40(3)')),
    'transfer.buyer-notice-months': provision('months', 'current', ...inCode(1, 'arts. 42(2), 47')),
    'control.notice-days': provision('calendar-days', 'current', ...inCode(30, 'arts. 42(2), 47')),
    'control.threshold-percent': provision('percent', 'current', ...inCode(25, 'art. 47')),
    'reservation.national-company-percent': provision(
      'percent',
      'process',
      since(law337From, 30, 'Code ch. 28-2, Law 337-VIII', 'secondary'),
    ),
    'in-country.percent': provision(
      'percent',
      'issue-day',
      ...inCode(50, 'art. 28(2)'),
      since(law249From, 70, 'Code art. 28(2), Law 249-VIII', 'amendment'),
    ),
    'licence.publication-place': provision(
      'choice',
      'process',
      ...inCode<string>('authority-website', 'arts. 29(5), 32'),
      since<string>(law249From, 'single-platform', 'Code arts. 29(5), 32, Law 249-VIII', 'amendment'),
    ),
    'notice.channel': provision(
      'choice',
      'process',
      ...inCode<string>('post-or-recorded', 'art. 68'),
      since<string>(law249From, 'electronic', 'Code art. 68, Law 249-VIII', 'amendment'),
    ),
  };
}

export const endProvisions = {
  'revocation.cure-months': provision('months', 'process', ...inCode(3, 'arts. 200, 221, 262')),
  'revocation.consent-cure-years': provision('years', 'process', ...inCode(1, 'arts. 200, 221')),
  'revocation.end-months': provision('months', 'process', ...inCode(3, 'arts. 200, 221, 262')),
  'revocation.appeal-days': provision('working-days', 'process', ...inCode(15, 'arts. 200, 221, 262')),
  'invalidation.limitation-months': provision('months', 'process', ...inCode(3, 'art. 34')),
  'split.review-days': provision('calendar-days', 'process', ...inCode(30, 'arts. 238–241')),
  'overlap.agreement-days': provision('working-days', 'current', ...inCode(5, 'art. 24')),
};

export const miningDutyProvisions = {
  'in-country.penalty-percent': provision('percent', 'current', ...inCode(30, 'art. 221')),
  'training.percent': provision('percent', 'issue-day', ...inCode(1, 'art. 212')),
  'research.percent': provision('percent', 'issue-day', ...inCode(1, 'art. 212')),
  'training.from-year': provision('years', 'issue-day', ...inCode(2, 'art. 212')),
  'training.penalty-percent': provision('percent', 'current', ...inCode(100, 'art. 221')),
  'local-bid.discount-percent': provision('percent', 'issue-day', ...inCode(20, 'art. 213')),
  'expatriates.maximum-percent': provision('percent', 'issue-day', ...inCode(50, 'art. 28')),
  'closure-plan.update-years': provision('years', 'current', ...inCode(3, 'arts. 202–221')),
  'closure-security.mining-cover-years': provision('years', 'current', ...inCode(3, 'art. 219')),
  'closure-security.bank-share-percent': provision(
    'table',
    'current',
    ...inCode<readonly { readonly third: number; readonly percent: number }[]>(
      [
        { third: 1, percent: 40 },
        { third: 2, percent: 60 },
        { third: 3, percent: 100 },
      ],
      'art. 219',
    ),
  ),
};

/** Resources above which a deposit is large, in tonnes (art. 14(3)). */
const largeDeposits = [
  { mineral: 'iron-ore', tonnes: 100e6 },
  { mineral: 'manganese', tonnes: 50e6 },
  { mineral: 'chromium', tonnes: 30e6 },
  { mineral: 'copper', tonnes: 5e6 },
  { mineral: 'lead', tonnes: 5e6 },
  { mineral: 'zinc', tonnes: 5e6 },
  { mineral: 'bauxite', tonnes: 50e6 },
  { mineral: 'nickel', tonnes: 50e3 },
  { mineral: 'tungsten', tonnes: 100e3 },
  { mineral: 'molybdenum', tonnes: 200e3 },
  { mineral: 'gold', tonnes: 250 },
  { mineral: 'coking-coal', tonnes: 50e6 },
  { mineral: 'thermal-coal', tonnes: 500e6 },
  { mineral: 'oil-shale', tonnes: 500e6 },
  { mineral: 'phosphorite', tonnes: 200e6 },
  { mineral: 'potash', tonnes: 100e6 },
] as const;

export const dataProvisions = {
  'large-deposit.tonnes': provision(
    'table',
    'current',
    ...inCode<readonly { readonly mineral: string; readonly tonnes: number }[]>(largeDeposits, 'art. 14(3)'),
  ),
  'disclosure.years': provision('years', 'current', ...inCode(5, 'art. 77(3)')),
  'disclosure.more-years': provision('years', 'current', ...inCode(5, 'art. 77(3)')),
  'disclosure.after-return-months': provision('months', 'current', ...inCode(3, 'art. 77(3)')),
  'disclosure.state-study-months': provision('months', 'current', ...inCode(2, 'art. 74(7)')),
  'disclosure.resource-reports-open': provision(
    'yes-no',
    'current',
    since(civilDate('2024-02-28'), true, 'Code art. 76(4)', 'law'),
  ),
  'cadastre.acceptance-days': provision('calendar-days', 'process', ...inCode(30, 'art. 72(9)')),
  'cadastre.hearing-fall-percent': provision('percent', 'process', ...inCode(25, 'art. 72(9)')),
  'licence.maximum-per-person': provision(
    'choice',
    'process',
    since(codeFrom, 'no-limit', 'Code art. 29(3)', 'inferred'),
    since(civilDate('2024-07-22'), 'no-limit', 'Code art. 29(3)', 'law'),
  ),
};
