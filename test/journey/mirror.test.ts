/** A mirror on a plain web host: no server of ours, no rule but a page for unknown addresses, and the register opens, is searched and verifies. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRegister, openStage, origin, type Stage, smallRegister } from '../../src/cli/test-stage.ts';
import { openBrowser } from '../browser.ts';

let stage: Stage;
let browser: Browser;
let host: Server;
let address: string;
let page: Page;
const faults: string[] = [];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As any host of static files does: a file, the index of a folder, or 404.html. */
async function hostOf(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    const file = isFolder ? join(path, 'index.html') : path;
    const found = existsSync(file);
    const served = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(served));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Goes on within the app, as a link of it does: the register is not opened anew. */
async function visit(path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

beforeAll(async () => {
  stage = openStage();
  await keepRegister(stage.path('register'), smallRegister());
  const wrote = await stage.orebook(['mirror', 'public', '--source', 'https://register.example', '--json']);
  expect([wrote.code, wrote.err]).toEqual([0, expect.any(String)]);
  host = await hostOf(stage.path('public'));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  stage.clear();
});

test('the register opens, and says of what it is a mirror, how much of it and since when', async () => {
  await page.goto(`${address}/register`);
  const banner = page.getByRole('note').filter({ hasText: 'Mirror' });
  await banner.getByText(`of the register ${origin} with 493 entries, written on `).waitFor();
  expect(await banner.getByRole('link').getAttribute('href')).toBe('https://register.example');
  await page.getByRole('link', { name: 'EL-000047' }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(0);
});

test('a licence has its address, on a host that knows no such page, with the holder’s name and the map', async () => {
  const answer = await page.goto(`${address}/licences/EL-000047`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('heading', { name: /EL-000047/ }).waitFor();
  await page
    .getByText(/^Simulated/)
    .first()
    .waitFor();
  await page.locator('[data-map="drawn"]').waitFor({ state: 'attached' });
});

test('the browser verifies the log from the host’s own files', async () => {
  await page.goto(`${address}/log?verify=now`);
  await page.getByRole('heading', { name: 'The register verifies' }).waitFor();
  await page.getByText('493').first().waitFor();
});

test('the desks of the chamber answer: partners, tenders, rules of markets', async () => {
  await page.goto(`${address}/trade`);
  await page.getByRole('heading', { level: 1, name: 'Trade', exact: true }).waitFor();
  await page.getByRole('link', { name: 'China' }).first().waitFor();
  await visit('/trade/partners/KOR');
  await page.getByRole('heading', { level: 1, name: /Korea/ }).waitFor();
  await visit('/tenders');
  await page.getByRole('heading', { level: 1, name: 'Tenders', exact: true }).waitFor();
  await page
    .getByRole('link', { name: /nuclear/i })
    .first()
    .waitFor();
  await visit('/sourcing');
  await page.getByRole('heading', { level: 1, name: 'Market access' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('what officers set aside and what changed between two days is read from the mirrored entries', async () => {
  await visit('/deviations');
  await page.getByText('No officer has set aside a finding of the law.').waitFor();
  await visit('/differences?from=2018-01-01&to=2024-03-01');
  await page.getByRole('heading', { name: 'Licences granted or entered' }).waitFor();
  await visit('/law/benchmark');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('an extract, which only the key of the register can sign, is asked of the register', async () => {
  await visit('/licences/EL-000047');
  await page.getByText('it makes them, a mirror cannot').waitFor();
  expect(await page.locator('a[href*="/api/extracts/"]').count()).toBe(0);
});

test('who would apply is told where', async () => {
  await page.goto(`${address}/apply`);
  await page.getByRole('heading', { name: 'This is done in the register itself' }).waitFor();
  expect(faults).toEqual([]);
});

test('a word changed in the mirrored entries is shown to nobody, and verify names the file', async () => {
  const path = stage.path('public', 'mirror', 'entries.gz');
  const lines = gunzipSync(readFileSync(path)).toString('utf8');
  writeFileSync(path, gzipSync(lines.replace('"kind":"company"', '"kind":"person"')));
  await page.goto(`${address}/register`);
  await page.getByRole('alert').filter({ hasText: 'This mirror cannot be shown' }).first().waitFor();
  const { code, out } = await stage.orebook(['verify', 'public', '--no-memory']);
  expect(code).toBe(2);
  expect(out).toContain(
    'NOT VERIFIED (file-differs): The file mirror/entries.gz is not the one that was mirrored.',
  );
});
