/**
 * A geologist's way in without a mouse, in Kazakh, on a phone's screen with a keyboard: from the skip link to lithium ground, a deposit,
 * an interest, the data room, a watch, and the application through its form to the receipt. Every control is reached by Tab, and is in
 * sight when it is. The desk acts over HTTP.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationView } from '#contract';
import { leadMinerals } from '#terms';
import { formats, messages } from '#words';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { countOfArea, daysAgo, digitsOfDay, paper } from './application-form.ts';
import { Keyboard, patient } from './keyboard.ts';
import { drillLog, markedPages } from './marked-file.ts';

const words = await messages('kk');
const format = formats('kk', words);
const { home, groundPage, interest, dataRoom, watch, apply, application, signIn, account } = words.pages;
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');
const packageTitle = 'Бұрғылау бағандары';
const applicant = { name: 'Сарыарқа барлау ЖШС', number: '180340021791', country: 'Қазақстан' };
const optional = (label: string) => `${label} (${words.controls.optional})`;

let register: RunningRegister;
let browser: Browser;
let page: Page;
let keys: Keyboard;
let deposit = '';
let depositAddress = '';
const faults: string[] = [];

const picture = (name: string) => page.screenshot({ path: join(pictures, `keyboard-${name}.png`) });

/** Opens a package of one file to the investor, as the answer to the first interest. */
async function answerAtDesk(): Promise<void> {
  const { address } = register;
  const headers = { origin: address };
  const desk = await browser.newContext();
  const send = async (path: string, options: Parameters<APIRequestContext['post']>[1]) => {
    const answer = await desk.request.post(address + path, { headers, ...options });
    expect([answer.ok(), await answer.text()]).toEqual([true, expect.anything()]);
    return answer.json();
  };
  const { email, password } = register.account('officer');
  await send('/api/sessions', { data: { email, password } });
  const about = depositAddress.split('/').at(-1) ?? '';
  const terms = 'Үшінші тұлғаға көрсетілмейді.';
  const made = await send('/api/data-room', { data: { title: packageTitle, deposit: about, terms } });
  await send(`/api/data-room/${made.id}/files?name=baghan.pdf`, {
    headers: { ...headers, 'content-type': 'application/pdf' },
    data: await drillLog(),
  });
  const { items } = await (await desk.request.get(`${address}/api/interests`)).json();
  await send(`/api/interests/${items[0].id}/answer`, {
    data: { kind: 'data-room', text: 'Топтама ашылды.', package: made.id },
  });
  await desk.close();
}

/** Of a group that has no answer yet: Tab stands on its first, arrows choose among the others. */
async function choose(first: string, wanted = first): Promise<void> {
  await keys.tabTo(first);
  if (wanted === first) return keys.press('Space');
  for (let presses = 0; presses < 6; presses++) {
    await keys.press('ArrowDown');
    if ((await keys.focused()).name === wanted) return;
  }
  throw new Error(`No arrow comes from ${first} to ${wanted}.`);
}

/** From the box of a long list that has focus: types, and takes what is found. */
async function take(text: string): Promise<void> {
  await keys.type(text);
  await page.getByRole('option', { name: text, exact: true }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
}

/** From the button of a short list that has focus: opens it, walks, and takes. */
async function pick(wanted: string): Promise<void> {
  await keys.press('Enter');
  await page.getByRole('option', { name: wanted, exact: true }).waitFor();
  for (let presses = 0; presses < 20 && (await keys.focused()).name !== wanted; presses++) {
    await keys.press('ArrowDown');
  }
  await keys.press('Enter');
  const isBack = async () => {
    const { role, name } = await keys.focused();
    return role === 'button' && name.startsWith(wanted);
  };
  await expect.poll(isBack, patient).toBe(true);
}

/** A day, part by part, each going on to the next by itself. */
async function enterDay(label: string, day: Date): Promise<void> {
  await keys.tabTo(new RegExp(`${label}`));
  const parts = page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton');
  const kinds = await Promise.all((await parts.all()).map((part) => part.getAttribute('data-type')));
  await keys.type(digitsOfDay(day, kinds));
}

const goOn = async (title: string) => {
  await keys.use(apply.saveAndGoOn);
  await keys.landedOn(title);
};

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'kk-KZ' });
  page = await context.newPage();
  page.setDefaultTimeout(patient.timeout);
  keys = await Keyboard.of(page);
  page.on('filechooser', () => undefined); // asked for from the start, no press of Enter comes before the ear for it
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^http/.test(asked.protocol) && asked.origin !== register.address) faults.push(request.url());
  });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture('failed');
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('a geologist with a keyboard alone, in Kazakh, at 390 × 844', () => {
  test('skips the bar, and is led from the home page to lithium ground', async () => {
    await page.goto(register.address);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    await keys.use(words.frame.toContent);
    await expect.poll(() => page.evaluate('document.activeElement.id'), patient).toBe('content');
    await keys.use(home.doors.ground);
    await keys.landedOn(groundPage.title);
    await keys.tabTo(words.minerals[leadMinerals[0] ?? 'lithium']); // one stop for all minerals; arrows walk among them
    await keys.press('ArrowRight');
    await keys.onFocus(words.minerals[leadMinerals[1] ?? 'tungsten']);
    await keys.press('ArrowLeft');
    await keys.onFocus(words.minerals.lithium);
    await keys.press('Space');
    await page.waitForURL(/minerals=lithium/);
    await keys.onFocus(words.minerals.lithium);
  });

  test('goes from the first area found to the deposit it lies at', async () => {
    const areas = page.getByRole('region', { name: groundPage.places }).getByRole('listitem');
    const first = areas.getByRole('heading', { level: 3 }).getByRole('link').first();
    await keys.use((await first.textContent())?.trim() ?? '');
    await page.waitForURL(/\/deposits\//);
    await expect.poll(async () => (await keys.focused()).role, patient).toBe('heading');
    deposit = (await keys.focused()).name; // in Kazakh where it has such a name
    depositAddress = new URL(page.url()).pathname;
  });

  test('is asked to sign in for an interest, and comes back to its form', async () => {
    const { email, password } = register.account('investor');
    await keys.use(interest.register);
    await keys.landedOn(interest.newTitle);
    await keys.use(words.frame.signIn);
    await keys.landedOn(signIn.title);
    await keys.fill(signIn.name, email);
    await keys.fill(signIn.password, password);
    await keys.press('Enter');
    await keys.landedOn(interest.newTitle);
  });

  test('goes back and forth in the form, sends it, and hears by when the desk answers', async () => {
    await choose(interest.stages['first-look'] ?? '', interest.stages['desk-study']);
    await keys.fill(interest.organisation, 'Сарыарқа барлау');
    await keys.tabTo(interest.yourCountry);
    await take(applicant.country);
    await keys.fill(optional(interest.text), 'Ұңғыма бағандары керек.');
    await keys.walkTo('Shift+Tab', interest.yourCountry);
    expect(await keys.value()).toBe(applicant.country);
    await keys.tabTo(interest.register);
    await picture('1-interest');
    await keys.press('Enter');
    await keys.onFocus(interest.toOwn); // the form is gone: focus goes to what stands in its place
    await keys.expectInSight(interest.toOwn);
  });

  test('finds the package that the desk opened, accepts its terms, and reads a file with its name on both pages', async () => {
    await answerAtDesk();
    await keys.press('Enter');
    await keys.landedOn(account.title);
    await keys.use(interest.toPackage);
    await keys.landedOn(packageTitle);
    await keys.use(dataRoom.accept, 'Space');
    await keys.use(dataRoom.acceptNow);
    const file = `${dataRoom.download} baghan.pdf`;
    await keys.onFocus(file); // the question is answered and gone: next comes what it opened
    await keys.expectInSight(file);
    await picture('2-package');
    const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
    expect(await markedPages(readFileSync(await download.path()))).toEqual([true, true]);
  });

  test('watches the surroundings of the deposit', async () => {
    const toDeposit = page.getByRole('main').locator(`a[href^="${depositAddress}"]`); // the package names what it is about
    await keys.walkTo('Shift+Tab', (await toDeposit.first().textContent()) ?? '');
    await keys.press('Enter');
    await keys.landedOn(deposit);
    await keys.use(watch.title);
    await keys.landedOn(watch.title);
    await keys.tabTo(watch.name);
    expect(await keys.value()).toBe(deposit);
    await keys.tabTo(watch.start);
    await picture('3-watch');
    await keys.press('Space');
    await keys.onFocus(watch.toWatch);
    await keys.expectInSight(watch.toWatch);
    await keys.press('Enter');
    await keys.landedOn(deposit);
    await page.getByText(watch.noticesNone).waitFor();
  });

  test('goes by the menu back to the ground, and from the first area to its application', async () => {
    await keys.walkTo('Shift+Tab', words.frame.menu);
    await keys.press('Enter');
    await expect.poll(() => keys.focused(), patient).toEqual({ role: 'dialog', name: words.frame.menu });
    await keys.use(words.frame.pages.ground);
    await keys.landedOn(groundPage.title);
    await keys.use(groundPage.apply);
    await keys.landedOn(apply.title);
    await picture('4-tasks');
  });

  test('says who applies, and goes on to the area that was found', async () => {
    const { who } = apply;
    await keys.use(apply.parts.who);
    await keys.landedOn(apply.parts.who);
    await choose(who.company);
    await keys.tabTo(who.country);
    await take(applicant.country);
    await keys.fill(who.name, applicant.name);
    await keys.fill(who.numberCompany, applicant.number);
    await choose(who.someone, who.nobody);
    await choose(who.self);
    await goOn(apply.parts.area);
    await picture('5-area');
    await goOn(apply.parts.plan);
  });

  test('names a mineral and a work: focus goes into each line that is added, and to the next control from one taken out', async () => {
    const { plan } = apply;
    await keys.tabTo(plan.minerals);
    await take(words.minerals.lithium);
    await keys.onFocus(optional(groundPage.another)); // the same box, empty for the next one
    expect(await keys.value()).toBe('');
    await keys.use(plan.add);
    await expect.poll(async () => (await keys.focused()).name, patient).toContain(plan.kind);
    await pick(words.plan.works.mapping);
    await keys.use(plan.add);
    await expect.poll(async () => (await keys.focused()).name, patient).toContain(plan.kind);
    await keys.use(words.controls.remove(plan.work(format.number(2))));
    await keys.onFocus(plan.add);
    await picture('6-plan');
    await goOn(apply.parts.means);
  });

  test('shows the means: a balance, a geologist, a certificate, with days typed part by part', async () => {
    const { means } = apply;
    const { financial, banks, professional, specialists } = words.plan;
    await choose(financial['bank-balance']);
    await keys.fill(means.sum, '900000000');
    await enterDay(means.heldFrom, daysAgo(40));
    await enterDay(means.heldUntil, daysAgo(3));
    await choose(banks['domestic-bank']);
    await choose(professional['own-staff']);
    await keys.tabTo(new RegExp(means.specialist));
    await pick(specialists.geologist);
    await keys.fill(means.debt, '0');
    await enterDay(means.issuedOn, daysAgo(2));
    await picture('7-means');
    await goOn(apply.parts.documents);
  });

  test('attaches each document that is asked for: the file is chosen by Enter, and its title has focus when it is there', async () => {
    const { documents } = apply;
    const { languageNames } = words.frame;
    const needed = page
      .getByRole('region')
      .filter({ has: page.getByText(documents.needed, { exact: true }) });
    await needed.first().waitFor();
    const names = await Promise.all((await needed.all()).map((part) => part.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(4);
    for (const [i, name] of names.entries()) {
      await keys.tabTo(`${words.controls.orChoose}: ${documents.attach}: ${name}`);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
      await chooser.setFiles({ name: `paper-${i}.pdf`, mimeType: 'application/pdf', buffer: paper(i) });
      await expect
        .poll(async () => (await keys.focused()).name.toLowerCase(), patient)
        .toBe(`${name} ${documents.attached}`.toLowerCase());
      await keys.use(languageNames.kk, 'Space');
      await keys.press('ArrowRight');
      await keys.onFocus(languageNames.ru);
      await keys.press('Space');
      await keys.use(documents.yes, 'Space');
      if (i === 0) await picture('8-document');
    }
    await goOn(apply.parts.review);
  });

  test('reviews it under the law, and lodges: focus comes to the receipt, first in line on every block', async () => {
    await page.getByRole('heading', { level: 3, name: words.finding.groups.met }).waitFor();
    expect(await page.getByRole('heading', { level: 3, name: words.finding.groups.stops }).count()).toBe(0);
    const blocks = format.blocks(countOfArea(new URL(page.url()).searchParams.get('area') ?? ''));
    await keys.tabTo(apply.review.goSign);
    await picture('9-review');
    await keys.press('Enter');
    await keys.landedOn(apply.parts.sign);
    await keys.use(apply.sign.declareTrial, 'Space');
    await keys.tabTo(apply.sign.lodge);
    await picture('10-sign');
    await keys.press('Enter');
    await keys.landedOn(application.receipt.title);
    await page.getByText(application.receipt.allFirst(blocks), { exact: true }).waitFor();
    await picture('11-receipt');
    await keys.tabTo(words.pages.log.downloadProof);
    const id = /A-\d{6}/.exec(page.url())?.[0] ?? '';
    const lodged = (await (
      await page.request.get(`${register.address}/api/applications/${id}`)
    ).json()) as ApplicationView;
    expect([lodged.applicant.name, format.blocks(lodged.area.blocks)]).toEqual([applicant.name, blocks]);
  });

  test('is in no trap: Tab goes through the page and out of it, and comes in again at its first link', async () => {
    await page.evaluate('document.activeElement.blur()');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.tabTo(words.frame.toContent);
    const wayRound = await keys.walkTo('Tab', words.frame.toContent);
    expect(wayRound).toEqual({ role: 'link', name: words.frame.toContent, timesOut: 1 });
  });

  test('no page failed on the way, and nothing was asked of another host', () => {
    expect(faults).toEqual([]);
  });
});
