/** Everything that the chamber's trade desk knows, read from the shipped tables in one go. */
import type { Fault, Note, Parsed } from '#terms';
import type { ClaimData } from './claims/claim.ts';
import { readClaimData } from './claims/read.ts';
import { type Agreement, readAgreements } from './cooperation.ts';
import { readAnnualTrade, readMonthlyTotals, readPartnerMeans } from './import/kazakhstan.ts';
import { type Measure, readGdp, readInvestment } from './measure.ts';
import { yearsFromMonths } from './partner.ts';
import { type Projection, readProjection } from './population.ts';
import { TradeTable } from './trade-table.ts';

export interface TradeData {
  readonly table: TradeTable;
  readonly measures: readonly Measure[];
  readonly projection: readonly Projection[];
  readonly claims: ClaimData;
  readonly agreements: readonly Agreement[];
}

/** Reads the desk's data; `textOf` gives the text of a file by its path below `data/`. Faults carry the file before the place. */
export function readTradeData(textOf: (path: string) => string): Parsed<TradeData> {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  function read<T>(path: string, reader: (text: string) => Parsed<readonly T[]>): readonly T[] {
    const parsed = reader(textOf(path));
    const placed = <Said extends Fault | Note>(said: Said) => ({ ...said, at: `${path}, ${said.at}` });
    if (!parsed.ok) {
      faults.push(...parsed.faults.map(placed));
      return [];
    }
    notes.push(...parsed.notes.map(placed));
    return parsed.value;
  }
  const means = read('kz-trade-by-partner/kz_partners_2023_2025_average.csv', readPartnerMeans);
  const monthly = read('kz-trade-by-partner/kz_trade_monthly_total.csv', readMonthlyTotals);
  const annual = read('kz-trade-by-partner/kz_trade_annual_selected_partners.csv', readAnnualTrade);
  const measures = [
    ...read('kz-fdi-net-inflow/kz_fdi_net_inflow_quarterly.csv', readInvestment),
    ...read('worldbank-gdp/gdp_current_usd.csv', readGdp),
  ];
  const projection = read('un-wpp2024-population/population_projection_2024_2100.csv', readProjection);
  const agreements = read('chamber-cooperation/projects.csv', readAgreements);
  const claims = readClaimData(textOf);
  if (!claims.ok) faults.push(...claims.faults);
  if (faults.length > 0 || !claims.ok) return { ok: false, faults };
  const table = new TradeTable();
  for (const figure of [...annual, ...monthly, ...yearsFromMonths(monthly), ...means]) table.add(figure);
  const value = { table, measures, projection, claims: claims.value, agreements };
  return { ok: true, value, notes: [...notes, ...claims.notes] };
}
