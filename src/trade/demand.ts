/**
 * Home demand for a product by those of an age who use it. No elasticity here is measured and no figure of imports by product is at hand: every
 * number below is an assumption that the reader sees and moves; without a base in dollars the result is an index.
 *
 *      home(t) = base × (1 − re-export) × users(t) / users(0) × (1 + income growth)^(t × elasticity)
 */
import {
  type Ages,
  type AgesOfYear,
  agesAfterFiveYears,
  agesOf,
  peopleBetween,
  projectedAges,
  scaledTo,
} from './ages.ts';
import type { BackTest, Range } from './outlook.ts';
import { type AgeGroup, type Projection, populationOf } from './population.ts';

export const demandProducts = ['phones', 'televisions', 'cars', 'cosmetics', 'medical-devices'] as const;
export type DemandProduct = (typeof demandProducts)[number];

export interface DemandAssumptions {
  /** Who uses it, both ages included. */
  readonly firstAge: number;
  readonly lastAge: number;
  /** Part of the base that goes on abroad, 0–1: transit is not demand. */
  readonly reexportShare: number;
  /** Growth of income a head and year, as ratios. */
  readonly incomeGrowth: Range;
  /** Percent more demand per percent more income. */
  readonly elasticity: Range;
  /** Imports of the base year: 100 for an index, or dollars. */
  readonly base: number;
}

/** HS 2022 headings that the products stand in, and where the sliders begin. Ages are our reading of who uses what; the rest is alike for all. */
export const usualDemand: Readonly<Record<DemandProduct, DemandAssumptions & { readonly heading: string }>> =
  (() => {
    const alike = {
      reexportShare: 0.2,
      incomeGrowth: { low: 0, middle: 0.02, high: 0.04 },
      elasticity: { low: 0.5, middle: 1, high: 1.5 },
      base: 100,
    };
    return {
      phones: { heading: '8517', firstAge: 10, lastAge: 100, ...alike },
      televisions: { heading: '8528', firstAge: 20, lastAge: 100, ...alike },
      cars: { heading: '8703', firstAge: 18, lastAge: 74, ...alike },
      cosmetics: { heading: '3304', firstAge: 15, lastAge: 64, ...alike },
      'medical-devices': { heading: '9018', firstAge: 60, lastAge: 100, ...alike },
    };
  })();

/** The year that demand is counted from: the last of which ages are known. */
export const demandBaseYear = 2025;

export interface AgedPopulation {
  readonly baseYear: number;
  /** The base year first, then every five years, by the medium projection. */
  readonly years: readonly AgesOfYear[];
  /** Lower and upper bound of 95 % over the medium total, a year of `years`. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
}

/** The projection gives the end of a year; its middle lies between two ends. */
function middleOf(projection: readonly Projection[], country: string, year: number) {
  const [before, now] = [year - 1, year].map((wanted) =>
    projection.find((one) => one.country === country && one.year === wanted),
  );
  if (!before || !now) return undefined;
  const mean = (of: (one: Projection) => number) => (of(before) + of(now)) / 2;
  return {
    people: mean(({ people }) => people),
    low: mean((one) => one.low95),
    high: mean((one) => one.high95),
  };
}

/** Ages of a country to a year, or undefined where its ages are not known. */
export function agedPopulation(
  groups: readonly AgeGroup[],
  projection: readonly Projection[],
  country: string,
  until: number,
): AgedPopulation | undefined {
  const before = agesOf(groups, country, demandBaseYear - 5);
  const now = agesOf(groups, country, demandBaseYear);
  if (!before || !now) return undefined;
  const totals = (year: number) => (year > until ? undefined : middleOf(projection, country, year));
  const later = projectedAges(before, now, demandBaseYear, (year) => totals(year)?.people);
  return {
    baseYear: demandBaseYear,
    years: [{ year: demandBaseYear, ages: now }, ...later],
    bounds: [
      { low: 1, high: 1 },
      ...later.map(({ year }) => {
        const total = totals(year);
        return total
          ? { low: total.low / total.people, high: total.high / total.people }
          : { low: 1, high: 1 };
      }),
    ],
  };
}

export interface Demand {
  readonly year: number;
  /** People of the ages that use it. */
  readonly users: number;
  readonly home: Range;
  /** Held at the base year's amount and shown apart. */
  readonly reexport: number;
}

/** Home demand in the base year and every five years after it. @throws RangeError where an assumption is out of its range */
export function demandByAge(assumptions: DemandAssumptions, population: AgedPopulation): readonly Demand[] {
  const { firstAge, lastAge, reexportShare, incomeGrowth, elasticity, base } = assumptions;
  if (!(reexportShare >= 0 && reexportShare <= 1))
    throw new RangeError(`Got re-export share ${reexportShare} when expected 0 to 1.`);
  if (!(base > 0)) throw new RangeError(`Got base ${base} when expected above 0.`);
  if (!(firstAge <= lastAge))
    throw new RangeError(`Got ages ${firstAge} to ${lastAge} when expected rising.`);
  for (const { low, middle, high } of [incomeGrowth, elasticity]) {
    if (!(low <= middle && middle <= high))
      throw new RangeError(`Got ${low}, ${middle}, ${high} when expected rising values.`);
  }
  const usersOf = (ages: Ages) => peopleBetween(ages, firstAge, lastAge);
  const [first] = population.years;
  const users0 = first ? usersOf(first.ages) : 0;
  if (!(users0 > 0)) throw new RangeError(`Got nobody from ${firstAge} to ${lastAge}.`);
  const home = base * (1 - reexportShare);
  return population.years.map(({ year, ages }, i) => {
    const users = usersOf(ages);
    const { low = 1, high = 1 } = population.bounds[i] ?? {};
    const years = year - population.baseYear;
    const at = (people: number, growth: number, response: number) =>
      ((home * people) / users0) * (1 + growth) ** (years * response);
    // Where income falls, a higher elasticity lowers demand: the ends are taken over all pairs.
    const corners = (people: number) =>
      [incomeGrowth.low, incomeGrowth.high].flatMap((growth) =>
        [elasticity.low, elasticity.high].map((response) => at(people, growth, response)),
      );
    return {
      year,
      users,
      home: {
        low: Math.min(...corners(users * low)),
        middle: at(users, incomeGrowth.middle, elasticity.middle),
        high: Math.max(...corners(users * high)),
      },
      reexport: base * reexportShare,
    };
  });
}

/**
 * How far the carrying-on of ages was off in the past: from each year with one five years before and one five years after, the users of an age are
 * foretold with that year's knowledge alone and compared with who came; beside it "as many as now".
 */
export function backTestAges(
  groups: readonly AgeGroup[],
  country: string,
  firstAge: number,
  lastAge: number,
): BackTest | undefined {
  const years = [...new Set(groups.filter((one) => one.country === country).map(({ year }) => year))].sort();
  const errors: number[] = [];
  const naive: number[] = [];
  for (const year of years) {
    const [before, now, after] = [year - 5, year, year + 5].map((at) => agesOf(groups, country, at));
    const [total0, total] = [year - 5, year].map((at) => populationOf(groups, country, at));
    if (!before || !now || !after || !total0 || !total) continue;
    const came = peopleBetween(after, firstAge, lastAge);
    if (!(came > 0)) continue;
    // The total of then is not known then: it goes on as it went.
    const foretold = scaledTo(agesAfterFiveYears(before, now), total * (total / total0));
    const off = (users: number) => (100 * Math.abs(users - came)) / came;
    errors.push(off(peopleBetween(foretold, firstAge, lastAge)));
    naive.push(off(peopleBetween(now, firstAge, lastAge)));
  }
  if (errors.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [errorPercent, naiveErrorPercent] = [mean(errors), mean(naive)];
  const skill = naiveErrorPercent > 0 ? 1 - errorPercent / naiveErrorPercent : null;
  return { trials: errors.length, errorPercent, naiveErrorPercent, skill };
}
