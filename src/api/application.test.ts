import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { block, lodging, openTrialCountry, type TrialCountry } from './trial-country.ts';

const page = `<!doctype html><title>Orebook</title>${'<p>ground</p>'.repeat(300)}`;
let folder: string;
let country: TrialCountry;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets', 'app-3f9a.js'), 'export const ground = 1;'.repeat(100));
  country = await openTrialCountry({ settings: { webFolder: folder } });
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  country.as(undefined, method, path, undefined, headers);

describe('answers are views of the log', () => {
  test('what a reader has already is not computed again until the log grows', async () => {
    const first = await get('/api/register');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get('/api/register', { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await country.as('investor', 'POST', '/api/applications', lodging([[block(1, 1), 1]]), {
      'idempotency-key': 'a-form-1',
    });
    const grown = await get('/api/register', { 'if-none-match': etag });
    expect([grown.status, grown.headers.get('etag') === etag]).toEqual([200, false]);
  });

  test('a problem is never kept', async () => {
    const missing = await get('/api/licences/EL-000404');
    expect([missing.status, missing.headers.get('etag'), missing.headers.get('cache-control')]).toEqual([
      404,
      null,
      'no-store',
    ]);
  });

  test('any page of any site may read them; what is one person’s stays here and is not kept', async () => {
    expect((await get('/api/licences')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/log/checkpoint')).headers.get('access-control-allow-origin')).toBe('*');
    const mine = await country.as('investor', 'GET', '/api/mine');
    expect([mine.headers.get('access-control-allow-origin'), mine.headers.get('cache-control')]).toEqual([
      null,
      'no-store',
    ]);
    const asked = await get('/api/checks', { 'access-control-request-method': 'POST' }, 'OPTIONS');
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
    ]);
  });

  test('HEAD says what GET would, without the body', async () => {
    const head = await get('/api/register', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toContain('application/json');
  });
});

describe('addresses', () => {
  test('one that does not exist, and one that does not take the method', async () => {
    const nowhere = await get('/api/nowhere');
    expect(await nowhere.json()).toMatchObject({
      status: 404,
      code: 'no_such_address',
      figures: { path: '/api/nowhere' },
    });
    const wrong = await get('/api/register', {}, 'DELETE');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await wrong.json()).toMatchObject({ code: 'method_not_allowed' });
  });

  test('of a problem explains its code', async () => {
    const { type } = (await (await get('/api/nowhere')).json()) as { type: string };
    expect(await (await get(type)).json()).toEqual({
      code: 'no_such_address',
      status: 404,
      title: 'There is no such address',
    });
  });
});

describe('the web app', () => {
  test('answers every page address, under a policy that loads nothing from elsewhere', async () => {
    for (const path of ['/', '/licences/EL-000001', '/blocks/M-43-87-(10%D0%B1-5%D0%B0-13)']) {
      const response = await get(path, { accept: 'text/html' });
      expect([response.status, await response.text()]).toEqual([200, page]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; script-src 'self';/,
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('comes compressed, and its hashed files are kept for ever', async () => {
    const home = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(home.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await home.arrayBuffer())).toString()).toBe(page);
    const asset = await get('/assets/app-3f9a.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('a file that is not there is not answered with the app, nor is a path out of the folder', async () => {
    expect((await get('/assets/app-0000.js')).status).toBe(404);
    expect((await get('/..%2f..%2fetc/passwd.txt')).status).toBe(404);
    // Whoever verifies asks whether this is a mirror.
    expect((await get('/mirror/manifest', { accept: 'text/html' })).status).toBe(404);
  });
});
