import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TileJson, tileJson } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  country.as(undefined, 'GET', path, undefined, headers);
const jsonOf = async (path: string): Promise<TileJson> => tileJson.parse(await (await get(path)).json());
/** The tile of zoom 6 over the whole country, by the address that its TileJSON gives. */
const addressIn = ({ tiles: [template = ''] }: TileJson) =>
  template.replace('http://localhost', '').replace('{z}/{x}/{y}', '6/44/21');
async function idsIn(path: string, layer: string): Promise<unknown[]> {
  const response = await get(path);
  if (response.status === 204) return [];
  const { layers } = new VectorTile(new PbfReader(gunzipSync(Buffer.from(await response.arrayBuffer()))));
  const found = layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties.id);
}
const lodge = (up: number, key: string) =>
  country.as('investor', 'POST', '/api/applications', lodging([[block(up, 5), 4]]), {
    'idempotency-key': key,
  });

test('the base map names its layers and the credit of its data', async () => {
  const base = await jsonOf('/tiles/basemap.json');
  expect(base.vector_layers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['land', 'oblast', 'settlement', 'water']),
  );
  expect(base.attribution).toBe('Testers');
  const tile = await get(addressIn(base));
  expect(tile.headers.get('content-encoding')).toBe('gzip');
  expect(tile.headers.get('content-type')).toBe('application/x-protobuf');
  expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('an application is on the map as soon as it is lodged, under a new address; the old address is no longer kept', async () => {
  const before = await jsonOf('/tiles/application.json');
  expect(await idsIn(addressIn(before), 'application')).toEqual([]);
  await lodge(10, 'first-form');
  const after = await jsonOf('/tiles/application.json');
  expect(addressIn(after)).not.toBe(addressIn(before));
  expect(await idsIn(addressIn(after), 'application')).toEqual(['A-000001']);
  expect((await get(addressIn(before))).headers.get('cache-control')).toBe('no-cache');
  expect((await get(addressIn(after))).headers.get('cache-control')).toContain('immutable');
  const etag = (await get(addressIn(after))).headers.get('etag') ?? '';
  expect((await get(addressIn(after), { 'if-none-match': etag })).status).toBe(304);
});

test('one that is withdrawn leaves the map, and a past day shows it as it was', async () => {
  country.goTo('2026-11-25');
  await lodge(20, 'second-form');
  await country.as('investor', 'POST', '/api/applications/A-000001/acts', { act: 'withdraw' });
  expect(await idsIn(addressIn(await jsonOf('/tiles/application.json')), 'application')).toEqual([
    'A-000002',
  ]);
  const past = await jsonOf('/tiles/application.json?asOf=2026-11-23');
  expect(await idsIn(addressIn(past), 'application')).toEqual(['A-000001']);
  const long = await jsonOf('/tiles/application.json?asOf=2026-11-20');
  expect(await idsIn(addressIn(long), 'application')).toEqual([]);
});

test('tiles that cannot be are told so', async () => {
  for (const path of [
    '/tiles/gold.json',
    '/tiles/gold/1/0/0.pbf',
    '/tiles/licence/13/1/1.pbf',
    '/tiles/licence/1/2/0.pbf',
  ]) {
    expect([path, ((await (await get(path)).json()) as { code: string }).code]).toEqual([
      path,
      'no_such_tile',
    ]);
  }
  for (const path of [
    '/tiles/licence/1/0/0.png',
    '/tiles/licence/01/0/0.pbf',
    '/tiles/licence.json?asOf=2026-13-01',
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 400]);
  }
});
