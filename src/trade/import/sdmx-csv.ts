/** SDMX-CSV 1.0, both ways: figures out so that others can use them, and in from whoever writes the same dimensions. */
import { CsvReader, type CsvRecord, type Fault, type Note, numberFromCell, type Parsed } from '#terms';
import { type Figure, figureStatuses, flows, isPeriod } from '../figure.ts';
import type { TradeTable } from '../trade-table.ts';

const columns = [
  'DATAFLOW',
  'REPORTER',
  'PARTNER',
  'FLOW',
  'PRODUCT',
  'PRODUCT_EDITION',
  'VALUATION',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'PUBLISHER',
  'EDITION',
] as const;
const dataflow = 'OREBOOK:TRADE(1.0)';
const allGoods = '_T';

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Figures as SDMX-CSV; UNIT_MULT is the power of ten. Inverse: `SdmxCsvImport`. */
export function sdmxCsvFromFigures(figures: readonly Figure[]): string {
  const lines = figures.map((figure) =>
    [
      dataflow,
      figure.reporter,
      figure.partner,
      figure.flow,
      figure.product?.code ?? allGoods,
      figure.product?.edition ?? '',
      figure.valuation,
      figure.period,
      `${figure.value}`,
      figure.status,
      figure.unit,
      `${Math.round(Math.log10(figure.multiplier))}`,
      figure.publisher,
      figure.edition,
    ]
      .map(cell)
      .join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/**
 * Reads SDMX-CSV with our dimensions piece by piece into a table, so that a file of ten million rows never stands in memory as text. A row
 * without a value is counted and left out, as the standard allows it; the first hundred faults are kept, and any fault fails the file.
 */
export class SdmxCsvImport {
  private readonly reader = new CsvReader();
  private readonly table: TradeTable;
  private places: readonly number[] | undefined;
  private readonly faults: Fault[] = [];
  private readonly notes: Note[] = [];
  private readonly periods = new Set<string>();
  private readonly kinds = new Set<string>();
  /** Rows read so far, for a progress bar. */
  rows = 0;

  constructor(table: TradeTable) {
    this.table = table;
  }

  push(piece: string): void {
    for (const record of this.reader.push(piece)) this.record(record);
  }

  /** How many figures went in, or the faults. */
  end(): Parsed<number> {
    for (const record of this.reader.end()) this.record(record);
    if (this.reader.fault) this.faults.push(this.reader.fault);
    if (!this.places && this.faults.length === 0) this.header([]);
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    return { ok: true, value: this.table.size, notes: this.notes };
  }

  private header(cells: readonly string[]): void {
    this.places = columns.map((column) => cells.indexOf(column));
    for (const column of columns) {
      if (cells.includes(column)) continue;
      const message = `Got columns ${cells.join(', ') || 'none'} when expected ${column}.`;
      this.fault('missing_column', 'line 1', message);
    }
  }

  private record({ line, cells }: CsvRecord): void {
    if (!this.places) {
      this.header(cells);
      return;
    }
    if (this.faults.length > 0 && this.places.includes(-1)) return; // no column, no row
    this.rows++;
    const cell = (column: number) => cells[this.places?.[column] ?? -1] ?? '';
    const [period, observed] = [cell(7), cell(8)];
    if (observed === '' || observed === 'NaN') {
      if (this.notes.length < mostKept)
        this.notes.push({ code: 'figure_missing', at: `line ${line}`, message: `No value for ${period}.` });
      return;
    }
    const value = numberFromCell(observed);
    // FLOW, VALUATION, OBS_STATUS, UNIT_MEASURE, UNIT_MULT, PUBLISHER, EDITION: looked at once a kind, not once a row.
    const kindKey = `${cell(3)}|${cell(6)}|${cell(9)}|${cell(10)}|${cell(11)}|${cell(12)}|${cell(13)}`;
    const kind = this.kinds.has(kindKey) || kindFrom(cell) !== undefined;
    const isKnownPeriod = this.periods.has(period) || isPeriod(period) || meanOfYears.test(period);
    if (value === undefined || !kind || !isKnownPeriod) {
      const got = `${observed}, ${period}, ${kindKey}`;
      this.fault(
        'malformed_row',
        `line ${line}`,
        `Got ${got} when expected value, period, flow, valuation, status and power of ten.`,
      );
      return;
    }
    this.kinds.add(kindKey);
    this.periods.add(period);
    const product = cell(4) === allGoods ? '' : cell(4);
    this.table.addRow(
      value,
      cell(1),
      cell(2),
      cell(5),
      product,
      period,
      kindKey,
      () => kindFrom(cell) as FigureKind,
    );
  }

  private fault(code: string, at: string, message: string): void {
    if (this.faults.length < mostKept) this.faults.push({ code, at, message });
  }
}

/** Faults and notes kept of one file: a million alike say no more than a hundred. */
const mostKept = 100;
const meanOfYears = /^\d{4}\/\d{4}$/;
type FigureKind = Omit<Figure, 'value' | 'reporter' | 'partner' | 'product' | 'period'>;

function kindFrom(cell: (column: number) => string): FigureKind | undefined {
  const flow = flows.find((one) => one === cell(3));
  const valuation = (['FOB', 'CIF', 'unknown'] as const).find((one) => one === cell(6));
  const status = figureStatuses.find((one) => one === cell(9));
  const power = numberFromCell(cell(11));
  if (!flow || !valuation || !status || power === undefined || !Number.isInteger(power)) return undefined;
  return {
    flow,
    valuation,
    status,
    unit: cell(10),
    multiplier: 10 ** power,
    publisher: cell(12),
    edition: cell(13),
  };
}
