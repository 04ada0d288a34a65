/** Shipped data as several tests read it, and a figure to vary. */
import { readFileSync } from 'node:fs';
import type { Parsed } from '#terms';
import type { Figure } from './figure.ts';
import { readAnnualTrade, readMonthlyTotals, readPartnerMeans } from './import/kazakhstan.ts';
import { yearsFromMonths } from './partner.ts';

export function shippedText(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
}

export function valueOfParsed<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

export const annual = valueOfParsed(
  readAnnualTrade(shippedText('kz-trade-by-partner/kz_trade_annual_selected_partners.csv')),
);
export const means = valueOfParsed(
  readPartnerMeans(shippedText('kz-trade-by-partner/kz_partners_2023_2025_average.csv')),
);
export const monthly = valueOfParsed(
  readMonthlyTotals(shippedText('kz-trade-by-partner/kz_trade_monthly_total.csv')),
);
export const allFigures = [...annual, ...yearsFromMonths(monthly), ...means];

export function figureOf(flow: Figure['flow'], partner: string, period: string): Figure {
  const found = allFigures.find(
    (one) => one.flow === flow && one.partner === partner && one.period === period && one.status !== 'model',
  );
  if (!found) throw new Error(`No ${flow} ${partner} ${period}.`);
  return found;
}

/** 100 million dollars of Kazakh exports to Korea in 2022. */
export const sample: Figure = {
  value: 100,
  unit: 'USD',
  multiplier: 1_000_000,
  flow: 'export',
  reporter: 'KAZ',
  partner: 'KOR',
  period: '2022',
  valuation: 'FOB',
  publisher: 'BNS',
  edition: '2026-09',
  status: 'final',
};
