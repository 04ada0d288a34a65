import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { LayerTiles } from './layer-tiles.ts';
import { TileCache } from './tile-cache.ts';

const square = (id: string, west: number, south: number, state: string): GeoJSON.Feature => ({
  type: 'Feature',
  id,
  properties: { id, state, holder: `holder of ${id}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 0.5, south],
        [west + 0.5, south + 0.5],
        [west, south + 0.5],
        [west, south],
      ],
    ],
  },
});

const layer = () =>
  new LayerTiles([square('EL-000001', 73, 49, 'held'), square('EL-000002', 70, 45, 'held')], {
    name: 'licences',
    minimumZoom: 3,
    maximumZoom: 12,
    changing: true,
    details: ['holder'],
    detailZoom: 8,
  });

function propertiesIn(tile: Uint8Array | undefined): Record<string, unknown>[] {
  if (!tile || tile.length === 0) return [];
  const { licences } = new VectorTile(new PbfReader(gunzipSync(tile))).layers;
  return Array.from({ length: licences?.length ?? 0 }, (_, i) => licences?.feature(i).properties ?? {});
}

test('both squares of Kazakhstan are in tile 4/11/5, without their holders; near by, the holder is there', () => {
  const tiles = layer();
  expect(propertiesIn(tiles.tile(4, 11, 5))).toEqual([
    { id: 'EL-000001', state: 'held' },
    { id: 'EL-000002', state: 'held' },
  ]);
  expect(propertiesIn(tiles.tile(8, 180, 87))).toEqual([
    { id: 'EL-000001', state: 'held', holder: 'holder of EL-000001' },
  ]);
});

test('a tile over the sea is empty and one beyond the zooms does not exist', () => {
  const tiles = layer();
  expect(tiles.tile(4, 0, 0)).toEqual(new Uint8Array(0));
  expect(tiles.tile(2, 2, 1)).toBeUndefined();
  expect(tiles.tile(13, 0, 0)).toBeUndefined();
  expect(tiles.tile(4, 16, 0)).toBeUndefined();
});

test('a licence that changes, one that begins and one that goes are in the next tile', () => {
  const tiles = layer();
  tiles.tile(4, 11, 5);
  tiles.change([square('EL-000001', 73, 49, 'closing'), square('EL-000003', 70, 47, 'held')], ['EL-000002']);
  const after = propertiesIn(tiles.tile(4, 11, 5)).map(({ id, state }) => [id, state]);
  expect(after.sort()).toEqual([
    ['EL-000001', 'closing'],
    ['EL-000003', 'held'],
  ]);
});

test('the cache keeps what was asked for last', () => {
  const cache = new TileCache(10);
  cache.set('a', new Uint8Array(4));
  cache.set('b', new Uint8Array(4));
  cache.get('a');
  cache.set('c', new Uint8Array(4));
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')?.length).toBe(4);
  expect(cache.get('c')?.length).toBe(4);
});
