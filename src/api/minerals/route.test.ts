import { afterAll, beforeAll, expect, test } from 'vitest';
import { districtView, gradeTonnageView, mineralView, priceView } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = async (path: string) => country.as(undefined, 'GET', path);
const district = async () => districtView.parse(await (await get('/api/districts/KZ-35')).json());

test('tungsten: one place with a position, by one publisher, and the open blocks within 10 km of it', async () => {
  const view = mineralView.parse(await (await get('/api/minerals/tungsten')).json());
  expect(view).toMatchObject({
    deposits: { known: 1, located: 1, rough: 0, withFigures: 0 },
    publishers: [{ dataset: 'test-data', count: 1 }],
    byOblast: [{ value: 'KZ-35', count: 1 }],
    near: { kilometres: 10 },
    address: '/minerals/tungsten',
  });
  // π · 10² km² of blocks of 2.24 km² each are 140, give or take the rim.
  expect(view.near.open).toBeGreaterThan(130);
  expect(view.near.open).toBeLessThan(150);
});

test('an oblast counts its blocks once each: 3,600, one closed by a lake, one touched, ten asked for after a filing', async () => {
  expect((await district()).ground).toEqual({
    blocks: 3600,
    open: 3598,
    held: 0,
    appliedFor: 0,
    closed: 1,
    touched: 1,
  });
  const papers = await uploadPapers(country, 'investor');
  const body = lodging([[block(5, 5), 10]], papers);
  await country.as('investor', 'POST', '/api/applications', body, { 'idempotency-key': 'district-1' });
  const { ground, licences, byMineral } = await district();
  expect(ground).toEqual({ blocks: 3600, open: 3588, held: 0, appliedFor: 10, closed: 1, touched: 1 });
  expect(licences).toEqual({ inForce: 0, items: [] });
  expect(byMineral).toEqual([{ value: 'tungsten', count: 1 }]);
});

test('a mineral or an oblast that is none is not there', async () => {
  expect(await (await get('/api/minerals/unobtainium')).json()).toMatchObject({
    status: 404,
    code: 'no_such_record',
  });
  expect((await get('/api/districts/KZ-00')).status).toBe(404);
});

test('tungsten is held against deposits of other countries; copper, of which no such file is loaded, against none', async () => {
  const view = async (code: string) =>
    gradeTonnageView.parse(await (await get(`/api/minerals/${code}/grade-tonnage`)).json());
  expect(await view('tungsten')).toMatchObject({
    countedAs: 'WO3',
    world: [{ name: 'Far Hill', country: 'CHN', ore: 4_000_000, grade: 0.005, asOf: '1995' }],
    own: [],
    sources: [{ dataset: 'test-data' }],
  });
  expect(await view('copper')).toEqual({
    mineral: 'copper',
    countedAs: null,
    world: [],
    own: [],
    sources: [],
  });
  expect((await get('/api/minerals/unobtainium/grade-tonnage')).status).toBe(404);
});

test('copper has a price a month, with the publisher beside it; lithium has none, and nothing is put in its place', async () => {
  const view = async (code: string) =>
    priceView.parse(await (await get(`/api/minerals/${code}/prices`)).json());
  const [copper] = (await view('copper')).series;
  expect([copper?.name, copper?.per, copper?.months.at(-1)]).toEqual([
    'Copper',
    'tonne',
    { month: '2025-11', price: 10_812.03 },
  ]);
  expect(copper?.source.publisher).toBe('Testers');
  expect(await view('lithium')).toEqual({ mineral: 'lithium', series: [] });
});
