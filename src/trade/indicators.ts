/**
 * Indicators of trade, each with what it was computed from, or the reason why it cannot be told. Formulas: Mikic and Gilbert, Trade Statistics in
 * Policymaking, UN ESCAP 2009 (ST/ESCAP/2559), and the definitions of WITS.
 */
import { amountOf, type Figure } from './figure.ts';
import { markersBetween } from './markers.ts';

export const cannotTellCodes = [
  'figure_missing',
  'zero_base',
  'negative_value',
  'mixed_units',
  'mixed_valuations',
  'mixed_product_editions',
  'mixed_products',
  'mixed_books',
  'mixed_periods',
  'mixed_flows',
  'mixed_partners',
  'mixed_editions',
  'source_break',
  'not_mirrored',
  'shares_not_whole',
] as const;
export type CannotTellCode = (typeof cannotTellCodes)[number];

export type Computed<Extra = object> =
  | ({ readonly outcome: 'computed'; readonly value: number; readonly warnings: readonly string[] } & Extra)
  | { readonly outcome: 'cannot-tell'; readonly code: CannotTellCode; readonly why?: string };

const cannotTell = (code: CannotTellCode, why?: string) =>
  ({ outcome: 'cannot-tell', code, ...(why !== undefined && { why }) }) as const;

/** Why two figures of one series in time must not meet in one rate, or undefined. */
function unlike(a: Figure, b: Figure): CannotTellCode | undefined {
  if (a.unit !== b.unit) return 'mixed_units';
  if (a.valuation !== b.valuation) return 'mixed_valuations';
  if (a.product?.edition !== b.product?.edition) return 'mixed_product_editions';
  if (a.product?.code !== b.product?.code) return 'mixed_products';
  if (a.reporter !== b.reporter) return 'mixed_books';
  if (a.flow !== b.flow) return 'mixed_flows';
  return undefined;
}

function unlikeInTime(base: Figure, now: Figure): CannotTellCode | undefined {
  const reason = unlike(base, now);
  if (reason) return reason;
  if (base.partner !== now.partner) return 'mixed_partners';
  // A mean, a model and an observation are different things, and two editions may count differently.
  return base.edition !== now.edition ? 'mixed_editions' : undefined;
}

/** A base below this (in the unit) makes a percentage that says little. */
const smallBase = 1_000_000;

export interface WithBase {
  readonly base: number;
  readonly now: number;
  readonly change: number;
}

/** Growth from base to now as a ratio (0.5 is 50 %), with both amounts; refused across a break, warned about after a one-off. */
export function growth(base: Figure | undefined, now: Figure | undefined): Computed<WithBase> {
  if (!base || !now) return cannotTell('figure_missing');
  const reason = unlikeInTime(base, now);
  if (reason) return cannotTell(reason);
  if (base.period.length !== now.period.length) return cannotTell('mixed_periods');
  const met = markersBetween(base, now);
  const sourceBreak = met.find(({ kind }) => kind === 'break');
  if (sourceBreak) return cannotTell('source_break', sourceBreak.id);
  if (base.publisher !== now.publisher)
    return cannotTell('source_break', `${base.publisher} → ${now.publisher}`);
  const [from, to] = [amountOf(base), amountOf(now)];
  if (from === 0) return cannotTell('zero_base');
  if (from < 0 || to < 0) return cannotTell('negative_value');
  const warnings = met.map(({ id }) => id);
  if (from < smallBase) warnings.push('small_base');
  return { outcome: 'computed', value: to / from - 1, base: from, now: to, change: to - from, warnings };
}

/** The base that a value and its growth imply: 473 after +167.8 % stands on 473 / 2.678 = 176.6. */
export function impliedBase(value: number, growthPercent: number): Computed {
  const factor = 1 + growthPercent / 100;
  return factor > 0
    ? { outcome: 'computed', value: value / factor, warnings: [] }
    : cannotTell('zero_base', 'a fall of 100 % or more has no base');
}

/** Mean growth a year between two years, as a ratio; never across a break. */
export function compoundGrowth(base: Figure | undefined, now: Figure | undefined): Computed<WithBase> {
  const whole = growth(base, now);
  if (whole.outcome !== 'computed' || !base || !now) return whole;
  const years = Number(now.period.slice(0, 4)) - Number(base.period.slice(0, 4));
  if (years <= 0 || base.period.slice(4) !== now.period.slice(4)) return cannotTell('mixed_periods');
  return { ...whole, value: (whole.now / whole.base) ** (1 / years) - 1 };
}

/** Part of a whole, 0–1. Both of one book, flow and period. */
export function share(part: Figure | undefined, whole: Figure | undefined): Computed {
  if (!part || !whole) return cannotTell('figure_missing');
  const reason = unlike(part, whole);
  if (reason && reason !== 'mixed_products') return cannotTell(reason);
  if (part.period !== whole.period) return cannotTell('mixed_periods');
  const base = amountOf(whole);
  return base > 0 ? computed(amountOf(part) / base) : cannotTell('zero_base');
}

const computed = (value: number, warnings: readonly string[] = []) =>
  ({ outcome: 'computed', value, warnings }) as const;

/** Herfindahl-Hirschman index of amounts: the sum of squared shares, from 1/n (spread) to 1 (one). */
export function concentration(amounts: readonly number[]): Computed<{ readonly normalised: number | null }> {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (amounts.some((amount) => amount < 0)) return cannotTell('negative_value');
  if (!(sum > 0)) return cannotTell('zero_base');
  const value = amounts.reduce((total, amount) => total + (amount / sum) ** 2, 0);
  const least = 1 / amounts.length;
  return { ...computed(value), normalised: amounts.length > 1 ? (value - least) / (1 - least) : null };
}

/** What freight and insurance explain: imports CIF over the partner's exports FOB. */
export const freightBand = { least: 1.05, most: 1.15 } as const;

/** The importer's book over the exporter's for the same trade; outside 1.05–1.15 there is more to it than freight. */
export function mirrorGap(exported: Figure | undefined, imported: Figure | undefined): Computed {
  if (!exported || !imported) return cannotTell('figure_missing');
  if (exported.unit !== imported.unit) return cannotTell('mixed_units');
  if (exported.period !== imported.period) return cannotTell('mixed_periods');
  if (exported.product?.edition !== imported.product?.edition) return cannotTell('mixed_product_editions');
  const mirrored =
    exported.flow === 'export' &&
    imported.flow === 'import' &&
    exported.reporter === imported.partner &&
    exported.partner === imported.reporter &&
    exported.product?.code === imported.product?.code;
  if (!mirrored) return cannotTell('not_mirrored');
  if (amountOf(exported) <= 0) return cannotTell('zero_base');
  const value = amountOf(imported) / amountOf(exported);
  const isFreight = value >= freightBand.least && value <= freightBand.most;
  return computed(value, isFreight ? [] : ['more_than_freight']);
}

/** Actual over what size and distance predict. */
export function gravityRatio(actual: Figure | undefined, model: Figure | undefined): Computed {
  if (!actual || !model) return cannotTell('figure_missing');
  const reason = unlike(actual, model);
  if (reason) return cannotTell(reason);
  if (actual.partner !== model.partner) return cannotTell('mixed_partners');
  if (actual.period !== model.period) return cannotTell('mixed_periods');
  return amountOf(model) > 0 ? computed(amountOf(actual) / amountOf(model)) : cannotTell('zero_base');
}

/** Balassa's revealed comparative advantage: (x_ik / X_i) / (x_wk / X_w); above 1 is an advantage. */
export function comparativeAdvantage(x: {
  readonly product: number;
  readonly all: number;
  readonly worldProduct: number;
  readonly worldAll: number;
}): Computed<{ readonly symmetric: number }> {
  if (!(x.all > 0 && x.worldProduct > 0 && x.worldAll > 0)) return cannotTell('zero_base');
  if (x.product < 0) return cannotTell('negative_value');
  const value = x.product / x.all / (x.worldProduct / x.worldAll);
  return { ...computed(value), symmetric: (value - 1) / (value + 1) };
}

/** (x_ij / X_i) / (x_wj / X_w): above 1, more trade than the partner's weight in the world. */
export function tradeIntensity(x: {
  readonly toPartner: number;
  readonly all: number;
  readonly worldToPartner: number;
  readonly worldAll: number;
}): Computed {
  if (!(x.all > 0 && x.worldToPartner > 0 && x.worldAll > 0)) return cannotTell('zero_base');
  return x.toPartner < 0
    ? cannotTell('negative_value')
    : computed(x.toPartner / x.all / (x.worldToPartner / x.worldAll));
}

/** Shares are published to four decimals: a whole this near to one is one. */
const wholeTolerance = 1e-3;

/** 100 × (1 − Σ |m_jk − x_ik| / 2) over shares by product: 0 no overlap, 100 a perfect match. */
export function complementarity(
  exportShares: ReadonlyMap<string, number>,
  importShares: ReadonlyMap<string, number>,
): Computed {
  for (const shares of [exportShares, importShares]) {
    const sum = [...shares.values()].reduce((total, part) => total + part, 0);
    if (!(Math.abs(sum - 1) <= wholeTolerance))
      return cannotTell('shares_not_whole', `shares add up to ${sum}`);
  }
  const products = new Set([...exportShares.keys(), ...importShares.keys()]);
  const apart = [...products].reduce(
    (sum, k) => sum + Math.abs((importShares.get(k) ?? 0) - (exportShares.get(k) ?? 0)),
    0,
  );
  return computed(100 * (1 - apart / 2));
}

/** Grubel-Lloyd: 1 − |x − m| / (x + m) of one product; 1 is trade within the industry. */
export function intraIndustry(exported: number, imported: number): Computed {
  if (exported < 0 || imported < 0) return cannotTell('negative_value');
  return exported + imported > 0
    ? computed(1 - Math.abs(exported - imported) / (exported + imported))
    : cannotTell('zero_base');
}
