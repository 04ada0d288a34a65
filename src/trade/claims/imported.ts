/** Figures that somebody has imported, as evidence: Korea's own book of Central Asia, and later editions of Kazakhstan's. */
import { type Figure, figureId } from '../figure.ts';
import type { TradeTable } from '../trade-table.ts';
import type { ClaimData } from './claim.ts';

/** The five states among which Korea's partners in Central Asia are ranked, ISO 3166-1 alpha-3. */
export const centralAsia = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;
const partners: ReadonlySet<string> = new Set(centralAsia);

/** The claims' data with what the table holds beside it; each figure once, means and model values never: they are no book. */
export function withImportedFigures(data: ClaimData, table: TradeTable): ClaimData {
  const known = new Set(data.figures.map(figureId));
  const added: Figure[] = [];
  const books = [
    ...table.totalsOf('KAZ').filter(({ partner }) => partner === 'KOR'),
    ...table.totalsOf('KOR').filter(({ partner }) => partners.has(partner)),
  ];
  for (const figure of books) {
    const id = figureId(figure);
    if (figure.status === 'mean' || figure.status === 'model' || known.has(id)) continue;
    known.add(id);
    added.push(figure);
  }
  return added.length === 0 ? data : { ...data, figures: [...data.figures, ...added] };
}
