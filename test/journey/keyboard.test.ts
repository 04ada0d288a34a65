/**
 * A geologist's way in without a mouse, in Kazakh, on a phone's screen with a keyboard: from the skip link to lithium ground, a deposit,
 * an interest and its answer, and a watch. Every control is reached by Tab, and is in sight when it is.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { leadMinerals } from '#terms';
import { messages } from '#words';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

const words = await messages('kk');
const { home, groundPage, interest, watch, signIn: signInWords, account } = words.pages;
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');
const mostPresses = 80;
const patient = { timeout: 20_000 };
const answerText = 'Бәрі кен орнының бетінде.';
const optional = (label: string) => `${label} (${words.controls.optional})`;

let register: RunningRegister;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let tree: CDPSession;
let deposit = '';
let depositAddress = '';
const faults: string[] = [];

/** Role and name of what has focus, as Chromium tells them to a screen reader. */
async function focused(): Promise<{ readonly role: string; readonly name: string }> {
  const { result } = await tree.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (!result.objectId) return { role: 'none', name: '' };
  const { nodes } = await tree.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const say = (value: unknown) =>
    String(value ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  return { role: say(nodes[0]?.role?.value), name: say(nodes[0]?.name?.value) };
}

/**
 * Runs in the page, and answers what keeps a reader from seeing where focus is; empty where nothing does. An `input` that only stands
 * for what is drawn (a radio, a slider) is judged by its label or its thumb.
 */
const whatHidesFocus = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing has focus';
  const standsFor = element.matches('[type=range], [type=radio], [type=checkbox]');
  const shown = (standsFor && element.closest('label, [data-focus-visible]')) || element;
  const box = shown.getClientRects()[0];
  if (!box) return 'it is not drawn';
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (left >= right || top >= bottom) return 'it is off the screen, at ' + box.left + ', ' + box.top;
  const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!onTop || !(shown.contains(onTop) || onTop.contains(shown))) {
    return 'it is covered by ' + onTop?.tagName + ' ' + onTop?.className;
  }
  const near = [shown, ...shown.querySelectorAll('*'), shown.parentElement, shown.parentElement?.parentElement];
  const isRinged = near.some((part) => {
    const style = part && getComputedStyle(part);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  });
  return isRinged ? '' : 'no ring is drawn round it';
})()`;
const hidden = () => page.evaluate<string>(whatHidesFocus);
const valueInFocus = () => page.evaluate<string>('document.activeElement.value');

/** Focus may be in a sheet that still moves: it has a second to come to rest. */
async function expectInSight(name: string): Promise<void> {
  await expect.poll(hidden, { timeout: 1000, interval: 50, message: `${page.url()}: “${name}”` }).toBe('');
}

/** Presses a key until what has that name has focus; each stop on the way is in sight. */
async function walkTo(key: string, wanted: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostPresses) {
    await page.keyboard.press(key);
    const { role, name } = await focused();
    const isEnd = role === 'RootWebArea'; // after the last control the browser itself has focus
    if (!isEnd) await expectInSight(name);
    if (name === wanted) return;
    passed.push(`${role} “${name}”`);
  }
  throw new Error(
    `${key} ${mostPresses} times on ${page.url()} did not come to ${wanted}: ${passed.join(', ')}`,
  );
}
const tabTo = (wanted: string) => walkTo('Tab', wanted);
const press = (key: string) => page.keyboard.press(key);

/** After a move focus stands on the new page's title, so that Tab goes on from there. */
async function expectLanded(title: string): Promise<void> {
  await expect.poll(focused, { ...patient, message: page.url() }).toEqual({ role: 'heading', name: title });
}

const onFocus = (name: string) => expect.poll(async () => (await focused()).name, patient).toBe(name);

async function answerAtDesk(): Promise<void> {
  const { address } = register;
  const headers = { origin: address };
  const { email, password } = register.account('officer');
  const desk = await browser.newContext();
  const entered = await desk.request.post(`${address}/api/sessions`, { headers, data: { email, password } });
  expect(entered.ok()).toBe(true);
  const { items } = await (await desk.request.get(`${address}/api/interests`)).json();
  const answered = await desk.request.post(`${address}/api/interests/${items[0].id}/answer`, {
    headers,
    data: { kind: 'public-information', text: answerText },
  });
  expect([answered.ok(), await answered.text()]).toEqual([true, expect.anything()]);
  await desk.close();
}

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'kk-KZ' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  tree = await context.newCDPSession(page);
  await tree.send('Accessibility.enable');
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^http/.test(asked.protocol) && asked.origin !== register.address) faults.push(request.url());
  });
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await page.screenshot({ path: join(pictures, 'keyboard-failed.png') });
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('a geologist with a keyboard alone, in Kazakh, at 390 × 844', () => {
  test('skips the bar, and is led from the home page to lithium ground', async () => {
    await page.goto(register.address);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    await tabTo(words.frame.toContent);
    await press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id'), patient).toBe('content');
    await tabTo(home.doors.ground);
    await press('Enter');
    await expectLanded(groundPage.title);
    await tabTo(words.minerals[leadMinerals[0] ?? 'lithium']); // one stop for all minerals; arrows walk among them
    await press('ArrowRight');
    await onFocus(words.minerals[leadMinerals[1] ?? 'tungsten']);
    await press('ArrowLeft');
    await onFocus(words.minerals.lithium);
    await press('Space');
    await page.waitForURL(/minerals=lithium/);
    await onFocus(words.minerals.lithium);
  });

  test('goes from the first area found to the deposit it lies at', async () => {
    const areas = page.getByRole('region', { name: groundPage.places }).getByRole('listitem');
    const first = areas.getByRole('heading', { level: 3 }).first();
    await tabTo((await first.textContent())?.trim() ?? '');
    await press('Enter');
    await page.waitForURL(/\/deposits\//);
    await expect.poll(async () => (await focused()).role, patient).toBe('heading');
    deposit = (await focused()).name; // in Kazakh where it has such a name
    depositAddress = new URL(page.url()).pathname;
  });

  test('is asked to sign in for an interest, and comes back to its form', async () => {
    const { email, password } = register.account('investor');
    await tabTo(interest.register);
    await press('Enter');
    await expectLanded(interest.newTitle);
    await tabTo(words.frame.signIn);
    await press('Enter');
    await expectLanded(signInWords.title);
    await tabTo(signInWords.name);
    await page.keyboard.type(email);
    await tabTo(signInWords.password);
    await page.keyboard.type(password);
    await press('Enter');
    await expectLanded(interest.newTitle);
  });

  test('goes back and forth in the form, sends it, and reads the desk’s answer', async () => {
    await tabTo(interest.stages['first-look'] ?? '');
    await press('ArrowDown');
    await onFocus(interest.stages['desk-study'] ?? '');
    await tabTo(interest.organisation);
    await page.keyboard.type('Сарыарқа барлау');
    await tabTo(interest.yourCountry);
    await page.keyboard.type('Қазақстан');
    await page.getByRole('option', { name: 'Қазақстан', exact: true }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await tabTo(optional(interest.text));
    await page.keyboard.type('Ұңғыма бағандары керек.');
    await walkTo('Shift+Tab', interest.yourCountry);
    expect(await valueInFocus()).toBe('Қазақстан');
    await tabTo(interest.register);
    await page.screenshot({ path: join(pictures, 'keyboard-1-interest.png') });
    await press('Enter');
    await onFocus(interest.toOwn); // the form is gone: focus goes to what stands in its place
    await expectInSight(interest.toOwn);
    await answerAtDesk();
    await press('Enter');
    await expectLanded(account.title);
    const answer = page
      .getByRole('article')
      .filter({ hasText: interest.answerKinds['public-information'] ?? '' });
    await answer.getByText(answerText, { exact: true }).waitFor();
  });

  test('watches the surroundings of the deposit', async () => {
    await page.goto(register.address + depositAddress);
    await page.getByRole('heading', { level: 1, name: deposit }).waitFor();
    await tabTo(watch.title);
    await press('Enter');
    await expectLanded(watch.title);
    await tabTo(watch.name);
    expect(await valueInFocus()).toBe(deposit);
    await tabTo(watch.start);
    await page.screenshot({ path: join(pictures, 'keyboard-2-watch.png') });
    await press('Space');
    await onFocus(watch.toWatch);
    await expectInSight(watch.toWatch);
    await press('Enter');
    await expectLanded(deposit);
    await page.getByText(watch.noticesNone).waitFor();
  });

  test('no page failed on the way, and nothing was asked of another host', () => {
    expect(faults).toEqual([]);
  });
});
