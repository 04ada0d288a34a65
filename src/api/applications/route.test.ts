import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicationList, type LodgeReceipt, lodgeReceipt, type Problem } from '#contract';
import {
  block,
  lodging,
  openTrialCountry,
  type Person,
  type TrialCountry,
  uploadPapers,
} from '../trial-country.ts';

let country: TrialCountry;
let papers: object[];
beforeEach(async () => {
  country = await openTrialCountry();
  papers = await uploadPapers(country, 'investor');
});
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const area = [[block(10, 10), 3]] as const;
const lodge = (
  body: object | string,
  key: string | null = 'the-form-1',
  person: Person | null = 'investor',
) =>
  country.as(
    person ?? undefined,
    'POST',
    '/api/applications',
    body,
    key === null ? {} : { 'idempotency-key': key },
  );
const receiptOf = async (response: Response): Promise<LodgeReceipt> =>
  lodgeReceipt.parse(await response.json());
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  return problem;
};
const entriesInLog = () => country.store.log.size();

describe('lodged once', () => {
  test('a double click gives one application and the same receipt twice', async () => {
    const [one, other] = await Promise.all([lodge(lodging(area, papers)), lodge(lodging(area, papers))]);
    const [first, second] = [await receiptOf(one), await receiptOf(other)];
    expect([first.repeated, second.repeated].sort()).toEqual([false, true]);
    expect({ ...second, repeated: first.repeated }).toEqual(first);
    const later = await receiptOf(await lodge(lodging(area, papers)));
    expect({ ...later, repeated: first.repeated }).toEqual(first);
    expect(await entriesInLog()).toBe(3); // the register's first, the lodging, its publication
  });

  test('two tabs with the same words and another key are one application too', async () => {
    const [one, other] = await Promise.all([
      lodge(lodging(area, papers), 'tab-number-1'),
      lodge(lodging(area, papers), 'tab-number-2'),
    ]);
    const receipts = [await receiptOf(one), await receiptOf(other)];
    expect(new Set(receipts.map(({ application }) => application))).toEqual(new Set(['A-000001']));
    expect(receipts.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(receipts.map(({ firstOnBlocks }) => firstOnBlocks)).toEqual([3, 3]);
    expect(await entriesInLog()).toBe(3);
  });

  test('the same words again after a withdrawal are a new application', async () => {
    const first = await receiptOf(await lodge(lodging(area, papers)));
    const path = `/api/applications/${first.application}/acts`;
    expect(
      (await country.as('investor', 'POST', path, { act: 'withdraw', reason: 'other plans' })).status,
    ).toBe(200);
    const second = await receiptOf(await lodge(lodging(area, papers), 'the-form-2'));
    expect([second.application, second.repeated]).toEqual(['A-000002', false]);
  });

  test('a key that belongs to another form is refused, and a refused form gives its key back', async () => {
    await lodge(lodging(area, papers));
    const other = await problemOf(await lodge(lodging([[block(20, 20), 1]], papers)));
    expect(other).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
      at: 'header idempotency-key',
    });

    const twice = await lodge({ ...lodging(area, papers), cells: [] }, 'the-form-3');
    expect(twice.status).toBe(422);
    expect((await lodge(lodging([[block(30, 30), 1]], papers), 'the-form-3')).status).toBe(201);
  });

  test('a form without a key lodges nothing', async () => {
    expect(await problemOf(await lodge(lodging(area, papers), null))).toMatchObject({
      status: 400,
      code: 'idempotency_key_missing',
    });
    expect(await entriesInLog()).toBe(1);
  });

  test('the draft it was written in says what became of it', async () => {
    const draft = (await (
      await country.as('investor', 'POST', '/api/drafts', { form: { a: 1 } })
    ).json()) as { id: string };
    await lodge({ ...lodging(area, papers), draft: draft.id });
    const after = await (await country.as('investor', 'GET', `/api/drafts/${draft.id}`)).json();
    expect(after).toMatchObject({ lodgedAs: 'A-000001' });
  });
});

describe('order is exact', () => {
  test('forty people on one block: each place from 1 to 40 once, in the order of the log', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const person: Person = i % 2 === 0 ? 'investor' : 'rival';
        const own = block(40, i);
        const runs = [[block(39, 5), 1] as const, [own, 1] as const];
        const body = {
          ...lodging(runs),
          applicant: { kind: 'person', country: 'KZ', name: `P ${i}`, number: `${i + 100}` },
        };
        return receiptOf(await lodge(body, `crowd-form-${i}`, person));
      }),
    );
    const placeOnHot = ({ places }: LodgeReceipt) =>
      places.find(({ cells }) => cells.some(([start]) => start === block(39, 5)))?.place ?? 0;
    const inOrder = all.toSorted((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
    expect(inOrder.map(placeOnHot)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(inOrder.map(({ application }) => application)).toEqual(
      Array.from({ length: 40 }, (_, i) => `A-${String(i + 1).padStart(6, '0')}`),
    );
  });
});

describe('bad input is told where the fault is, and nothing is written', () => {
  afterEach(async () => expect(await entriesInLog()).toBe(1));

  test('every missing field at once, by its path', async () => {
    const { faults } = await problemOf(
      await lodge({ kind: 'exploration', cells: area, applicant: { kind: 'company' } }),
    );
    expect(faults?.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['applicant.country', 'applicant.name', 'applicant.number', 'plan', 'declared']),
    );
  });

  test('text that is not JSON, a body of another kind, and one too large', async () => {
    expect(await problemOf(await lodge('{"kind":'))).toMatchObject({ status: 400, code: 'malformed_json' });
    const huge = `{"kind":"${'x'.repeat(5 * 2 ** 20)}"}`;
    expect(await problemOf(await lodge(huge))).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  test('a paper that was not uploaded, or by somebody else', async () => {
    const [paper] = await uploadPapers(country, 'rival');
    expect((await lodge(lodging(area, [{ ...paper, sha256: 'a'.repeat(64) }]))).status).toBe(422);
    const unknown = await problemOf(
      await lodge(lodging(area, [...papers, { ...paper, sha256: 'b'.repeat(64) }]), 'the-form-9'),
    );
    expect(unknown).toMatchObject({ code: 'document_missing', at: `documents[${papers.length}].sha256` });
  });

  test('nobody, and an officer', async () => {
    expect(await problemOf(await lodge(lodging(area, papers), 'the-form-1', null))).toMatchObject({
      status: 401,
      code: 'not_signed_in',
    });
    expect(await problemOf(await lodge(lodging(area, papers), 'the-form-1', 'officer'))).toMatchObject({
      status: 403,
      code: 'role_not_allowed',
      figures: { role: 'officer', needed: ['investor'] },
    });
  });
});

describe('acts', () => {
  beforeEach(() => lodge(lodging(area, papers)));
  const act = (person: Person | undefined, body: object, id = 'A-000001') =>
    country.as(person, 'POST', `/api/applications/${id}/acts`, body);

  test('are refused with every finding, and with the status that fits', async () => {
    const early = await problemOf(await act('officer', { act: 'grant' }));
    expect(early).toMatchObject({
      status: 409,
      code: 'act_not_possible',
      figures: { act: 'grant', status: 'under-review' },
    });
    expect(early.findings?.[0]).toMatchObject({ outcome: 'not-met', code: 'act_not_possible_in_status' });

    const drop = await problemOf(await act('officer', { act: 'drop-blocks', cells: [[block(10, 10), 1]] }));
    expect(drop).toMatchObject({ status: 422, code: 'refused_by_law' });
    expect(drop.findings?.map((finding) => 'code' in finding && finding.code)).toContain('block_is_eligible');
  });

  test('belong to a role and to an owner', async () => {
    expect(await problemOf(await act('investor', { act: 'send-security-notice' }))).toMatchObject({
      status: 403,
      code: 'role_not_allowed',
    });
    expect(await problemOf(await act('rival', { act: 'withdraw' }))).toMatchObject({
      status: 403,
      code: 'record_of_another',
    });
    expect(await problemOf(await act(undefined, { act: 'withdraw' }))).toMatchObject({ status: 401 });
    expect(await problemOf(await act('officer', { act: 'send-security-notice' }, 'A-000099'))).toMatchObject({
      status: 404,
      code: 'no_such_record',
    });
    expect(await problemOf(await act('officer', { act: 'burn-the-file' }))).toMatchObject({
      status: 400,
      code: 'invalid_request',
    });
  });

  test('a preview writes nothing, however often it is asked', async () => {
    const before = await entriesInLog();
    for (let i = 0; i < 3; i++) {
      const path = '/api/applications/A-000001/acts?preview=true';
      const preview = await country.as('officer', 'POST', path, { act: 'send-security-notice' });
      expect(await preview.json()).toMatchObject({ preview: true, outcome: { lodgeBy: '2027-01-22' } });
    }
    expect(await entriesInLog()).toBe(before);
  });
});

describe('a clock that jumps back', () => {
  test('never takes time back: the next entry carries the instant of the last', async () => {
    country.advance(60_000);
    const first = await receiptOf(await lodge(lodging(area, papers)));
    country.advance(-30_000);
    const second = await receiptOf(await lodge(lodging([[block(20, 20), 1]], papers), 'the-form-2'));
    expect(second.lodgedAt).toBe(first.lodgedAt);
    const health = await (await country.as(undefined, 'GET', '/healthz')).json();
    expect(health).toMatchObject({ clock: { behindMillis: 30_000 } });
  });
});

describe('the list', () => {
  test('counts, filters and sorts', async () => {
    await lodge(lodging(area, papers));
    await lodge(lodging([[block(20, 20), 7]], papers), 'the-form-2');
    await country.as('investor', 'POST', '/api/applications/A-000001/acts', { act: 'withdraw' });
    const list = async (query: string) =>
      applicationList.parse(await (await country.as(undefined, 'GET', `/api/applications${query}`)).json());
    expect(await list('?status=under-review')).toMatchObject({
      total: 1,
      items: [{ id: 'A-000002', blocks: 7, next: { step: 'review' } }],
      facets: {
        status: [
          { value: 'under-review', count: 1 },
          { value: 'withdrawn', count: 1 },
        ],
      },
    });
    expect((await list('?sort=blocks')).items.map(({ id }) => id)).toEqual(['A-000001', 'A-000002']);
    expect((await list('?q=steppe%20tungsten')).total).toBe(2);
    expect((await list('?q=altai')).total).toBe(0);
  });
});
