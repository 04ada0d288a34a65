/** SDMX-CSV 1.0, both ways: figures out so that others can use them, and in from whoever writes the same dimensions. */
import { csvRows, type Fault, numberFromCell, type Parsed } from '#terms';
import { type Figure, figureStatuses, flows, isPeriod } from '../figure.ts';

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

/** Figures as SDMX-CSV; UNIT_MULT is the power of ten. Inverse: `readSdmxCsv`. */
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

/** Figures from SDMX-CSV with our dimensions; a row without a value is left out with a note, as the standard allows it. */
export function readSdmxCsv(text: string): Parsed<readonly Figure[]> {
  const rows = csvRows(text, columns);
  if (!rows.ok) return rows;
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const notes = [];
  for (const row of rows.value) {
    const at = `line ${row.line}`;
    if (row.OBS_VALUE === '' || row.OBS_VALUE === 'NaN') {
      notes.push({ code: 'figure_missing', at, message: `No value for ${row.TIME_PERIOD}.` });
      continue;
    }
    const value = numberFromCell(row.OBS_VALUE);
    const power = numberFromCell(row.UNIT_MULT);
    const flow = flows.find((one) => one === row.FLOW);
    const status = figureStatuses.find((one) => one === row.OBS_STATUS);
    const valuation = (['FOB', 'CIF', 'unknown'] as const).find((one) => one === row.VALUATION);
    const isKnownPeriod = isPeriod(row.TIME_PERIOD) || /^\d{4}\/\d{4}$/.test(row.TIME_PERIOD);
    if (
      value === undefined ||
      power === undefined ||
      !Number.isInteger(power) ||
      !flow ||
      !status ||
      !valuation ||
      !isKnownPeriod
    ) {
      const got = `${row.OBS_VALUE}, ${row.UNIT_MULT}, ${row.FLOW}, ${row.OBS_STATUS}, ${row.VALUATION}, ${row.TIME_PERIOD}`;
      faults.push({
        code: 'malformed_row',
        at,
        message: `Got ${got} when expected value, power of ten, flow, status, valuation and period.`,
      });
      continue;
    }
    figures.push({
      value,
      unit: row.UNIT_MEASURE,
      multiplier: 10 ** power,
      flow,
      reporter: row.REPORTER,
      partner: row.PARTNER,
      ...(row.PRODUCT !== allGoods && { product: { code: row.PRODUCT, edition: row.PRODUCT_EDITION } }),
      period: row.TIME_PERIOD,
      valuation,
      publisher: row.PUBLISHER,
      edition: row.EDITION,
      status,
    });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: figures, notes };
}
