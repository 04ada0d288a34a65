/** An investor compares three routes for a lithium lot, changes one, and sends the comparison to a colleague as an address. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '#api';
import { ensureWebBuilt, webFolder } from '../../src/cli/web-build.ts';
import { openBrowser } from '../browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'orebook-sourcing-'));
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ensureWebBuilt();
  server = await serve({
    folder,
    dataFolder: join(import.meta.dirname, '..', '..', 'data'),
    webFolder,
    host: '127.0.0.1',
    port: 0,
    simulationScale: 0,
  });
  browser = await openBrowser();
  page = await (
    await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 1000 } })
  ).newPage();
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The outcomes of a rule, one a route. */
const outcomes = async (of: Page, rule: RegExp) =>
  (await of.getByRole('row', { name: rule }).getByRole('cell').allInnerTexts()).map(
    (text) => text.split('\n')[0],
  );

test('refined in Korea passes where China and raw ore do not; a step moved to Poland changes the answer, and the address carries it', async () => {
  await page.goto(`${server.address}/sourcing`);
  await page.getByRole('heading', { level: 1, name: 'Market access' }).waitFor();
  await page.getByRole('columnheader', { name: 'Refined in Korea' }).waitFor();
  expect(await outcomes(page, /extracted or processed in a partner country/)).toEqual([
    'Pass',
    'Fail',
    'Fail',
  ]);
  expect(await outcomes(page, /Vehicle credit: no foreign entity of concern/)).toEqual([
    'Pass',
    'Fail',
    'Pass',
  ]);

  await page.getByRole('button', { name: 'The lot: Refined in Korea' }).click();
  const step = page.getByRole('group', { name: 'Step 1' });
  const country = step.getByRole('combobox', { name: 'Country' });
  await country.click();
  await country.press('Control+a');
  await country.pressSequentially('Poland');
  await page.getByRole('option', { name: 'Poland', exact: true }).click();
  await page.getByRole('columnheader', { name: 'Refined in Korea' }).waitFor();
  await expect
    .poll(() => outcomes(page, /extracted or processed in a partner country/))
    .toEqual(['Fail', 'Fail', 'Fail']);

  const address = page.url();
  expect(address).toContain('lot=');
  const colleague = await (await browser.newContext({ locale: 'en' })).newPage();
  await colleague.goto(address);
  await colleague.getByRole('columnheader', { name: 'Refined in Korea' }).waitFor();
  expect(await outcomes(colleague, /extracted or processed in a partner country/)).toEqual([
    'Fail',
    'Fail',
    'Fail',
  ]);
  await colleague.getByText('Poland', { exact: true }).first().waitFor();
});
