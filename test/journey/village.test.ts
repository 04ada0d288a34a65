/**
 * A village and the ground around it, in Kazakh, on a phone's screen: someone from the village watches its surroundings without an account, an
 * application is lodged there, the feed tells of it, they say something about its plan of work, are asked, answer and are answered within the
 * clock; the public index counts it, a stranger holds the record against the log, and in the end they take their words back.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EntryView, OwnReply, ReplyIndex, SearchResults, WatchView } from '#contract';
import { cellFromPoint } from '#grid';
import { formats, messages } from '#words';
import { bareLodging, signIn } from '../api-client.ts';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

const words = await messages('kk');
const { replies, watch, signIn: signInWords } = words.pages;
const format = formats('kk', words);
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');
const village = 'Ақсуат';
const said = 'Ауыл суды осы бұлақтан алады. Бұрғылау оған жақын ба?';
const question = 'Қай бұлақ екенін айтыңызшы.';
const more = 'Ауылдың солтүстігіндегі Тасбұлақ.';
const answer = 'Бұлақтан бір шақырым жерде бұрғыланбайды, жоспарда солай жазылған.';

let register: RunningRegister;
let browser: Browser;
let phone: Page;
let officer: Page;
let feed = '';
let lodged = '';
let watchAddress = '/watch/none';
let ownAddress = '';
const faults: string[] = [];

async function openPage(width: number, height: number): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height }, locale: 'kk-KZ' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^http/.test(asked.protocol) && asked.origin !== register.address) faults.push(request.url());
  });
  return page;
}
const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `village-${name}.png`), fullPage: true });
const readable = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
/** Words that leave the screen to the right, where nobody reads them on a phone. */
const overflow = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('main p, main li, main dd, main .badge, main label')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.textContent)`);

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  phone = await openPage(390, 844);
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(
    Object.entries({ phone, officer }).map(([name, page]) => page && picture(page, `failed-${name}`)),
  );
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('a village at 390 × 844, in Kazakh', () => {
  test('is watched by its name, without an account', async () => {
    await phone.goto(`${register.address}/watch`);
    await phone.getByRole('textbox', { name: watch.village }).fill(village);
    const found = phone.getByRole('radiogroup', { name: watch.kinds.place ?? '', exact: true });
    await found.locator('label').filter({ hasText: village }).first().click(); // the input itself is not drawn
    expect(await phone.getByRole('textbox', { name: watch.name, exact: true }).inputValue()).toBe(village);
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '1-watch');
    await phone.getByRole('button', { name: watch.start, exact: true }).click();
    await phone.getByRole('link', { name: watch.toWatch }).click();
    await phone.getByText(watch.noticesNone).waitFor();
    watchAddress = new URL(phone.url()).pathname;
    feed = (await read<WatchView>(`/api/watches/${watchAddress.slice(-32)}`)).feed;
  });

  test('hears by its feed of an application near it and of the plan of work in it', async () => {
    const { area } = await read<WatchView>(`/api/watches/${watchAddress.slice(-32)}`);
    if (area.kind !== 'place') throw new Error(`The watch is of a ${area.kind}.`);
    const { items } = await read<SearchResults>(`/api/search?q=${encodeURIComponent(village)}`);
    expect(items.some(({ position }) => position?.[0] === area.longitude)).toBe(true);
    const investor = await signIn(register.address, register.account('investor'));
    const near = cellFromPoint(area.longitude, area.latitude + 0.05);
    const { status, receipt } = await investor.lodge(
      {
        ...bareLodging([[near, 3]]),
        plan: { minerals: ['lithium'], works: [{ year: 1, kind: 'drilling', volume: 2000, unit: 'metres' }] },
      },
      'form-of-the-journey',
    );
    expect([status, receipt]).toEqual([201, expect.anything()]);
    lodged = receipt.application;
    const notice = `${watch.acts['work-plan-published']} ${lodged}`;
    await expect
      .poll(async () => (await fetch(feed)).text(), { timeout: 60_000, interval: 1000 })
      .toContain(notice);
    const text = await (await fetch(feed)).text();
    expect(text).toContain(`${watch.acts['application-lodged']} ${lodged}`);
    expect(text).toContain(`${register.address}/replies/new?about=${lodged}`);
  });

  test('says something about the plan; what is typed is still there after a reload', async () => {
    await phone.goto(register.address + watchAddress);
    await phone.getByRole('link', { name: watch.sayAbout, exact: true }).first().click();
    await phone.getByRole('heading', { level: 1, name: replies.newTitle }).waitFor();
    await phone.getByRole('textbox', { name: replies.text, exact: true }).fill(said);
    await phone.reload();
    const text = phone.getByRole('textbox', { name: replies.text, exact: true });
    await text.waitFor();
    expect(await text.inputValue()).toBe(said);
    await phone
      .locator('label')
      .filter({ hasText: replies.parts.plan ?? '' })
      .click();
    await phone.getByRole('button', { name: replies.topics.water ?? '', exact: true }).click();
    await phone.getByRole('button', { name: new RegExp(replies.settlement) }).click();
    await phone
      .getByRole('option', { name: new RegExp(`^${village}`) })
      .first()
      .click();
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '2-reply');
    await phone.getByRole('button', { name: replies.send, exact: true }).click();
    await phone.waitForURL(/\/replies\/mine\/[0-9a-f]{32}/);
    await phone.getByText(replies.sent('V-000001')).waitFor();
    ownAddress = new URL(phone.url()).pathname;
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '3-receipt');
  });

  test('is asked by the desk and answers from the link of the receipt', async () => {
    officer = await openPage(1440, 900);
    const { email, password } = register.account('officer');
    await officer.goto(`${register.address}/sign-in?next=${encodeURIComponent('/desk/replies')}`);
    await officer.getByRole('textbox', { name: signInWords.name }).fill(email);
    await officer.getByRole('textbox', { name: signInWords.password }).fill(password);
    await officer.getByRole('button', { name: signInWords.submit, exact: true }).click();
    await officer.getByText(said, { exact: true }).waitFor();
    await officer.getByRole('button', { name: replies.ask, exact: true }).click();
    await officer.getByRole('textbox', { name: replies.ask, exact: true }).fill(question);
    await officer.getByRole('button', { name: replies.askSend, exact: true }).click();
    await officer.getByText(question, { exact: true }).waitFor();

    await phone.goto(register.address + ownAddress);
    await phone.getByText(question, { exact: true }).waitFor();
    await phone.getByRole('textbox', { name: new RegExp(replies.tell) }).fill(more);
    await phone.getByRole('button', { name: replies.tellSend, exact: true }).click();
    await phone.getByText(more, { exact: true }).waitFor();
  });

  test('is answered in public within the clock, and reads it', async () => {
    await officer.reload();
    await officer.getByText(more, { exact: true }).waitFor();
    await officer.getByRole('button', { name: replies.answerNow, exact: true }).click();
    await officer.getByRole('textbox', { name: replies.answerText, exact: true }).fill(answer);
    await picture(officer, '4-desk');
    await officer.getByRole('button', { name: replies.answerSend, exact: true }).click();
    await officer.getByText(replies.deskNone, { exact: true }).waitFor();

    await phone.reload();
    await phone.getByRole('heading', { name: replies.answer, exact: true }).waitFor();
    await phone.getByText(answer, { exact: true }).waitFor();
    await picture(phone, '5-answer');
  });

  test('stands in the public index with its days and no name, and in the log with nothing but digests', async () => {
    await phone.goto(`${register.address}/replies`);
    await phone.getByRole('link', { name: words.records.reply('V-000001') }).waitFor();
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '6-index');
    const index = await read<ReplyIndex>('/api/replies');
    expect(index.counts).toMatchObject({ received: 1, overdue: 0, answered: 1, answeredInTime: 1 });
    const main = readable(await phone.getByRole('main').textContent());
    expect(main).toContain(readable(replies.promise(format.workingDays(index.answerWorkingDays))));
    expect(main).not.toContain(village);

    await phone.getByRole('link', { name: words.records.reply('V-000001') }).click();
    await phone.getByText(said, { exact: true }).waitFor();
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '7-public');
    await officer.goto(`${register.address}/replies`);
    await officer.getByRole('link', { name: words.records.reply('V-000001') }).waitFor();
    await picture(officer, '8-index-wide');

    const own = await read<OwnReply>(`/api/own-replies/${ownAddress.slice(-32)}`);
    const record = await (await fetch(own.recordAddress)).text();
    expect(createHash('sha256').update(record).digest('hex')).toBe(own.digest);
    const [received, answered] = await Promise.all(
      own.entries.map(async ({ index: at }) => (await read<EntryView>(`/api/entries/${at}`)).text),
    );
    expect(received).toContain(own.digest);
    expect(answered).toContain(createHash('sha256').update(answer).digest('hex'));
    expect(`${received}${answered}`).not.toMatch(new RegExp(`${village}|${said.slice(0, 10)}`));
  });

  test('takes the words back by the link of the receipt: the answer stays, the log verifies and says so', async () => {
    await phone.goto(register.address + ownAddress);
    await phone.getByText(said, { exact: true }).waitFor();
    await phone.getByRole('button', { name: replies.withdraw, exact: true }).click();
    const asked = phone.getByRole('alertdialog', { name: replies.withdrawSure });
    await asked.getByText(replies.withdrawHow, { exact: true }).waitFor();
    await picture(phone, '9-withdraw');
    await asked.getByRole('button', { name: replies.withdraw, exact: true }).click();
    await phone.getByText(replies.withdrawnWhat).waitFor();
    await phone.getByText(answer, { exact: true }).waitFor();
    expect(await overflow(phone)).toEqual([]);
    await picture(phone, '10-withdrawn');
    await phone.goto(`${register.address}/replies/V-000001`);
    await phone.getByText(replies.wordsStates.withdrawn ?? '', { exact: true }).waitFor();
    const own = await read<OwnReply>(`/api/own-replies/${ownAddress.slice(-32)}`);
    expect([own.said, own.messages, own.entries.map(({ kind }) => kind)]).toEqual([
      null,
      [],
      ['reply-received', 'reply-answered', 'reply-withdrawn'],
    ]);
    const out = execFileSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'src/cli/index.ts',
        'verify',
        register.address,
        '--no-memory',
        '--json',
      ],
      { cwd: join(import.meta.dirname, '..', '..'), encoding: 'utf8' },
    );
    expect(JSON.parse(out)).toMatchObject({ verified: true });
  });

  test('no page failed on the way, and nothing was asked of another host', () => {
    expect(faults).toEqual([]);
  });
});
