/** Figures of a country that are no trade between two: direct investment and the size of the economy. */

import { csvRows, type Fault, numberFromCell, type Parsed } from '#terms';
import { groupBy } from './group-by.ts';

export const measureKinds = ['fdi-net-inflow', 'gdp'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export interface Measure {
  readonly kind: MeasureKind;
  /** ISO 3166-1 alpha-3; `EUU` and `WLD` for the European Union and the world. */
  readonly country: string;
  /** `2023` or `2025Q4`. */
  readonly period: string;
  readonly value: number;
  readonly unit: 'USD';
  readonly multiplier: number;
  readonly publisher: string;
  readonly edition: string;
}

function malformed(line: number, got: string, expected: string): Fault {
  return { code: 'malformed_row', at: `line ${line}`, message: `Got "${got}" when expected ${expected}.` };
}

/** `kz_fdi_net_inflow_quarterly.csv`: all investors together; negative where more went back than came. */
export function readInvestment(text: string): Parsed<readonly Measure[]> {
  const rows = csvRows(text, ['quarter', 'net_inflow_usd_mn']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const measures = rows.value.flatMap((row): Measure[] => {
    const value = numberFromCell(row.net_inflow_usd_mn);
    if (value === undefined || !/^\d{4}Q[1-4]$/.test(row.quarter)) {
      faults.push(malformed(row.line, `${row.quarter}, ${row.net_inflow_usd_mn}`, 'a quarter and an amount'));
      return [];
    }
    const of = { kind: 'fdi-net-inflow', country: 'KAZ', period: row.quarter, value } as const;
    return [
      {
        ...of,
        unit: 'USD',
        multiplier: 1_000_000,
        publisher: 'National Bank of Kazakhstan',
        edition: '2026-09-04',
      },
    ];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: measures, notes: [] };
}

/** `gdp_current_usd.csv`: dollars of the year, prices not taken out. */
export function readGdp(text: string): Parsed<readonly Measure[]> {
  const rows = csvRows(text, ['iso3', 'year', 'gdp_current_usd']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const measures = rows.value.flatMap((row): Measure[] => {
    const value = numberFromCell(row.gdp_current_usd);
    if (value === undefined || value <= 0 || !/^\d{4}$/.test(row.year)) {
      faults.push(malformed(row.line, `${row.year}, ${row.gdp_current_usd}`, 'a year and an amount'));
      return [];
    }
    const of = { kind: 'gdp', country: row.iso3, period: row.year, value } as const;
    return [{ ...of, unit: 'USD', multiplier: 1, publisher: 'World Bank', edition: '2026-03' }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: measures, notes: [] };
}

/** Years of which all four quarters are there, in dollars; a year with a quarter missing is left out. */
export function yearsFromQuarters(measures: readonly Measure[]): readonly Measure[] {
  const years = groupBy(
    measures.filter(({ period }) => period.includes('Q')),
    ({ kind, country, period }) => `${kind}|${country}|${period.slice(0, 4)}`,
  );
  return [...years.values()].flatMap((quarters): Measure[] => {
    const [first] = quarters;
    if (!first || quarters.length !== 4 || new Set(quarters.map(({ period }) => period)).size !== 4)
      return [];
    const value = quarters.reduce((sum, one) => sum + one.value * one.multiplier, 0);
    return [{ ...first, period: first.period.slice(0, 4), value, multiplier: 1 }];
  });
}
