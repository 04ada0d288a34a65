/** One model for every figure: what was measured, who booked it, how it is valued, and which edition said so. Percentages are never typed. */

export const flows = ['export', 'import'] as const;
export type Flow = (typeof flows)[number];

export const figureStatuses = ['final', 'estimate', 'revised', 'unrevised', 'mean', 'model'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

export interface Figure {
  readonly value: number;
  /** Currency or unit: `USD`. */
  readonly unit: string;
  /** What one of `value` is worth in the unit: 1,000,000 for millions. */
  readonly multiplier: number;
  readonly flow: Flow;
  /** Who booked it, ISO 3166-1 alpha-3. */
  readonly reporter: string;
  /** With whom; `WLD` for all together. */
  readonly partner: string;
  /** Absent: all goods. */
  readonly product?: { readonly code: string; readonly edition: string };
  /** `2022`, `2022Q3`, `2022-09`, or `2023/2025` for a mean of years. */
  readonly period: string;
  readonly valuation: 'FOB' | 'CIF' | 'unknown';
  readonly publisher: string;
  /** When this edition was published or taken, as exactly as known. */
  readonly edition: string;
  readonly status: FigureStatus;
  readonly note?: string;
}

/** The figure in its unit: millions and thousands multiplied out. */
export function amountOf(figure: Figure): number {
  return figure.value * figure.multiplier;
}

/** Everything but value, period and edition: figures with the same key are one series. */
export function seriesKey(figure: Figure): string {
  const { flow, reporter, partner, product, unit, valuation, publisher } = figure;
  return [
    publisher,
    reporter,
    flow,
    partner,
    product?.edition ?? '',
    product?.code ?? '',
    unit,
    valuation,
  ].join('|');
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * The permanent name of a figure, fit for an address: who booked what with whom, when, by which publisher and edition.
 * @example 'KAZ.export.KOR.all.2022.bureau-of-national-statistics-of-kazakhstan.2026-09.final'
 */
export function figureId(figure: Figure): string {
  const { reporter, flow, partner, product, period, publisher, edition, status } = figure;
  const goods = product ? `${slug(product.edition)}-${slug(product.code)}` : 'all';
  return [reporter, flow, partner, goods, period.replace('/', '-'), slug(publisher), edition, status].join(
    '.',
  );
}

/** Whose figure an id names and with whom, so that it is looked for among few; undefined for what is no id. */
export function pairOfFigureId(
  id: string,
): { readonly reporter: string; readonly partner: string } | undefined {
  const [reporter, , partner, ...rest] = id.split('.');
  return reporter && partner && rest.length === 5 ? { reporter, partner } : undefined;
}

export interface Revision {
  readonly before: Figure;
  readonly after: Figure;
  /** After less before, in the unit. */
  readonly change: number;
}

/** Where a later edition says otherwise of the same series and period; editions are in order of their text. */
export function revisions(figures: readonly Figure[]): readonly Revision[] {
  const latest = new Map<string, Figure>();
  const found: Revision[] = [];
  for (const after of [...figures].sort((a, b) =>
    a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0,
  )) {
    const key = `${seriesKey(after)}|${after.period}`;
    const before = latest.get(key);
    if (before && before.edition !== after.edition && amountOf(before) !== amountOf(after)) {
      found.push({ before, after, change: amountOf(after) - amountOf(before) });
    }
    latest.set(key, after);
  }
  return found;
}

/** A period one year earlier: `2022Q3` → `2021Q3`; undefined for a mean of years. */
export function yearBefore(period: string): string | undefined {
  const match = /^(\d{4})(Q[1-4]|-\d{2})?$/.exec(period);
  return match ? `${Number(match[1]) - 1}${match[2] ?? ''}` : undefined;
}

/** True for a year, a quarter or a month that exists. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text);
}
