/** An analyst hears "exports rose 167.8 %", checks it, counts from another base, takes the chart along and reads where a number comes from. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

let register: RunningRegister;
let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'orebook-trade-'));

beforeAll(async () => {
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await register?.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Presses a button of the chart and gives back the file that comes. */
async function taken(button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('figure').getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`claim-c1.${button.toLowerCase()}`);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return readFileSync(file);
}

const text = async (selector: string) =>
  ((await page.locator(selector).textContent()) ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

test('the claim "exports rose 167.8 %" is checked, counted from another base, taken along, and traced to its source', async () => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });

  // The desk stands in the menu; the claims are one step from it.
  await page.goto(`${register.address}/`);
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Trade' }).click();
  await page
    .getByRole('navigation', { name: 'Parts of the desk' })
    .getByRole('link', { name: 'Claims checked' })
    .click();
  await page.getByRole('link', { name: /rose 167\.8 %/ }).click();

  // The verdict with its computation: the size fits, the growth does not, and a quarter is missing.
  await page.getByRole('heading', { name: 'Claim C1' }).waitFor();
  const claim = await text('main');
  expect(claim).toContain('Plausible. The size fits the other side’s books; the growth does not.');
  expect(claim).toContain('1574.66 / 4 = US$ 393.7 million');
  expect(claim).toContain('1574.66 / 766.11 − 1 = 105.5 %');
  expect(claim).toContain('Trade between Korea and Kazakhstan by quarter: not found');

  // From another base: 2020 stands on the Tengiz modules, 2019 lies behind a change of source.
  await page.getByRole('button', { name: /Counted from/ }).click();
  await page.getByRole('option', { name: '2020' }).click();
  await page.getByText(/one end of it stands on the Tengiz modules/).waitFor();
  expect(await text('main')).toContain('Growth 2020 to 2022: −67.9% (4,907 → 1,575)');
  expect(page.url()).toContain('base=2020');

  // The chart as a picture and as a table.
  const png = await taken('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20) > 700]).toEqual([1920, true]);
  const svg = (await taken('SVG')).toString('utf8');
  expect(svg).toMatch(/^<svg[^>]*><style>@font-face/);
  expect(svg).toContain('National Statistics of Kazakhstan, edition 2026-09');
  // The line is drawn in the colour of the first series, by day.
  expect(svg).toMatch(/stroke="rgb\(11, 97, 80\)"/);
  const csv = (await taken('CSV')).toString('utf8').trim().split('\r\n');
  expect(csv).toHaveLength(27);
  expect(csv.find((line) => line.startsWith('2022,'))).toMatch(/^2022,15746\d{5,},million US dollars,/);

  // A number leads to its figure, and the figure to its publisher.
  await page.locator('#claim-base').locator('..').getByRole('link', { name: '1,575' }).click();
  await page.getByRole('heading', { name: 'A figure and its source' }).waitFor();
  const figure = await text('main');
  expect(figure).toContain('Bureau of National Statistics of Kazakhstan');
  expect(figure).toContain('CIF, with freight and insurance');
  expect(figure).toContain('KAZ.import.KOR.all.2022.');
  expect(broken).toEqual([]);
});
