/** Exploration licences: area, application, term, extension, work, reports (Code arts. 19, 70, 77, 185–201, 278). */
import type { CivilDate } from '#terms';
import { provision } from '../../provision.ts';
import { codeFrom, editionRead, inCode, inTaxCode, since } from './sources.ts';

/** Provisions of an exploration application: what may be asked for, and the clocks until the licence. */
export function explorationApplicationProvisions(law249From: CivilDate) {
  return {
    // The Code names no datum; the state's own system is our reading.
    'grid.state-datum': provision(
      'choice',
      'process',
      since(codeFrom, 'Pulkovo-1942', 'state system SK-42', 'secondary'),
      since('2025-01-01' as CivilDate, 'QazTRF-23', 'state system QazTRF-23, EPSG:10941', 'secondary'),
    ),
    'block.side-minutes': provision('minutes-of-arc', 'process', ...inCode(1, 'art. 19(2)')),
    'exploration.maximum-blocks': provision('blocks', 'process', ...inCode(200, 'art. 187(2)')),
    // Online only since 1 October 2023, on the ministry's word; by law since Law 249-VIII.
    'exploration-application.online-only': provision(
      'yes-no',
      'process',
      since(codeFrom, false, 'Code art. 187', 'inferred'),
      since('2023-10-01' as CivilDate, true, 'statement of the ministry of 19 September 2023', 'secondary'),
    ),
    'exploration-application.publication-days': provision(
      'calendar-days',
      'process',
      ...inCode(2, 'art. 187(10)'),
      since(law249From, 0, 'Code art. 187(10), Law 249-VIII', 'secondary'),
    ),
    'exploration-application.review-days': provision('working-days', 'process', ...inCode(10, 'art. 188(1)')),
    'exploration-application.give-up-days': provision('working-days', 'process', ...inCode(5, 'art. 188(3)')),
    'exploration-application.notice-publication-days': provision(
      'working-days',
      'process',
      ...inCode(5, 'art. 188(1)'),
    ),
    'exploration-application.security-days': provision(
      'working-days',
      'process',
      ...inCode(40, 'art. 188(1)'),
    ),
    'exploration-application.security-refusal-days': provision(
      'working-days',
      'process',
      ...inCode(35, 'art. 188(1)'),
    ),
    'exploration-application.issue-days': provision('working-days', 'process', ...inCode(5, 'art. 188(1)')),
    'licence.publication-days': provision('calendar-days', 'process', ...inCode(0, 'art. 29(5)')),
    'licence.register-days': provision('working-days', 'process', ...inCode(10, 'art. 77(1)')),
    'signature-bonus.days': provision('working-days', 'process', inTaxCode(10, 'art. 764(2)')),
    'refusal.appeal-days': provision('working-days', 'process', ...inCode(10, 'art. 190(3)')),
    'queue.bar-days': provision('working-days', 'process', ...inCode(10, 'art. 189(2)')),
    'refusal.revoked-years': provision('years', 'process', ...inCode(1, 'art. 190(1)(3)')),
    'refusal.surrendered-years': provision('years', 'process', ...inCode(1, 'art. 190(1)(5)')),
    'refusal.closure-years': provision('years', 'process', ...inCode(5, 'art. 190(1)(8)')),
    'financial-proof.held-days': provision('calendar-days', 'process', ...inCode(30, 'art. 187')),
    'financial-proof.recent-months': provision('months', 'process', ...inCode(3, 'art. 187')),
    'financial-proof.accounts-months': provision('months', 'process', ...inCode(6, 'art. 187')),
    'tax-certificate.maximum-debt': provision('mci', 'process', ...inCode(6, 'art. 187')),
    'tax-certificate.maximum-age-days': provision('calendar-days', 'process', ...inCode(10, 'art. 187')),
  };
}

/** How ground that comes open is shared out: first opening, freed blocks, auction-only land, reservation. */
export function openingProvisions(law249From: CivilDate, law337From: CivilDate) {
  const guide189 = 'Code art. 189-1, Law 249-VIII';
  return {
    'first-opening.notice-months': provision('months', 'process', ...inCode(2, 'art. 278(6)')),
    'first-opening.equal-months': provision('months', 'process', ...inCode(1, 'art. 278(6)')),
    'freed-block.window-days': provision(
      'working-days',
      'process',
      since(law249From, 15, guide189, 'secondary'),
    ),
    'freed-block.auction-start': provision('mci', 'process', since(law249From, 100, guide189, 'secondary')),
    'freed-block.auction-payment-days': provision(
      'working-days',
      'process',
      since(law249From, 20, guide189, 'secondary'),
    ),
    'freed-block.default-bar-years': provision(
      'years',
      'process',
      since(law249From, 5, guide189, 'secondary'),
    ),
    // When chapter 28-1 was added is not known; the guide that cites it is of 2026.
    'auction-only.maximum-blocks': provision(
      'blocks',
      'process',
      since(law249From, 200, 'Code arts. 221-1, 221-2', 'secondary'),
    ),
    'reservation.maximum-years': provision(
      'years',
      'process',
      since(law337From, 3, 'Code ch. 28-2, Law 337-VIII', 'secondary'),
    ),
    'programme.publication-days': provision('calendar-days', 'process', ...inCode(2, 'art. 70')),
    'programme.interval-months': provision(
      'months',
      'process',
      since(law249From, 6, 'Order 236 of 15 May 2026', 'secondary'),
    ),
  };
}

/** From issue to the end of an exploration licence. */
export const explorationLifeProvisions = {
  'exploration.term-years': provision('years', 'issue-day', ...inCode(6, 'arts. 31(3), 193')),
  'exploration.extension-years': provision('years', 'issue-day', ...inCode(5, 'art. 193(5)')),
  'exploration.maximum-extensions': provision('times', 'issue-day', ...inCode(1, 'art. 193')),
  'exploration.extension-request-year': provision('years', 'issue-day', ...inCode(6, 'art. 193(4)')),
  'exploration.extension-decision-days': provision('working-days', 'process', ...inCode(15, 'art. 193(4)')),
  'exploration.relinquishment-from-blocks': provision('blocks', 'issue-day', ...inCode(10, 'art. 193(3)')),
  'exploration.relinquishment-percent': provision('percent', 'issue-day', ...inCode(40, 'art. 193(3)')),
  'exploration.transfer-after-years': provision('years', 'issue-day', ...inCode(1, 'art. 40(2)')),
  'exploration.bulk-permit-cubic-metres': provision('cubic-metres', 'current', ...inCode(1000, 'art. 194')),
  'exploration.bulk-permit-days': provision('working-days', 'process', ...inCode(10, 'art. 194')),
  'exploration.plan-horizon-years': provision('years', 'current', ...inCode(3, 'arts. 185–201')),
  'exploration.report-day': provision('day-of-year', 'current', ...inCode('04-30', 'art. 195')),
  'exploration.last-report-months': provision('months', 'current', ...inCode(2, 'art. 195')),
  'exploration.final-report-months': provision('months', 'current', ...inCode(3, 'art. 195')),
  'exploration.rehabilitation-months': provision('months', 'current', ...inCode(6, 'art. 197')),
  'exploration.rehabilitation-weather-months': provision('months', 'current', ...inCode(6, 'art. 197')),
  // Until 1 January 2023 land of art. 25 did not exclude a block that lay whole within it.
  'exploration.closed-land-excludes': provision(
    'yes-no',
    'process',
    since(codeFrom, false, 'Code arts. 25, 186; suspended until 1 January 2023', 'law'),
    since('2023-01-01' as CivilDate, true, 'Code arts. 25, 186', 'inferred'),
    since(editionRead, true, 'Code arts. 25, 186', 'law'),
  ),
};
