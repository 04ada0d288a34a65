import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ApplicationList,
  type ApplicationView,
  type DeskFile,
  type DeviationList,
  deviationList,
} from '#contract';
import { parseTlogProof } from '#proof';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = async <T>(path: string) => (await (await country.as(undefined, 'GET', path)).json()) as T;
const act = (who: 'officer' | 'officer2' | 'investor', given: object) =>
  country.as(who, 'POST', '/api/applications/A-000001/acts', given);
const rule = 'exploration.document.tax-certificate';

describe('a deviation', () => {
  test('needs two officers, and stands on a public list with article, reason, both signatures and proofs', async () => {
    const papers = (await uploadPapers(country, 'investor')) as { kind: string }[];
    const request = lodging(
      [[block(10, 10), 2]],
      papers.filter(({ kind }) => kind !== 'tax-certificate'),
    );
    await country.as('investor', 'POST', '/api/applications', request, { 'idempotency-key': 'first-form' });
    expect((await act('officer', { act: 'send-security-notice' })).status).toBe(422);
    const reason = 'The tax office confirmed by letter 17 that there is no debt.';
    expect((await act('officer', { act: 'propose-deviation', rule, reason })).status).toBe(200);

    const open = deviationList.parse(await get('/api/deviations'));
    expect(open.deviations).toMatchObject([
      {
        application: 'A-000001',
        reason,
        finding: { rule, cite: expect.stringContaining('187') },
        proposal: { by: 'acc-officer', entry: 3, proof: '/log/proof/3' },
      },
    ]);
    expect(open.deviations[0]?.confirmation).toBeUndefined();
    expect((await act('officer', { act: 'send-security-notice' })).status).toBe(422);

    const confirm = { act: 'confirm-deviation', proposal: 3 };
    const own = await act('officer', confirm);
    expect([own.status, await own.json()]).toMatchObject([
      422,
      { findings: [{ code: 'deviation_needs_second_signature' }] },
    ]);
    expect((await act('investor', confirm)).status).toBe(403);
    const file = (await (await country.as('officer2', 'GET', '/api/desk/A-000001')).json()) as DeskFile;
    expect(file.acts.filter(({ act }) => act === 'confirm-deviation')).toEqual([
      { act: 'confirm-deviation', allowed: true, proposal: confirm },
    ]);
    expect((await act('officer2', confirm)).status).toBe(200);
    expect((await act('officer', { act: 'send-security-notice' })).status).toBe(200);

    const { deviations } = await get<DeviationList>('/api/deviations');
    expect(deviations[0]?.confirmation).toMatchObject({ by: 'acc-officer2', entry: 4 });
    const proof = await country.as(undefined, 'GET', deviations[0]?.confirmation?.proof ?? '');
    expect(parseTlogProof(await proof.text()).index).toBe(4);
    const view = await get<ApplicationView>('/api/applications/A-000001');
    expect(view.deviations).toMatchObject([{ reason, confirmation: { by: 'acc-officer2' } }]);
    expect((await get<DeviationList>('/api/deviations?asOf=3')).deviations[0]?.confirmation).toBeUndefined();
  });
});

describe('a filing on paper', () => {
  const filing = async (at: string) => ({
    ...lodging([[block(20, 10), 2]], await uploadPapers(country, 'officer')),
    counter: { at, office: 'Karaganda', number: '17/204' },
  });
  const post = (who: 'officer' | 'investor', body: object, key: string) =>
    country.as(who, 'POST', '/api/counter-filings', body, { 'idempotency-key': key });

  test('shows both times wherever the application stands, and its place counts from the entry', async () => {
    country.advance(3 * 3_600_000);
    const answer = await post('officer', await filing('2026-11-23T04:30:00.000Z'), 'paper-form-1');
    expect(answer.status).toBe(201);
    const times = {
      at: '2026-11-23T04:30:00.000Z',
      enteredAt: '2026-11-23T07:00:00.000Z',
      office: 'Karaganda',
      number: '17/204',
      place: 'entry',
    };
    const view = await get<ApplicationView>('/api/applications/A-000002');
    expect([view.lodgedAt, view.counter]).toEqual([times.enteredAt, times]);
    const list = await get<ApplicationList>('/api/applications?q=A-000002');
    expect(list.items[0]?.counter).toEqual(times);
    const card = await get<{ queue: object[] }>(`/api/blocks/${block(20, 10)}`);
    expect(card.queue).toMatchObject([{ id: 'A-000002', counter: times }]);
    const { counterFilings } = await get<DeviationList>('/api/deviations');
    expect(counterFilings).toMatchObject([{ application: 'A-000002', officer: 'acc-officer', ...times }]);
  });

  test('is for officers, and cannot come from before the register was opened', async () => {
    expect((await post('investor', await filing('2026-11-23T04:30:00.000Z'), 'paper-form-2')).status).toBe(
      403,
    );
    const early = await post('officer', await filing('2026-11-22T04:30:00.000Z'), 'paper-form-3');
    expect(await early.json()).toMatchObject({
      status: 422,
      findings: [{ code: 'counter_before_register' }],
    });
  });
});
