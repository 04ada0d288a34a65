/** The shipped tables of Kazakhstan's trade: by partner and year, means with a gravity model beside them, and monthly totals. */
import { csvRows, type Fault, type Note, numberFromCell, type Parsed } from '#terms';
import type { Figure, Flow } from '../figure.ts';

/** The edition of the shipped tables: the state of autumn 2026. */
export const shippedEdition = '2026-09';
const publishers: Readonly<Record<string, string>> = {
  WITS: 'World Integrated Trade Solution',
  BNS: 'Bureau of National Statistics of Kazakhstan',
};
const valuationOf = (flow: Flow) => (flow === 'export' ? 'FOB' : 'CIF');

/** Rows of a table into figures; an unreadable figure is a fault of its line. */
class Gathering {
  readonly figures: Figure[] = [];
  readonly faults: Fault[] = [];
  readonly notes: Note[] = [];

  add(
    cell: string,
    line: number,
    rest: Omit<Figure, 'value' | 'unit' | 'reporter' | 'valuation' | 'edition'>,
  ): void {
    const value = numberFromCell(cell);
    if (value === undefined || value < 0) {
      this.faults.push({
        code: 'malformed_number',
        at: `line ${line}`,
        message: `Got "${cell}" when expected an amount.`,
      });
      return;
    }
    const edition = shippedEdition;
    this.figures.push({
      value,
      unit: 'USD',
      reporter: 'KAZ',
      valuation: valuationOf(rest.flow),
      edition,
      ...rest,
    });
  }

  done(): Parsed<readonly Figure[]> {
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    return { ok: true, value: this.figures, notes: this.notes };
  }
}

/** `kz_trade_annual_selected_partners.csv`: 12 partners, 2000 to 2025; a year that the source drops is a note. */
export function readAnnualTrade(text: string): Parsed<readonly Figure[]> {
  const columns = ['partner_iso3', 'year', 'kz_exports_usd_mn', 'kz_imports_usd_mn', 'segment'] as const;
  const rows = csvRows(text, columns);
  if (!rows.ok) return rows;
  const gathering = new Gathering();
  for (const row of rows.value) {
    const publisher = publishers[row.segment];
    if (!publisher || !/^\d{4}$/.test(row.year)) {
      const message = `Got segment "${row.segment}" and year "${row.year}" when expected WITS or BNS and a year.`;
      gathering.faults.push({ code: 'unknown_code', at: `line ${row.line}`, message });
      continue;
    }
    const cells = [
      ['export', row.kz_exports_usd_mn],
      ['import', row.kz_imports_usd_mn],
    ] as const;
    for (const [flow, cell] of cells) {
      if (cell === '') {
        const message = `The source has no ${flow}s to ${row.partner_iso3} in ${row.year}.`;
        gathering.notes.push({ code: 'figure_missing', at: `line ${row.line}`, message });
        continue;
      }
      const place = { partner: row.partner_iso3, period: row.year, publisher };
      gathering.add(cell, row.line, { flow, multiplier: 1_000_000, status: 'final', ...place });
    }
  }
  return gathering.done();
}

/** `kz_partners_2023_2025_average.csv`: the actual mean and the model's value of each of 40 partners a flow. */
export function readPartnerMeans(text: string): Parsed<readonly Figure[]> {
  const rows = csvRows(text, ['flow', 'partner_iso3', 'actual_usd_mn', 'gravity_model_usd_mn']);
  if (!rows.ok) return rows;
  const gathering = new Gathering();
  for (const row of rows.value) {
    const flow = ({ exports: 'export', imports: 'import' } as const)[row.flow];
    if (!flow) {
      const message = `Got "${row.flow}" when expected exports or imports.`;
      gathering.faults.push({ code: 'unknown_code', at: `line ${row.line}`, message });
      continue;
    }
    const place = { flow, multiplier: 1_000_000, partner: row.partner_iso3, period: '2023/2025' };
    gathering.add(row.actual_usd_mn, row.line, { ...place, publisher: publishers.BNS ?? '', status: 'mean' });
    gathering.add(row.gravity_model_usd_mn, row.line, {
      ...place,
      publisher: 'gravity model (PPML), not official',
      status: 'model',
    });
  }
  return gathering.done();
}

/** `kz_trade_monthly_total.csv`: all partners together by month. */
export function readMonthlyTotals(text: string): Parsed<readonly Figure[]> {
  const rows = csvRows(text, ['month', 'exports_usd_thousand', 'imports_usd_thousand']);
  if (!rows.ok) return rows;
  const gathering = new Gathering();
  for (const row of rows.value) {
    const cells = [
      ['export', row.exports_usd_thousand],
      ['import', row.imports_usd_thousand],
    ] as const;
    for (const [flow, cell] of cells) {
      const place = { partner: 'WLD', period: row.month, publisher: publishers.BNS ?? '' };
      const status = row.month >= '2026-06' ? 'unrevised' : 'final';
      gathering.add(cell, row.line, { flow, multiplier: 1000, status, ...place });
    }
  }
  return gathering.done();
}
