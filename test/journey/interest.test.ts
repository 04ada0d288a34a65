/**
 * An investor's way in, in Korean: lithium ground, a deposit, interest, the data room with a marked file, a watch, and an application in
 * the watched area that the watch tells of. The desk works beside it. On the shipped data, without a simulated past.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DepositList, InterestIndex, WatchView } from '#contract';
import { messages } from '#words';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { areaParameter, rectangleAtShore } from './open-ground.ts';

const words = await messages('ko');
const { interest, dataRoom, watch, signIn: signInWords } = words.pages;
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');

let register: RunningRegister;
let browser: Browser;
let investor: Page;
let officer: Page;
let deposit: { readonly id: string; readonly name: string };
let cells: readonly number[];
let packageAddress = '';
let watchAddress = '';
const faults: string[] = [];

async function openPage(name: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'ko-KR', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  return page;
}

async function signIn(page: Page, role: 'investor' | 'officer'): Promise<void> {
  const { email, password } = register.account(role);
  await page.goto(`${register.address}/sign-in`);
  await page.getByRole('textbox', { name: signInWords.name }).fill(email);
  await page.getByRole('textbox', { name: signInWords.password }).fill(password);
  await page.getByRole('button', { name: signInWords.submit, exact: true }).click();
  await page.getByRole('link', { name: words.frame.signIn, exact: true }).waitFor({ state: 'detached' });
}

const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `interest-${name}.png`), fullPage: true });

async function drillLog(): Promise<Buffer> {
  const made = await PDFDocument.create();
  for (const hole of [7, 8])
    made.addPage([595, 842]).drawText(`Drill log ${hole}`, { x: 60, y: 760, size: 14 });
  return Buffer.from(await made.save());
}

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  [investor, officer] = await Promise.all([openPage('investor'), openPage('officer')]);
  const found = await read<DepositList>('/api/deposits?mineral=lithium&kind=deposit');
  const first = found.items.find(({ location }) => location !== null);
  if (!first) throw new Error('The shipped data has no lithium deposit with a position.');
  deposit = first;
  ({ cells } = await rectangleAtShore(register.address, [74, 46.1]));
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ investor, officer })) await picture(page, `failed-${name}`);
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('an investor from Korea', () => {
  test('shows lithium on the ground, reads a deposit in Korean, and finds the way to register interest', async () => {
    await investor.goto(`${register.address}/ground`);
    await investor.getByRole('main').getByText(words.minerals.lithium, { exact: true }).first().click();
    await investor.waitForURL(/minerals=lithium/);
    await signIn(investor, 'investor');
    await investor.goto(`${register.address}/deposits/${deposit.id}`);
    await investor.getByText(words.minerals.lithium, { exact: true }).first().waitFor();
    await investor.getByRole('link', { name: interest.register }).first().click();
    await investor.getByRole('heading', { level: 1, name: interest.newTitle }).waitFor();
  });

  test('registers interest, hears by when the desk answers, and is one of fewer than three in public', async () => {
    await investor.getByRole('textbox', { name: interest.organisation }).fill('한빛 배터리');
    await investor.getByRole('combobox', { name: interest.yourCountry }).fill('대한민국');
    await investor.getByRole('option', { name: '대한민국', exact: true }).click();
    await investor.getByText(interest.stages['desk-study'] ?? '', { exact: true }).click();
    await investor
      .getByRole('textbox', { name: interest.text })
      .fill('1970년대 시추 주상도를 보고 싶습니다.');
    await picture(investor, '1-register');
    await investor.getByRole('button', { name: interest.register }).click();
    await investor.getByRole('link', { name: interest.toOwn }).click();
    await investor.getByRole('button', { name: interest.withdraw, exact: true }).waitFor();
    const { cells: counted } = await read<InterestIndex>('/api/interest-index');
    expect(counted).toContainEqual({ country: 'KR', mineral: 'lithium', investors: null });
  });

  test('the desk makes a package, adds a file, and opens it with its answer', async () => {
    await signIn(officer, 'officer');
    await officer.goto(`${register.address}/data-room`);
    await officer.getByRole('textbox', { name: dataRoom.name }).fill('시추 주상도');
    await officer.getByRole('textbox', { name: dataRoom.deposit }).fill(deposit.id);
    await officer.getByRole('textbox', { name: dataRoom.terms }).fill('제삼자에게 보이지 않는다.');
    await officer.getByRole('button', { name: dataRoom.make }).click();
    await officer.waitForURL(/\/data-room\/P-[0-9a-f]{8}/);
    packageAddress = new URL(officer.url()).pathname;
    await officer
      .locator('input[type=file]')
      .setInputFiles({ name: 'log.pdf', mimeType: 'application/pdf', buffer: await drillLog() });
    await officer.getByText(dataRoom.fileMarks['each-page'] ?? '').waitFor();
    await officer.goto(`${register.address}/desk/interests`);
    await officer.getByRole('button', { name: interest.answer, exact: true }).click();
    await officer.getByRole('button', { name: interest.answerPackage }).click();
    await officer.getByRole('option', { name: '시추 주상도' }).click();
    await officer.getByRole('textbox', { name: interest.answerText }).fill('열어 드립니다.');
    await officer.getByRole('button', { name: interest.send }).click();
    await officer.getByText(interest.inTime, { exact: true }).first().waitFor();
    await picture(officer, '2-desk');
  });

  test('accepts the terms and reads a file that carries its name on both pages', async () => {
    await investor.goto(`${register.address}/account`);
    await investor.getByRole('link', { name: interest.toPackage }).click();
    await investor.getByText(dataRoom.accept).click();
    await investor.getByRole('button', { name: dataRoom.acceptNow }).click();
    const link = investor.getByRole('link', { name: new RegExp(dataRoom.download) }).first();
    await link.waitFor();
    const [download] = await Promise.all([investor.waitForEvent('download'), link.click()]);
    const marked = await PDFDocument.load(readFileSync(await download.path()));
    expect(
      marked.getPages().map(({ node }) => /EmbeddedPdfPage/.test(node.Resources()?.toString() ?? '')),
    ).toEqual([true, true]);
    await investor.reload();
    await investor.getByText(dataRoom.acts['file-read'] ?? '', { exact: true }).waitFor();
    await investor.getByText(dataRoom.journalWhole).waitFor();
    await picture(investor, '3-package');
  });

  test('is shut out by one click of the desk at the next request', async () => {
    await officer.goto(register.address + packageAddress);
    await officer.getByRole('button', { name: dataRoom.withdraw, exact: true }).click();
    await officer.getByRole('button', { name: dataRoom.reopen }).waitFor();
    await investor.reload();
    await investor.getByText(words.problems.titles.package_withdrawn ?? '').waitFor();
    await officer.getByRole('button', { name: dataRoom.reopen }).click();
    await officer.getByRole('button', { name: dataRoom.withdraw, exact: true }).waitFor();
    await picture(officer, '4-readers');
  });

  test('watches the area in hand by a feed, on a register without mail', async () => {
    await investor.goto(`${register.address}/watch?area=${areaParameter(cells)}`);
    await investor.getByText(watch.noMail).waitFor();
    await investor.getByRole('textbox', { name: watch.name }).fill('호숫가');
    await picture(investor, '5-watch');
    await investor.getByRole('button', { name: watch.start, exact: true }).click();
    await investor.getByRole('link', { name: watch.toWatch }).click();
    await investor.getByRole('heading', { level: 1, name: '호숫가' }).waitFor();
    watchAddress = new URL(investor.url()).pathname;
    await investor.getByText(watch.noticesNone).waitFor();
  });

  test('lodges in the watched area, and the watch tells of it within seconds, in Korean', async () => {
    const lodged = await lodgeBySession(investor);
    const id = watchAddress.split('/').at(-1) ?? '';
    await expect
      .poll(async () => (await read<WatchView>(`/api/watches/${id}`)).notices.map(({ record }) => record), {
        timeout: 30_000,
      })
      .toEqual([lodged]);
    await investor.reload();
    await investor
      .getByRole('link', { name: new RegExp(`${watch.acts['application-lodged']} ${lodged}`) })
      .waitFor();
    const feed = await (await fetch(`${register.address}/api/watches/${id}/feed`)).text();
    expect(feed).toContain(`xml:lang="ko"`);
    expect(feed).toContain(`${watch.acts['application-lodged']} ${lodged}`);
    await picture(investor, '6-notice');
  });

  test('no page failed on the way', () => {
    expect(faults).toEqual([]);
  });
});

/** The form of an application in a browser is a journey of its own (`main-job.test.ts`): here it goes in by the investor's session. */
async function lodgeBySession(page: Page): Promise<string> {
  const { address } = register;
  const headers = { origin: address };
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const paper = await page.request.post(`${address}/api/documents?name=papers.pdf`, {
    headers: { ...headers, 'content-type': 'application/pdf' },
    data: await drillLog(),
  });
  expect(paper.status()).toBe(201);
  const { sha256 } = (await paper.json()) as { sha256: string };
  const kinds = [
    'registration-extract',
    'controllers',
    'work-description',
    'financial-proof',
    'professional-proof',
    'tax-certificate',
  ];
  const free = await openBlock();
  const answer = await page.request.post(`${address}/api/applications`, {
    headers: { ...headers, 'idempotency-key': 'journey-of-interest' },
    data: {
      kind: 'exploration',
      cells: [[free, 1]],
      applicant: {
        kind: 'company',
        country: 'KR',
        name: '한빛 배터리',
        number: '110111-1234567',
        controllers: [{ kind: 'person', country: 'KR' }],
        represented: false,
        signedElectronically: true,
      },
      plan: { minerals: ['lithium'], works: [{ year: 1, kind: 'mapping', spendKzt: 5_000_000 }] },
      declared: {
        financial: {
          form: 'bank-balance',
          sumKzt: 900_000_000,
          heldFrom: day(40),
          heldUntil: day(3),
          heldAt: 'domestic-bank',
        },
        professional: { form: 'own-staff', specialist: 'geologist' },
        tax: { debtKzt: 0, issuedOn: day(2) },
      },
      documents: kinds.map((kind) => ({ kind, sha256, languages: ['kk', 'ru'], notarised: true })),
    },
  });
  const said = (await answer.json()) as { id?: string; application?: string };
  const id = said.application ?? said.id ?? '';
  expect([answer.status(), id, said]).toEqual([201, expect.stringMatching(/^A-\d{6}$/), said]);
  return id;
}

/** A block of the area that is free. */
async function openBlock(): Promise<number> {
  for (const cell of cells) {
    const { state } = await read<{ state: string }>(`/api/blocks/${cell}`);
    if (state === 'free') return cell;
  }
  throw new Error('No block of the area is free.');
}
