import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CheckRequest,
  type CheckResponse,
  checkResponse,
  groundPage,
  groundViewFromPages,
  type Problem,
  pageOfCell,
} from '#contract';
import { cellsFromRuns } from '#grid';
import { kazakhstan } from '#law';
import { block, lake, lodging, openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  await country.as('rival', 'POST', '/api/applications', lodging([[block(0, 3), 2]]), {
    'idempotency-key': 'rival-form',
  });
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const ask = (request: CheckRequest | object) => country.as(undefined, 'POST', '/api/checks', request);
async function check(request: CheckRequest): Promise<CheckResponse> {
  const response = await ask(request);
  const body = await response.json();
  expect([response.status, body]).toEqual([200, body]);
  return checkResponse.parse(body);
}
const cells = (...runs: [number, number][]): CheckRequest => ({ area: { by: 'cells', cells: runs } });

describe('a check of an area', () => {
  test('gives size, findings, costs and dates, before anyone signs in', async () => {
    const answer = await check(cells([block(0, 0), 5], [block(1, 0), 5]));
    expect(answer).toMatchObject({
      on: '2026-11-23',
      area: { blocks: 10, parts: 1, bounds: [73, 49, 73 + 5 / 60, 49 + 2 / 60] },
      nothingStops: true,
      eligibility: { dropped: [], left: { blocks: 10 } },
    });
    expect(answer.area.areaSquareKilometres).toBeCloseTo(22.58, 1); // 2.260 km² a block at 49° N
    expect(answer.outline.coordinates).toHaveLength(1);
    const [first] = answer.costs.byLicenceYear;
    expect(first?.parts.find(({ part }) => part === 'minimum-spend')?.amount).toBe(9_947_500); // 2,300 MCI × 4,325 ₸
    expect(answer.dates.map(({ step }) => step).slice(0, 2)).toEqual(['publish-application', 'review']);
    const ahead = answer.findings.find(({ rule }) => rule === 'exploration.priority');
    expect(ahead?.cells).toEqual([block(0, 3), block(0, 4)]);
  });

  test('says which blocks must go and what is left: a block in the lake falls, one on its shore stays', async () => {
    const answer = await check(cells([lake.whole - 1, 3]));
    expect(answer.eligibility.dropped.map(({ cells }) => cells)).toEqual([[[lake.whole, 1]]]);
    expect(answer.eligibility.parts).toHaveLength(2);
    expect(answer.eligibility.limited).toMatchObject([{ cell: lake.part, limit: 'work-ban', by: 'lake-1' }]);
  });

  test('201 blocks are read, and the law says where its limit is', async () => {
    const answer = await check(
      cells(
        ...Array.from({ length: 4 }, (_, row): [number, number] => [block(row + 5, 0), row < 3 ? 60 : 21]),
      ),
    );
    expect(answer.area.blocks).toBe(201);
    expect(answer.nothingStops).toBe(false);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({
        outcome: 'not-met',
        code: 'too_many_blocks',
        facts: expect.objectContaining({ blocks: 201, maximum: 200 }),
      }),
    );
  });

  test('detached parts and blocks over the border are findings on their blocks, not faults', async () => {
    const detached = await check(cells([block(3, 3), 2], [block(9, 9), 2]));
    expect(detached.area.parts).toBe(2);
    const abroad = await check(cells([block(12, 58), 4]));
    const finding = abroad.findings.find(
      ({ rule, outcome }) => rule.includes('country') && outcome === 'not-met',
    );
    expect(finding?.cells).toEqual([block(12, 60), block(12, 61)]);
  });
});

describe('the browser finds what the server finds', () => {
  test('the same rules on fetched ground pages give the same findings, the same blocks to drop, the same costs', async () => {
    const areas = [
      cells([block(0, 0), 8]),
      cells([lake.whole - 2, 4], [lake.whole + 21_600 - 1, 2]),
      cells([block(58, 57), 5], [block(59, 57), 3]),
    ];
    for (const request of areas) {
      const server = await check(request);
      const own = cellsFromRuns(server.area.cells);
      const pages = await Promise.all(
        [...new Set(own.map(pageOfCell))].map(async (page) =>
          groundPage.parse(await (await country.as(undefined, 'GET', `/api/ground/pages/${page}`)).json()),
        ),
      );
      const ground = groundViewFromPages(pages);
      const facts = { cells: own, datum: 'QazTRF-23' };
      expect(kazakhstan.checkArea(facts, server.on, ground)).toEqual(server.findings);
      const { dropped, limited } = kazakhstan.eligibility(facts, server.on, ground);
      expect(dropped.map(({ rule, cells }) => [rule, cells])).toEqual(
        server.eligibility.dropped.map(({ rule, cells }) => [rule, cellsFromRuns(cells)]),
      );
      expect(limited).toEqual(server.eligibility.limited);
      expect(kazakhstan.explorationCosts({ blocks: own.length, from: server.on, years: 6 })).toEqual(
        server.costs,
      );
    }
  });
});

describe('the law of Western Australia, of whose ground nothing is loaded', () => {
  const elsewhere = (text: string, more: object = {}) =>
    check({ area: { by: 'codes', text }, country: 'AU-WA', ...more });

  test('is asked with its own blocks, money and dates; rules that need ground cannot tell', async () => {
    const answer = await elsewhere('SH51 2395 f, g; 2396 a', { years: 4 });
    expect(answer).toMatchObject({
      country: 'AU-WA',
      on: '2026-11-23',
      area: { blocks: 3, parts: 2, codes: ['SH51 2395 f', 'SH51 2395 g', 'SH51 2396 a'] },
      nothingStops: false,
      costs: { currency: 'AUD' },
    });
    const told = Object.fromEntries(
      answer.findings.map((one) => [one.rule, one.outcome === 'met' ? 'met' : one.code]),
    );
    expect(told).toEqual({
      'wa.exploration.maximum-area': 'met',
      'wa.exploration.contiguity': 'blocks_not_one_area',
      'wa.exploration.state': 'state_boundary_not_loaded',
      'wa.exploration.datum': 'datum_of_day_unknown',
      'wa.ground.tenements': 'tenements_not_loaded',
      'wa.ground.closed-areas': 'closed_areas_not_loaded',
      'wa.exploration.eligible-blocks': 'what_is_left_unknown',
      'wa.exploration.priority': 'applications_not_loaded',
    });
    expect(answer.costs.unknown?.map(({ part }) => part)).toEqual([
      'application-fee',
      'rental',
      'minimum-spend',
    ]);
    expect(answer.dates.find(({ step }) => step === 'wait-for-objections')?.due).toBe('2026-12-28');
    expect(answer.dates.find(({ step }) => step === 'decide')?.due).toBeUndefined();
  });

  test('a block off its sheets is outside the State, and the fix leaves it out', async () => {
    const answer = await check({ ...cells([block(0, 0), 1]), country: 'AU-WA' });
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'outside_state', fix: { do: 'drop-cells', cells: [block(0, 0)] } }),
    );
  });
});

describe('what cannot be checked is told why', () => {
  const problemOf = async (request: object): Promise<Problem> => {
    const response = await ask(request);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return (await response.json()) as Problem;
  };

  test('a malformed day, an unknown way to give an area, a code with a wrong letter', async () => {
    expect(await problemOf({ ...cells([block(0, 0), 1]), on: '2026-02-30' })).toMatchObject({
      status: 400,
      code: 'invalid_request',
      at: 'on',
      detail: 'on: "2026-02-30" is not a day.',
    });
    expect(await problemOf({ area: { by: 'feeling' } })).toMatchObject({ status: 400, at: 'area.by' });
    expect(await problemOf({ area: { by: 'codes', text: 'M-43-87-(10ю-5а-13)' } })).toMatchObject({
      status: 422,
      code: 'area_malformed',
    });
    expect(await problemOf({ ...cells([block(0, 0), 1]), on: '2015-01-01' })).toMatchObject({
      status: 400,
      at: 'on',
    });
  });

  test('blocks of another country, in either direction, and a country whose law is not here', async () => {
    const codes = (text: string) => ({ area: { by: 'codes', text } });
    expect(await problemOf(codes('SE51 Broome 72 e'))).toMatchObject({
      status: 422,
      code: 'area_malformed',
      detail:
        'Got blocks of Western Australia when expected blocks of Kazakhstan, as in M-43-87-(10б-5а-13).',
    });
    expect(await problemOf({ ...codes('M-43-87-(10б-5а-13)'), country: 'AU-WA' })).toMatchObject({
      status: 422,
      code: 'area_malformed',
      detail: 'Got blocks of Kazakhstan when expected blocks of Western Australia, as in SE51 72 e.',
    });
    expect(await problemOf({ ...codes('SE51 72 e'), country: 'AU-QLD' })).toMatchObject({
      status: 400,
      at: 'country',
    });
  });

  test('another site may ask: a check writes nothing', async () => {
    const response = await country.as(undefined, 'POST', '/api/checks', cells([block(0, 0), 1]), {
      'sec-fetch-site': 'cross-site',
      origin: 'https://a-newspaper.example',
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  });
});
