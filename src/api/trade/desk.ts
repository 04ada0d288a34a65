/** What is in the books, for the door of the desk. */
import type { TradeDesk } from '#contract';
import type { CivilDate } from '#terms';
import { type Figure, partnerLines, partnerSummary, verdicts } from '#trade';
import { listClaims } from './claims.ts';
import { reporter } from './partners.ts';
import { presentYear } from './present.ts';
import type { TradeShelf } from './trade-desk.ts';

/** Looked for and not found: `docs` of the data say where. */
const notFound = [
  'by-product',
  'bilateral-by-month',
  'other-central-asian-states',
  'investment-by-country',
  'partner-books',
] as const;

export function readDesk(shelf: TradeShelf, today: CivilDate): TradeDesk {
  const { table, measures } = shelf.data;
  const totals = table.totalsOf(reporter);
  const world = totals.filter(({ partner, period }) => partner === 'WLD' && /^\d{4}$/.test(period));
  const years = [...new Set(world.map(({ period }) => period))].sort();
  const claims = listClaims(shelf, today).items;
  return {
    reporter: shelf.country(reporter),
    world: years.map((period) => presentYear(partnerSummary(world, reporter, 'WLD', period))),
    investment: measures.filter(({ kind }) => kind === 'fdi-net-inflow'),
    books: booksOf(totals),
    partners: partnerLines(table, reporter).length,
    claims: Object.fromEntries(
      verdicts.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]),
    ) as TradeDesk['claims'],
    missing: [...notFound],
  };
}

/** Who published how much of it, and over which years. */
function booksOf(figures: readonly Figure[]): TradeDesk['books'] {
  const books = new Map<string, TradeDesk['books'][number]>();
  for (const { publisher, edition, period } of figures) {
    const key = `${publisher}|${edition}`;
    const [from, to] = [
      period.slice(0, 4),
      period.slice(-4).includes('-') ? period.slice(0, 4) : period.slice(-4),
    ];
    const known = books.get(key);
    if (!known) books.set(key, { publisher, edition, figures: 1, from, to });
    else {
      known.figures++;
      if (from < known.from) known.from = from;
      if (to > known.to) known.to = to;
    }
  }
  return [...books.values()];
}
