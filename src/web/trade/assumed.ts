/**
 * The reader's assumptions as they stand in the address: `?product=cars&set=age:20-70,income:3/2,elasticity:1.2/0.3,abroad:30`.
 * What cannot be read counts as not said: an old link still opens.
 */
import { type DemandAssumptions, type DemandProduct, demandProducts, usualDemand } from '#trade';

/** What the sliders hold: middles and the doubt to each side. */
export interface Assumed {
  readonly firstAge: number;
  readonly lastAge: number;
  /** Percent a year. */
  readonly income: number;
  readonly incomeDoubt: number;
  readonly elasticity: number;
  readonly elasticityDoubt: number;
  /** Percent. */
  readonly abroad: number;
}

/** Ends of the sliders, one place for drawing and reading. */
export const limits = {
  firstAge: { least: 0, most: 80, step: 1 },
  lastAge: { least: 0, most: 100, step: 1 },
  income: { least: -5, most: 10, step: 0.5 },
  incomeDoubt: { least: 0, most: 5, step: 0.5 },
  elasticity: { least: 0, most: 3, step: 0.1 },
  elasticityDoubt: { least: 0, most: 1.5, step: 0.1 },
  abroad: { least: 0, most: 90, step: 5 },
} as const satisfies Readonly<Record<keyof Assumed, { least: number; most: number; step: number }>>;

export function productFrom(text: string): DemandProduct {
  return demandProducts.find((product) => product === text) ?? 'phones';
}

/** Where the sliders stand before anyone moves them. */
export function usualAssumed(product: DemandProduct): Assumed {
  const { firstAge, lastAge, incomeGrowth, elasticity, reexportShare } = usualDemand[product];
  return {
    firstAge,
    lastAge,
    income: incomeGrowth.middle * 100,
    incomeDoubt: (incomeGrowth.high - incomeGrowth.middle) * 100,
    elasticity: elasticity.middle,
    elasticityDoubt: elasticity.high - elasticity.middle,
    abroad: reexportShare * 100,
  };
}

const names = Object.keys(limits) as (keyof Assumed)[];

/** Inverse of `assumedText`. */
export function assumedFrom(text: string, product: DemandProduct): Assumed {
  const usual = usualAssumed(product);
  const said = new Map(
    text.split(',').map((part) => {
      const [name = '', value = ''] = part.split(':');
      return [name, value] as const;
    }),
  );
  const assumed = Object.fromEntries(
    names.map((name) => {
      const value = Number(said.get(name) || Number.NaN);
      const { least, most } = limits[name];
      return [name, value >= least && value <= most ? value : usual[name]];
    }),
  ) as unknown as Assumed;
  return assumed.firstAge <= assumed.lastAge
    ? assumed
    : { ...assumed, firstAge: usual.firstAge, lastAge: usual.lastAge };
}

/** Only what was moved: `income:3,abroad:30`. */
export function assumedText(assumed: Assumed, product: DemandProduct): string {
  const usual = usualAssumed(product);
  return names
    .filter((name) => assumed[name] !== usual[name])
    .map((name) => `${name}:${Number(assumed[name].toFixed(3))}`)
    .join(',');
}

/** As the forecast takes them. */
export function demandAssumptions(assumed: Assumed): DemandAssumptions {
  const { firstAge, lastAge, income, incomeDoubt, elasticity, elasticityDoubt, abroad } = assumed;
  const around = (middle: number, doubt: number) => ({ low: middle - doubt, middle, high: middle + doubt });
  return {
    firstAge,
    lastAge,
    reexportShare: abroad / 100,
    incomeGrowth: around(income / 100, incomeDoubt / 100),
    elasticity: around(elasticity, elasticityDoubt),
    base: 100,
  };
}
