/** A tender through the interface: from the notice to the award, and everything that is refused on the way. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem, TenderActRequest, TenderCase, TenderList, TenderReceipt, TenderView } from '#contract';
import {
  canonicalJson,
  checkpointFromBody,
  leafHash,
  parseNote,
  parseTlogProof,
  parseVkey,
  utf8FromText,
  verifyInclusion,
  verifyNote,
} from '#proof';
import { type ChainContract, chainText, type OfferOpening, recomputeRanking, sealFromOpening } from '#tender';
import { civilDate, type Money } from '#terms';
import { openTrialCountry, type Person, type TrialCountry } from '../trial-country.ts';
import { sha256 } from './live-tenders.ts';

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry();
});
afterEach(() => country.close());

const tenge = (amount: number): Money => ({ amount, currency: 'KZT' });
const plan = {
  tender: 'PLANT-1',
  title: 'Plant',
  gates: [{ id: 'safety', title: 'Reference plant in operation' }],
  criteria: [
    {
      id: 'price',
      title: 'Price',
      weight: 0.6,
      value: { kind: 'linear' as const, worst: 200, best: 100, unit: 'KZT' },
      outside: 'end-of-range' as const,
    },
    {
      id: 'ecology',
      title: 'Ecology',
      weight: 0.4,
      value: { kind: 'linear' as const, worst: 0, best: 10, unit: 'points' },
      outside: 'refused' as const,
    },
  ],
  offersDue: '2026-12-01T12:00:00.000Z',
  opensAt: '2026-12-02T04:00:00.000Z',
  lexicographicBand: 0.05,
};
const about = { buyer: { id: 'KZ-1', name: 'Ministry' }, category: 'works' as const };
const chain: readonly ChainContract[] = [
  {
    id: 'head',
    performer: 'Steppe Wind LLP',
    value: tenge(100),
    payroll: { citizens: 8, total: 10 },
    goods: [
      {
        id: 'towers',
        value: tenge(10),
        boughtOn: civilDate('2027-03-01'),
        certificate: {
          number: 'KZ-1',
          issuer: 'Chamber',
          hs: '730820',
          sharePercent: 60,
          validFrom: civilDate('2026-01-01'),
          validUntil: civilDate('2026-12-31'),
        },
      },
    ],
  },
];

const opening = (offer: string, bidder: Person, amount: number): OfferOpening => ({
  tender: 'PLANT-1',
  offer,
  bidder: `acc-${bidder}`,
  documents: sha256(`documents of ${offer}`),
  price: tenge(amount),
  ...(offer === 'A' && { chain: sha256(chainText(chain)) }),
  salt: sha256(`salt of ${offer}`).slice(0, 32),
});
const a = opening('A', 'bidder', 110);
const b = opening('B', 'otherBidder', 140);

const publish = (change: object = {}) =>
  country.as('commission', 'POST', '/api/tenders', { plan: { ...plan, ...change }, about });
const act = (person: Person | undefined, request: object, query = '', headers = {}) =>
  country.as(person, 'POST', `/api/tenders/PLANT-1/acts${query}`, request, headers);
const done = async (person: Person, request: TenderActRequest): Promise<TenderReceipt> => {
  const response = await act(person, request);
  const body = await response.json();
  expect(body).toMatchObject({ preview: false });
  return body as TenderReceipt;
};
const codes = async (response: Response) => {
  const problem = (await response.json()) as Problem;
  return [response.status, problem.code, ...(problem.faults ?? []).map(({ code }) => code)];
};
const read = async <T>(path: string): Promise<T> =>
  (await country.as(undefined, 'GET', path)).json() as Promise<T>;

async function sealed(): Promise<void> {
  expect((await publish()).status).toBe(201);
  await done('bidder', { act: 'seal-offer', offer: 'A', seal: sealFromOpening(a, sha256) });
  await done('otherBidder', { act: 'seal-offer', offer: 'B', seal: sealFromOpening(b, sha256) });
}
async function opened(): Promise<void> {
  await sealed();
  country.goTo('2026-12-02');
  await done('bidder', { act: 'open-offer', opening: a });
  await done('otherBidder', { act: 'open-offer', opening: b });
}
async function judged(): Promise<void> {
  await opened();
  await done('commission', { act: 'declare-interest', conflicts: [] });
  const evidence = 'volume 2';
  await done('commission', { act: 'judge-gate', offer: 'A', gate: 'safety', outcome: 'fail', evidence });
  await done('commission', { act: 'judge-gate', offer: 'B', gate: 'safety', outcome: 'pass', evidence });
  for (const [offer, price, ecology] of [
    ['A', 110, 9],
    ['B', 140, 8],
  ] as const) {
    await done('commission', { act: 'give-score', offer, criterion: 'price', figure: price, evidence });
    await done('commission', { act: 'give-score', offer, criterion: 'ecology', figure: ecology, evidence });
  }
}

describe('from the notice to the award', () => {
  test('the gate excludes the highest scorer, the second is awarded, and the file recomputes without a difference', async () => {
    await judged();
    await done('commission', { act: 'close-evaluation' });
    const ranking = await read<{ standings: { offer: string; score: number; rank: number | null }[] }>(
      '/api/tenders/PLANT-1/ranking',
    );
    // A 0.6 × 0.9 + 0.4 × 0.9, B 0.6 × 0.6 + 0.4 × 0.8
    expect(
      ranking.standings.map(({ offer, score, rank }) => [offer, Number(score.toFixed(9)), rank]),
    ).toEqual([
      ['A', 0.9, null],
      ['B', 0.68, 1],
    ]);
    expect(await codes(await act('commission', { act: 'award', offer: 'A', reason: 'cheapest' }))).toEqual([
      422,
      'tender_refused',
      'gate_not_passed',
    ]);
    await done('commission', { act: 'award', offer: 'B' });
    const shown = await read<TenderView>('/api/tenders/PLANT-1');
    expect(shown.stage).toBe('awarded');
    expect(shown.names).toEqual({ 'acc-commission': 'Member one' });
    const published = await read<{ records: { compiledRelease: unknown }[] }>(
      '/api/tenders/PLANT-1/ocds/record-package.json',
    );
    expect(recomputeRanking(published.records[0]?.compiledRelease)).toMatchObject({
      outcome: 'recomputed',
      differences: [],
    });
  });

  test('releases are valid against OCDS 1.1.5 and name bidders only after the opening', async () => {
    await sealed();
    const before = await (
      await country.as(undefined, 'GET', '/api/tenders/PLANT-1/ocds/release-package.json')
    ).text();
    expect(before).not.toMatch(/Steppe Wind|acc-bidder|"bids"/);
    country.goTo('2026-12-02');
    await done('bidder', { act: 'open-offer', opening: a });
    const after = await read<{ uri: string; releases: object[] }>(
      '/api/tenders/PLANT-1/ocds/release-package.json',
    );
    expect(after.uri).toBe('http://localhost/api/tenders/PLANT-1/ocds/release-package.json');
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const schema = new URL('../../../data/ocds-1-1-5/release-schema.json', import.meta.url);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    expect(after.releases).toHaveLength(2);
    for (const release of after.releases) {
      validate(release);
      expect(validate.errors).toBeNull();
    }
    expect(JSON.stringify(after)).toContain('Steppe Wind LLP');
  });

  test('a receipt proves its entry under the signed log of tenders, and the log of the register has not grown', async () => {
    const { size } = country.register;
    await publish();
    const receipt = await done('bidder', { act: 'seal-offer', offer: 'A', seal: sealFromOpening(a, sha256) });
    const key = (await (await country.as(undefined, 'GET', '/log/tenders/key')).text()).trim();
    expect(key.startsWith('orebook.test/kz/tenders+')).toBe(true);
    const proof = parseTlogProof(receipt.proof ?? '');
    const note = parseNote(proof.checkpoint);
    expect(verifyNote(note, [parseVkey(key)]).ok).toBe(true);
    const checkpoint = checkpointFromBody(note.text);
    const shown = await read<TenderView>('/api/tenders/PLANT-1');
    const leaf = leafHash(utf8FromText(canonicalJson({ ...shown.entries.at(-1), tender: 'PLANT-1' })));
    expect(verifyInclusion(leaf, proof.index, checkpoint.size, proof.path, checkpoint.root)).toBe(true);
    expect(country.register.size).toBe(size);
    expect((await country.as(undefined, 'GET', `/log/tenders/proof/${receipt.index}`)).status).toBe(200);
    expect((await country.as(undefined, 'GET', '/log/tenders/proof/9999')).status).toBe(404);
    expect((await country.as(undefined, 'GET', '/log/tenders/tile/entries/000.p/2')).status).toBe(200);
  });

  test('a promise of local content is the one that was sealed; its certificate runs out before the goods are bought, and they count nothing', async () => {
    await opened();
    const better = [{ ...chain[0], payroll: { citizens: 10, total: 10 } }];
    const promise = (contracts: unknown) => ({ act: 'promise-local-content', offer: 'A', contracts });
    expect(await codes(await act('bidder', promise(better)))).toContain('promise_not_sealed');
    await done('bidder', promise(chain) as TenderActRequest);
    // (100 − 10) × 0.8 + 10 × 0, and not 78
    expect(await read('/api/tenders/PLANT-1/local-content')).toMatchObject({
      promised: [
        { offer: 'A', content: { percent: 72, notes: [{ code: 'certificate_out_of_date', at: 'towers' }] } },
      ],
    });
  });
});

describe('refused, with the reason, and nothing written', () => {
  test('weights that add up to 0.9', async () => {
    const [price, ecology] = plan.criteria;
    const response = await publish({ criteria: [price, { ...ecology, weight: 0.3 }] });
    expect(await codes(response)).toEqual([422, 'tender_refused', 'weights_not_one']);
    expect((await country.as(undefined, 'GET', '/api/tenders/PLANT-1')).status).toBe(404);
  });

  test('an offer opened early: by the bidder, and by the commission with the opening in hand', async () => {
    await sealed();
    for (const person of ['bidder', 'commission'] as const) {
      expect(await codes(await act(person, { act: 'open-offer', opening: a }))).toEqual([
        422,
        'tender_refused',
        'opened_early',
      ]);
    }
    const { entries } = await read<TenderView>('/api/tenders/PLANT-1');
    expect(JSON.stringify(entries)).not.toContain(a.salt);
  });

  test('an offer sealed a day after the deadline', async () => {
    await publish();
    country.goTo('2026-12-02');
    const late = { act: 'seal-offer', offer: 'A', seal: sealFromOpening(a, sha256) };
    expect(await codes(await act('bidder', late))).toEqual([422, 'tender_refused', 'late_offer']);
  });

  test('the offer of a rival opened by a bidder; a seal given by the commission; a score given by a bidder or a stranger', async () => {
    await sealed();
    country.goTo('2026-12-02');
    expect(await codes(await act('otherBidder', { act: 'open-offer', opening: a }))).toEqual([
      403,
      'record_of_another',
    ]);
    const seal = { act: 'seal-offer', offer: 'C', seal: 'a'.repeat(64) };
    expect(await codes(await act('commission', seal))).toEqual([403, 'role_not_allowed']);
    const score = { act: 'give-score', offer: 'A', criterion: 'price', figure: 1, evidence: 'x' };
    expect(await codes(await act('bidder', score))).toEqual([403, 'role_not_allowed']);
    expect(await codes(await act('investor', score))).toEqual([403, 'role_not_allowed']);
    expect(await codes(await act(undefined, score))).toEqual([401, 'not_signed_in']);
  });

  test('other weights once the first offer is sealed', async () => {
    await sealed();
    expect(await codes(await act('commission', { act: 'amend-plan', plan, reason: 'clearer' }))).toEqual([
      422,
      'tender_refused',
      'plan_locked',
    ]);
  });

  test('a score without a statement of interest, and one by a member who declared a conflict', async () => {
    await opened();
    const score = { act: 'give-score', offer: 'A', criterion: 'price', figure: 110, evidence: 'x' };
    expect(await codes(await act('member', score))).toContain('no_interest_statement');
    await done('member', { act: 'declare-interest', conflicts: ['A'] });
    expect(await codes(await act('member', score))).toContain('conflict_of_interest');
  });

  test('a chain that stands under itself, mixed currencies and an empty head contract: by the calculator', async () => {
    const calculate = (contracts: unknown) =>
      country.as(undefined, 'POST', '/api/tenders/local-content', { contracts });
    expect(await (await calculate(chain)).json()).toMatchObject({ percent: 72 });
    const [head] = chain;
    const sub = { ...head, id: 'sub', under: 'sub', goods: [] };
    expect(await codes(await calculate([head, sub]))).toContain('contract_cycle');
    const dollars = { ...head, id: 'sub', under: 'head', value: { amount: 1, currency: 'USD' }, goods: [] };
    expect(await codes(await calculate([head, dollars]))).toContain('mixed_currencies');
    expect(await codes(await calculate([{ ...head, value: tenge(0), goods: [] }]))).toContain('zero_base');
  });

  test('an entry of more than 65,535 bytes: the rest belongs into a document', async () => {
    const title = '기'.repeat(300); // 900 bytes
    const gates = Array.from({ length: 30 }, (_, i) => ({ id: `gate-${i}`, title }));
    const criteria = Array.from({ length: 50 }, (_, i) => ({
      ...plan.criteria[0],
      id: `c-${i}`,
      title,
      weight: 0.02,
    }));
    expect(await codes(await publish({ gates, criteria }))).toEqual([
      422,
      'tender_refused',
      'entry_too_long',
    ]);
  });
});

describe('what everyone can read', () => {
  test('a trial register begins with the worked example, marked as one, and the closed nuclear case', async () => {
    const { items, cases } = await read<TenderList>('/api/tenders');
    expect(items).toMatchObject([
      { id: 'EXAMPLE-WIND-1', example: true, stage: 'awarded', offers: 4, buyer: 'Example buyer' },
    ]);
    expect(cases).toEqual([{ id: 'NPP-1', events: 12, from: '2022', until: '2026-01-26' }]);
  });

  test('the nuclear selection cannot be recomputed: what was not published is named, with twelve dated events', async () => {
    const shown = await read<TenderCase>('/api/tenders/cases/NPP-1');
    expect(shown.recomputation).toEqual({ outcome: 'cannot-tell', missing: ['criteria', 'gates'] });
    expect(shown.notPublished).toContain('weights');
    expect(shown.events).toHaveLength(12);
    expect(shown.events.every(({ sourceUrl }) => sourceUrl.startsWith('https://'))).toBe(true);
    expect((await country.as(undefined, 'GET', '/api/tenders/cases/other')).status).toBe(404);
  });

  test('sensitivity of the example: no weight ± 20 % changes the winner, and the price would have to weigh 0.498', async () => {
    const found = await read<{
      winners: string[];
      shifts: { changes: boolean }[];
      criticalWeights: { criterion: string; above?: { weight: number; offer: string } }[];
    }>('/api/tenders/EXAMPLE-WIND-1/sensitivity');
    expect(found.winners).toEqual(['B']);
    expect(found.shifts.filter(({ changes }) => changes)).toEqual([]);
    const price = found.criticalWeights.find(({ criterion }) => criterion === 'price');
    expect(price?.above?.offer).toBe('D');
    expect(price?.above?.weight).toBeCloseTo(0.498, 3);
  });
});

describe('one act, once', () => {
  test('a preview says what would be written and writes nothing', async () => {
    await publish();
    const question = { act: 'ask-question', question: 'By when?' };
    const response = await act('bidder', question, '?preview=true');
    expect(await response.json()).toMatchObject({ preview: true, kind: 'question-asked' });
    expect((await read<TenderView>('/api/tenders/PLANT-1')).entries).toHaveLength(1);
  });

  test('a repeat with the same key is the same entry', async () => {
    await publish();
    const ask = async () => {
      const response = await act('bidder', { act: 'ask-question', question: 'By when?' }, '', {
        'idempotency-key': 'question-0001',
      });
      return ((await response.json()) as TenderReceipt).index;
    };
    expect(await ask()).toBe(await ask());
    expect((await read<TenderView>('/api/tenders/PLANT-1')).entries).toHaveLength(2);
  });

  test('twenty members of the commission at once leave twenty entries in one order', async () => {
    await opened();
    const before = (await read<TenderView>('/api/tenders/PLANT-1')).entries.length;
    await done('commission', { act: 'declare-interest', conflicts: [] });
    await Promise.all(
      Array.from({ length: 19 }, (_, i) =>
        done('commission', { act: 'record-dissent', text: `dissent ${i}` }),
      ),
    );
    const { entries, indexes } = await read<TenderView>('/api/tenders/PLANT-1');
    expect(entries).toHaveLength(before + 20);
    expect(indexes).toEqual([...indexes].sort((x, y) => x - y));
  });
});
