/**
 * Home demand under stated assumptions, and how far such a forecast was off in the past. Every assumption is an input with its range; nothing here is
 * a measured elasticity.
 *
 *      demand(t) = base × people(t) / people(0) × (1 + income growth)^(t × elasticity)
 */
import type { Projection } from './population.ts';

export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface Assumptions {
  /** Imports of the base year in dollars, re-export included. */
  readonly baseImports: number;
  readonly baseYear: number;
  /** Part of the base year's imports that went on abroad, 0–1: transit is not demand. */
  readonly reexportShare: number;
  /** Growth of income a head and year, as ratios. */
  readonly incomeGrowth: Range;
  /** Percent more demand per percent more income. */
  readonly incomeElasticity: Range;
}

export interface Outlook {
  readonly year: number;
  /** Home demand in dollars of the base year. */
  readonly home: Range;
  /** Held at the base year's amount and shown apart. */
  readonly reexport: number;
}

/**
 * Home demand of the years after the base, by the medium projection with its bounds of 95 %.
 * @throws RangeError where an assumption is out of its range or the projection lacks the base year
 */
export function demandOutlook(
  assumptions: Assumptions,
  projection: readonly Projection[],
  country: string,
): readonly Outlook[] {
  const { baseImports, baseYear, reexportShare, incomeGrowth, incomeElasticity } = assumptions;
  if (!(reexportShare >= 0 && reexportShare <= 1))
    throw new RangeError(`Got re-export share ${reexportShare} when expected 0 to 1.`);
  if (!(baseImports > 0)) throw new RangeError(`Got base imports ${baseImports} when expected above 0.`);
  for (const { low, middle, high } of [incomeGrowth, incomeElasticity]) {
    if (!(low <= middle && middle <= high))
      throw new RangeError(`Got ${low}, ${middle}, ${high} when expected rising values.`);
  }
  const years = projection.filter((one) => one.country === country);
  const base = years.find(({ year }) => year === baseYear);
  if (!base) throw new RangeError(`No projection of ${country} for ${baseYear}.`);
  const home = baseImports * (1 - reexportShare);
  return years
    .filter(({ year }) => year > baseYear)
    .map(({ year, people, low95, high95 }) => {
      const at = (count: number, income: number, elasticity: number) =>
        (home * count * (1 + income) ** ((year - baseYear) * elasticity)) / base.people;
      // Where income falls, a higher elasticity lowers demand: the ends are taken over all pairs.
      const corners = (count: number) =>
        [incomeGrowth.low, incomeGrowth.high].flatMap((g) =>
          [incomeElasticity.low, incomeElasticity.high].map((e) => at(count, g, e)),
        );
      return {
        year,
        home: {
          low: Math.min(...corners(low95)),
          middle: at(people, incomeGrowth.middle, incomeElasticity.middle),
          high: Math.max(...corners(high95)),
        },
        reexport: baseImports * reexportShare,
      };
    });
}

export interface BackTest {
  /** Forecasts that could be compared. */
  readonly trials: number;
  /** Mean of the absolute errors, in percent of what came. */
  readonly errorPercent: number;
  /** The same for "as last time". */
  readonly naiveErrorPercent: number;
  /** 1 − error / naive error: below 0 the naive forecast was better. */
  readonly skill: number | null;
}

/** Drift: the mean growth of the past goes on. */
export function driftForecast(past: readonly number[], ahead: number): number {
  const [first, last] = [past[0] ?? 0, past.at(-1) ?? 0];
  return past.length < 2 || first <= 0 ? last : last * (last / first) ** (ahead / (past.length - 1));
}

/**
 * Stands at each point of the past from the third on, forecasts `ahead` steps with only what was known, and compares with what came;
 * undefined where the series is too short.
 */
export function backTest(
  series: readonly number[],
  ahead: number,
  forecast: (past: readonly number[], ahead: number) => number,
): BackTest | undefined {
  const errors: number[] = [];
  const naive: number[] = [];
  for (let known = 3; known + ahead <= series.length; known++) {
    const past = series.slice(0, known);
    const came = series[known + ahead - 1] ?? 0;
    if (came <= 0) continue;
    errors.push((100 * Math.abs(forecast(past, ahead) - came)) / came);
    naive.push((100 * Math.abs((past.at(-1) ?? 0) - came)) / came);
  }
  if (errors.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [errorPercent, naiveErrorPercent] = [mean(errors), mean(naive)];
  const skill = naiveErrorPercent > 0 ? 1 - errorPercent / naiveErrorPercent : null;
  return { trials: errors.length, errorPercent, naiveErrorPercent, skill };
}
