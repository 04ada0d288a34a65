import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { sourceOf } from '../source.ts';
import type { PriceStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { pricedSeries } from './codes.ts';

export const worldBankPrices = {
  dataset: 'worldbank-pink-sheet',
  publisher: 'World Bank',
  licence: 'CC-BY-4.0',
} as const;

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Prices by month, a statement a series; months go up by the file's order and each stands once. */
export function readWorldBankPrices(text: string): Parsed<readonly PriceStatement[]> {
  const intake = new Intake();
  const rows = readTable(text, ['month', ...pricedSeries.map(({ column }) => column)], intake);
  let before = '';
  for (const row of rows) {
    const month = row.text('month');
    if (!monthPattern.test(month)) {
      intake.fault('malformed_day', row.at, `Got "${month}" when expected a month such as 2025-11.`);
    } else if (month <= before) {
      intake.fault('key_repeated', row.at, `Got ${month} after ${before} when expected a later month.`);
    }
    before = month;
  }
  const statements = pricedSeries.map(
    ({ column, name, mineral, per }): PriceStatement => ({
      says: 'price',
      source: sourceOf(worldBankPrices, column, 'line 1'),
      mineral,
      series: name,
      currency: 'USD',
      per,
      months: rows.flatMap((row) => priceFromRow(row, column, intake)),
    }),
  );
  return intake.done(statements);
}

/** The month's price; none where the publisher gave none. */
function priceFromRow(row: Row, column: string, intake: Intake): PriceStatement['months'] {
  const text = row.text(column);
  if (text === '') return [];
  const price = numberFromText(text);
  if (price !== undefined && price > 0) return [{ month: row.text('month'), price }];
  intake.fault('malformed_number', `${row.at}, ${column}`, `Got "${text}" when expected a price above zero.`);
  return [];
}
