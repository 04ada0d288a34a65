import { expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import { usualDates } from './usual-dates.ts';

test('received on Monday 23 November 2026: reviewed by 7 December, security by 5 February 2027, bonus by the 26th', () => {
  const dates = usualDates(kazakhstan, civilDate('2026-11-23'));
  expect(dates.map(({ step, due }) => [step, due])).toEqual([
    ['publish-application', '2026-11-23'],
    ['review', '2026-12-07'],
    ['publish-notice', '2026-12-14'],
    ['lodge-security', '2027-02-05'],
    ['issue-licence', '2027-02-12'],
    ['publish-licence', '2027-02-12'],
    ['pay-signature-bonus', '2027-02-26'],
    ['open-register-entry', '2027-02-26'],
  ]);
});
