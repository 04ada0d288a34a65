import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readWriPower } from './read.ts';

testPairedSamples(import.meta.url, readWriPower);

test('of 34 compiled plants six have no point: three without one in the file, three with another plant’s', () => {
  const parsed = readWriPower(shippedText('wri-power-plants-kz/power_plants_kz_wri_compiled.csv'));
  const plants = parsedValue(parsed);
  expect(plants).toHaveLength(34);
  expect(plants.filter(({ location }) => !location)).toHaveLength(6);
  expect(countNotes(parsed)).toEqual({
    position_missing: 3,
    position_contradicts_region: 3,
    position_shared: 2,
    record_repeated: 2,
  });
});

test('the gas plants of Aktau keep neither the coal nor the point of Pavlodar', () => {
  const plants = parsedValue(
    readWriPower(shippedText('wri-power-plants-kz/power_plants_kz_wri_compiled.csv')),
  );
  for (const plant of plants.filter(({ names }) => names.name.startsWith('MAEK'))) {
    expect(plant).not.toHaveProperty('fuel');
    expect(plant).not.toHaveProperty('location');
  }
});

test('the table of Global Energy Observatory has 20 plants', () => {
  const parsed = readWriPower(shippedText('wri-power-plants-kz/power_plants_kz_geo.csv'));
  expect(parsedValue(parsed)).toHaveLength(20);
  expect(countNotes(parsed)).toEqual({});
});
