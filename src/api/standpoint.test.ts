import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationList, ApplicationView, EntryList, LicenceView, RegisterSummary } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from './trial-country.ts';

/*  23 Nov: A-000001 and its rival A-000002 are lodged.   24 Nov: the first is granted.   25 Nov: three blocks go back. */
let country: TrialCountry;
const area: [number, number][] = [
  [block(10, 10), 5],
  [block(11, 10), 3],
];
beforeAll(async () => {
  country = await openTrialCountry();
  const { as } = country;
  const papers = await uploadPapers(country, 'investor');
  await as('investor', 'POST', '/api/applications', lodging(area, papers), {
    'idempotency-key': 'first-form',
  });
  const rival = lodging([[block(11, 10), 4]], await uploadPapers(country, 'rival'));
  await as('rival', 'POST', '/api/applications', rival, { 'idempotency-key': 'rival-form' });
  const act = async (given: object) =>
    expect((await as('officer', 'POST', '/api/applications/A-000001/acts', given)).status).toBe(200);
  await act({ act: 'send-security-notice' });
  country.goTo('2026-11-24');
  const sum = { amount: 8 * 720 * 4_325, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' });
  await act({ act: 'grant' });
  country.goTo('2026-11-25');
  const [{ sha256 }] = (await uploadPapers(country, 'investor')) as [{ sha256: string }];
  await as('investor', 'POST', '/api/licences/EL-000001/acts', {
    act: 'surrender',
    cells: [[block(11, 10), 3]],
    documents: [{ kind: 'closure-act', sha256 }],
  });
  country.goTo('2026-12-01');
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const request = (path: string) => country.as(undefined, 'GET', path);
const get = async <T>(path: string) => (await (await request(path)).json()) as T;

describe('what the register knew', () => {
  test('the end of a day, its last instant and the index of its last entry are one standpoint at every address', async () => {
    // Entries 0–5 are of 23 November: opening, two lodgings of two entries, the notice.
    for (const address of [
      '/api/register',
      '/api/licences',
      '/api/applications',
      '/api/applications/A-000001',
      `/api/blocks/${block(11, 10)}`,
      `/api/ground/pages/${Math.floor(Math.floor(block(11, 10) / 21_600) / 64) * 338 + Math.floor((block(11, 10) % 21_600) / 64)}`,
      '/api/ground/reopening',
      '/api/entries',
    ]) {
      const answers = await Promise.all(
        ['2026-11-23', '2026-11-23T18:59:59.999Z', '5'].map((asOf) =>
          get<{ size: number }>(`${address}?asOf=${asOf}`),
        ),
      );
      expect([address, answers[0]?.size]).toEqual([address, 6]);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(await get(address)).not.toEqual(answers[0]);
    }
  });

  test('the application stood first in line, with the clock of its security, and its rival second', async () => {
    const then = await get<ApplicationView>('/api/applications/A-000001?asOf=2026-11-23');
    expect(then).toMatchObject({
      status: 'awaiting-security',
      next: { step: 'lodge-security', left: 40 },
      licences: [],
      rivals: [{ id: 'A-000002', aheadOn: 0, sharedBlocks: 3 }],
    });
    expect(then.places.map(({ place }) => place)).toEqual([1]);
    expect(then.entries.map(({ kind }) => kind)).toEqual([
      'application-lodged',
      'application-published',
      'security-notice-sent',
    ]);
    const rival = await get<ApplicationView>('/api/applications/A-000002?asOf=2026-11-23');
    expect(rival).toMatchObject({ waitsFor: ['A-000001'] });
    expect((await get<ApplicationView>('/api/applications/A-000002')).waitsFor).toEqual([]);
  });

  test('a list of a past day says whose move it was then', async () => {
    const { items } = await get<ApplicationList>('/api/applications?asOf=2026-11-23&sort=lodged');
    expect(items.map(({ id, status, next }) => [id, status, next?.step])).toEqual([
      ['A-000001', 'awaiting-security', 'lodge-security'],
      ['A-000002', 'under-review', 'wait-in-line'],
    ]);
  });

  test('a licence of eight blocks on the day of its grant has five the next day, and is unknown the day before', async () => {
    expect((await get<LicenceView>('/api/licences/EL-000001?asOf=2026-11-24')).area.blocks).toBe(8);
    expect((await get<LicenceView>('/api/licences/EL-000001?asOf=2026-11-25')).area.blocks).toBe(5);
    const before = await request('/api/licences/EL-000001?asOf=2026-11-23');
    expect([before.status, ((await before.json()) as { code: string }).code]).toEqual([
      404,
      'no_such_record',
    ]);
  });

  test('counts and root are those of the tree as it was', async () => {
    const then = await get<RegisterSummary>('/api/register?asOf=2026-11-24');
    expect(then.counts).toMatchObject({
      licencesLive: 1,
      applicationsPending: 1,
      applicationsDecided: 1,
      blocks: { held: 8, appliedFor: 4 },
    });
    expect(Buffer.from(then.root, 'base64')).toEqual(Buffer.from(await country.store.log.root(then.size)));
    const now = await get<RegisterSummary>('/api/register');
    expect(now.counts.blocks).toMatchObject({ held: 5, appliedFor: 4 });
  });

  test('an index that the log has not reached and a word that is no time are refused; a day to come is now', async () => {
    expect(await (await request('/api/licences?asOf=99')).json()).toMatchObject({
      code: 'no_such_entry',
      status: 404,
    });
    expect(await (await request('/api/licences?asOf=yesterday')).json()).toMatchObject({
      code: 'invalid_request',
    });
    expect(await get('/api/licences?asOf=2030-01-01')).toEqual(await get('/api/licences'));
  });
});

describe('what held on a day, by what is known now', () => {
  test('on 24 November the licence held eight blocks; all its entries are known', async () => {
    const then = await get<LicenceView>('/api/licences/EL-000001?datetime=2026-11-24');
    expect([then.area.blocks, then.entries.length, then.size]).toEqual([8, 2, 9]);
    const card = (query: string) =>
      get<{ state: string; holder: object | null }>(`/api/blocks/${block(11, 10)}${query}`);
    expect(await card('?datetime=2026-11-24')).toMatchObject({ state: 'held', holder: { id: 'EL-000001' } });
    expect(await card('?datetime=2026-11-23')).toMatchObject({ state: 'applied-for', holder: null });
    expect(await card('')).toMatchObject({ state: 'applied-for', holder: null });
  });

  test('the log of a day is what was written by its end', async () => {
    const { size, items } = await get<EntryList>('/api/entries?datetime=2026-11-24&limit=1');
    expect([size, items[0]?.kind]).toEqual([8, 'licence-granted']);
  });
});
