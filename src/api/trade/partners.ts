/** Partners of the country: the list, and one of them. */
import { pages, type TradePartnerList, type TradePartnerRow, type TradePartnerView } from '#contract';
import { type PartnerLine, type PartnerPage, partnerLines, partnerPage } from '#trade';
import { presentFigure, presentGrowth, presentMarker, presentRatio, presentYear } from './present.ts';
import type { TradeShelf } from './trade-desk.ts';

/** Whose books the desk keeps. */
export const reporter = 'KAZ';
const centralAsia = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;

function presentLine({ partner, period, summary, means }: PartnerLine, shelf: TradeShelf): TradePartnerRow {
  return {
    country: shelf.country(partner),
    period,
    year: summary ? presentYear(summary) : null,
    means: {
      ...(means.export && { export: presentFigure(means.export) }),
      ...(means.import && { import: presentFigure(means.import) }),
    },
    address: pages.tradePartner(partner),
  };
}

/** Trade both ways as far as known, for the order of the list. */
function sizeOf({ year, means }: TradePartnerRow): number {
  const exports = year?.exports?.figure.amount ?? means.export?.amount ?? 0;
  return exports + (year?.imports?.figure.amount ?? means.import?.amount ?? 0);
}

/** Every partner, the largest first. */
export function listPartners(shelf: TradeShelf): TradePartnerList {
  const items = partnerLines(shelf.data.table, reporter).map((line) => presentLine(line, shelf));
  items.sort((a, b) => sizeOf(b) - sizeOf(a));
  return { reporter: shelf.country(reporter), total: items.length, items };
}

/** Is there a figure of trade between the two, by either side's books? */
function isInBooks(shelf: TradeShelf, one: string, other: string): boolean {
  const { table } = shelf.data;
  return table.between(one, other).length > 0 || table.between(other, one).length > 0;
}

export function presentPartner(page: PartnerPage, shelf: TradeShelf): TradePartnerView {
  const { partner } = page;
  const spread = ({ partners, ...found }: PartnerPage['concentration']['export']) =>
    found.outcome === 'computed'
      ? { ...found, warnings: [...found.warnings], partners }
      : { ...found, partners };
  return {
    reporter: shelf.country(reporter),
    partner: shelf.country(partner),
    period: page.period ?? null,
    base: page.base ?? null,
    years: page.years.map(presentYear),
    fromBase: { export: presentGrowth(page.fromBase.export), import: presentGrowth(page.fromBase.import) },
    concentration: { export: spread(page.concentration.export), import: spread(page.concentration.import) },
    books: page.books.map(({ flow, period, own, theirs, gap, reasons }) => ({
      flow,
      period,
      own: presentFigure(own),
      theirs: theirs ? presentFigure(theirs) : null,
      gap: presentRatio(gap),
      reasons: [...reasons],
    })),
    months: page.months.map(presentFigure),
    gravity: page.gravity.map(({ flow, actual, model, ratio }) => ({
      flow,
      actual: presentFigure(actual),
      model: presentFigure(model),
      ratio: presentRatio(ratio),
    })),
    markers: page.markers.map(presentMarker),
    economy: shelf.data.measures.filter(({ kind, country }) => kind === 'gdp' && country === partner),
    missing: [...page.missing],
    centralAsia: centralAsia
      .filter((code) => code !== partner)
      .map((code) => ({ country: shelf.country(code), found: isInBooks(shelf, code, partner) })),
    address: pages.tradePartner(partner),
  };
}

export function readPartner(
  shelf: TradeShelf,
  partner: string,
  asked: { readonly period?: string | undefined; readonly base?: string | undefined },
): PartnerPage | undefined {
  const page = partnerPage(shelf.data.table, reporter, partner, asked);
  return page.years.length > 0 ||
    page.gravity.length > 0 ||
    shelf.data.table.between(reporter, partner).length > 0
    ? page
    : undefined;
}
