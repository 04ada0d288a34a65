import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGeonames } from './read.ts';

testPairedSamples(import.meta.url, readGeonames);

test('of 345 places seven lie in no oblast: two of Baikonur and five that the publisher did not place', () => {
  const parsed = readGeonames(shippedText('kz-settlements/geonames_kz.csv'));
  const places = parsedValue(parsed);
  expect(places).toHaveLength(345);
  expect(places.filter(({ oblast }) => !oblast)).toHaveLength(7);
  expect(countNotes(parsed)).toEqual({});
});
