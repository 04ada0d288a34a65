/** Kinds of licence other than exploration: terms, sizes, clocks (Code arts. 84–92, 202–276). */
import { provision } from '../../provision.ts';
import { codeFrom, inCode, since } from './sources.ts';

export const geologicalStudyProvisions = {
  'geological-study.term-years': provision('years', 'issue-day', ...inCode(3, 'arts. 84–92')),
  'geological-study.review-days': provision('working-days', 'process', ...inCode(10, 'arts. 84–92')),
  'geological-study.data-months': provision('months', 'current', ...inCode(1, 'art. 91')),
  'geological-study.public-after-years': provision('years', 'current', ...inCode(5, 'art. 91')),
  'geological-study.cure-days': provision('working-days', 'process', ...inCode(20, 'art. 92')),
  'geological-study.end-days': provision('calendar-days', 'process', ...inCode(10, 'art. 92')),
};

export const miningProvisions = {
  'mining.maximum-term-years': provision('years', 'issue-day', ...inCode(25, 'arts. 202–221')),
  'mining.publication-days': provision('calendar-days', 'process', ...inCode(2, 'arts. 204–207')),
  'mining.check-days': provision('working-days', 'process', ...inCode(10, 'arts. 204–207')),
  'mining.geology-days': provision('working-days', 'process', ...inCode(10, 'arts. 204–207')),
  'mining.defect-days': provision('working-days', 'process', ...inCode(20, 'arts. 204–207')),
  'mining.recheck-days': provision('working-days', 'process', ...inCode(10, 'arts. 204–207')),
  'mining.notice-days': provision('working-days', 'process', ...inCode(3, 'arts. 204–207')),
  'mining.notice-publication-days': provision('working-days', 'process', ...inCode(2, 'arts. 204–207')),
  'mining.permit-years': provision('years', 'process', ...inCode(1, 'arts. 204–207')),
  'mining.permit-more-years': provision('years', 'process', ...inCode(1, 'arts. 204–207')),
  'mining.issue-days': provision('working-days', 'process', ...inCode(5, 'arts. 204–207')),
  'mining.formal-defect-days': provision('calendar-days', 'process', ...inCode(30, 'art. 207(5)')),
  'mining.financial-recent-months': provision('months', 'process', ...inCode(6, 'arts. 204–207')),
  'plot.angle-tolerance-degrees': provision(
    'degrees',
    'process',
    // Corners in whole seconds (31 m by 20 m) turn a side of 5 km by up to 0.3°.
    since(codeFrom, 0.5, 'tolerance of our own: art. 19(3) gives none', 'inferred'),
  ),
  'common-minerals.maximum-term-years': provision('years', 'issue-day', ...inCode(10, 'arts. 231–237')),
  'common-minerals.maximum-depth-metres': provision('metres', 'issue-day', ...inCode(30, 'arts. 231–237')),
  'retention.first-years': provision('years', 'issue-day', ...inCode(5, 'arts. 222–230')),
  'retention.maximum-years': provision('years', 'issue-day', ...inCode(10, 'arts. 222–230')),
  'retention.decision-days': provision('working-days', 'process', ...inCode(10, 'arts. 222–230')),
  'retention.project-months': provision('months', 'process', ...inCode(4, 'arts. 222–230')),
  'retention.project-more-months': provision('months', 'process', ...inCode(4, 'arts. 222–230')),
  'retention.reissue-days': provision('working-days', 'process', ...inCode(5, 'arts. 222–230')),
};

export const subsoilSpaceProvisions = {
  'subsoil-space.maximum-term-years': provision('years', 'issue-day', ...inCode(25, 'arts. 249–262')),
  'subsoil-space.expertise-months': provision('months', 'process', ...inCode(2, 'arts. 249–262')),
  'subsoil-space.permit-years': provision('years', 'process', ...inCode(1, 'arts. 249–262')),
  'subsoil-space.permit-more-months': provision('months', 'process', ...inCode(6, 'arts. 249–262')),
};

export const prospectingProvisions = {
  'prospecting.term-years': provision('years', 'issue-day', ...inCode(3, 'arts. 263–276')),
  'prospecting.maximum-extensions': provision('times', 'issue-day', ...inCode(1, 'arts. 263–276')),
  'prospecting.extension-years': provision('years', 'issue-day', ...inCode(3, 'arts. 263–276')),
  'prospecting.licences-per-citizen': provision('licences', 'process', ...inCode(1, 'arts. 263–276')),
  'prospecting.minimum-square-metres': provision('square-metres', 'process', ...inCode(500, 'arts. 263–276')),
  'prospecting.maximum-square-metres': provision(
    'square-metres',
    'process',
    ...inCode(50_000, 'arts. 263–276'),
  ),
  'prospecting.maximum-depth-metres': provision('metres', 'issue-day', ...inCode(3, 'arts. 263–276')),
  'prospecting.maximum-trucks': provision('vehicles', 'issue-day', ...inCode(1, 'arts. 263–276')),
  'prospecting.truck-tonnes': provision('tonnes', 'issue-day', ...inCode(10, 'arts. 263–276')),
  'prospecting.bucket-cubic-metres': provision('cubic-metres', 'issue-day', ...inCode(0.5, 'arts. 263–276')),
  'prospecting.gold-kilograms-a-year': provision('kilograms', 'issue-day', ...inCode(50, 'arts. 263–276')),
  'prospecting.gold-penalty-percent': provision('percent', 'current', ...inCode(100, 'art. 276')),
  'prospecting.review-days': provision('working-days', 'process', ...inCode(7, 'arts. 263–276')),
  'prospecting.cure-months': provision('months', 'process', ...inCode(1, 'art. 276')),
  'prospecting.end-months': provision('months', 'process', ...inCode(1, 'art. 276')),
  'prospecting.appeal-months': provision('months', 'process', ...inCode(2, 'art. 276')),
};
