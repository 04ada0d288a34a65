/** All that a desk says of one partner: each year, the place in a chosen year, both sides' books, the model, and what is not there. */
import { amountOf, type Figure, type Flow, flows } from './figure.ts';
import { groupBy } from './group-by.ts';
import {
  type Computed,
  concentration,
  gravityRatio,
  growth,
  mirrorGap,
  type WithBase,
} from './indicators.ts';
import { type Marker, markers } from './markers.ts';
import { type PartnerSummary, partnerSummary } from './partner.ts';
import type { TradeTable } from './trade-table.ts';

/** What explains the distance between two books of the same trade. Freight lies between FOB and CIF; the rest shows when there is more. */
export const gapReasons = ['freight', 'transit', 'origin-rule', 'timing', 'incomplete-book'] as const;
export type GapReason = (typeof gapReasons)[number];

/** Data that a partner page would show and that no one has brought. */
export const absences = [
  'partner-book',
  'by-month',
  'by-product',
  'investment-by-country',
  'gravity-model',
] as const;
export type Absence = (typeof absences)[number];

export interface TwoBooks {
  /** As the reporter books it. */
  readonly flow: Flow;
  readonly period: string;
  readonly own: Figure;
  /** The same goods as the partner books them. */
  readonly theirs: Figure | undefined;
  /** The importer's book over the exporter's. */
  readonly gap: Computed;
  readonly reasons: readonly GapReason[];
}

export interface PartnerPage {
  readonly reporter: string;
  readonly partner: string;
  /** The chosen year; undefined where there is no figure at all. */
  readonly period: string | undefined;
  readonly base: string | undefined;
  /** Every year with a figure, in order. */
  readonly years: readonly PartnerSummary[];
  readonly chosen: PartnerSummary | undefined;
  /** From the base to the chosen year, a flow. */
  readonly fromBase: Readonly<Record<Flow, Computed<WithBase>>>;
  /** Over the partners at hand in the chosen year. */
  readonly concentration: Readonly<
    Record<Flow, Computed<{ readonly normalised: number | null }> & { readonly partners: number }>
  >;
  readonly books: readonly TwoBooks[];
  readonly months: readonly Figure[];
  readonly gravity: readonly {
    readonly flow: Flow;
    readonly actual: Figure;
    readonly model: Figure;
    readonly ratio: Computed;
  }[];
  readonly markers: readonly Marker[];
  readonly missing: readonly Absence[];
}

const isYear = (period: string) => /^\d{4}$/.test(period);
const isObserved = ({ status }: Figure) => status !== 'mean' && status !== 'model';
const mirrored = (flow: Flow): Flow => (flow === 'export' ? 'import' : 'export');

/** The latest edition of each flow and period. */
function latest(figures: readonly Figure[]): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.flow}|${figure.period}`;
    const known = found.get(key);
    if (!known || figure.edition >= known.edition) found.set(key, figure);
  }
  return [...found.values()];
}

function reasonsOf(gap: Computed): readonly GapReason[] {
  if (gap.outcome !== 'computed') return [];
  return gap.warnings.includes('more_than_freight') ? gapReasons : ['freight'];
}

/** Markers that a reader of this pair's series must know. */
function markersOf(reporter: string, partner: string): readonly Marker[] {
  return markers.filter((one) => one.reporter === reporter && (one.partner ?? partner) === partner);
}

/**
 * A partner in a reporter's trade over all goods.
 * @param asked chosen year and base year; without them the last year and the one before it
 */
export function partnerPage(
  table: TradeTable,
  reporter: string,
  partner: string,
  asked: { readonly period?: string | undefined; readonly base?: string | undefined } = {},
): PartnerPage {
  const totals = table.totalsOf(reporter);
  const pair = totals.filter((one) => one.partner === partner);
  const own = latest(pair.filter((one) => isObserved(one) && isYear(one.period)));
  const periods = [...new Set(own.map(({ period }) => period))].sort();
  const period = asked.period !== undefined && periods.includes(asked.period) ? asked.period : periods.at(-1);
  const base = asked.base ?? (period === undefined ? undefined : String(Number(period) - 1));

  // A year's summary needs that year and the one before; the other forty times as many figures are not walked again for each.
  const byPeriod = groupBy(totals, (one) => one.period);
  const years = periods.map((year) =>
    partnerSummary(
      [...(byPeriod.get(String(Number(year) - 1)) ?? []), ...(byPeriod.get(year) ?? [])],
      reporter,
      partner,
      year,
    ),
  );
  const at = (flow: Flow, when: string | undefined) =>
    own.find((one) => one.flow === flow && one.period === when);

  const theirs = latest(
    table
      .totalsOf(partner)
      .filter((one) => one.partner === reporter && isObserved(one) && isYear(one.period)),
  );
  const books = own.map((figure): TwoBooks => {
    const other = theirs.find((one) => one.flow === mirrored(figure.flow) && one.period === figure.period);
    const gap = figure.flow === 'export' ? mirrorGap(figure, other) : mirrorGap(other, figure);
    return {
      flow: figure.flow,
      period: figure.period,
      own: figure,
      theirs: other,
      gap,
      reasons: reasonsOf(gap),
    };
  });

  const gravity = flows.flatMap((flow) => {
    const of = (status: Figure['status']) => pair.find((one) => one.flow === flow && one.status === status);
    const [actual, model] = [of('mean'), of('model')];
    return actual && model ? [{ flow, actual, model, ratio: gravityRatio(actual, model) }] : [];
  });
  const months = latest(pair.filter((one) => isObserved(one) && !isYear(one.period)));
  const all = table.between(reporter, partner);
  const missing: Absence[] = [
    ...(theirs.length === 0 ? (['partner-book'] as const) : []),
    ...(months.length === 0 ? (['by-month'] as const) : []),
    ...(all.some(({ product }) => product) ? [] : (['by-product'] as const)),
    'investment-by-country',
    ...(gravity.length === 0 ? (['gravity-model'] as const) : []),
  ];
  const spread = (flow: Flow) => {
    const rivals = latestByPartner((byPeriod.get(period ?? '') ?? []).filter((one) => one.flow === flow));
    return { ...concentration(rivals.map(amountOf)), partners: rivals.length };
  };
  return {
    reporter,
    partner,
    period,
    base,
    years,
    chosen: years.find((one) => one.period === period),
    fromBase: {
      export: growth(at('export', base), at('export', period)),
      import: growth(at('import', base), at('import', period)),
    },
    concentration: { export: spread('export'), import: spread('import') },
    books,
    months,
    gravity,
    markers: markersOf(reporter, partner),
    missing,
  };
}

/** One observed figure a partner, the latest edition; the world is no partner. */
function latestByPartner(figures: readonly Figure[]): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.partner === 'WLD' || !isObserved(figure)) continue;
    const known = found.get(figure.partner);
    if (!known || figure.edition >= known.edition) found.set(figure.partner, figure);
  }
  return [...found.values()];
}

export interface PartnerLine {
  readonly partner: string;
  /** The last year with a figure, or `2023/2025` where only the mean of three years is known. */
  readonly period: string;
  readonly summary: PartnerSummary | undefined;
  readonly means: Readonly<Partial<Record<Flow, Figure>>>;
}

/** Every partner of a reporter with its last year, or with its mean of years where no year is known. */
export function partnerLines(table: TradeTable, reporter: string): readonly PartnerLine[] {
  const totals = table.totalsOf(reporter);
  const byPartner = groupBy(totals, (one) => one.partner);
  const byPeriod = groupBy(totals, (one) => one.period);
  byPartner.delete('WLD');
  return [...byPartner].map(([partner, own]): PartnerLine => {
    const years = own.filter((one) => isObserved(one) && isYear(one.period)).map(({ period }) => period);
    const last = years.sort().at(-1);
    const means = Object.fromEntries(
      own.filter(({ status }) => status === 'mean').map((one) => [one.flow, one]),
    ) as PartnerLine['means'];
    const period = last ?? means.export?.period ?? means.import?.period ?? '';
    const figures = [...(byPeriod.get(String(Number(last) - 1)) ?? []), ...(byPeriod.get(last ?? '') ?? [])];
    const summary = last === undefined ? undefined : partnerSummary(figures, reporter, partner, last);
    return { partner, period, summary, means };
  });
}
