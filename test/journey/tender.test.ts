/**
 * A commission runs a tender in the browser, from sealed offers to the award; the safety gate excludes the highest scorer. A stranger recomputes the
 * ranking from the OCDS file, by the command line and in the browser. The clock of the register is moved past the deadline.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '#api';
import type { TenderView } from '#contract';
import { ensureWebBuilt, webFolder } from '../../src/cli/web-build.ts';
import { openBrowser } from '../browser.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'orebook-tender-'));
const hour = 3_600_000;
let moved = 0;
let server: RunningServer;
let browser: Browser;
let commission: Page;
const bidders: Page[] = [];
const openings: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  ensureWebBuilt();
  server = await serve({
    folder,
    dataFolder: join(root, 'data'),
    webFolder,
    host: '127.0.0.1',
    port: 0,
    simulationScale: 0,
    nowMillis: () => Date.now() + moved,
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${email}: ${error}`));
  const password = server.accounts.find((account) => account.email === email)?.password ?? '';
  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('textbox', { name: 'Account' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor({ state: 'detached' });
  return page;
}

const orebook = (...words: string[]) =>
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/index.ts'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, OREBOOK_DATA: folder },
    },
  );
/** The worked example, 64.5 %; the share of the towers is left out and typed. */
const localContent = [
  'Works\tBuilder\t100',
  'Staff\t\t100\t80',
  'Goods\tTowers\t10\t0\tKZ-1\t2026-12-31\t2026-05-01\tChamber\t730820\t2026-01-01',
  'Goods\tBlades\t20\t\t\t\t2026-05-01',
  'Services\tDesigner\t25',
  'Staff\t\t100\t90',
].join('\n');
const momentIn = (hours: number) => new Date(Date.now() + hours * hour).toISOString().slice(0, 16);
const written = async (page: Page) => {
  await page.getByText('Written. It stands in the log now.').first().waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
};
async function choose(page: Page, form: string, field: string, option: string) {
  await page
    .getByRole('form', { name: form })
    .getByRole('button', { name: new RegExp(field) })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe('a tender in the browser', () => {
  test('a notice whose weights add up to 0.9 is not published; with 1 it is', async () => {
    commission = await signedIn('commission@orebook.test');
    await commission.goto(`${server.address}/tenders`);
    await commission.getByRole('link', { name: 'Publish a notice' }).click();
    const fill = (name: string, text: string) =>
      commission.getByRole('textbox', { name, exact: true }).fill(text);
    await fill('Number of the tender', 'PLANT-7');
    await fill('Title', 'Plant at the lake');
    await fill('Buyer', 'Ministry');
    await fill('Offers due, UTC', momentIn(2));
    await fill('Opening, UTC', momentIn(3));
    await commission.getByRole('textbox', { name: /Gates/ }).fill('Reference plant in operation');
    const price = commission.getByRole('group', { name: 'Criterion 1', exact: true });
    const ecology = commission.getByRole('group', { name: 'Criterion 2', exact: true });
    const put = (group: Locator, name: string, text: string) =>
      group.getByRole('textbox', { name, exact: true }).fill(text);
    await put(price, 'What is judged', 'Price');
    await put(price, 'Weight', '60');
    await put(price, 'Unit', 'KZT');
    await put(price, 'Worth nothing', '200');
    await put(price, 'Worth everything', '100');
    await commission.getByRole('button', { name: 'Add a criterion' }).click();
    await put(ecology, 'What is judged', 'Ecology');
    await put(ecology, 'Weight', '30');
    await put(ecology, 'Unit', 'points');
    await ecology.getByText('Point by point', { exact: true }).click();
    for (const [place, figure, worth] of [
      [1, '0', '0'],
      [2, '5', '50'],
      [3, '10', '100'],
    ] as const) {
      await put(ecology, `Figure ${place}`, figure);
      await put(ecology, `Worth ${place}`, worth);
    }
    await commission.getByRole('button', { name: 'Publish the notice' }).click();
    await commission.getByText('The weights do not make 100 % together.').waitFor();
    await commission.getByText('Weights together: 90%.').waitFor();
    await put(ecology, 'Weight', '40');
    await commission.getByRole('button', { name: 'Publish the notice' }).click();
    await commission.getByRole('heading', { level: 1, name: 'Plant at the lake' }).waitFor();
  });

  test('two bidders seal offers; neither price nor salt has reached the register', async () => {
    for (const [i, price] of [
      [1, '110'],
      [2, '140'],
    ] as const) {
      const page = await signedIn(`bidder${i}@orebook.test`);
      bidders.push(page);
      await page.goto(`${server.address}/tenders/PLANT-7/work`);
      const form = page.getByRole('form', { name: 'Seal an offer' });
      await form.getByRole('textbox', { name: 'Name of the offer' }).fill(`Offer-${i}`);
      await form.getByRole('textbox', { name: 'Price' }).fill(price);
      const documents = join(folder, `documents-${i}.txt`);
      writeFileSync(documents, `documents of offer ${i}`);
      await form.locator('input[type=file]').first().setInputFiles(documents);
      if (i === 2) {
        await form.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
        await form.getByRole('textbox', { name: 'Rows' }).fill(localContent);
        await form.getByRole('button', { name: 'Take these rows' }).click();
        await form.getByRole('complementary', { name: 'Adds up to' }).getByText('58.5%').waitFor();
        const towers = form.getByRole('group', { name: 'Goods 1' });
        await towers.getByRole('textbox', { name: 'Local share' }).fill('60');
        await form.getByRole('complementary', { name: 'Adds up to' }).getByText('64.5%').waitFor();
      }
      const save = form.getByRole('button', { name: 'Save the opening file and seal' });
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      openings.push(file);
      await written(page);
      const { salt } = JSON.parse(readFileSync(file, 'utf8')) as { salt: string };
      expect(salt).toMatch(/^[0-9a-f]{64}$/);
      const text = await (await fetch(`${server.address}/api/tenders/PLANT-7`)).text();
      expect(text).toContain(`"offer":"Offer-${i}"`);
      expect(text).not.toContain(salt);
      expect(text).not.toContain(`"amount":${price}`);
    }
  });

  test('after the deadline each opens its own offer with the saved file', async () => {
    moved = 3.5 * hour;
    for (const [i, page] of bidders.entries()) {
      await page.reload();
      const form = page.getByRole('form', { name: 'Open an offer' });
      await form.locator('input[type=file]').setInputFiles(openings[i] ?? '');
      await form.getByRole('button', { name: 'Open an offer' }).click();
      await written(page);
    }
    // The same file holds the rows that were sealed.
    const [, second] = bidders;
    const promise = second?.getByRole('form', { name: 'Show the promised local content' });
    await promise?.locator('input[type=file]').setInputFiles(openings[1] ?? '');
    await promise?.getByText('These are the rows that were sealed with the offer.').waitFor();
    await promise?.getByRole('button', { name: 'Show the promised local content' }).click();
    await second?.getByRole('region', { name: 'Local content' }).first().waitFor({ state: 'detached' });
    await second?.goto(`${server.address}/tenders/PLANT-7`);
    await second?.getByRole('region', { name: 'Local content' }).getByText('64.5%').waitFor();
  });

  test('the commission declares, judges, scores, closes and awards; the cheaper and better offer fails the gate', async () => {
    await commission.goto(`${server.address}/tenders/PLANT-7/work`);
    await commission.getByRole('button', { name: 'I have no conflict' }).click();
    await written(commission);
    const gate = commission.getByRole('form', { name: 'Judge a gate' });
    for (const [bidder, outcome] of [
      ['Trial bidder 1', 'Fail'],
      ['Trial bidder 2', 'Pass'],
    ] as const) {
      await choose(commission, 'Judge a gate', 'Offer', bidder);
      await gate.getByText(outcome, { exact: true }).click();
      await gate.getByRole('textbox', { name: 'Evidence' }).fill('volume 2');
      await gate.getByRole('button', { name: 'Judge a gate' }).click();
      await written(commission);
    }
    const score = commission.getByRole('form', { name: 'Give a score' });
    for (const [bidder, criterion, figure] of [
      ['Trial bidder 1', 'Price', '110'],
      ['Trial bidder 1', 'Ecology', '9'],
      ['Trial bidder 2', 'Price', '140'],
      ['Trial bidder 2', 'Ecology', '8'],
    ] as const) {
      await choose(commission, 'Give a score', 'Offer', bidder);
      await choose(commission, 'Give a score', 'Criterion', criterion);
      await score.getByRole('textbox', { name: 'Figure' }).fill(figure);
      await score.getByRole('textbox', { name: 'Evidence' }).fill('volume 1');
      await score.getByRole('button', { name: 'Give a score' }).click();
      await written(commission);
    }
    await commission.getByRole('form', { name: 'Close the evaluation' }).getByRole('button').click();
    await written(commission);
    await commission.getByRole('form', { name: 'Award' }).getByRole('button', { name: 'Award' }).click();
    await written(commission);
    await commission.goto(`${server.address}/tenders/PLANT-7`);
    await commission.getByText('Awarded to Trial bidder 2 for 140').waitFor();
    // 0.6 × 0.9 + 0.4 × 0.9
    await commission
      .getByText('Trial bidder 1 scored highest (0.900) and is excluded: Reference plant in operation.')
      .waitFor();
  });
});

describe('a stranger', () => {
  const file = join(folder, 'record-package.json');

  test('recomputes the ranking from the OCDS file by the command line, and finds a changed score', async () => {
    const response = await fetch(`${server.address}/api/tenders/PLANT-7/ocds/record-package.json`);
    const text = await response.text();
    writeFileSync(file, text);
    const fair = orebook('tender', 'recompute', file);
    expect(fair.status).toBe(0);
    expect(fair.stdout).toContain('The published ranking follows from the file.');
    expect(fair.stdout).toMatch(/Offer-2\s+rank 1\s+0\.680000/);
    expect(fair.stdout).toMatch(/Offer-1\s+excluded\s+0\.900000/);
    const forged = join(folder, 'forged.json');
    writeFileSync(forged, text.replaceAll('"figure":8', '"figure":3'));
    const found = orebook('tender', 'recompute', forged);
    expect(found.status).toBe(2);
    expect(found.stdout).toContain('does not follow from the file');
  });

  test('does the same in the browser without an account', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${server.address}/tenders/recompute`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The published ranking follows from the file').waitFor();
    await context.close();
  });

  test('verifies the log of tenders, takes it along, and loads it into another register', async () => {
    // Asynchronous: the server runs in this process and has to answer.
    const told = await new Promise<string>((resolve, reject) =>
      execFile(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          join(root, 'src/cli/index.ts'),
          'tender',
          'verify',
          server.address,
        ],
        (error, out, err) => (error ? reject(new Error(err)) : resolve(out)),
      ),
    );
    expect(told).toContain('PLANT-7: ');
    expect(told).toContain('EXAMPLE-WIND-1: ');
    const journal = join(folder, 'tenders.journal');
    expect(orebook('tender', 'export', journal).status).toBe(0);
    const copy = join(folder, 'copy');
    const restored = orebook('tender', 'restore', journal, '--to', copy, '--json');
    const { size } = (await (await fetch(`${server.address}/api/tenders/PLANT-7`)).json()) as TenderView;
    expect(JSON.parse(restored.stdout)).toMatchObject({ entries: size });
    const damaged = join(folder, 'damaged.journal');
    writeFileSync(damaged, readFileSync(journal, 'utf8').replace('Plant at the lake', 'Plant at the hill'));
    expect(orebook('tender', 'restore', damaged, '--to', join(folder, 'other')).status).toBe(1);
  });

  test('no page had a fault', () => {
    expect(faults).toEqual([]);
  });
});
