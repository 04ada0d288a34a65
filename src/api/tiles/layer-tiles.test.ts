import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { LayerTiles } from './layer-tiles.ts';
import { TileCache } from './tile-cache.ts';
import { maximumZoom, TileSet } from './tile-set.ts';

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

function twoLicences() {
  const rules = { minimumZoom: 3, maximumZoom, details: ['holder'], detailZoom: 8, changing: true };
  const licences = [square('EL-000001', 73, 49, 'held'), square('EL-000002', 70, 45, 'held')];
  const layer = new LayerTiles(licences, rules);
  const village: GeoJSON.Feature = {
    type: 'Feature',
    properties: { kind: 'village' },
    geometry: { type: 'Point', coordinates: [73.2, 49.2] },
  };
  const places = new LayerTiles([village], {
    minimumZoom: 0,
    maximumZoom,
    shows: ({ kind }, zoom) => kind === 'city' || zoom >= 8,
  });
  const set = new TileSet(
    new Map([
      ['licence', layer],
      ['settlement', places],
    ]),
    '1',
  );
  return { layer, set };
}

function layersIn(tile: Uint8Array | undefined): Record<string, Record<string, unknown>[]> {
  if (!tile || tile.length === 0) return {};
  const { layers } = new VectorTile(new PbfReader(gunzipSync(tile)));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties),
    ]),
  );
}

test('both licences are in tile 4/11/5 without their holders; near by, holder and village are there', () => {
  const { set } = twoLicences();
  expect(layersIn(set.tile(4, 11, 5))).toEqual({
    licence: [
      { id: 'EL-000001', state: 'held' },
      { id: 'EL-000002', state: 'held' },
    ],
  });
  expect(layersIn(set.tile(8, 180, 87))).toEqual({
    licence: [{ id: 'EL-000001', state: 'held', holder: 'holder of EL-000001' }],
    settlement: [{ kind: 'village' }],
  });
});

test('a tile over the sea is empty, and one beyond the zooms or the world does not exist', () => {
  const { set } = twoLicences();
  expect(set.tile(4, 0, 0)).toEqual(new Uint8Array(0));
  expect(set.tile(13, 0, 0)).toBeUndefined();
  expect(set.tile(4, 16, 0)).toBeUndefined();
});

test('a licence that changes, one that begins and one that goes are in the next tile', () => {
  const { layer, set } = twoLicences();
  set.tile(4, 11, 5);
  layer.change([square('EL-000001', 73, 49, 'closing'), square('EL-000003', 70, 47, 'held')], ['EL-000002']);
  set.changed('2');
  const after = layersIn(set.tile(4, 11, 5)).licence?.map(({ id, state }) => [id, state]);
  expect(after?.sort()).toEqual([
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
