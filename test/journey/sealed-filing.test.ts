/** A register whose law knows a sealed filing: an investor seals an area in the browser, then lodges, and has the place of the seal. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '#api';
import { runsFromCells } from '#grid';
import { ensureWebBuilt, webFolder } from '../../src/cli/web-build.ts';
import { openBrowser } from '../browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'orebook-seal-'));
let server: RunningServer;
let browser: Browser;
let page: Page;
/** What the browser sent, as the register heard it. */
const sent: { readonly path: string; readonly body: string }[] = [];

beforeAll(async () => {
  ensureWebBuilt();
  server = await serve({
    folder,
    dataFolder: join(import.meta.dirname, '..', '..', 'data'),
    webFolder,
    host: '127.0.0.1',
    port: 0,
    simulationScale: 0,
    environment: { OREBOOK_READINGS: 'sealed-filing.opening=within-1-working-day' },
  });
  browser = await openBrowser();
  page = await (
    await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 1000 } })
  ).newPage();
  page.setDefaultTimeout(90_000);
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      sent.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' });
    }
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two blocks of the steppe north of lake Balkhash. */
const cells = [180_958_392, 180_958_393];
const name = 'Hanbit Battery Metals Co., Ltd.';
const number = '261140001234';

test('an area is sealed before anyone hears of it, and the application that opens it has the place of the seal', async () => {
  const investor = server.accounts.find(({ role }) => role === 'investor');
  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('textbox', { name: 'Account' }).fill(investor?.email ?? '');
  await page.getByRole('textbox', { name: 'Password' }).fill(investor?.password ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor({ state: 'detached' });

  await page.goto(`${server.address}/apply`);
  await page.getByRole('link', { name: 'Seal a filing' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sealed filings' }).waitFor();
  await page.getByRole('tab', { name: 'Codes', exact: true }).click();
  await page.getByRole('textbox', { name: 'Paste block codes' }).fill('M-43-87-(10б-5а-13, 14)');
  await page.getByRole('button', { name: 'Add these blocks', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('textbox', { name: /^BIN, IIN/ }).fill(number);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the opening file and seal' }).click();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  await page.getByRole('heading', { level: 1, name: 'Sealed filing F-000001' }).waitFor();
  await page.getByText(/left$/).waitFor();

  // Of area and name nothing left the browser.
  const seals = sent.filter(({ path }) => path === '/api/sealed-filings');
  expect(seals.map(({ body }) => JSON.parse(body))).toEqual([{ commitment: file.commitment }]);
  expect(sent.filter(({ body }) => body.includes(String(cells[0])) || body.includes('Hanbit'))).toEqual([]);

  const form = {
    kind: 'company',
    name,
    number,
    country: 'KZ',
    controllers: [],
    represented: false,
    cells: runsFromCells(cells),
    minerals: ['lithium'],
    works: [{ year: 1, kind: 'mapping', volume: null, unit: null, spendKzt: null }],
    financialForm: 'rating-letter',
    sumKzt: 90_000_000,
    professionalForm: 'own-staff',
    specialist: 'geologist',
    taxDebtKzt: 0,
    taxIssuedOn: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
    signed: true,
  };
  await page.evaluate((kept) => {
    const draft = { form: kept, keeping: 'here', version: 0, title: '' };
    (
      globalThis as unknown as { localStorage: { setItem(name: string, text: string): void } }
    ).localStorage.setItem('orebook.draft', JSON.stringify(draft));
  }, form);
  await page.goto(`${server.address}/apply/sign`);
  await page.getByText('Opens F-000001: your place counts from its seal.').waitFor();
  await page.getByRole('button', { name: 'Lodge application' }).click();
  await page.getByRole('heading', { level: 1, name: 'Application A-000001' }).waitFor();
  await page.getByText(/^Sealed first: the place in line counts from/).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'F-000001' }).click();
  await page.getByRole('link', { name: 'A-000001' }).first().waitFor();
});
