import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BlockCard, blockCard, layerList, reopeningList } from '#contract';
import { block, lake, lodging, openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  const lodge = (person: 'investor' | 'rival', key: string) =>
    country.as(person, 'POST', '/api/applications', lodging([[block(20, 20), 1]]), {
      'idempotency-key': key,
    });
  await lodge('investor', 'first-form');
  await lodge('rival', 'second-form');
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = (path: string) => country.as(undefined, 'GET', path);
const card = async (id: string | number): Promise<BlockCard> =>
  blockCard.parse(await (await get(`/api/blocks/${encodeURIComponent(id)}`)).json());

describe('a block card', () => {
  test('is the same by code, in any letters, and by cell', async () => {
    const byCell = await card(block(30, 30));
    expect(byCell.code).toBe('M-43-88-(10а-5в-21)');
    expect(await card('M-43-88-(10а-5в-21)')).toEqual(byCell);
    expect(await card('м-43-88-(10a-5в-21)')).toEqual(byCell);
  });

  test('of free ground says what is near and what nobody has loaded', async () => {
    const free = await card(block(30, 30));
    expect(free).toMatchObject({
      state: 'free',
      reasons: [],
      holder: null,
      queue: [],
      programme: 'open',
      country: 'whole',
      bounds: [73.5, 49.5, 73.5 + 1 / 60, 49.5 + 1 / 60],
      near: [
        { kind: 'deposit', name: 'Zhanatas', minerals: ['tungsten'], quality: 'medium', kilometres: 1.1 },
        { kind: 'settlement', name: 'Aksu' },
      ],
    });
    expect(free.missing).toContain('protected-area');
    expect(free.missing).not.toContain('water-fund');
  });

  test('that two ask for shows them in order, and its history', async () => {
    const asked = await card(block(20, 20));
    expect(asked).toMatchObject({
      state: 'applied-for',
      reasons: [{ code: 'applied-for', application: 'A-000001', address: '/applications/A-000001' }],
      queue: [
        { id: 'A-000001', place: 1, applicant: 'Steppe Tungsten LLP' },
        { id: 'A-000002', place: 2 },
      ],
      history: [
        { kind: 'application', id: 'A-000001', begunIn: 1 },
        { kind: 'application', id: 'A-000002', begunIn: 3 },
      ],
    });
  });

  test('in the lake is closed with the name of the lake, and one abroad is not of this country', async () => {
    expect(await card(lake.whole)).toMatchObject({
      state: 'closed',
      reasons: [{ code: 'closed-land', kind: 'water-fund', name: 'Lake', extent: 'whole' }],
    });
    expect(await card(block(0, -1))).toMatchObject({
      country: 'outside',
      state: 'closed',
      reasons: [{ code: 'outside-country' }],
    });
  });

  test('of what is no block says what was expected', async () => {
    const codeOf = async (id: string) =>
      ((await (await get(`/api/blocks/${encodeURIComponent(id)}`)).json()) as { code: string }).code;
    expect(await codeOf('M-43-87-(10ю-5а-13)')).toBe('no_such_block');
    expect(await codeOf('M-43-87-(10б-5а-13, 14)')).toBe('no_such_block');
    expect(await codeOf('999999999')).toBe('no_such_block');
  });
});

test('ground whose refusal ceases to bar is listed with the day on which it is free', async () => {
  const refuse = {
    act: 'refuse',
    grounds: ['papers-missing'],
    reason: 'No paper was attached.',
  };
  const refused = await country.as('officer', 'POST', '/api/applications/A-000001/acts', refuse);
  expect(((await refused.json()) as { outcome: object }).outcome).toMatchObject({ barsUntil: '2026-12-07' });
  const { items } = reopeningList.parse(await (await get('/api/ground/reopening')).json());
  expect(items).toMatchObject([
    { on: '2026-12-08', because: 'bar-after-refusal', id: 'A-000001', blocks: 1 },
  ]);
});

test('each layer names its publisher; a kind of ground without data says so', async () => {
  const { items } = layerList.parse(await (await get('/api/layers')).json());
  const layer = (id: string) => items.find((one) => one.id === id);
  expect(layer('deposit')).toMatchObject({
    loaded: true,
    features: 1,
    sources: [{ publisher: 'Testers', credit: 'Testers', licence: { id: 'CC0-1.0' } }],
    tiles: '/tiles/deposit.json',
  });
  expect(layer('application')).toMatchObject({ kind: 'live', features: 1 });
  expect(layer('protected-area')).toMatchObject({ loaded: false, tiles: null, answersFor: 'protected-area' });
  expect(layer('programme')).toMatchObject({ loaded: true });
});
