import { expect, test } from 'vitest';
import { parseGeoJsonArea } from '#grid';
import { shippedText } from './paired-samples.ts';

// Shipped areas are read without this check, which takes a third of a second: it is done here once for all.
test.each([
  ['kz-admin-boundaries/adm0_full.geojson', 1],
  ['kz-admin-boundaries/adm0_simplified.geojson', 1],
  ['kz-admin-boundaries/adm1_full.geojson', 20],
  ['kz-admin-boundaries/adm1_simplified.geojson', 20],
  ['kz-admin-boundaries/adm2_geoboundaries_2017.geojson', 174],
  ['kz-admin-boundaries/adm2_osm_2025_partial.geojson', 98],
  ['natural-earth-10m-kz/lakes.geojson', 97],
  ['natural-earth-10m-kz/physical_regions.geojson', 38],
])('no area of %s crosses itself', (path, count) => {
  const { features } = JSON.parse(shippedText(path)) as { features: { geometry: unknown }[] };
  expect(features).toHaveLength(count);
  for (const { geometry } of features) expect(parseGeoJsonArea(geometry).ok).toBe(true);
});
