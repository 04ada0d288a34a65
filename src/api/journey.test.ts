import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ActReceipt,
  type ApplicationView,
  actReceipt,
  applicationView,
  blockCard,
  deskFile,
  deskList,
  type FeedEvent,
  feedEvent,
  type LicenceView,
  type LodgeReceipt,
  licenceList,
  licenceView,
  lodgeReceipt,
  mine,
  registerSummary,
  tileJson,
} from '#contract';
import {
  checkpointFromBody,
  decodeEntryBundle,
  leafHash,
  parseNote,
  parsePolicy,
  parseVkey,
  rootHash,
  utf8FromText,
  verifyNote,
  verifyTlogProof,
} from '#proof';
import { block, lake, lodging, openTrialCountry, type TrialCountry, uploadPapers } from './trial-country.ts';

/**
 * From open ground to a licence that a stranger can verify, over HTTP: an investor asks for five blocks of which one lies
 * in a lake, a rival asks for one of them, the officer drops, sends the notice, records the security and grants.
 */
let country: TrialCountry;
let receipt: LodgeReceipt;
let rivalReceipt: LodgeReceipt;
const events: FeedEvent[] = [];
let feed: ReadableStreamDefaultReader<Uint8Array>;

async function json<T>(response: Response, schema: { parse(value: unknown): T }, status = 200): Promise<T> {
  const body = (await response.json()) as Record<string, unknown>;
  expect([response.status, body.detail]).toEqual([status, undefined]);
  return schema.parse(body);
}

/** Reads the feed until it has told of an entry. */
async function heard(index: number): Promise<void> {
  while ((events.at(-1)?.index ?? -1) < index) {
    const { value } = await feed.read();
    for (const [, data] of new TextDecoder().decode(value).matchAll(/^data: (.*)$/gm)) {
      events.push(feedEvent.parse(JSON.parse(data ?? '')));
    }
  }
}

const act = async (person: 'investor' | 'officer', body: object, preview = false): Promise<ActReceipt> =>
  json(
    await country.as(
      person,
      'POST',
      `/api/applications/${receipt.application}/acts${preview ? '?preview=true' : ''}`,
      body,
    ),
    actReceipt,
  );
const application = async (): Promise<ApplicationView> =>
  json(await country.as(undefined, 'GET', `/api/applications/${receipt.application}`), applicationView);

function policyOf({ verifierKey }: TrialCountry) {
  const policy = parsePolicy(`log ${verifierKey}\nquorum none\n`);
  return policy;
}

beforeAll(async () => {
  country = await openTrialCountry();
  const stream = await country.as(undefined, 'GET', '/feed');
  feed = (stream.body as ReadableStream<Uint8Array>).getReader();
});
afterAll(async () => {
  await feed.cancel();
  await country.close();
});

const rows = [
  [block(49, 49), 2],
  [block(50, 48), 3],
] as const;

describe('from open ground to a licence that a stranger can verify', () => {
  test('the investor lodges for five blocks and is first on each; the rival is second on the one they share', async () => {
    const papers = await uploadPapers(country, 'investor');
    const headers = { 'idempotency-key': 'form-1-of-investor' };
    receipt = await json(
      await country.as('investor', 'POST', '/api/applications', lodging(rows, papers), headers),
      lodgeReceipt,
      201,
    );
    expect(receipt).toMatchObject({
      application: 'A-000001',
      firstOnBlocks: 5,
      entries: [1, 2],
      repeated: false,
    });
    expect(receipt.next).toMatchObject({ step: 'review', mover: 'ministry', due: '2026-12-07', left: 10 });

    country.advance(1000);
    const rivalPapers = await uploadPapers(country, 'rival');
    const rivalLodging = lodging([[block(49, 50), 2]], rivalPapers);
    rivalReceipt = await json(
      await country.as('rival', 'POST', '/api/applications', rivalLodging, {
        'idempotency-key': 'form-1-of-rival',
      }),
      lodgeReceipt,
      201,
    );
    expect(rivalReceipt.places.map(({ cells, place, ahead }) => [cells, place, ahead])).toEqual([
      [[[block(49, 50), 1]], 2, ['A-000001']],
      [[[block(49, 51), 1]], 1, []],
    ]);
  });

  test('the receipt proves place and time without us', async () => {
    const [index = 0] = receipt.entries;
    const [bytes = new Uint8Array(0)] = await country.store.log.read(index, index + 1);
    expect(verifyTlogProof(receipt.proof, bytes, policyOf(country))).toMatchObject({ ok: true });
    const other = new Uint8Array(bytes).fill(0, 10, 11);
    expect(verifyTlogProof(receipt.proof, other, policyOf(country))).toMatchObject({
      ok: false,
      code: 'not-included',
    });
  });

  test('everyone sees whose move it is and who else asks, and nobody sees the number of the applicant', async () => {
    const response = await country.as(undefined, 'GET', '/api/applications/A-000001');
    const text = await response.text();
    const view = applicationView.parse(JSON.parse(text));
    expect(view).toMatchObject({
      status: 'under-review',
      applicant: { name: 'Steppe Tungsten LLP', kind: 'company', country: 'KZ' },
      next: { step: 'review', mover: 'ministry', due: '2026-12-07' },
      rivals: [{ id: 'A-000002', sharedBlocks: 1, aheadOn: 0 }],
    });
    expect(text).not.toContain('123456789012');
    expect(view.entries.map(({ kind }) => kind)).toEqual(['application-lodged', 'application-published']);
    const own = await (await country.as('officer', 'GET', '/api/applications/A-000001')).text();
    expect(own).toBe(text);
  });

  test('the officer finds it on the desk, with the number, and with what the law says of the lake', async () => {
    const desk = await json(await country.as('officer', 'GET', '/api/desk'), deskList);
    expect(desk.items.map(({ id, next }) => [id, next.step, next.due])).toEqual([
      ['A-000001', 'review', '2026-12-07'],
      ['A-000002', 'wait-in-line', null],
    ]);
    expect(desk.load).toContainEqual({ step: 'review', count: 1, late: 0 });
    const file = await json(await country.as('officer', 'GET', '/api/desk/A-000001'), deskFile);
    expect(file.applicant.number).toBe('123456789012');
    expect(file.documents[0]).toMatchObject({ name: 'papers.pdf', mediaType: 'application/pdf' });
    expect(file.acts.find(({ act }) => act === 'drop-blocks')).toMatchObject({
      allowed: true,
      proposal: { act: 'drop-blocks', cells: [[lake.whole, 1]] },
    });
    expect(file.acts.find(({ act }) => act === 'grant')).toMatchObject({
      allowed: false,
      code: 'act_not_possible_in_status',
    });
  });

  test('dropping the block in the lake is shown before it is done, and then done', async () => {
    const drop = { act: 'drop-blocks', cells: [[lake.whole, 1]] };
    const preview = await act('officer', drop, true);
    expect(preview).toMatchObject({
      preview: true,
      outcome: { dropped: 1, left: 4, answerBy: '2026-11-30' },
    });
    expect(preview.entries).toEqual([{ kind: 'blocks-dropped', at: expect.any(String) }]);
    expect((await application()).status).toBe('under-review');
    expect(await act('officer', drop)).toMatchObject({ preview: false, outcome: { dropped: 1, left: 4 } });
    expect(await application()).toMatchObject({
      status: 'awaiting-answer',
      area: { blocks: 4 },
      answerBy: '2026-11-30',
    });
  });

  test('the investor keeps the rest, the officer asks for security and records it', async () => {
    expect(await act('investor', { act: 'give-up-blocks', cells: [] })).toMatchObject({
      outcome: { left: 4 },
    });
    const notice = await act('officer', { act: 'send-security-notice' });
    // 4 blocks × 720 MCI × 4,325 ₸ (Code art. 198, order 373)
    expect(notice.outcome.sum).toEqual({ amount: 12_456_000, currency: 'KZT' });
    const mineNow = await json(await country.as('investor', 'GET', '/api/mine'), mine);
    expect(mineNow.applications[0]).toMatchObject({
      id: 'A-000001',
      next: { step: 'lodge-security', mover: 'applicant' },
    });
    const security = {
      act: 'record-security',
      form: 'guarantee',
      sum: { amount: 12_456_000, currency: 'KZT' },
      issuer: 'Halyk Bank',
      until: '2035-01-01',
    };
    expect(await act('officer', security)).toMatchObject({ outcome: { missing: { amount: 0 } } });
  });

  test('the licence is granted, and register, block, map and feed show it at once', async () => {
    const granted = await act('officer', { act: 'grant' });
    expect(granted.outcome.licences).toEqual(['EL-000001']);
    const [index = 0] = granted.entries.flatMap((entry) => entry.index ?? []);
    await heard(index);
    expect(events.at(-1)).toMatchObject({ index, kind: 'licence-granted', size: index + 1 });
    expect(events.map((event) => event.index)).toEqual(events.map((_, i) => i + 1));

    const list = await json(await country.as(undefined, 'GET', '/api/licences?q=steppe'), licenceList);
    expect(list.items).toMatchObject([
      {
        id: 'EL-000001',
        holder: 'Steppe Tungsten LLP',
        blocks: 4,
        from: '2026-11-23',
        oblasts: ['KZ-35'],
        minerals: ['tungsten'],
      },
    ]);
    const card = await json(await country.as(undefined, 'GET', `/api/blocks/${block(49, 50)}`), blockCard);
    expect(card).toMatchObject({
      state: 'held',
      holder: { id: 'EL-000001' },
      queue: [{ id: 'A-000002', place: 1 }],
    });
    const summary = await json(await country.as(undefined, 'GET', '/api/register'), registerSummary);
    expect(summary.counts).toMatchObject({
      licencesLive: 1,
      applicationsPending: 1,
      blocks: { held: 4, appliedFor: 2 },
    });
    const tiles = await json(await country.as(undefined, 'GET', '/tiles/licence.json'), tileJson);
    expect(tiles.tiles[0]).toContain(`v=${index + 1}.2026-11-23`);
  });

  test('the licence page carries the certificate, which verifies without us', async () => {
    const view: LicenceView = await json(
      await country.as(undefined, 'GET', '/api/licences/EL-000001'),
      licenceView,
    );
    expect(view).toMatchObject({
      status: 'in-force',
      until: '2032-11-22',
      origin: { from: 'application', application: 'A-000001' },
    });
    const bonus = view.duties.find(({ what }) => what === 'signature-bonus');
    expect(bonus).toMatchObject({
      state: 'open',
      amount: { amount: 432_500, currency: 'KZT' },
      due: '2026-12-07',
    });
    const proof = await (await country.as(undefined, 'GET', view.certificate.proof)).text();
    expect(verifyTlogProof(proof, utf8FromText(view.certificate.text), policyOf(country))).toMatchObject({
      ok: true,
    });
  });

  test('a stranger replays the public files: the bundle adds up to the root that the checkpoint signs', async () => {
    const note = await (await country.as(undefined, 'GET', '/log/checkpoint')).text();
    const key = (await (await country.as(undefined, 'GET', '/log/key')).text()).trim();
    expect(verifyNote(parseNote(note), [parseVkey(key)])).toMatchObject({ ok: true });
    const { size, root } = checkpointFromBody(parseNote(note).text);
    const bundle = await country.as(undefined, 'GET', `/log/tile/entries/000.p/${size}`);
    expect(bundle.headers.get('cache-control')).toContain('immutable');
    const entries = decodeEntryBundle(new Uint8Array(await bundle.arrayBuffer()), size);
    expect(rootHash(entries)).toEqual(root);
    const hashes = new Uint8Array(
      await (await country.as(undefined, 'GET', `/log/tile/0/000.p/${size}`)).arrayBuffer(),
    );
    expect(hashes.slice(0, 32)).toEqual(leafHash(entries[0] as Uint8Array));
    expect((await country.as(undefined, 'GET', `/log/tile/entries/000.p/${size + 1}`)).status).toBe(404);
  });

  test('nothing of it was our fault', () => {
    expect(country.faults).toEqual([]);
  });
});
