import { afterAll, beforeAll, expect, test } from 'vitest';
import { actReceipt, type DeskList, deskList } from '#contract';
import { addDays, type CivilDate } from '#terms';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  const lodge = (up: number, key: string) =>
    country.as('investor', 'POST', '/api/applications', lodging([[block(up, 1), 3]]), {
      'idempotency-key': key,
    });
  await lodge(1, 'a-form-1');
  country.goTo('2026-12-03');
  await lodge(5, 'a-form-2');
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const desk = async (query = ''): Promise<DeskList> =>
  deskList.parse(await (await country.as('officer', 'GET', `/api/desk${query}`)).json());
const clocks = ({ items }: DeskList) => items.map(({ id, next, lateness }) => [id, next.left, lateness]);

test('what is due first comes first; three days before the clock runs out it is near, after it late', async () => {
  // Received on 23 November: ten working days end on 7 December, two after the 3rd.
  expect(clocks(await desk())).toEqual([
    ['A-000001', 2, 'near'],
    ['A-000002', 10, 'in-time'],
  ]);
  country.goTo('2026-12-09');
  expect(clocks(await desk())).toEqual([
    ['A-000001', -2, 'late'],
    ['A-000002', 6, 'in-time'],
  ]);
  expect(clocks(await desk('?sort=-due'))[0]?.[0]).toBe('A-000002');
});

test('facets count by step, mover and lateness; the load says how much of a step is late', async () => {
  const late = await desk('?lateness=late');
  expect(late).toMatchObject({
    total: 1,
    facets: {
      lateness: [
        { value: 'in-time', count: 1 },
        { value: 'late', count: 1 },
      ],
      step: [{ value: 'review', count: 1 }],
      mover: [{ value: 'ministry', count: 1 }],
    },
    load: [{ step: 'review', count: 2, late: 1 }],
  });
  expect((await desk('?q=A-000002')).total).toBe(1);
  expect((await desk('?mover=applicant')).total).toBe(0);
});

test('security that did not come in time is the ministry’s move again: to refuse', async () => {
  const other = await openTrialCountry();
  const body = lodging([[block(9, 1), 3]], await uploadPapers(other, 'investor'));
  await other.as('investor', 'POST', '/api/applications', body, { 'idempotency-key': 'a-form-3' });
  const notice = { act: 'send-security-notice' };
  const sent = await other.as('officer', 'POST', '/api/applications/A-000001/acts', notice);
  const lodgeBy = actReceipt.parse(await sent.json()).outcome.lodgeBy as CivilDate;
  const ofMinistry = async () =>
    deskList.parse(await (await other.as('officer', 'GET', '/api/desk?mover=ministry')).json());
  other.goTo(lodgeBy);
  expect((await ofMinistry()).total).toBe(0);
  other.goTo(addDays(lodgeBy, 4));
  expect((await ofMinistry()).items.map(({ next, lateness }) => [next.step, next.atEnd, lateness])).toEqual([
    ['lodge-security', 'application-is-refused', 'late'],
  ]);
  await other.close();
});

test.each([-5, 0, 1.5])('security of %s tenge is not read, and no fault of ours', async (amount) => {
  const security = {
    form: 'guarantee',
    issuer: 'Bank',
    until: '2034-01-01',
    sum: { amount, currency: 'KZT' },
  };
  const answer = await country.as('officer', 'POST', '/api/applications/A-000002/acts', {
    act: 'record-security',
    ...security,
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'invalid_request' });
});

test('is for officers', async () => {
  expect((await country.as('investor', 'GET', '/api/desk')).status).toBe(403);
  expect((await country.as(undefined, 'GET', '/api/desk/A-000001')).status).toBe(401);
  expect((await country.as('officer', 'GET', '/api/desk/A-000404')).status).toBe(404);
});
