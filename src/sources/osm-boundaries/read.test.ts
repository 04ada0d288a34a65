import { expect, test } from 'vitest';
import { coverPolygon } from '#grid';
import { parsedValue, shippedText, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readOsmBoundaries } from './read.ts';

testPairedSamples(import.meta.url, readOsmBoundaries);

const read = (file: string) =>
  parsedValue(readOsmBoundaries(shippedText(`kz-admin-boundaries/${file}.geojson`)));

test('17 oblasts and 3 cities have names in three languages', () => {
  const boundaries = read('adm1_full');
  expect(boundaries.filter(({ level }) => level === 'oblast')).toHaveLength(17);
  expect(boundaries.filter(({ level }) => level === 'city').map(({ code }) => code)).toEqual([
    'KZ-71',
    'KZ-75',
    'KZ-79',
  ]);
  expect(boundaries.filter(({ names }) => names.kk && names.ru && names.en)).toHaveLength(20);
});

test('98 districts of seven oblasts name the oblast that they lie in', () => {
  const districts = read('adm2_osm_2025_partial');
  expect(districts).toHaveLength(98);
  expect([...new Set(districts.map(({ within }) => within))].sort()).toEqual([
    'KZ-10',
    'KZ-11',
    'KZ-35',
    'KZ-39',
    'KZ-55',
    'KZ-59',
    'KZ-63',
  ]);
});

test('the outline of Kazakhstan fills 1,192,827 cells and enters 11,811 more', () => {
  const [country] = read('adm0_full');
  const { whole, part } = coverPolygon(country?.area ?? { type: 'Polygon', coordinates: [] });
  expect([whole.length, part.length]).toEqual([1_192_827, 11_811]);
});
