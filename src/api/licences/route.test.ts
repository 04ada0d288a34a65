import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LicenceList, type LicenceView, licenceList, licenceView } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;

async function grant(
  id: string,
  runs: (readonly [number, number])[],
  person: 'investor' | 'rival',
  mci: number,
): Promise<void> {
  const body = lodging(runs, await uploadPapers(country, person));
  await country.as(person, 'POST', '/api/applications', body, { 'idempotency-key': `form-of-${id}` });
  const act = (given: object) => country.as('officer', 'POST', `/api/applications/${id}/acts`, given);
  await act({ act: 'send-security-notice' });
  const sum = { amount: mci * 4_325, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' });
  expect((await act({ act: 'grant' })).status).toBe(200);
}

beforeAll(async () => {
  country = await openTrialCountry();
  await grant('A-000001', [[block(10, 10), 5]], 'investor', 5 * 720);
  await grant('A-000002', [[block(11, 12), 2]], 'rival', 2 * 720);
  await grant('A-000003', [[block(40, 40), 1]], 'rival', 720);
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = async (path: string) => (await country.as(undefined, 'GET', path)).json();
const list = async (query: string): Promise<LicenceList> =>
  licenceList.parse(await get(`/api/licences${query}`));
const licenceOf = async (id: string): Promise<LicenceView> =>
  licenceView.parse(await get(`/api/licences/${id}`));
const ids = ({ items }: LicenceList) => items.map(({ id }) => id);

describe('the register of licences', () => {
  test('is filtered by box, by words and by status, sorted and paged', async () => {
    expect(ids(await list('?bbox=73.1,49.1,73.3,49.3&sort=id'))).toEqual(['EL-000001', 'EL-000002']);
    expect(ids(await list('?sort=-blocks'))).toEqual(['EL-000001', 'EL-000002', 'EL-000003']);
    expect(ids(await list('?sort=id&pageSize=2&page=2'))).toEqual(['EL-000003']);
    expect(await list('?q=EL-000003')).toMatchObject({ total: 1, items: [{ blocks: 1 }] });
    expect((await list('?status=ended')).total).toBe(0);
    expect((await list('?mineral=gold')).facets).toMatchObject({
      mineral: [{ value: 'tungsten', count: 3 }],
    });
    expect((await list('?begunFrom=2026-11-24')).total).toBe(0);
  });

  test('says the next duty of each: the bonus within ten working days', async () => {
    expect((await list('?sort=due')).items.map(({ nextDuty }) => nextDuty)).toEqual(
      Array(3).fill({ what: 'signature-bonus', due: '2026-12-07' }),
    );
  });
});

test('a past day shows the register and its blocks as they were at its end', async () => {
  country.goTo('2026-11-25');
  await grant('A-000004', [[block(50, 10), 1]], 'investor', 720);
  expect(await list('?asOf=2026-11-23&sort=id')).toMatchObject({
    total: 3,
    facets: { status: [{ value: 'in-force', count: 3 }] },
  });
  expect((await list('')).total).toBe(4);
  expect((await list('?asOf=2026-11-20')).total).toBe(0);
  const card = (query: string) => get(`/api/blocks/${block(50, 10)}${query}`);
  expect(await card('')).toMatchObject({ state: 'held', holder: { id: 'EL-000004' } });
  expect(await card('?asOf=2026-11-24')).toMatchObject({ state: 'free', holder: null, history: [] });
});

describe('a licence', () => {
  test('knows its neighbours by shared sides and the deposits around it', async () => {
    const licence = await licenceOf('EL-000001');
    expect(licence.neighbours).toMatchObject([{ id: 'EL-000002' }]);
    expect((await licenceOf('EL-000003')).neighbours).toEqual([]);
    expect((await licenceOf('EL-000003')).deposits).toMatchObject([{ id: 'KZ-SITE-0001', name: 'Zhanatas' }]);
    expect(licence.entries.map(({ kind }) => kind)).toEqual(['licence-granted']);
  });

  test('shows a payment when it is recorded, and the duty as done; the next is the rental of 15 MCI a block', async () => {
    const payment = {
      act: 'record-payment',
      purpose: 'signature-bonus',
      sum: { amount: 432_500, currency: 'KZT' },
      paidOn: '2026-11-23',
    };
    const receipt = await country.as('officer', 'POST', '/api/licences/EL-000001/acts', payment);
    expect([receipt.status, ((await receipt.json()) as { address: string }).address]).toEqual([
      200,
      '/licences/EL-000001',
    ]);
    const licence = await licenceOf('EL-000001');
    expect(licence.payments).toMatchObject([{ purpose: 'signature-bonus', sum: { amount: 432_500 } }]);
    expect(licence.duties.find(({ what }) => what === 'signature-bonus')?.state).toBe('done');
    expect((await list('?q=EL-000001')).items[0]?.nextDuty).toMatchObject({ what: 'rental' });
    expect(licence.entries.map(({ kind }) => kind)).toEqual(['licence-granted', 'payment-recorded']);
  });

  test('a payment that is sent twice with one key is recorded once', async () => {
    const rental = {
      act: 'record-payment',
      purpose: 'rental',
      sum: { amount: 64_875, currency: 'KZT' },
      period: { from: '2026-11-23', until: '2026-12-31' },
      paidOn: '2026-11-23',
    };
    const send = () =>
      country.as('officer', 'POST', '/api/licences/EL-000003/acts', rental, {
        'idempotency-key': 'payment-of-rental',
      });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, await other.json()]).toEqual([200, await one.json()]);
    expect((await send()).status).toBe(200);
    expect((await licenceOf('EL-000003')).payments).toHaveLength(1);
  });

  test('is acted upon by officers and its holder only', async () => {
    const act = async (person: 'investor' | 'rival' | undefined, body: object) => {
      const response = await country.as(person, 'POST', '/api/licences/EL-000001/acts', body);
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await act('rival', { act: 'surrender' })).toEqual([403, 'record_of_another']);
    expect(await act(undefined, { act: 'surrender' })).toEqual([401, 'not_signed_in']);
    expect(await act('investor', { act: 'surrender' })).toEqual([422, 'refused_by_law']);
  });

  test('that nobody holds is not there', async () => {
    expect(await get('/api/licences/EL-000404')).toMatchObject({
      status: 404,
      code: 'no_such_record',
      figures: { id: 'EL-000404' },
    });
    expect(await get('/api/licences/404')).toMatchObject({
      status: 400,
      code: 'invalid_request',
      at: 'param id',
    });
  });
});
