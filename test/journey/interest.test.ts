/**
 * An investor's way in, in Korean, as a person goes it: from the home page to lithium ground, a deposit, interest, the data room with a
 * marked file, a watch, and the application through its form to the receipt. The desk works beside it. On the shipped data, without a
 * simulated past.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationView, InterestIndex, WatchView } from '#contract';
import { cellsFromRuns } from '#grid';
import { formats, messages } from '#words';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { countOfArea, FormByHand } from './application-form.ts';
import { drillLog, markedPages } from './marked-file.ts';
import { suggest } from './suggest.ts';

const words = await messages('ko');
const {
  home,
  groundPage,
  check,
  apply,
  application,
  interest,
  dataRoom,
  watch,
  signIn: signInWords,
} = words.pages;
const format = formats('ko', words);
const applicant = { name: '한빛 배터리', number: '110111-1234567', country: '대한민국' };
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');

let register: RunningRegister;
let browser: Browser;
let investor: Page;
let officer: Page;
let depositName = '';
let deposit = '';
/** Of the area found: in words, and as the address has it. */
let blocks = '';
let area = '';
let packageAddress = '';
let watchAddress = '';
let lodged = '';
const faults: string[] = [];

async function openPage(name: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'ko-KR', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  return page;
}

/** On the page of signing in, wherever it was asked for. */
async function giveName(page: Page, role: 'investor' | 'officer'): Promise<void> {
  const { email, password } = register.account(role);
  await page.getByRole('textbox', { name: signInWords.name }).fill(email);
  await page.getByRole('textbox', { name: signInWords.password }).fill(password);
  await page.getByRole('button', { name: signInWords.submit, exact: true }).click();
  await page.getByRole('link', { name: words.frame.signIn, exact: true }).waitFor({ state: 'detached' });
}

const headed = (page: Page, title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
const areaOfAddress = () => new URL(investor.url()).searchParams.get('area') ?? '';

const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `interest-${name}.png`), fullPage: true });

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  [investor, officer] = await Promise.all([openPage('investor'), openPage('officer')]);
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
  test('is led from the home page to the best open ground for lithium, and takes it in hand', async () => {
    await investor.goto(register.address);
    await headed(investor, home.title);
    await investor.getByRole('link', { name: home.doors.ground }).click();
    await headed(investor, groundPage.title);
    await investor.getByRole('main').getByText(words.minerals.lithium, { exact: true }).first().click();
    await investor.waitForURL(/minerals=lithium/);
    const places = investor.getByRole('region', { name: groundPage.places });
    const first = places.getByRole('listitem').first();
    await first.getByRole('button', { name: groundPage.take }).click();
    await investor.waitForURL(/area=/);
    area = areaOfAddress();
    blocks = format.blocks(countOfArea(area));
    await investor.getByRole('link', { name: `${groundPage.inHand(blocks)}. ${groundPage.check}` }).waitFor();
    await picture(investor, '1-ground');
    const name = first.getByRole('heading', { level: 3 });
    const link = name.getByRole('link');
    depositName = (await link.textContent()) ?? '';
    await link.click();
  });

  test('reads the page of the deposit in Korean, and finds the way to register interest', async () => {
    await investor.waitForURL(/\/deposits\//);
    deposit = new URL(investor.url()).pathname.split('/').at(-1) ?? '';
    await headed(investor, depositName);
    await investor.getByText(words.minerals.lithium, { exact: true }).first().waitFor();
    await picture(investor, '2-deposit');
    await investor.getByRole('link', { name: interest.register }).first().click();
    await headed(investor, interest.newTitle);
    await investor.getByRole('main').getByRole('link', { name: words.frame.signIn }).click();
    await giveName(investor, 'investor');
    await headed(investor, interest.newTitle);
  });

  test('registers interest, hears by when the desk answers, and is one of fewer than three in public', async () => {
    await investor.getByRole('textbox', { name: interest.organisation }).fill('한빛 배터리');
    await suggest(investor, investor.getByRole('combobox', { name: interest.yourCountry }), '대한민국');
    await investor.getByText(interest.stages['desk-study'] ?? '', { exact: true }).click();
    await investor
      .getByRole('textbox', { name: interest.text })
      .fill('1970년대 시추 주상도를 보고 싶습니다.');
    await picture(investor, '3-register');
    await investor.getByRole('button', { name: interest.register }).click();
    await investor.getByRole('link', { name: interest.toOwn }).click();
    await investor.getByRole('button', { name: interest.withdraw, exact: true }).waitFor();
    const { cells: counted } = await read<InterestIndex>('/api/interest-index');
    expect(counted).toContainEqual({ country: 'KR', mineral: 'lithium', investors: null });
  });

  test('the desk makes a package, adds a file, and opens it with its answer', async () => {
    await officer.goto(`${register.address}/sign-in`);
    await giveName(officer, 'officer');
    await officer.goto(`${register.address}/data-room`);
    await officer.getByRole('textbox', { name: dataRoom.name }).fill('시추 주상도');
    await officer.getByRole('textbox', { name: dataRoom.deposit }).fill(deposit);
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
    await picture(officer, '4-desk');
  });

  test('accepts the terms and reads a file that carries its name on both pages', async () => {
    await investor.reload(); // on the page of what is one's own, since the interest was registered
    await investor.getByRole('link', { name: interest.toPackage }).click();
    await investor.getByText(dataRoom.accept).click();
    await investor.getByRole('button', { name: dataRoom.acceptNow }).click();
    const link = investor.getByRole('link', { name: new RegExp(dataRoom.download) }).first();
    await link.waitFor();
    const [download] = await Promise.all([investor.waitForEvent('download'), link.click()]);
    expect(await markedPages(readFileSync(await download.path()))).toEqual([true, true]);
    await investor.reload();
    await investor.getByText(dataRoom.acts['file-read'] ?? '', { exact: true }).waitFor();
    await investor.getByText(dataRoom.journalWhole).waitFor();
    await picture(investor, '5-package');
  });

  test('is shut out by one click of the desk at the next request', async () => {
    await officer.goto(register.address + packageAddress);
    await officer.getByRole('button', { name: dataRoom.withdraw, exact: true }).click();
    await officer.getByRole('button', { name: dataRoom.reopen }).waitFor();
    await investor.reload();
    await investor.getByText(words.problems.titles.package_withdrawn ?? '').waitFor();
    await officer.getByRole('button', { name: dataRoom.reopen }).click();
    await officer.getByRole('button', { name: dataRoom.withdraw, exact: true }).waitFor();
    await picture(officer, '6-readers');
  });

  test('has still the area in hand, and checks it against the law: nothing stops', async () => {
    await investor.getByRole('link', { name: words.frame.pages.ground, exact: true }).click();
    await headed(investor, groundPage.title);
    await investor
      .getByRole('link', { name: new RegExp(`${groundPage.check}$`) })
      .first()
      .click();
    await headed(investor, check.title);
    expect(areaOfAddress()).toBe(area);
    await investor.getByText(check.nothingStops).waitFor();
    await picture(investor, '7-check');
  });

  test('watches the area by a feed, on a register without mail', async () => {
    await investor.getByRole('link', { name: watch.title, exact: true }).click();
    await headed(investor, watch.title);
    await investor.getByText(watch.noMail).waitFor();
    await investor.getByText(watch.inHand(blocks), { exact: true }).waitFor();
    await investor.getByRole('textbox', { name: watch.name }).fill('호숫가');
    await picture(investor, '8-watch');
    await investor.getByRole('button', { name: watch.start, exact: true }).click();
    await investor.getByRole('link', { name: watch.toWatch }).click();
    await headed(investor, '호숫가');
    watchAddress = new URL(investor.url()).pathname;
    await investor.getByText(watch.noticesNone).waitFor();
  });

  test('goes from the area found to its application, and fills in the form task by task', async () => {
    await investor.getByRole('link', { name: words.frame.pages.ground, exact: true }).click();
    await investor
      .getByRole('region', { name: groundPage.places })
      .getByRole('link', { name: groundPage.apply })
      .first()
      .click();
    await headed(investor, apply.title);
    const form = new FormByHand(investor, words);
    await investor.getByRole('link', { name: apply.parts.who, exact: true }).click();
    await form.whoApplies(applicant);
    await form.area(blocks);
    await form.planOfWork(words.minerals.lithium);
    await form.moneyAndPeople();
    expect(await form.documents()).toBe(6);
  });

  test('reviews every answer under the law: nothing stops, and every task is done', async () => {
    await investor.getByText(applicant.name).first().waitFor();
    await investor.getByRole('heading', { name: apply.review.findings }).waitFor();
    await investor.getByRole('heading', { level: 3, name: words.finding.groups.met }).waitFor();
    expect(await investor.getByRole('heading', { level: 3, name: words.finding.groups.stops }).count()).toBe(
      0,
    );
    await picture(investor, '9-review');
    await investor.getByRole('navigation').getByRole('link', { name: apply.back }).click();
    await headed(investor, apply.title);
    await expect.poll(() => investor.getByText(words.controls.task.done, { exact: true }).count()).toBe(5);
    await picture(investor, '10-tasks');
  });

  test('signs and lodges, and reads its receipt: first in line on every block', async () => {
    await investor.getByRole('link', { name: apply.parts.sign, exact: true }).click();
    await investor.getByText(apply.sign.firstOnAll(blocks), { exact: true }).waitFor();
    await investor.getByText(apply.sign.declareTrial).click();
    await investor.getByRole('button', { name: apply.sign.lodge }).click();
    await investor.waitForURL(/\/applications\/A-\d{6}/);
    await investor.getByRole('heading', { name: application.receipt.title }).waitFor();
    await investor.getByText(application.receipt.allFirst(blocks), { exact: true }).waitFor();
    lodged = /A-\d{6}/.exec(investor.url())?.[0] ?? '';
    const view = await read<ApplicationView>(`/api/applications/${lodged}`);
    expect(format.blocks(cellsFromRuns(view.area.cells).length)).toBe(blocks);
    expect([view.applicant.name, view.plan.minerals, view.documents.length]).toEqual([
      applicant.name,
      ['lithium'],
      6,
    ]);
    await picture(investor, '11-receipt');
  });

  test('hears of its own application by the watch within seconds, in Korean', async () => {
    const id = watchAddress.split('/').at(-1) ?? '';
    const told = async () =>
      (await read<WatchView>(`/api/watches/${id}`)).notices
        .map(({ act, record }) => `${act} ${record}`)
        .sort();
    await expect
      .poll(told, { timeout: 30_000 })
      .toEqual([`application-lodged ${lodged}`, `work-plan-published ${lodged}`]);
    await investor.goto(register.address + watchAddress);
    await investor
      .getByRole('link', { name: new RegExp(`${watch.acts['application-lodged']} ${lodged}`) })
      .waitFor();
    const feed = await (await fetch(`${register.address}/api/watches/${id}/feed`)).text();
    expect(feed).toContain(`xml:lang="ko"`);
    expect(feed).toContain(`${watch.acts['application-lodged']} ${lodged}`);
    await picture(investor, '12-notice');
  });

  test('no page failed on the way', () => {
    expect(faults).toEqual([]);
  });
});
