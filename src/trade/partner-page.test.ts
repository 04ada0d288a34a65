import { describe, expect, test } from 'vitest';
import { figureId, pairOfFigureId } from './figure.ts';
import { partnerLines, partnerPage } from './partner-page.ts';
import { readTradeData } from './read.ts';
import { sample, shippedText, valueOfParsed } from './test-data.ts';
import { TradeTable } from './trade-table.ts';

const data = valueOfParsed(readTradeData(shippedText));
const korea = partnerPage(data.table, 'KAZ', 'KOR');

describe('Korea by the books of Kazakhstan', () => {
  test('26 years, the last 2025: exports 928, imports 2,243, balance −1,315 million', () => {
    expect(korea.years).toHaveLength(26);
    expect(korea.period).toBe('2025');
    expect(korea.base).toBe('2024');
    const { exports, imports, balance } = korea.chosen ?? {};
    expect([exports?.figure.value, imports?.figure.value].map(Math.round as (v?: number) => number)).toEqual([
      928, 2243,
    ]);
    expect(Math.round((balance ?? 0) / 1e6)).toBe(-1315);
  });

  test('from a base of one’s own choice: 2021 to 2022 is +105.5 %, 2018 to 2022 crosses the change of source', () => {
    const from = (base: string) =>
      partnerPage(data.table, 'KAZ', 'KOR', { period: '2022', base }).fromBase.import;
    const grown = from('2021');
    expect(grown.outcome === 'computed' && Number((grown.value * 100).toFixed(1))).toBe(105.5);
    expect(from('2018')).toMatchObject({ outcome: 'cannot-tell', code: 'source_break' });
    expect(from('2020')).toMatchObject({ outcome: 'computed', warnings: ['tengiz-modules'] });
  });

  test('says what nobody has brought: the other side’s books, months, products, investment by country', () => {
    expect(korea.missing).toEqual(['partner-book', 'by-month', 'by-product', 'investment-by-country']);
    expect(korea.books).toHaveLength(52);
    expect(korea.books[0]).toMatchObject({
      gap: { outcome: 'cannot-tell', code: 'figure_missing' },
      reasons: [],
    });
  });

  test('trade is 2.43 and 4.44 times the gravity model', () => {
    expect(
      korea.gravity.map(({ ratio }) => ratio.outcome === 'computed' && Number(ratio.value.toFixed(2))),
    ).toEqual([2.43, 4.44]);
  });

  test('twelve partners of 2025 stand in the concentration', () => {
    expect(korea.concentration.export).toMatchObject({ outcome: 'computed', partners: 12 });
  });

  test('marks the modules, the change of source, and nothing of Russia', () => {
    expect([...new Set(korea.markers.map(({ id }) => id))]).toEqual([
      'kazakhstan-source-2020',
      'tengiz-modules',
    ]);
  });
});

describe('both sides’ books', () => {
  const table = new TradeTable();
  table.add(sample);
  table.add({
    ...sample,
    reporter: 'KOR',
    partner: 'KAZ',
    flow: 'import',
    valuation: 'CIF',
    value: 110,
    publisher: 'KCS',
  });
  table.add({ ...sample, flow: 'import', valuation: 'CIF', value: 60 });
  table.add({ ...sample, reporter: 'KOR', partner: 'KAZ', value: 40, publisher: 'KCS' });

  test('110 over 100 is freight; 60 over 40 has more reasons than freight', () => {
    const { books, missing } = partnerPage(table, 'KAZ', 'KOR');
    expect(books.map(({ flow, gap }) => [flow, gap.outcome === 'computed' && gap.value])).toEqual([
      ['export', 1.1],
      ['import', 1.5],
    ]);
    expect(books.map(({ reasons }) => reasons)).toEqual([
      ['freight'],
      ['freight', 'transit', 'origin-rule', 'timing', 'incomplete-book'],
    ]);
    expect(missing).not.toContain('partner-book');
  });

  test('a later edition takes the place of an earlier one in the chart, and both stay in the table', () => {
    table.add({ ...sample, value: 104, edition: '2026-10', status: 'revised' });
    const { chosen, books } = partnerPage(table, 'KAZ', 'KOR');
    expect(chosen?.exports?.figure.value).toBe(104);
    expect(books).toHaveLength(2);
    expect(table.between('KAZ', 'KOR')).toHaveLength(3);
  });
});

test('a partner nobody knows has no year, no place and no growth', () => {
  const nowhere = partnerPage(data.table, 'KAZ', 'ATA');
  expect([nowhere.period, nowhere.chosen, nowhere.years]).toEqual([undefined, undefined, []]);
  expect(nowhere.fromBase.export).toMatchObject({ code: 'figure_missing' });
});

test('53 partners: twelve by year, the others by the mean of three years', () => {
  const lines = partnerLines(data.table, 'KAZ');
  expect(lines).toHaveLength(53);
  expect(lines.filter(({ summary }) => summary)).toHaveLength(12);
  expect(lines.find(({ partner }) => partner === 'ITA')).toMatchObject({
    period: '2023/2025',
    means: { export: { value: 16378.7 } },
  });
});

test('every figure has a name of its own that says whose pair it is', () => {
  const figures = ['KOR', 'WLD', 'RUS', 'ITA'].flatMap((partner) => data.table.between('KAZ', partner));
  expect(new Set(figures.map(figureId)).size).toBe(figures.length);
  expect(figureId(sample)).toBe('KAZ.export.KOR.all.2022.bns.2026-09.final');
  expect(pairOfFigureId(figureId(sample))).toEqual({ reporter: 'KAZ', partner: 'KOR' });
  expect(pairOfFigureId('KAZ')).toBeUndefined();
});

test('investment, economies and agreements are read; a broken table names its file', () => {
  expect(data.measures.filter(({ kind }) => kind === 'fdi-net-inflow')).toHaveLength(85);
  expect(data.agreements.map(({ state }) => state)).toContain('awarded-to-another');
  const broken = readTradeData((path) => (path.startsWith('worldbank') ? 'iso3\n' : shippedText(path)));
  expect(broken.ok ? '' : broken.faults[0]?.at).toBe('worldbank-gdp/gdp_current_usd.csv, line 1');
});
