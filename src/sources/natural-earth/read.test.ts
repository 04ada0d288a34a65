import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readAirports, readBorderLines, readPlaces, readRegions, readWaters } from './read.ts';

testPairedSamples(import.meta.url, readWaters, 'waters-');
testPairedSamples(import.meta.url, readBorderLines, 'borders-');
testPairedSamples(import.meta.url, readPlaces, 'places');
testPairedSamples(import.meta.url, readAirports, 'airports');
testPairedSamples(import.meta.url, readRegions, 'regions');

const text = (file: string) => shippedText(`natural-earth-10m-kz/${file}.geojson`);

test('97 lakes are 71 fresh, 10 salt and 16 reservoirs; 21 have no name', () => {
  const parsed = readWaters(text('lakes'));
  const kinds = parsedValue(parsed).map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([count('lake'), count('salt-lake'), count('reservoir')]).toEqual([71, 10, 16]);
  expect(countNotes(parsed)).toEqual({ name_missing: 21 });
});

test('57 rivers, 36 borders with one lease limit, 353 places, 23 airports and 38 regions are read', () => {
  const borders = parsedValue(readBorderLines(text('boundary_lines')));
  expect(parsedValue(readWaters(text('rivers')))).toHaveLength(57);
  expect(borders).toHaveLength(36);
  expect(borders.filter(({ lease }) => lease).map(({ right }) => right)).toEqual(['Baykonur Cosmodrome']);
  expect(parsedValue(readPlaces(text('populated_places')))).toHaveLength(353);
  expect(parsedValue(readAirports(text('airports')))).toHaveLength(23);
  expect(parsedValue(readRegions(text('physical_regions')))).toHaveLength(38);
});
