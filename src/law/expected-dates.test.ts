import { expect, test } from 'vitest';
import { civilDate } from '#terms';
import { expectedDates } from './expected-dates.ts';
import { kazakhstan } from './kazakhstan/index.ts';
import { westernAustralia } from './western-australia/index.ts';

const received = civilDate('2026-11-23');

test('Kazakhstan: received on Monday 23 November 2026, reviewed by 7 December, security by 5 February 2027, bonus by the 26th', () => {
  expect(expectedDates(kazakhstan, received).map(({ step, due }) => [step, due])).toEqual([
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

test('Western Australia: objections until 28 December, native title until 23 March 2027, and no clock for who decides', () => {
  const due = Object.fromEntries(expectedDates(westernAustralia, received).map((one) => [one.step, one.due]));
  expect(due).toMatchObject({
    'serve-copies': '2026-12-07',
    'give-security': '2026-12-21',
    'wait-for-objections': '2026-12-28',
    'wait-for-native-title': '2027-03-23',
  });
  expect([due.assess, due.recommend, due.decide]).toEqual([undefined, undefined, undefined]);
  expect(Object.keys(due).at(-1)).toBe('decide');
});
