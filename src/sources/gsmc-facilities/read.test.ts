import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGsmcFacilities } from './read.ts';

testPairedSamples(import.meta.url, readGsmcFacilities);

test('of 125 facilities 44 come from research with a language model, and status is known for 32', () => {
  const parsed = readGsmcFacilities(shippedText('mining-facilities/facilities_kz.csv'));
  const facilities = parsedValue(parsed);
  expect(facilities).toHaveLength(125);
  expect(facilities.filter(({ compiledBy }) => compiledBy === 'researched')).toHaveLength(44);
  expect(facilities.filter(({ status }) => status !== 'unknown')).toHaveLength(32);
  expect(countNotes(parsed)).toEqual({
    position_contradicts_region: 10,
    position_doubted: 66,
    position_shared: 21,
    researched_record: 44,
  });
});

test('mines of Hokkaido, Xinjiang and the Altai Republic are not drawn in Kazakhstan', () => {
  const facilities = parsedValue(readGsmcFacilities(shippedText('mining-facilities/facilities_kz.csv')));
  const names = ['Soeushinai', 'Xinjiang Tianshun Coal Mine', 'Belukha', 'Abyz Mine'];
  for (const name of names) {
    const facility = facilities.find(({ names: own }) => own.name === name);
    expect(facility?.source.id, name).toBeDefined();
    expect(facility, name).not.toHaveProperty('location');
  }
});
