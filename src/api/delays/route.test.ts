import { afterAll, beforeAll, expect, test } from 'vitest';
import { delayView } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = async (query = '') => {
  const response = await country.as(undefined, 'GET', `/api/delays${query}`);
  expect(response.status).toBe(200);
  return delayView.parse(await response.json());
};

test('a register without applications has no figure, and none is made up', async () => {
  expect(await get()).toMatchObject({ applications: 0, wallClock: {}, steps: [], months: [], waits: [] });
});

test('one application under review since Monday is open, four days old on Friday, and waits for the ministry', async () => {
  const papers = await uploadPapers(country, 'investor');
  const response = await country.as(
    'investor',
    'POST',
    '/api/applications',
    lodging([[block(1, 1), 12]], papers),
    {
      'idempotency-key': 'a-form-one',
    },
  );
  expect(response.status).toBe(201);
  country.goTo('2026-11-27');
  const delays = await get();
  expect(delays).toMatchObject({
    today: '2026-11-27',
    applications: 1,
    simulated: 0,
    wallClock: { open: { count: 1, mean: 4 } },
    steps: [{ step: 'review', mover: 'ministry', open: { count: 1, longest: 4 } }],
    waits: [{ mover: 'ministry', days: 4, share: 1 }],
    waitsByMonth: [{ month: '2026-11', mover: 'ministry', days: 4 }],
  });
  expect((await get('?simulated=true')).applications).toBe(0);
  expect((await get('?simulated=false')).applications).toBe(1);
});

test('after three weeks its review is overdue', async () => {
  country.goTo('2026-12-14');
  expect((await get()).clocks.find(({ step }) => step === 'review')).toEqual({
    step: 'review',
    mover: 'ministry',
    inTime: 0,
    late: 0,
    overdue: 1,
  });
});
