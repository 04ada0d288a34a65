import { expect, test } from 'vitest';
import { changeOverYears, withGaps } from './price-change.ts';

const months = [
  { month: '2020-11', price: 7068.91 },
  { month: '2024-11', price: 9075.73 },
  { month: '2025-01', price: 8991.41 },
  { month: '2025-11', price: 10_812.03 },
];

test('copper of November 2025 cost 19.1 % more than a year before and 53.0 % more than five years before', () => {
  const year = changeOverYears(months, 1);
  const five = changeOverYears(months, 5);
  expect([year?.base.month, year?.share]).toEqual(['2024-11', expect.closeTo(0.1913, 4)]);
  expect([five?.base.month, five?.share]).toEqual(['2020-11', expect.closeTo(0.5295, 4)]);
});

test('without the month of the base nothing is said, and no month beside it is taken for it', () => {
  expect(changeOverYears(months, 2)).toBeUndefined();
  expect(changeOverYears([], 1)).toBeUndefined();
});

test('a month that was not published is a gap, also over the end of a year', () => {
  expect(
    withGaps([
      { month: '2024-11', price: 1 },
      { month: '2025-02', price: 2 },
    ]),
  ).toEqual([
    { month: '2024-11', price: 1 },
    { month: '2024-12', price: null },
    { month: '2025-01', price: null },
    { month: '2025-02', price: 2 },
  ]);
  expect(withGaps([])).toEqual([]);
});
