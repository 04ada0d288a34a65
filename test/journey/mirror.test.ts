/** A mirror on a plain web host: no server of ours, no rule but a page for unknown addresses, and the register opens, is searched and verifies. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTenders } from '../../src/api/start/open-tenders.ts';
import { keepRegister, openStage, origin, type Stage, smallRegister } from '../../src/cli/test-stage.ts';
import { wordsOfText } from '../../src/disclosure/index.ts';
import { openLogKey, openStore } from '../../src/store/index.ts';
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

/** What a register keeps beside its log: a tender with its own log, and an open report with its file. */
async function keepMore(folder: string): Promise<void> {
  const store = await openStore({ folder });
  const key = await openLogKey({ folder, origin, mayCreate: false });
  const { tenders } = await openTenders({
    log: store.tenderLog,
    signer: key.derived('tenders'),
    withExample: true,
    nowMillis: () => Date.UTC(2026, 10, 24),
  });
  await tenders.close();
  const keptAt = '2024-02-01T00:00:00.000Z' as never;
  const file = new TextEncoder().encode('%PDF-1.7 Skarn with scheelite');
  const about = { mediaType: 'application/pdf', name: 'text.pdf', account: 'someone', keptAt };
  const { sha256 } = await store.documents.keep(file, about, 1000);
  partSha256 = sha256;
  const title = 'Scheelite of the northern slope';
  const part = { kind: 'text', sha256, name: 'text.pdf', mediaType: 'application/pdf', bytes: file.length };
  const description = {
    salt: 'a'.repeat(64),
    kind: 'licence-final',
    title,
    authors: ['Abenov A.'],
    organisation: 'Northern Geology',
    year: 2023,
    language: 'en',
    minerals: ['tungsten'],
    cells: [[180_418_391, 3]],
    parts: [part],
  };
  const { kind, year, language, minerals } = description;
  await store.reports.keep([
    {
      report: {
        id: 'R-000001',
        access: 'open',
        kind,
        title,
        year,
        language,
        minerals,
        origin: 'register',
        cells: [[180_418_391, 3]],
        about: { description },
      },
      words: { title: wordsOfText(title), others: wordsOfText('Abenov Northern Geology') },
    },
  ]);
  await store.reports.keepPages('R-000001', [
    { sha256, page: 1, state: 'text', text: 'Skarn with scheelite' },
  ]);
  await store.close();
}
let partSha256 = '';

beforeAll(async () => {
  stage = openStage();
  await keepRegister(stage.path('register'), smallRegister());
  await keepMore(stage.path('register'));
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

test('a report is found by a word of its text, and its file stands at its own address', async () => {
  await page.goto(`${address}/reports?q=skarn`);
  await page.getByRole('link', { name: 'Scheelite of the northern slope' }).waitFor();
  const part = await fetch(`${address}/api/reports/R-000001/parts/${partSha256}`);
  expect(await part.text()).toBe('%PDF-1.7 Skarn with scheelite');
  const packaged = await fetch(`${address}/api/tenders/EXAMPLE-WIND-1/ocds/record-package.json`);
  expect(packaged.status).toBe(200);
  expect(await packaged.json()).toMatchObject({
    version: '1.1',
    uri: 'https://register.example/api/tenders/EXAMPLE-WIND-1/ocds/record-package.json',
  });
});

test('what a server would answer as a file is answered by the program beside the page, and saved', async () => {
  await visit('/trade');
  const saved = page.waitForEvent('download');
  await page.locator('a[href*="/api/trade/partners?format=csv"]').first().click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('partners.csv');
  const lines = readFileSync(await file.path(), 'utf8').split('\n');
  expect(lines.length).toBeGreaterThan(20);
  await page.goto(`${address}/api/ground/reopening/calendar.ics`);
  await page.getByRole('heading', { name: 'Answered in your browser' }).waitFor();
  await page.getByText('BEGIN:VCALENDAR').waitFor();
  await page.goto(`${address}/api/nothing-here`);
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
});

/** One of each sort of address: ids, codes and names in it make no other sort. */
function sortOf({ pathname, searchParams }: URL): string {
  const parts = decodeURIComponent(pathname)
    .split('/')
    .map((part) => (/[^a-z-]/.test(part) && !/\.(json|csv|ics)$/.test(part) ? '*' : part));
  return `${parts.join('/')}?${[...searchParams.keys()].sort().join()}`;
}

/** Waits until a page has its heading and nothing on it is still coming. */
async function settled(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(`!document.querySelector('main .skeleton')`);
}

const mainPages = [
  '/',
  '/ground',
  '/ground?minerals=gold',
  '/ground/reopening',
  '/register',
  '/licences/EL-000047',
  '/deposits',
  '/minerals/tungsten',
  '/districts/KZ-35',
  '/data',
  '/reports',
  '/reports/R-000001',
  '/interest',
  '/watch',
  '/law',
  '/law/benchmark',
  '/law/replay',
  '/log',
  '/log?entry=3',
  '/deviations',
  '/differences',
  '/tenders',
  '/tenders/EXAMPLE-WIND-1',
  '/trade',
  '/trade/partners/KOR',
  '/trade/claims',
  '/trade/cooperation',
  '/sourcing',
  '/sign-in',
];

test('no link of the main pages leads nowhere: to a page, to a file of the host, or to an answer of the program beside it', async () => {
  await page.goto(address);
  const links = new Map<string, { readonly url: URL; readonly from: string }>();
  for (const path of mainPages) {
    await visit(path);
    await settled();
    const found: string[] = await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((link) => link.href)`,
    );
    for (const href of found) {
      const url = new URL(href);
      if (url.origin === address && !links.has(sortOf(url))) links.set(sortOf(url), { url, from: path });
    }
  }
  expect(links.size).toBeGreaterThan(40);
  const dead: string[] = [];
  for (const { url, from } of links.values()) {
    const path = url.pathname + url.search;
    if (
      /^\/log\/(?!proof\/)./.test(url.pathname) ||
      /^\/api\/(tenders|reports)\/[^/]+\/./.test(url.pathname)
    ) {
      const { status } = await fetch(url);
      if (status !== 200) dead.push(`${from} → ${path}: ${status}`);
      continue;
    }
    await visit(path);
    await settled();
    const titles = await page.getByRole('heading', { level: 1 }).allTextContents();
    const problems = await page.locator('main [role="alert"]').allTextContents();
    if (titles.includes('There is no such page') || problems.length > 0)
      dead.push(`${from} → ${path}: ${problems.join()}`);
  }
  expect(dead).toEqual([]);
}, 240_000);

test('verify checks the log of tenders of a mirror, and names an entry that was changed in it', async () => {
  const good = await stage.orebook(['verify', 'public', '--no-memory']);
  expect([good.code, good.out]).toEqual([
    0,
    expect.stringContaining('The log of tenders beside it is whole'),
  ]);
  const [bundle = ''] = readdirSync(stage.path('public', 'log', 'tenders', 'tile', 'entries'), {
    recursive: true,
  })
    .map(String)
    .filter((name) => statSync(stage.path('public', 'log', 'tenders', 'tile', 'entries', name)).isFile());
  const path = stage.path('public', 'log', 'tenders', 'tile', 'entries', bundle);
  const whole = readFileSync(path);
  writeFileSync(
    path,
    Buffer.from(whole.toString('latin1').replace('notice-published', 'notice-publishes'), 'latin1'),
  );
  const bad = await stage.orebook(['verify', 'public', '--no-memory']);
  writeFileSync(path, whole);
  expect([bad.code, bad.out]).toEqual([2, expect.stringContaining('The log of tenders: ')]);
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
