import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGeoBoundaries } from './read.ts';

testPairedSamples(import.meta.url, readGeoBoundaries);

test('of 174 shapes of 2017 one is a sliver; 173 districts remain', () => {
  const parsed = readGeoBoundaries(shippedText('kz-admin-boundaries/adm2_geoboundaries_2017.geojson'));
  expect(parsedValue(parsed)).toHaveLength(173);
  expect(countNotes(parsed)).toEqual({ area_repeated: 1 });
});
