import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FinderView, finderQuery, finderView } from '#contract';
import { lineLayers, scoreParts } from '#disclosure';
import { cellFromPoint, cellsFromRuns } from '#grid';
import { block, lake, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = async (query: string) => country.as(undefined, 'GET', `/api/finder${query}`);
const find = async (query: string): Promise<FinderView> => finderView.parse(await (await get(query)).json());

test('tungsten ground: a hundred blocks around the one occurrence, with cost by the law and the reasons of the score', async () => {
  const { items, considered, occurrences, lines } = await find('?mineral=tungsten&blocks=100&limit=1');
  // The lake closes one block and touches another; both are left out.
  expect(considered).toMatchObject({ blocks: 3600, open: 3598 });
  expect(occurrences).toEqual({ known: 1, located: 1 });
  expect(lines).toEqual([
    { layer: 'railway', loaded: false },
    { layer: 'power-line', loaded: false },
  ]);
  const [best] = items;
  expect(best).toMatchObject({
    rank: 1,
    blocks: 100,
    oblast: 'KZ-35',
    occurrence: { id: 'KZ-SITE-0001', name: 'Zhanatas', quality: 'medium', uncertaintyKm: 2, others: 0 },
    // The only settlement of the small country is a village.
    town: null,
    cost: { currency: 'KZT' },
  });
  expect(cellsFromRuns(best?.cells ?? [])).toContain(cellFromPoint(73.5, 49.5));
  expect(best?.score).toBeCloseTo(
    best?.parts.reduce((sum, { value, share }) => sum + value * share, 0) ?? 0,
    3,
  );
  const costs = country.register.law.explorationCosts({
    blocks: 100,
    from: country.register.today(),
    years: 3,
  }).byLicenceYear;
  expect(best?.cost.payments).toBe(costs.reduce((sum, row) => sum + row.payments, 0));
  expect(best?.cost.spend).toBe(costs.reduce((sum, row) => sum + row.spend, 0));
});

test('blocks that somebody asks for are found no more from the next entry on', async () => {
  const papers = await uploadPapers(country, 'investor');
  const at = [block(30, 28), 5] as const;
  const cells = async () =>
    (await find('?mineral=tungsten&blocks=60&limit=20')).items.flatMap(({ cells }) => cellsFromRuns(cells));
  expect(await cells()).toContain(at[0]);
  await country.as('investor', 'POST', '/api/applications', lodging([at], papers), {
    'idempotency-key': 'finder-1',
  });
  expect(await cells()).not.toContain(at[0]);
});

test('land that a lake touches is taken in when it may be, land that it covers never', async () => {
  const cells = async (land: string) =>
    (await find(`?within=100&blocks=200&limit=100&land=${land}&bbox=73.7,49.7,74,50`)).items.flatMap(
      ({ cells }) => cellsFromRuns(cells),
    );
  expect(await cells('may-touch')).not.toContain(lake.whole);
  expect((await find('?within=100&land=may-touch')).considered.open).toBe(
    (await find('?within=100')).considered.open + 1,
  );
});

test('a mineral that is not known here finds nothing, one that is no mineral is refused with its place', async () => {
  expect((await find('?mineral=lithium')).items).toEqual([]);
  const refused = await get('?mineral=unobtainium');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 'invalid_request', at: 'query mineral' });
  expect((await get('?weights=luck:3')).status).toBe(400);
  expect((await get(`?weights=${scoreParts.map((part) => `${part}:0`).join()}`)).status).toBe(400);
});

test('a wish for a railway is said to be unanswered where nobody loaded one', async () => {
  const { unanswered, items } = await find('?mineral=tungsten&railway=20&limit=1');
  expect(unanswered).toEqual(['railway']);
  expect(items[0]?.parts.map(({ part }) => part)).not.toContain('railway');
});

test('the contract names the parts and lines of the finder, all of them', () => {
  const { parts, lines } = finderView.shape.items.element.shape;
  expect(parts.element.shape.part.options).toEqual([...scoreParts]);
  expect(lines.element.shape.layer.options).toEqual([...lineLayers]);
  expect(finderQuery.parse({})).toMatchObject({ within: 10, blocks: 100, years: 3, land: 'outside' });
});
