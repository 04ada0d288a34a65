/** A partner in one year or month: both flows, balance, shares, growth and rank, by one book. */
import { amountOf, type Figure, type Flow, yearBefore } from './figure.ts';
import { type Computed, concentration, growth, share, type WithBase } from './indicators.ts';

interface FlowSummary {
  readonly figure: Figure;
  readonly growth: Computed<WithBase>;
  readonly share: Computed;
  /** Among the partners that have a figure for the period, not among all countries. */
  readonly rank: number;
  readonly partnersKnown: number;
}

export interface PartnerSummary {
  readonly partner: string;
  readonly period: string;
  readonly exports: FlowSummary | undefined;
  readonly imports: FlowSummary | undefined;
  /** Exports less imports in the unit; undefined where one side is missing. Exports are FOB, imports CIF, as balances are published. */
  readonly balance: number | undefined;
}

/** Observed figures only: means and model values are no book. */
function observed(
  figures: readonly Figure[],
  reporter: string,
  flow: Flow,
  period: string,
): readonly Figure[] {
  return figures.filter(
    (one) =>
      one.reporter === reporter &&
      one.flow === flow &&
      one.period === period &&
      !one.product &&
      one.status !== 'mean' &&
      one.status !== 'model',
  );
}

/** The latest edition where several say something of one partner. */
function latestOf(figures: readonly Figure[], partner: string): Figure | undefined {
  return figures
    .filter((one) => one.partner === partner)
    .reduce<Figure | undefined>(
      (latest, one) => (!latest || one.edition > latest.edition ? one : latest),
      undefined,
    );
}

/** A partner's place in a reporter's trade in one period. What is not there is undefined or cannot be told, never nothing. */
export function partnerSummary(
  figures: readonly Figure[],
  reporter: string,
  partner: string,
  period: string,
): PartnerSummary {
  const summary = (flow: Flow): FlowSummary | undefined => {
    const all = observed(figures, reporter, flow, period);
    const figure = latestOf(all, partner);
    if (!figure) return undefined;
    const before = yearBefore(period);
    const base =
      before === undefined ? undefined : latestOf(observed(figures, reporter, flow, before), partner);
    const rivals = [...new Set(all.map((one) => one.partner))].filter((one) => one !== 'WLD');
    const amounts = rivals.map((one) => amountOf(latestOf(all, one) as Figure));
    return {
      figure,
      growth: growth(base, figure),
      share: share(figure, latestOf(all, 'WLD')),
      rank: 1 + amounts.filter((amount) => amount > amountOf(figure)).length,
      partnersKnown: rivals.length,
    };
  };
  const exports = summary('export');
  const imports = summary('import');
  const balance = exports && imports ? amountOf(exports.figure) - amountOf(imports.figure) : undefined;
  return { partner, period, exports, imports, balance };
}

/** Years of which all twelve months are there, as sums; a year with a month missing is left out. */
export function yearsFromMonths(monthly: readonly Figure[]): readonly Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of monthly) {
    if (!/^\d{4}-\d{2}$/.test(figure.period)) continue;
    const key = `${figure.reporter}|${figure.partner}|${figure.flow}|${figure.publisher}|${figure.period.slice(0, 4)}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((months): Figure[] => {
    const [first] = months;
    if (!first || new Set(months.map(({ period }) => period)).size !== 12 || months.length !== 12) return [];
    const value = months.reduce((sum, month) => sum + amountOf(month), 0);
    return [
      { ...first, value, multiplier: 1, period: first.period.slice(0, 4), note: 'sum of twelve months' },
    ];
  });
}

/** Concentration over the partners of one flow and period; only of the partners at hand. */
export function partnerConcentration(
  figures: readonly Figure[],
  reporter: string,
  flow: Flow,
  period: string,
) {
  const all = observed(figures, reporter, flow, period).filter(({ partner }) => partner !== 'WLD');
  return concentration(all.map(amountOf));
}
