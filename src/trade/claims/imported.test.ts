/** Claims ask the book that they quote, once somebody has brought it. */
import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import type { Figure } from '../figure.ts';
import { shippedText, valueOfParsed } from '../test-data.ts';
import { TradeTable } from '../trade-table.ts';
import { checkClaim, evidenceDays, verdictHistory } from './history.ts';
import { withImportedFigures } from './imported.ts';
import { interviewClaims } from './interview.ts';
import { readClaimData } from './read.ts';

const shipped = valueOfParsed(readClaimData(shippedText));
const fetched = civilDate('2026-11-20');
const today = civilDate('2026-11-23');
const korea = (
  flow: Figure['flow'],
  period: string,
  millions: number,
  more: Partial<Figure> = {},
): Figure => ({
  value: millions * 1e6,
  unit: 'USD',
  multiplier: 1,
  flow,
  reporter: 'KOR',
  partner: 'KAZ',
  period,
  valuation: flow === 'export' ? 'FOB' : 'CIF',
  publisher: 'UN Comtrade',
  edition: fetched,
  status: 'final',
  ...more,
});
const months = (year: number, all: readonly [number, number, number], more: Partial<Figure> = {}) =>
  all.map((value, i) => korea('export', `${year}-0${7 + i}`, value, more));
const dataWith = (...figures: readonly Figure[]) => {
  const table = new TradeTable();
  for (const figure of figures) table.add(figure);
  return withImportedFigures(shipped, table);
};
const claim = (id: string) => {
  const found = interviewClaims.find((one) => one.id === id);
  if (!found) throw new Error(`No claim ${id}.`);
  return found;
};
const answer = (id: string, ...figures: readonly Figure[]) => {
  const found = checkClaim(claim(id), dataWith(...figures), today);
  return found && [found.verdict, found.reason, ...found.steps.map(({ value }) => value.toFixed(1))];
};

describe('the third quarter of 2022, "rose 167.8 % to $473 million"', () => {
  test('is supported by three months of Korea that add up to it and to that growth', () => {
    expect(answer('C1', ...months(2022, [150, 160, 163]), ...months(2021, [50, 60, 66.6]))).toEqual([
      'supported',
      'own_book_agrees',
      '473.0',
      '167.8',
    ]);
  });

  test('is not supported where the book says another growth or another size', () => {
    expect(answer('C1', ...months(2022, [150, 160, 163]), ...months(2021, [70, 80, 80]))).toEqual([
      'not-supported',
      'own_book_growth_differs',
      '473.0',
      '105.7',
    ]);
    expect(answer('C1', ...months(2022, [100, 100, 100]))).toEqual([
      'not-supported',
      'own_book_size_differs',
      '300.0',
    ]);
  });

  test('without the quarter a year before its size is plausible, and that quarter is what is missing', () => {
    const found = checkClaim(claim('C1'), dataWith(korea('export', '2022Q3', 473)), today);
    expect(found).toMatchObject({
      verdict: 'plausible',
      reason: 'own_book_without_base',
      missing: ['trade-by-quarter'],
    });
  });

  test('months of two editions, or two months alone, are not added: the mirror answers as before', () => {
    const mirror = ['plausible', 'size_near_mirror_growth_differs', '393.7', '105.5'];
    const [july, august, september] = months(2022, [150, 160, 163]) as [Figure, Figure, Figure];
    expect(answer('C1', july, august)).toEqual(mirror);
    expect(answer('C1', july, august, { ...september, edition: '2026-11-21' })).toEqual(mirror);
    expect(answer('C1')).toEqual(mirror);
    expect(answer('C1', ...months(2022, [1, 1, 1], { product: { code: '01', edition: 'HS2022' } }))).toEqual(
      mirror,
    );
  });

  test('its base is compared with the quarter itself: 176.6, not the mean of a mirror year', () => {
    expect(answer('C3', ...months(2021, [50, 60, 66.6]))).toEqual([
      'supported',
      'base_is_own_book',
      '176.6',
      '176.6',
    ]);
    expect(answer('C3', ...months(2021, [70, 80, 80]))).toEqual([
      'not-supported',
      'base_differs_from_own_book',
      '176.6',
      '230.0',
    ]);
  });

  test('the verdict changes on the day on which the book was fetched, and not before', () => {
    const data = dataWith(...months(2022, [150, 160, 163]), ...months(2021, [50, 60, 66.6]));
    const history = verdictHistory(claim('C1'), data, evidenceDays(claim('C1'), data, today));
    expect(history.map(({ from, answer: { verdict } }) => [from, verdict])).toEqual([
      ['2022-11-06', 'cannot-tell'],
      ['2026-10-01', 'plausible'],
      ['2026-11-20', 'supported'],
    ]);
  });
});

test('"biggest partner in Central Asia" is ranked once Korea’s book of all five is there, both ways', () => {
  const both = (partner: string, exported: number, imported: number) => [
    korea('export', '2022', exported, { partner }),
    korea('import', '2022', imported, { partner }),
  ];
  const four = [
    ...both('UZB', 2_200, 30),
    ...both('KGZ', 100, 5),
    ...both('TJK', 50, 2),
    ...both('TKM', 20, 1),
  ];
  expect(answer('C8', ...four, ...both('KAZ', 1_500, 5_000))).toEqual([
    'supported',
    'largest_of_five',
    '6500.0',
    '2230.0',
  ]);
  expect(answer('C8', ...four, ...both('KAZ', 1_000, 1_000))?.slice(0, 2)).toEqual([
    'not-supported',
    'not_largest_of_five',
  ]);
  expect(answer('C8', ...four.slice(2), ...both('KAZ', 1_500, 5_000))?.slice(0, 2)).toEqual([
    'plausible',
    'size_known_rank_unknown',
  ]);
});

test('a later edition of Kazakhstan’s year answers in place of the shipped one; a model value never does', () => {
  const later: Figure = {
    ...korea('import', '2022', 473 * 4, {
      edition: '2026-11-01',
      publisher: 'Bureau of National Statistics',
    }),
    reporter: 'KAZ',
    partner: 'KOR',
  };
  const base = { ...later, period: '2021', value: 200e6 * 4 };
  expect(answer('C1', later, base)).toEqual([
    'plausible',
    'size_near_mirror_growth_differs',
    '473.0',
    '136.5',
  ]);
  // One year of a new edition has no base in it: the edition that has both goes on answering.
  expect(answer('C1', later)?.[2]).toBe('393.7');
  expect(answer('C1', { ...later, status: 'model' }, { ...base, status: 'model' })?.[2]).toBe('393.7');
  expect(withImportedFigures(shipped, new TradeTable())).toBe(shipped);
});
