import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EntryList, entryList, entryView, feedEvent } from '#contract';
import {
  base64FromBytes,
  hashBytes,
  leafHash,
  parseTlogProof,
  readHashesFromTiles,
  rootAt,
  tilePath,
  utf8FromText,
} from '#proof';
import { block, lodging, openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
const lodgings = 130; // two entries each: more than one full tile of 256
beforeAll(async () => {
  const limits = {
    signIn: { count: 1, seconds: 1 },
    letter: { count: 1, seconds: 1 },
    read: { count: 1, seconds: 1 },
    lodge: { count: 1000, seconds: 1 },
    watch: { count: 1, seconds: 1 },
    reply: { count: 1, seconds: 1 },
  };
  country = await openTrialCountry({ settings: { limits } });
  await Promise.all(
    Array.from({ length: lodgings }, (_, i) =>
      country.as('investor', 'POST', '/api/applications', lodging([[block(Math.floor(i / 60), i % 60), 1]]), {
        'idempotency-key': `bulk-form-${i}`,
      }),
    ),
  );
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const size = 1 + 2 * lodgings;
const get = (path: string, headers: Record<string, string> = {}) =>
  country.as(undefined, 'GET', path, undefined, headers);
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('the log as static files', () => {
  test('261 entries are a full tile, a partial one of 5 and a second level of width 1', async () => {
    expect(country.register.size).toBe(size);
    expect((await bytesOf(await get('/log/tile/0/000'))).length).toBe(256 * hashBytes);
    expect((await bytesOf(await get('/log/tile/0/001.p/5'))).length).toBe(5 * hashBytes);
    expect((await bytesOf(await get('/log/tile/1/000.p/1'))).length).toBe(hashBytes);
    for (const path of [
      '0/001.p/6',
      '0/001',
      '0/002.p/1',
      '1/001.p/1',
      '2/000.p/1',
      '0/0',
      '0/000.p/0',
      'x/000',
    ]) {
      const response = await get(`/log/tile/${path}`);
      expect([path, response.status, ((await response.json()) as { code: string }).code]).toEqual([
        path,
        404,
        'no_such_tile',
      ]);
    }
  });

  test('whoever reads tiles alone finds the root of the register', async () => {
    const read = readHashesFromTiles(size, async ({ level, index, width }) =>
      bytesOf(await get(`/log/${tilePath(level, index, width)}`)),
    );
    expect(await rootAt(size, read)).toEqual(await country.store.log.root(size));
  });

  test('a partial tile stays what it was when the log has grown', async () => {
    const partial = await get('/log/tile/entries/000.p/3');
    expect(partial.headers.get('cache-control')).toContain('immutable');
    const full = await bytesOf(await get('/log/tile/entries/000'));
    const three = await bytesOf(partial);
    expect(full.subarray(0, three.length)).toEqual(three);
  });

  test('a proof of an entry that is not there is refused, with the size', async () => {
    const response = await get(`/log/proof/${size}`);
    expect(await response.json()).toMatchObject({
      status: 404,
      code: 'no_such_entry',
      figures: { index: size, size },
    });
    expect(parseTlogProof(await (await get('/log/proof/0')).text()).index).toBe(0);
    expect((await get('/log/proof/01')).status).toBe(400);
  });
});

describe('entries', () => {
  const page = async (query: string): Promise<EntryList> =>
    entryList.parse(await (await get(`/api/entries${query}`)).json());

  test('are listed newest first, page by page, down to the first', async () => {
    const newest = await page('?limit=2');
    expect(newest.items.map(({ index }) => index)).toEqual([size - 1, size - 2]);
    const last = await page('?before=2&limit=50');
    expect(last.items.map(({ index, kind }) => [index, kind])).toEqual([
      [1, 'application-lodged'],
      [0, 'register-opened'],
    ]);
    expect(last.items[0]).toMatchObject({
      records: [{ kind: 'application', id: 'A-000001', address: '/applications/A-000001' }],
      cells: [[block(0, 0), 1]],
    });
    expect((await page('?before=0')).items).toEqual([]);
  });

  test('one entry is the very text that its leaf hash covers', async () => {
    const view = entryView.parse(await (await get('/api/entries/1')).json());
    expect(view.leafHash).toBe(base64FromBytes(leafHash(utf8FromText(view.text))));
    expect(JSON.parse(view.text)).toMatchObject({ kind: 'application-lodged', application: 'A-000001' });
    expect(view.text).not.toContain('Steppe Tungsten');
  });
});

describe('the feed', () => {
  async function first(path: string, headers: Record<string, string> = {}) {
    const response = await get(path, headers);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read(); // the opening comment
    const text = new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    return [...text.matchAll(/^data: (.*)$/gm)].map(
      ([, data = '']) => feedEvent.parse(JSON.parse(data)).index,
    );
  }

  test('goes on where a reader stopped, by header or by address', async () => {
    expect(await first('/feed', { 'last-event-id': String(size - 3) })).toEqual([size - 2, size - 1]);
    expect(await first(`/feed?after=${size - 2}`)).toEqual([size - 1]);
    expect((await first('/feed?after=-1')).slice(0, 3)).toEqual([0, 1, 2]);
  });

  test('refuses an id that the log has not reached, so that a reader of another register notices', async () => {
    const response = await get('/feed', { 'last-event-id': '99999' });
    expect(await response.json()).toMatchObject({ status: 404, code: 'no_such_entry', figures: { size } });
  });
});
