import { expect, test } from 'vitest';
import { parsedValue, shippedText, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { Intake } from '../intake.ts';
import { readTable } from '../table.ts';
import { pricedSeries } from './codes.ts';
import { readWorldBankPrices } from './read.ts';

testPairedSamples(import.meta.url, readWorldBankPrices);

test('12 minerals have a price in each of 311 months, phosphate rock in all but one; copper stood at 10,812.03 dollars a tonne in November 2025', () => {
  const series = parsedValue(
    readWorldBankPrices(shippedText('worldbank-pink-sheet/commodity_prices_monthly.csv')),
  );
  expect(
    series.map(({ mineral, months }) => [mineral, months.length]).filter(([, months]) => months !== 311),
  ).toEqual([['phosphate', 310]]);
  expect(series).toHaveLength(13);
  const copper = series.find(({ mineral }) => mineral === 'copper');
  expect([copper?.per, copper?.months.at(-1)]).toEqual(['tonne', { month: '2025-11', price: 10_812.03 }]);
});

test('no series prices lithium, tungsten or rare earths: the publisher has none', () => {
  const priced = new Set(pricedSeries.map(({ mineral }) => mineral));
  expect(
    (['lithium', 'tungsten', 'rare-earths', 'uranium'] as const).filter((one) => priced.has(one)),
  ).toEqual([]);
});

test('names and units are those that the publisher lists beside the file', () => {
  const units = { '$/mt': 'tonne', '$/troy oz': 'troy-ounce', '$/dmtu': 'dry-tonne-unit' } as Record<
    string,
    string
  >;
  const listed = readTable(
    shippedText('worldbank-pink-sheet/units.csv'),
    ['column', 'name', 'unit'],
    new Intake(),
  );
  for (const { column, name, per } of pricedSeries) {
    const line = listed.find((row) => row.text('column') === column);
    expect([column, line?.text('name').replace(' **', ''), units[line?.text('unit') ?? '']]).toEqual([
      column,
      name,
      per,
    ]);
  }
});
