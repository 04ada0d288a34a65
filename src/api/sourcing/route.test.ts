import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment, AssessRequest, LotRequest, Problem, SourcingTables } from '#contract';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
let tables: SourcingTables;
beforeAll(async () => {
  country = await openTrialCountry();
  tables = (await (await country.as(undefined, 'GET', '/api/sourcing/tables')).json()) as SourcingTables;
});
afterAll(() => country.close());

const ask = (routes: AssessRequest['routes'], on = '2025-06-30') =>
  country.as(undefined, 'POST', '/api/sourcing/assess', { on, routes });
const outcomes = ({ rows }: Assessment) =>
  Object.fromEntries(rows.map(({ rule, findings }) => [rule, findings.map(({ outcome }) => outcome)]));
const changed = (change: Partial<LotRequest>) => {
  const [korea] = tables.examples;
  if (!korea) throw new Error('no example');
  return [{ name: 'changed', lot: { ...korea.lot, ...change } }] as unknown as AssessRequest['routes'];
};
const assessed = async (routes: AssessRequest['routes'], on?: string) =>
  (await (await ask(routes, on)).json()) as Assessment;

describe('three routes of a lithium lot', () => {
  test('differ on 30 June 2025 in qualifying and in concern', async () => {
    const compared = await assessed(tables.examples as AssessRequest['routes']);
    expect(compared.routes).toEqual(['refined in Korea', 'refined in China', 'shipped raw']);
    expect(outcomes(compared)).toMatchObject({
      'us-30d.qualifying-mineral': ['pass', 'fail', 'fail'],
      'us-30d.entity-of-concern': ['pass', 'fail', 'pass'],
    });
  });

  test('today the credit is no longer in force, and the day of each rule says so', async () => {
    const { rows } = await assessed(tables.examples as AssessRequest['routes'], '2026-11-23');
    const [credit] = rows;
    expect(credit?.findings[0]).toMatchObject({
      outcome: 'not-in-force',
      on: '2026-11-23',
      inForce: { from: '2023-04-18', until: '2025-09-30' },
    });
  });
});

describe('cannot tell, with the reason', () => {
  test('firms that own each other', async () => {
    const parties = [
      { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'a', sharePercent: 100 }] },
      { id: 'a', kind: 'firm', country: 'ARE', owners: [{ owner: 'mine', sharePercent: 100 }] },
    ] as LotRequest['parties'];
    const { rows } = await assessed(changed({ parties, steps: [] }));
    const concern = rows.find(({ rule }) => rule === 'us-30d.entity-of-concern')?.findings[0];
    expect(concern).toMatchObject({
      outcome: 'cannot-tell',
      code: 'owner_cycle',
      missing: ['owner-chain'],
      facts: { cycle: ['mine', 'a', 'mine'] },
    });
  });

  test('an HS code of another edition without a mineral, and with one a note that it was not checked', async () => {
    const hs = { code: '283691', edition: 'HS2017' };
    const [korea] = changed({ hs, market: 'korea' });
    if (!korea) throw new Error('no lot');
    const { mineral: _, ...lot } = korea.lot;
    const { rows } = await assessed([{ name: 'no mineral', lot }]);
    expect(rows[0]?.findings[0]).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['mineral', 'hs-edition'],
    });
    const noted = await assessed(changed({ hs }));
    expect(noted.notes.map(({ code }) => code)).toEqual(['hs_edition_not_at_hand']);
  });

  test('a battery whose other minerals are not known has no base for a share', async () => {
    const { rows } = await assessed(changed({}));
    const share = rows.find(({ rule }) => rule === 'us-30d.mineral-share')?.findings[0];
    expect(share).toMatchObject({ outcome: 'cannot-tell', missing: ['other-battery-minerals'] });
  });
});

describe('refused, with every fault', () => {
  test.each<[string, () => AssessRequest['routes'], string]>([
    ['an unknown mineral', () => changed({ mineral: 'unobtainium' }), 'unknown_mineral'],
    ['routes to two markets', () => [...changed({}), ...changed({ market: 'korea' })], 'mixed_markets'],
    [
      'two currencies',
      () => changed({ mine: { country: 'KAZ', valueAdded: { amount: 1, currency: 'KRW' } } }),
      'mixed_currencies',
    ],
  ])('%s', async (_, routes, code) => {
    const response = await ask(routes());
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([422, 'lot_impossible']);
    expect(problem.faults?.map((fault) => fault.code)).toContain(code);
  });

  test('a country by two letters is no country of this form', async () => {
    const response = await ask(changed({ mine: { country: 'KZ' } }));
    expect(response.status).toBe(400);
  });
});
