/**
 * The main job on real ground, as people do it in a browser: open ground, check, application, receipt, decision, licence,
 * and a stranger who verifies it. From an empty data folder, with the shipped data and the simulated past.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BlockCard, RegisterSummary } from '#contract';
import { kazakhstanBlockCode } from '#grid';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { areaParameter, rectangleAtShore, type Shore } from './open-ground.ts';
import { suggest } from './suggest.ts';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, '.cache', 'journey');
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let register: RunningRegister;
let browser: Browser;
let investor: Page;
let officer: Page;
let stranger: Page;
let shore: Shore;
let application = '';
let licence = '';
const faults: string[] = [];

async function openPage(name: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(register.address) && !/^(blob|data):/.test(request.url())) {
      faults.push(`${name} asked another host: ${request.url()}`);
    }
  });
  return page;
}

async function signIn(page: Page, role: 'investor' | 'officer') {
  const { email, password } = register.account(role);
  await page.goto(`${register.address}/sign-in`);
  await page.getByRole('textbox', { name: 'Account' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor({ state: 'detached' });
}

/** A picture of where the journey stands, for whoever looks at a failure. */
const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

async function enterDay(page: Page, label: string, day: Date) {
  const group = page.getByRole('group', { name: label, exact: true });
  await group.getByRole('spinbutton', { name: /^day/ }).click();
  const two = (value: number) => String(value).padStart(2, '0');
  await page.keyboard.type(`${two(day.getUTCDate())}${two(day.getUTCMonth() + 1)}${day.getUTCFullYear()}`);
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Presses a verb of the desk, reads what it will cause, and does it. */
async function decide(page: Page, verb: RegExp) {
  await page.getByRole('region', { name: 'Decision' }).getByRole('button', { name: verb }).click();
  const dialog = page.getByRole('alertdialog', { name: verb });
  await dialog.getByText('What this will cause').waitFor();
  await dialog.getByRole('button', { name: verb }).click();
  await dialog.waitFor({ state: 'detached' });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  register = await startRegister();
  browser = await openBrowser();
  [investor, officer, stranger] = await Promise.all([
    openPage('investor'),
    openPage('officer'),
    openPage('stranger'),
  ]);
  shore = await rectangleAtShore(register.address, [74, 46.1]);
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ investor, officer, stranger }))
    await picture(page, `failed-${name}`);
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('from open ground to a licence that a stranger can verify', () => {
  test('the register says that it is a trial and that its past is simulated', async () => {
    await stranger.goto(register.address);
    await stranger.getByText('TRIAL', { exact: true }).waitFor();
    await stranger.getByRole('heading', { level: 1, name: /mining cadastre of Kazakhstan/ }).waitFor();
    const summary = await read<RegisterSummary>('/api/register');
    expect(summary).toMatchObject({ trial: true, simulated: true, country: 'KZ' });
    expect(summary.counts.licencesLive).toBeGreaterThan(2600);
    expect(summary.counts.licencesLive).toBeLessThan(3200);
    expect(summary.counts.applicationsPending).toBeGreaterThan(200);
    expect(summary.counts.deposits).toBe(946);
  });

  test('a block says its code, that it is free, and what is known near it', async () => {
    const open = shore.cells.find((cell) => !shore.closed.includes(cell)) ?? 0;
    const code = kazakhstanBlockCode(open);
    await stranger.goto(`${register.address}/blocks/${encodeURIComponent(code)}`);
    await stranger.getByRole('heading', { level: 1, name: code }).waitFor();
    await stranger.getByRole('main').getByText('Free', { exact: true }).first().waitFor();
    await picture(stranger, '1-block');
  });

  test('lithium is shown with how rough its few positions are', async () => {
    await stranger.goto(`${register.address}/ground`);
    await stranger.getByRole('main').getByText('Lithium', { exact: true }).click();
    await stranger.waitForURL(/minerals=lithium/);
    await stranger.getByText(/rough/i).first().waitFor();
    await picture(stranger, '2-lithium');
  });

  test('the area is checked against the law before anyone signs in, with article and fix', async () => {
    await investor.goto(`${register.address}/check?area=${areaParameter(shore.cells)}`);
    const main = investor.getByRole('main');
    await main.getByText('12 blocks', { exact: true }).first().waitFor();
    await main
      .getByText(/water fund/i)
      .first()
      .waitFor();
    await main.getByText('Code art. 25(1)(4)').first().waitFor();
    await main.getByRole('heading', { name: /Cannot tell/ }).waitFor();
    await picture(investor, '3-check');
  });

  test('the investor fills in the application, task by task', async () => {
    await signIn(investor, 'investor');
    await investor.goto(`${register.address}/check?area=${areaParameter(shore.cells)}`);
    await investor.getByText('Apply for this area', { exact: true }).click();
    await investor.getByRole('heading', { level: 1, name: 'The area' }).waitFor();
    await investor.getByRole('button', { name: 'Save and go on' }).click();
    await investor.getByRole('heading', { level: 1, name: 'Plan of work' }).waitFor();
    await suggest(investor, investor.getByRole('combobox', { name: 'What you look for' }), 'Lithium');
    await investor.getByRole('button', { name: 'Add a work' }).click();
    await choose(investor, 'Kind of work', 'Geological mapping');
    await investor.getByRole('button', { name: 'Save and go on' }).click();

    await investor.getByRole('heading', { level: 1, name: 'Money and people' }).waitFor();
    await investor.getByText('Balance at a bank or the national post', { exact: true }).click();
    await investor.getByRole('textbox', { name: 'Sum' }).fill('90000000');
    await enterDay(investor, 'Held from', daysFromNow(-40));
    await enterDay(investor, 'Held until', daysFromNow(-3));
    await investor.getByText('A bank of Kazakhstan', { exact: true }).click();
    await investor.getByText('On the staff', { exact: true }).click();
    await choose(investor, 'Trade', 'Geologist');
    await investor.getByRole('textbox', { name: 'Debt on it' }).fill('0');
    await enterDay(investor, 'Issued on', daysFromNow(-2));
    await investor.getByRole('button', { name: 'Save and go on' }).click();

    await investor.goto(`${register.address}/apply/who`);
    await investor.getByText('A company', { exact: true }).click();
    await suggest(
      investor,
      investor.getByRole('combobox', { name: 'Country of seat or citizenship' }),
      'South Korea',
    );
    await investor.getByRole('textbox', { name: 'Full name' }).fill('Hanbit Battery Metals Co., Ltd.');
    await investor.getByRole('textbox', { name: /^BIN/ }).fill('110111-1234567');
    await investor.getByText('Nobody controls it', { exact: true }).click();
    await investor.getByText('The applicant', { exact: true }).click();
    await investor.getByRole('button', { name: 'Save and go on' }).click();
    await picture(investor, '4-tasks');
  });

  test('documents are attached, and the review runs the law over the whole application', async () => {
    await investor.goto(`${register.address}/apply/documents`);
    await investor.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    const needed = investor
      .getByRole('region')
      .filter({ has: investor.getByText('needed', { exact: true }) });
    await needed.first().waitFor();
    const names = await Promise.all((await needed.all()).map((region) => region.getAttribute('aria-label')));
    expect(names).toHaveLength(6);
    for (const [i, name] of names.entries()) {
      const part = investor.getByRole('region', { name: name ?? '', exact: true });
      await part.locator('input[type=file]').setInputFiles({
        name: `paper-${i + 1}.pdf`,
        mimeType: 'application/pdf',
        buffer: Buffer.concat([pdf, Buffer.from(`% ${i}\n`)]),
      });
      await part.getByText('Fingerprint').waitFor();
      for (const language of ['Қазақша', 'Русский']) await part.getByText(language, { exact: true }).click();
      for (const group of await part.getByRole('radiogroup').all()) {
        await group.getByText('Yes', { exact: true }).click();
      }
    }
    await picture(investor, '5-documents');
    await investor.goto(`${register.address}/apply/review`);
    await investor.getByText('Hanbit Battery Metals Co., Ltd.').first().waitFor();
    await investor.getByRole('heading', { name: /^Stops you/ }).waitFor({ state: 'detached' });
    await picture(investor, '6-review');
  });

  test('a double click on lodge lodges once, and gives a receipt with place, instant and proof', async () => {
    await investor.goto(`${register.address}/apply/sign`);
    await investor.getByText('What lodging will cause').waitFor();
    await investor.getByText(/I sign this application/).click();
    const before = (await read<RegisterSummary>('/api/register')).size;
    await investor.getByRole('button', { name: 'Lodge application' }).dblclick();
    await investor.waitForURL(/\/applications\/A-\d+/);
    application = /A-\d+/.exec(investor.url())?.[0] ?? '';
    await investor.getByRole('heading', { name: 'Lodged' }).waitFor();
    await investor.getByText('First in line on all 12 blocks.').waitFor();
    expect(await investor.getByText('This form had been lodged already').count()).toBe(0);
    await picture(investor, '7-receipt');
    const after = (await read<RegisterSummary>('/api/register')).size;
    expect(after).toBe(before + 2); // lodged, published
  });

  test('anyone sees it in the same second, on the feed and in public', async () => {
    await stranger.goto(`${register.address}/applications/${application}`);
    await stranger.getByRole('heading', { level: 1, name: new RegExp(application) }).waitFor();
    await stranger.getByText('Hanbit Battery Metals Co., Ltd.').first().waitFor();
    await picture(stranger, '8-public');
  });

  test('the officer finds it in the queue, drops the blocks in the lake, and the applicant keeps the rest', async () => {
    await signIn(officer, 'officer');
    await officer.goto(`${register.address}/desk`);
    await officer.getByRole('heading', { level: 1, name: 'Desk' }).waitFor();
    await officer.getByRole('searchbox').fill(application);
    await officer.getByRole('link', { name: application }).first().waitFor();
    await picture(officer, '9-desk');
    await officer.getByRole('link', { name: application }).first().click();
    await officer.getByRole('heading', { level: 1, name: new RegExp(application) }).waitFor();
    await decide(officer, new RegExp(`Drop ${shore.closed.length} blocks?`));
    await picture(officer, '10-dropped');

    // The public page changes by itself: nobody reloads it.
    await stranger
      .getByText(/Blocks dropped/)
      .first()
      .waitFor();
    await investor.goto(`${register.address}/applications/${application}`);
    await investor.getByRole('button', { name: 'Keep all that is left' }).click();
    const dialog = investor.getByRole('alertdialog', { name: 'Keep all that is left' });
    await dialog.getByRole('button', { name: 'Keep all that is left' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('the notice starts forty working days, the security is recorded, the licence is issued', async () => {
    await decide(officer, /^Send notice: 40 working days start today/);
    await choose(officer, 'Form of the security', 'Guarantee');
    await officer.getByRole('textbox', { name: /Issuer/ }).fill('Halyk Test Bank');
    await enterDay(officer, 'Valid until', daysFromNow(8 * 366));
    await decide(officer, /^Record security/);
    await decide(officer, /^Issue licence/);
    await picture(officer, '11-issued');
    await stranger
      .getByRole('link', { name: /EL-\d+/ })
      .first()
      .waitFor();
    licence =
      /EL-\d+/.exec(
        (await stranger
          .getByRole('link', { name: /EL-\d+/ })
          .first()
          .textContent()) ?? '',
      )?.[0] ?? '';
    expect(licence).toMatch(/^EL-\d{6}$/);
  });

  test('the register, the licence and its certificate show it, with proof', async () => {
    await stranger.goto(`${register.address}/licences/${licence}`);
    await stranger.getByRole('heading', { level: 1, name: new RegExp(licence) }).waitFor();
    await stranger.getByText('Hanbit Battery Metals Co., Ltd.').first().waitFor();
    await picture(stranger, '12-licence');
    await stranger.goto(`${register.address}/licences/${licence}/certificate`);
    await stranger.getByText(licence).first().waitFor();
    await picture(stranger, '13-certificate');
    await stranger.goto(`${register.address}/register?q=${licence}`);
    await stranger.getByRole('link', { name: licence }).first().waitFor();
    const open = shore.cells.find((cell) => !shore.closed.includes(cell)) ?? 0;
    const card = await read<BlockCard>(`/api/blocks/${open}`);
    expect(card.state).toBe('held');
  });

  test('a stranger verifies the whole register from its public files', () => {
    const out = execFileSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'src/cli/index.ts',
        'verify',
        register.address,
        '--json',
        '--no-memory',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(JSON.parse(out)).toMatchObject({ verified: true, place: `${register.address}/log` });
  });

  test('no page failed on the way, and none asked another host for anything', () => {
    expect(faults).toEqual([]);
  });
});
