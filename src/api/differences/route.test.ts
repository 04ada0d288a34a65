import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceView } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  const { as } = country;
  const papers = await uploadPapers(country, 'investor');
  const first = lodging([[block(10, 10), 5]], papers);
  await as('investor', 'POST', '/api/applications', first, { 'idempotency-key': 'first-form' });
  country.goTo('2026-11-24');
  const rival = lodging([[block(10, 13), 4]], await uploadPapers(country, 'rival'));
  await as('rival', 'POST', '/api/applications', rival, { 'idempotency-key': 'rival-form' });
  await as('officer', 'POST', '/api/applications/A-000001/acts', { act: 'send-security-notice' });
  const sum = { amount: 5 * 720 * 4_325, currency: 'KZT' };
  const security = {
    act: 'record-security',
    form: 'deposit',
    sum,
    issuer: 'Halyk Bank',
    until: '2036-01-01',
  };
  await as('officer', 'POST', '/api/applications/A-000001/acts', security);
  await as('officer', 'POST', '/api/applications/A-000001/acts', { act: 'grant' });
  country.goTo('2026-11-25');
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = async (query: string) => (await country.as(undefined, 'GET', `/api/differences?${query}`)).json();

test('24 November granted one licence on five blocks and received a rival for four, two of them beside', async () => {
  const found = differenceView.parse(await get('from=2026-11-23&to=2026-11-24'));
  expect(found).toMatchObject({
    from: { size: 3, day: '2026-11-23' },
    to: { size: 8, day: '2026-11-24' },
    granted: [{ id: 'EL-000001', holder: 'Steppe Tungsten LLP', blocks: 5, address: '/licences/EL-000001' }],
    ended: [],
    changed: [],
    lodged: [{ id: 'A-000002', status: 'under-review' }],
    decided: [{ id: 'A-000001', status: 'granted', decidedOn: '2026-11-24' }],
    ground: [
      { from: 'applied-for', to: 'held', blocks: 5, cells: [[block(10, 10), 5]] },
      { from: 'free', to: 'applied-for', blocks: 2, cells: [[block(10, 15), 2]] },
    ],
  });
  // A block of 1′ × 1′ at 49.2° N has 2.25 km².
  expect(found.ground[0]?.areaSquareKilometres).toBeCloseTo(11.27, 1);
});

test('entries are as good as days; without an end it is now; nothing changed on a quiet day', async () => {
  expect(await get('from=2&to=7')).toEqual(await get('from=2026-11-23&to=2026-11-24'));
  expect(await get('from=2026-11-23')).toMatchObject({ to: { size: 8, day: '2026-11-25' } });
  expect(await get('from=2026-11-24')).toMatchObject({ granted: [], lodged: [], decided: [], ground: [] });
});

test('the wrong way round is told, with both sides', async () => {
  expect(await get('from=2026-11-24&to=2026-11-23')).toMatchObject({
    status: 400,
    code: 'invalid_request',
    at: 'query from',
    figures: { from: 8, to: 3 },
  });
  expect(await get('to=2026-11-23')).toMatchObject({ status: 400 });
});
