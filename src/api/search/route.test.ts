import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SearchResult, searchResults } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  await country.as('investor', 'POST', '/api/applications', lodging([[block(20, 20), 2]]), {
    'idempotency-key': 'a-form-1',
  });
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

async function search(q: string): Promise<SearchResult[]> {
  const response = await country.as(undefined, 'GET', `/api/search?q=${encodeURIComponent(q)}`);
  return searchResults.parse(await response.json()).items;
}

test('a block code, a number with or without its zeroes, coordinates in degrees and in minutes', async () => {
  expect(await search('m-43-88-(10а-5в-21)')).toMatchObject([
    { kind: 'block', label: 'M-43-88-(10а-5в-21)' },
  ]);
  for (const q of ['A-000001', 'a 1', 'A1']) {
    expect(await search(q)).toMatchObject([
      {
        kind: 'application',
        label: 'A-000001',
        detail: 'Steppe Tungsten LLP',
        address: '/applications/A-000001',
        simulated: false,
      },
    ]);
  }
  for (const q of ['49.508, 73.508', '49°30′29″N 73°30′29″E']) {
    expect(await search(q)).toMatchObject([{ kind: 'coordinates', detail: 'M-43-88-(10а-5в-21)' }]);
  }
});

test('a deposit in any script, a village, a holder by the beginning of a word', async () => {
  for (const q of ['zhanatas', 'Жанатас', 'жаңатас', 'KZ-SITE-0001']) {
    expect(await search(q)).toMatchObject([
      { kind: 'deposit', label: 'Zhanatas', detail: 'tungsten', address: '/deposits/KZ-SITE-0001' },
    ]);
  }
  expect(await search('аксу')).toMatchObject([
    { kind: 'settlement', label: 'Aksu', address: '/ground?at=11/49.1000/73.1000' },
  ]);
  expect(await search('steppe')).toMatchObject([
    { kind: 'holder', label: 'Steppe Tungsten LLP', address: '/register?holder=Steppe%20Tungsten%20LLP' },
  ]);
});

test('a mineral by its name or the beginning of it leads to the ground where it is known', async () => {
  for (const q of ['tungsten', 'Вольфрам', 'вольф']) {
    expect((await search(q))[0]).toMatchObject({
      kind: 'mineral',
      label: 'Tungsten',
      detail: '1',
      address: '/ground?minerals=tungsten',
    });
  }
  // No deposit of it is known here.
  expect(await search('lithium')).toEqual([]);
});

test('a tender by its number, its title or its buyer, as it stands after an amendment', async () => {
  const plan = {
    tender: 'KAPSH-2',
    title: 'Towers for the Kapshagai line',
    gates: [],
    criteria: [
      {
        id: 'price',
        title: 'Price',
        weight: 1,
        value: { kind: 'linear', worst: 200, best: 100, unit: 'bn KZT' },
        outside: 'end-of-range',
      },
    ],
    offersDue: '2026-12-01T12:00:00.000Z',
    opensAt: '2026-12-02T12:00:00.000Z',
    lexicographicBand: 0.05,
  };
  const about = { buyer: { id: 'buyer', name: 'Invented grid company' }, category: 'works' };
  const key = (name: string) => ({ 'idempotency-key': name });
  const published = await country.as('commission', 'POST', '/api/tenders', { plan, about }, key('notice-1'));
  expect(published.status).toBe(201);
  const result = { kind: 'tender', detail: 'KAPSH-2 · Invented grid company', address: '/tenders/KAPSH-2' };
  for (const q of ['KAPSH-2', 'towers kapsh', 'invented grid'])
    expect(await search(q)).toMatchObject([{ ...result, label: 'Towers for the Kapshagai line' }]);
  const act = {
    act: 'amend-plan',
    plan: { ...plan, title: 'Masts for the Kapshagai line' },
    reason: 'Wording',
  };
  const amended = await country.as(
    'commission',
    'POST',
    '/api/tenders/KAPSH-2/acts',
    act,
    key('amendment-1'),
  );
  expect(amended.status).toBe(200);
  expect(await search('masts')).toMatchObject([{ ...result, label: 'Masts for the Kapshagai line' }]);
  expect(await search('towers kapsh')).toEqual([]);
});

test('an article as lawyers write it, in three languages', async () => {
  for (const q of ['art. 189', 'article 189', 'ст. 189', '189-бап', '189조']) {
    expect(await search(q)).toMatchObject([
      { kind: 'article', label: 'art. 189', address: '/law?article=189' },
    ]);
  }
});

test('what nothing is called finds nothing, and an empty question is no question', async () => {
  expect(await search('unobtainium')).toEqual([]);
  expect((await country.as(undefined, 'GET', '/api/search?q=%20')).status).toBe(400);
});
