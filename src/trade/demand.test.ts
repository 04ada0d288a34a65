import { describe, expect, test } from 'vitest';
import { agesAfterFiveYears, agesOf, peopleBetween, scaledTo } from './ages.ts';
import { agedPopulation, backTestAges, demandByAge, usualDemand } from './demand.ts';
import { readPopulationByAge, readProjection } from './population.ts';
import { shippedText, valueOfParsed } from './test-data.ts';

const groups = valueOfParsed(
  readPopulationByAge(shippedText('un-wpp2024-population/population_by_age_sex_1990_2025.csv')),
);
const projection = valueOfParsed(
  readProjection(shippedText('un-wpp2024-population/population_projection_2024_2100.csv')),
);
const population = agedPopulation(groups, projection, 'KAZ', 2050);
if (!population) throw new Error('No ages of Kazakhstan.');

describe('ages carried on', () => {
  test('a cohort of 100 that was 110 five years before keeps ten elevenths as it ages', () => {
    // Groups 0–4, 5–9, 10+: of 110 children under five, 99 are there five years later; nobody bears children in so young a land.
    const next = agesAfterFiveYears([110, 100, 50], [100, 99, 60]);
    expect(next[1]).toBeCloseTo((100 * 99) / 110, 9);
    expect(next[2]).toBeCloseTo((99 + 60) * (60 / 150), 9);
    expect(next[0]).toBe(0);
  });

  test('a group that is cut counts by its part: 18 to 19 are two fifths of 15–19', () => {
    expect(peopleBetween([10, 20, 30, 50, 5], 18, 19)).toBeCloseTo(20, 9);
    expect(peopleBetween([10, 20, 30, 50, 5], 0, 100)).toBe(115);
  });

  test('ages of 2030 to 2050 add up to the middle of the medium projection', () => {
    expect(population.years.map(({ year }) => year)).toEqual([2025, 2030, 2035, 2040, 2045, 2050]);
    const total = population.years[1]?.ages.reduce((sum, people) => sum + people, 0) ?? 0;
    const ends = projection.filter(({ country, year }) => country === 'KAZ' && [2029, 2030].includes(year));
    expect(total).toBeCloseTo(ends.reduce((sum, { people }) => sum + people, 0) / 2, 3);
    expect(scaledTo([1, 3], 8)).toEqual([2, 6]);
  });

  test('a country without ages has none, and two states with other groups are refused', () => {
    expect(agedPopulation(groups, projection, 'JPN', 2050)).toBeUndefined();
    expect(agesOf(groups, 'KAZ', 1900)).toBeUndefined();
    expect(() => agesAfterFiveYears([1, 2, 3], [1, 2])).toThrow('Got 3 and 2 age groups');
  });
});

describe('demand by age', () => {
  test('the base year is the base less what goes on abroad, whoever uses it', () => {
    for (const assumptions of Object.values(usualDemand)) {
      const [first] = demandByAge(assumptions, population);
      expect(first?.home).toEqual({ low: 80, middle: 80, high: 80 });
      expect(first?.reexport).toBe(20);
    }
  });

  test('from 2025 to 2035 those of 60 and more grow by 20.9 %, those from 15 to 64 by 10.2 %', () => {
    const users = (product: keyof typeof usualDemand) => {
      const years = demandByAge(usualDemand[product], population);
      const at = (year: number) => years.find((one) => one.year === year)?.users ?? Number.NaN;
      return at(2035) / at(2025);
    };
    expect(users('medical-devices')).toBeCloseTo(1.209, 3);
    expect(users('cosmetics')).toBeCloseTo(1.102, 3);
  });

  test('the range holds the middle, also where income falls, and assumptions out of range are refused', () => {
    const falling = { ...usualDemand.cars, incomeGrowth: { low: -0.04, middle: -0.02, high: 0 } };
    for (const { home } of demandByAge(falling, population)) {
      expect(home.low).toBeLessThanOrEqual(home.middle);
      expect(home.middle).toBeLessThanOrEqual(home.high);
    }
    expect(() => demandByAge({ ...usualDemand.cars, reexportShare: 2 }, population)).toThrow(
      'Got re-export share 2',
    );
    expect(() => demandByAge({ ...usualDemand.cars, firstAge: 50, lastAge: 20 }, population)).toThrow(
      'Got ages 50 to 20',
    );
  });
});

describe('the past of the method', () => {
  test('from 1995 to 2020 it was off by 3.4 % for those of 60 and more, "as many as now" by 11.4 %', () => {
    const tested = backTestAges(groups, 'KAZ', 60, 100);
    expect(tested?.trials).toBe(26);
    expect(tested?.errorPercent).toBeCloseTo(3.4, 1);
    expect(tested?.naiveErrorPercent).toBeCloseTo(11.4, 1);
    expect(tested?.skill).toBeCloseTo(0.7, 1);
  });

  test('a country without ages cannot be tested', () => {
    expect(backTestAges(groups, 'JPN', 0, 100)).toBeUndefined();
  });
});
