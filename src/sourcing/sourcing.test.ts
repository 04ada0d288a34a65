import { describe, expect, test } from 'vitest';
import { type CivilDate, civilDate } from '#terms';
import { assessLot, compareRoutes, marketRules } from './assess.ts';
import { missingEvidence } from './evidence.ts';
import type { Lot } from './lot.ts';
import { type MarketFinding, marketCodes } from './market-rule.ts';
import { mineralLists, readRuleTables } from './tables.ts';
import { dollars, refinedInChina, refinedInKorea, shippedRaw, shippedTables } from './test-lots.ts';
import { productionCreditPercent } from './united-states.ts';
import { mineralsUnderHs } from './which-mineral.ts';

const tables = shippedTables();
const day = civilDate('2025-06-30');

function findings(lot: Lot, on: CivilDate = day): readonly MarketFinding[] {
  const assessed = assessLot(lot, on, tables);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.faults));
  return assessed.value;
}
function answer(lot: Lot, rule: string, on: CivilDate = day): MarketFinding {
  const found = findings(lot, on).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`No rule ${rule}.`);
  return found;
}
const faultsOf = (lot: Lot) => {
  const assessed = assessLot(lot, day, tables);
  return assessed.ok ? [] : assessed.faults.map(({ code }) => code);
};

describe('the shipped lists', () => {
  test('50 minerals stand under 45X, 33 and 10 on the Korean lists, 50 and 27 rows on the European ones', () => {
    const count = (list: (typeof mineralLists)[number]) =>
      [...tables.minerals.values()].filter((row) => row.lists.has(list)).length;
    expect(mineralLists.map(count)).toEqual([50, 50, 27, 33, 10]);
    expect(tables.agreements.size).toBe(23);
    expect([...tables.agreements.values()].filter((row) => row.kind === 'free-trade')).toHaveLength(20);
    expect([...tables.coveredNations].sort()).toEqual(['CHN', 'IRN', 'PRK', 'RUS']);
  });

  test('a mark that is neither 0 nor 1 fails the table: a hole would read as "not listed"', () => {
    const lists = `mineral,us_45x_applicable,korea_33,korea_10_strategic,eu_critical_2024,eu_strategic_2024,hs6_examples\nTin,x,1,0,0,0,260900\n`;
    const parsed = readRuleTables({
      lists,
      thresholds: 'year_placed_in_service,critical_minerals_min_pct,battery_components_min_pct,note\n',
      agreements: 'iso3,agreement,kind,counts_for_30d_critical_minerals\n',
      coveredNations: 'iso3\n',
    });
    expect(parsed).toMatchObject({ ok: false, faults: [{ code: 'unknown_code', at: 'lists, line 2' }] });
  });

  test('811292 holds gallium, germanium and indium; 284690 every rare earth but cerium', () => {
    expect(mineralsUnderHs('811292', tables)).toEqual(['gallium', 'germanium', 'indium']);
    const earths = mineralsUnderHs('284690', tables);
    expect(earths).toHaveLength(15);
    expect(earths).not.toContain('cerium');
  });
});

describe('the clean-vehicle credit as it was', () => {
  test('Kazakh lithium refined in Korea qualifies by processing, since Korea is a free-trade partner; Kazakhstan has a memorandum only', () => {
    expect(answer(refinedInKorea, 'us-30d.qualifying-mineral')).toMatchObject({
      outcome: 'pass',
      code: 'qualifies_by_processing',
      facts: { processingPercentLeast: 100, neededPercent: 50 },
      cite: { confidence: 'unverified' },
      on: '2025-06-30',
    });
    expect(answer(shippedRaw, 'us-30d.qualifying-mineral')).toMatchObject({
      outcome: 'fail',
      code: 'nothing_qualifies',
      facts: { agreement: 'Memorandum on critical minerals (6 November 2025)' },
    });
  });

  test.each([
    ['2023-04-17', 'not-in-force'],
    ['2023-04-18', 'pass'],
    ['2025-09-30', 'pass'],
    ['2025-10-01', 'not-in-force'],
  ])('the mineral test holds from 18 April 2023 to 30 September 2025: %s is %s', (on, outcome) => {
    expect(answer(refinedInKorea, 'us-30d.qualifying-mineral', civilDate(on)).outcome).toBe(outcome);
  });

  test('the day a vehicle was acquired decides, not the day somebody asks', () => {
    const lot: Lot = { ...refinedInKorea, vehicle: { acquiredOn: civilDate('2025-09-30') } };
    expect(answer(lot, 'us-30d.qualifying-mineral', civilDate('2026-11-23'))).toMatchObject({
      outcome: 'pass',
      on: '2025-09-30',
      inForce: { from: '2023-04-18', until: '2025-09-30' },
    });
  });

  test('half of the processing value in Korea passes, a dollar less does not', () => {
    const split = (korea: number): Lot => ({
      ...refinedInKorea,
      steps: [
        { name: 'a', kind: 'processing', country: 'KOR', valueAdded: dollars(korea) },
        { name: 'b', kind: 'processing', country: 'KAZ', valueAdded: dollars(100 - korea) },
      ],
    });
    expect(answer(split(50), 'us-30d.qualifying-mineral').outcome).toBe('pass');
    expect(answer(split(49), 'us-30d.qualifying-mineral').outcome).toBe('fail');
  });

  test('a step whose country is not known decides nothing unless its value is too small to matter', () => {
    const some = (unknown: number): Lot => ({
      ...refinedInKorea,
      steps: [
        { name: 'a', kind: 'processing', valueAdded: dollars(unknown) },
        { name: 'b', kind: 'processing', country: 'KAZ', valueAdded: dollars(100 - unknown) },
      ],
    });
    expect(answer(some(49), 'us-30d.qualifying-mineral').outcome).toBe('fail');
    expect(answer(some(50), 'us-30d.qualifying-mineral')).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['step-country'],
    });
  });

  test('mixed places without value added cannot be told', () => {
    const lot: Lot = {
      ...refinedInKorea,
      steps: [
        { name: 'a', kind: 'processing', country: 'KOR' },
        { name: 'b', kind: 'processing', country: 'KAZ' },
      ],
    };
    expect(answer(lot, 'us-30d.qualifying-mineral')).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['value-added'],
    });
  });

  test('Japan counts from its agreement of 28 March 2023, and recycling in North America from anywhere', () => {
    const inJapan: Lot = { ...refinedInKorea, mine: { country: 'JPN' }, steps: [] };
    expect(answer(inJapan, 'us-30d.qualifying-mineral').code).toBe('qualifies_by_extraction');
    const recycled: Lot = {
      ...refinedInKorea,
      mine: {},
      steps: [{ name: 'r', kind: 'recycling', country: 'MEX' }],
    };
    expect(answer(recycled, 'us-30d.qualifying-mineral').code).toBe('qualifies_by_recycling');
  });

  test.each([
    ['2023-06-30', 40],
    ['2024-06-30', 50],
    ['2025-06-30', 60],
  ])('on %s a battery needs %i %% of qualifying minerals', (on, neededPercent) => {
    const alone = answer(refinedInKorea, 'us-30d.mineral-share', civilDate(on));
    expect(alone).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['other-battery-minerals'],
      facts: { neededPercent },
    });
  });

  test('60 of 100 reaches the 60 % of 2025; 59 of 100 does not', () => {
    const battery = (qualifying: number): Lot => ({
      ...refinedInKorea,
      mine: { country: 'KAZ', valueAdded: dollars(0) },
      steps: [{ name: 'r', kind: 'processing', country: 'KOR', valueAdded: dollars(10) }],
      evidence: { otherBatteryMinerals: { value: dollars(90), qualifying: dollars(qualifying) } },
    });
    expect(answer(battery(50), 'us-30d.mineral-share')).toMatchObject({
      outcome: 'pass',
      facts: { sharePercent: 60 },
    });
    expect(answer(battery(49), 'us-30d.mineral-share')).toMatchObject({
      outcome: 'fail',
      facts: { sharePercent: 59 },
    });
  });
});

describe('entities of concern', () => {
  const rule = 'us-30d.entity-of-concern';
  const owned = (parties: Lot['parties']): Lot => ({ ...shippedRaw, parties });
  const state = { id: 'state', kind: 'government', country: 'RUS' } as const;
  const person = { id: 'p', kind: 'person' } as const;

  test('minerals are barred from 1 January 2025', () => {
    expect(answer(refinedInChina, rule, civilDate('2024-12-31')).outcome).toBe('not-in-force');
    expect(answer(refinedInChina, rule, civilDate('2025-01-01'))).toMatchObject({
      outcome: 'fail',
      code: 'work_in_covered_nation',
    });
  });

  test('a Kazakh mine held to 25 % by the Russian state is one; to 24.99 % it is not', () => {
    const held = (sharePercent: number) =>
      owned([
        state,
        person,
        {
          id: 'mine',
          kind: 'firm',
          country: 'KAZ',
          owners: [
            { owner: 'state', sharePercent },
            { owner: 'p', sharePercent: 100 - sharePercent },
          ],
        },
      ]);
    expect(answer(held(25), rule)).toMatchObject({
      outcome: 'fail',
      code: 'entity_of_concern',
      facts: { percent: 25 },
    });
    expect(answer(held(24.99), rule).outcome).toBe('pass');
  });

  test('60 % of a holder of 40 % is 24 % by one reading and 40 % by the other: cannot tell', () => {
    const lot = owned([
      state,
      person,
      {
        id: 'holding',
        kind: 'firm',
        country: 'ARE',
        owners: [
          { owner: 'state', sharePercent: 60 },
          { owner: 'p', sharePercent: 40 },
        ],
      },
      {
        id: 'mine',
        kind: 'firm',
        country: 'KAZ',
        owners: [
          { owner: 'holding', sharePercent: 40 },
          { owner: 'p', sharePercent: 60 },
        ],
      },
    ]);
    expect(answer(lot, rule)).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['reading-of-owner-chain'],
      facts: { why: 'readings_differ' },
    });
  });

  test('owners not known up to 25 % decide; below they do not', () => {
    const unknown = (known: number) =>
      owned([
        person,
        { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'p', sharePercent: known }] },
      ]);
    expect(answer(unknown(76), rule).outcome).toBe('pass');
    expect(answer(unknown(75), rule)).toMatchObject({ outcome: 'cannot-tell', missing: ['owner-chain'] });
  });

  test('firms that own each other are found as a ring and nothing is told', () => {
    const ring = owned([
      { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'a', sharePercent: 100 }] },
      { id: 'a', kind: 'firm', country: 'ARE', owners: [{ owner: 'b', sharePercent: 100 }] },
      { id: 'b', kind: 'firm', country: 'CYP', owners: [{ owner: 'a', sharePercent: 100 }] },
    ]);
    expect(answer(ring, rule)).toMatchObject({
      outcome: 'cannot-tell',
      code: 'owner_cycle',
      facts: { cycle: ['a', 'b', 'a'] },
    });
  });

  test('under the 2025 law a Chinese refiner is judged by a cost ratio that is not at hand', () => {
    const later = civilDate('2026-11-23');
    expect(answer(refinedInChina, 'us-45x.prohibited-foreign-entity', later)).toMatchObject({
      outcome: 'cannot-tell',
      missing: ['material-assistance-ratio'],
    });
    expect(answer(refinedInKorea, 'us-45x.prohibited-foreign-entity', later).outcome).toBe('pass');
    expect(answer(refinedInKorea, 'us-45x.prohibited-foreign-entity', civilDate('2025-07-03')).outcome).toBe(
      'not-in-force',
    );
  });
});

describe('the production credit', () => {
  test('is 10 % to 2030, then 7.5, 5 and 2.5, and none from 2034', () => {
    const on = (year: number) => productionCreditPercent.on(civilDate(`${year}-07-01`))?.value;
    expect([2024, 2030, 2031, 2032, 2033, 2034].map(on)).toEqual([10, 10, 7.5, 5, 2.5, undefined]);
  });

  test('goes to work in the United States; coking coal gets 2.5 % to 2029 though it is not among the fifty', () => {
    expect(answer(refinedInKorea, 'us-45x.production-credit').code).toBe('not_produced_in_country');
    const coal: Lot = {
      id: 'C',
      mineral: 'coking-coal',
      mine: { country: 'USA' },
      steps: [{ name: 'washing', kind: 'processing', country: 'USA' }],
      parties: [],
      market: 'united-states',
    };
    expect(answer(coal, 'us-45x.production-credit', civilDate('2029-12-31'))).toMatchObject({
      outcome: 'pass',
      facts: { creditPercent: 2.5 },
    });
    expect(answer(coal, 'us-45x.production-credit', civilDate('2030-01-01')).outcome).toBe('fail');
  });
});

describe('HS against minerals', () => {
  const korea = (lot: Partial<Lot>): Lot => ({
    id: 'H',
    mine: { country: 'KAZ' },
    steps: [],
    parties: [],
    market: 'korea',
    ...lot,
  });

  test('811292 alone cannot tell gallium from indium', () => {
    const { mineral: _, ...rest } = korea({ hs: { code: '8112921000', edition: 'HS2022' } });
    expect(answer(rest, 'korea.critical-33')).toMatchObject({
      outcome: 'cannot-tell',
      code: 'mineral_unclear',
      missing: ['mineral'],
      facts: { candidates: ['gallium', 'germanium', 'indium'] },
    });
  });

  test('rare earths as a group cannot be told for Korea, whose list names five; cerium by its own code can', () => {
    expect(answer(korea({ mineral: 'rare-earths' }), 'korea.strategic-10').outcome).toBe('cannot-tell');
    const cerium = korea({ mineral: 'rare-earths', hs: { code: '284610', edition: 'HS2022' } });
    expect(answer(cerium, 'korea.strategic-10')).toMatchObject({
      outcome: 'pass',
      facts: { candidates: ['cerium'] },
    });
  });

  test('a code of another mineral contradicts the mineral', () => {
    const lot = korea({ mineral: 'lithium', hs: { code: '811292', edition: 'HS2022' } });
    expect(answer(lot, 'korea.strategic-10')).toMatchObject({
      outcome: 'cannot-tell',
      code: 'hs_contradicts_mineral',
    });
  });

  test('a code of another edition is not checked, and says so', () => {
    const assessed = assessLot(
      korea({ mineral: 'lithium', hs: { code: '811292', edition: 'HS2017' } }),
      day,
      tables,
    );
    expect(assessed).toMatchObject({ ok: true, notes: [{ code: 'hs_edition_not_at_hand' }] });
    const alone = korea({ hs: { code: '811292', edition: 'HS2017' } });
    expect(answer(alone, 'korea.critical-33')).toMatchObject({ missing: ['mineral', 'hs-edition'] });
  });

  test('of what Kazakhstan sells, chromium, titanium, zinc, copper and tungsten are on the 33 and none on the ten', () => {
    for (const mineral of ['chromium', 'titanium', 'zinc', 'copper', 'tungsten']) {
      expect(answer(korea({ mineral }), 'korea.critical-33').outcome).toBe('pass');
      expect(answer(korea({ mineral }), 'korea.strategic-10').outcome).toBe('fail');
    }
    expect(answer(korea({ mineral: 'uranium' }), 'korea.critical-33').code).toBe('mineral_not_listed');
  });
});

describe('the European benchmarks', () => {
  const lot: Lot = { ...refinedInKorea, market: 'european-union' };
  test('lithium is critical and strategic; tantalum only critical', () => {
    expect(answer(lot, 'eu-crma.strategic').outcome).toBe('pass');
    const tantalum: Lot = { ...lot, mineral: 'tantalum', hs: { code: '261590', edition: 'HS2022' } };
    expect(answer(tantalum, 'eu-crma.critical').outcome).toBe('pass');
    expect(answer(tantalum, 'eu-crma.strategic').outcome).toBe('fail');
  });

  test('65 % from one country is the limit; without the share nothing is told', () => {
    const share = (unionSharePercent: number): Lot => ({ ...lot, evidence: { unionSharePercent } });
    expect(answer(lot, 'eu-crma.single-country')).toMatchObject({ missing: ['market-shares'] });
    expect(answer(share(65), 'eu-crma.single-country').outcome).toBe('pass');
    expect(answer(share(65.1), 'eu-crma.single-country').outcome).toBe('fail');
  });

  test('work in a member state counts towards the 40 % of processing, work in Korea does not', () => {
    expect(answer(lot, 'eu-crma.processing').outcome).toBe('fail');
    const inPoland: Lot = { ...lot, steps: [{ name: 'r', kind: 'processing', country: 'POL' }] };
    expect(answer(inPoland, 'eu-crma.processing')).toMatchObject({
      outcome: 'pass',
      facts: { benchmarkPercent: 40 },
    });
  });
});

describe('routes side by side', () => {
  test('refined in Korea, refined in China and shipped raw differ in qualifying and in concern', () => {
    const routes = [
      { name: 'refined in Korea', lot: refinedInKorea },
      { name: 'refined in China', lot: refinedInChina },
      { name: 'shipped raw', lot: shippedRaw },
    ];
    const compared = compareRoutes(routes, day, tables);
    if (!compared.ok) throw new Error('expected a comparison');
    const outcomes = Object.fromEntries(
      compared.value.rows.map(({ rule, findings: row }) => [rule, row.map(({ outcome }) => outcome)]),
    );
    expect(outcomes).toEqual({
      'us-30d.qualifying-mineral': ['pass', 'fail', 'fail'],
      'us-30d.mineral-share': ['cannot-tell', 'cannot-tell', 'cannot-tell'],
      'us-30d.entity-of-concern': ['pass', 'fail', 'pass'],
      'us-45x.production-credit': ['fail', 'fail', 'fail'],
      'us-45x.prohibited-foreign-entity': ['not-in-force', 'not-in-force', 'not-in-force'],
    });
    expect(compared.value.rows.filter(({ differs }) => differs)).toHaveLength(2);
  });

  test('routes to two markets are refused', () => {
    const routes = [
      { name: 'a', lot: refinedInKorea },
      { name: 'b', lot: { ...refinedInKorea, market: 'korea' as const } },
    ];
    expect(compareRoutes(routes, day, tables)).toMatchObject({
      ok: false,
      faults: [{ code: 'mixed_markets' }],
    });
  });
});

describe('an impossible lot is refused with every fault', () => {
  test.each<[string, Partial<Lot>, string]>([
    ['a mineral nobody lists or mines', { mineral: 'unobtainium' }, 'unknown_mineral'],
    ['five digits of HS', { hs: { code: '81129', edition: 'HS2022' } }, 'malformed_hs_code'],
    [
      'two currencies',
      {
        mine: { valueAdded: dollars(1) },
        steps: [{ name: 's', kind: 'processing', valueAdded: { amount: 1, currency: 'KRW' } }],
      },
      'mixed_currencies',
    ],
    ['value below nothing', { mine: { valueAdded: dollars(-1) } }, 'negative_value'],
    [
      'refined before it was mined',
      {
        mine: { extractedOn: civilDate('2025-02-01') },
        steps: [{ name: 's', kind: 'processing', on: civilDate('2025-01-31') }],
      },
      'days_out_of_order',
    ],
    ['an operator nobody describes', { mine: { operator: 'ghost' } }, 'unknown_party'],
    [
      'owners of 101 %',
      {
        parties: [
          ...refinedInKorea.parties,
          {
            id: 'x',
            kind: 'firm',
            owners: [
              { owner: 'person', sharePercent: 60 },
              { owner: 'mine', sharePercent: 41 },
            ],
          },
        ],
      },
      'shares_exceed_whole',
    ],
  ])('%s', (_, change, code) => {
    expect(faultsOf({ ...refinedInKorea, ...change })).toEqual([code]);
  });
});

test('every code and every missing evidence is declared, and every finding carries clause, day and confidence', () => {
  const lots = [refinedInKorea, refinedInChina, shippedRaw].flatMap((lot) =>
    (['united-states', 'european-union', 'korea'] as const).map((market) => ({ ...lot, market })),
  );
  const seen = lots.flatMap((lot) =>
    ['2023-05-01', '2025-06-30', '2026-11-23'].flatMap((on) => findings(lot, civilDate(on))),
  );
  expect(new Set(seen.map(({ rule }) => rule)).size).toBe(marketRules.length);
  for (const finding of seen) {
    expect(marketCodes).toContain(finding.code);
    expect(finding.cite.text).not.toBe('');
    if (finding.outcome === 'cannot-tell') {
      expect(finding.missing.length).toBeGreaterThan(0);
      for (const missing of finding.missing) expect(missingEvidence).toContain(missing);
    }
  }
});
