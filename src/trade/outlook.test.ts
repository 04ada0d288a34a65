import { describe, expect, test } from 'vitest';
import { amountOf } from './figure.ts';
import { type Assumptions, backTest, demandOutlook, driftForecast } from './outlook.ts';
import { readProjection } from './population.ts';
import { annual, shippedText, valueOfParsed } from './test-data.ts';

const projection = valueOfParsed(
  readProjection(shippedText('un-wpp2024-population/population_projection_2024_2100.csv')),
);
const assumptions: Assumptions = {
  baseImports: 100,
  baseYear: 2025,
  reexportShare: 0.2,
  incomeGrowth: { low: 0, middle: 0.02, high: 0.04 },
  incomeElasticity: { low: 0.5, middle: 1, high: 1.5 },
};

describe('home demand', () => {
  test('grows with people and income, and re-export stands apart', () => {
    const [first] = demandOutlook(assumptions, projection, 'KAZ');
    // 80 × 21,200.678 / 20,966.575 × 1.02
    expect(first).toMatchObject({ year: 2026, reexport: 20 });
    expect(first?.home.middle).toBeCloseTo((80 * 21200.678 * 1.02) / 20966.575, 9);
    expect(first?.home.low).toBeCloseTo((80 * 20558.814) / 20966.575, 9);
  });

  test('the range always holds the middle, also where income falls', () => {
    const falling = { ...assumptions, incomeGrowth: { low: -0.05, middle: -0.02, high: 0 } };
    for (const { home } of demandOutlook(falling, projection, 'KAZ')) {
      expect(home.low).toBeLessThanOrEqual(home.middle);
      expect(home.middle).toBeLessThanOrEqual(home.high);
    }
  });

  test('assumptions out of range and a country without projection are refused', () => {
    expect(() => demandOutlook({ ...assumptions, reexportShare: 1.1 }, projection, 'KAZ')).toThrow(
      'Got re-export share 1.1',
    );
    expect(() => demandOutlook({ ...assumptions, baseImports: 0 }, projection, 'KAZ')).toThrow(
      'Got base imports 0',
    );
    const turned = { low: 2, middle: 1, high: 3 };
    expect(() => demandOutlook({ ...assumptions, incomeElasticity: turned }, projection, 'KAZ')).toThrow(
      'rising values',
    );
    expect(() => demandOutlook(assumptions, projection, 'JPN')).toThrow('No projection of JPN');
  });
});

describe('the back-test', () => {
  test('a drift of 10 % a year foretells a series of 10 % exactly, "as last time" is off by 9.1 %', () => {
    const series = [100, 110, 121, 133.1, 146.41];
    expect(driftForecast(series.slice(0, 3), 1)).toBeCloseTo(133.1, 9);
    const tested = backTest(series, 1, driftForecast);
    expect(tested).toMatchObject({ trials: 2 });
    expect(tested?.errorPercent).toBeCloseTo(0, 9);
    expect(tested?.naiveErrorPercent).toBeCloseTo(100 / 11, 9);
    expect(tested?.skill).toBeCloseTo(1, 9);
  });

  test('on imports from Korea 2020 to 2025 the drift is no better than "as last time": the modules of 2020 mislead it', () => {
    const series = annual
      .filter((one) => one.partner === 'KOR' && one.flow === 'import' && one.period >= '2020')
      .map(amountOf);
    const tested = backTest(series, 1, driftForecast);
    expect(tested?.trials).toBe(3);
    expect(tested?.skill).toBeLessThan(0);
  });

  test('three years with one ahead cannot be tested', () => {
    expect(backTest([1, 2, 3], 1, driftForecast)).toBeUndefined();
  });
});
