/**
 * Two investors make their way in by letters alone: one registers from the door of the data room, confirms and is back there; invites a
 * colleague, who joins without having had an account; the desk opens a package to the colleague by address and to nobody else; a forgotten
 * password is set anew, and where one was signed in before, one is out; from one browser one signs out in the other. A mail server of this
 * machine catches the letters.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PackageView } from '#contract';
import { messages } from '#words';
import { openBrowser } from '../browser.ts';
import { catchMail, type MailCatcher } from '../mail-catcher.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { suggest } from './suggest.ts';

const words = await messages('en');
const { people: say, signIn: signInWords, dataRoom, account: accountWords, sessions } = words.pages;
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');
const aigerim = { email: 'aigerim@example.org', password: 'six lakes under snow' };
const secondPassword = 'seven lakes in spring';
const dana = { email: 'dana@example.org', password: 'blue horse 7 stairs' };

let register: RunningRegister;
let browser: Browser;
let mail: MailCatcher;
/** Aigerim at her desk, Dana on a phone, an officer, and Aigerim elsewhere. */
let first: Page;
let phone: Page;
let officer: Page;
let elsewhere: Page;
const faults: string[] = [];

async function visitor(name: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'en-GB' })).newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  return page;
}
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `accounts-${name}.png`), fullPage: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const linkOf = async (recipient: string) => {
  const { text } = await mail.letterTo(recipient);
  const link = /http:\/\/localhost:\d+\/\S+#[\w-]{43}/.exec(text)?.[0];
  expect(link).toBeDefined();
  return link as string;
};
async function signIn(page: Page, { email, password }: typeof dana): Promise<void> {
  await box(page, signInWords.name).fill(email);
  await box(page, signInWords.password).fill(password);
  await press(page, signInWords.submit);
}

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  mail = await catchMail();
  register = await startRegister({ empty: true, environment: { OREBOOK_SMTP: mail.address } });
  browser = await openBrowser();
  first = await visitor('first');
  phone = await visitor('phone', { width: 390, height: 844 });
  officer = await visitor('officer');
  elsewhere = await visitor('elsewhere');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await register?.stop();
  await mail?.close();
});
afterEach(() => expect(faults).toEqual([]));

test('from the door of the data room one makes an account, opens the letter’s link and is back at the door', async () => {
  await first.goto(`${register.address}/data-room`);
  await first.getByRole('main').getByRole('link', { name: words.frame.signIn }).click();
  await first.getByRole('link', { name: say.registerLink }).click();
  await first.getByRole('heading', { level: 1, name: say.registerTitle }).waitFor();
  await box(first, say.name).fill('Aigerim');
  await box(first, say.email).fill(aigerim.email);
  await box(first, say.password).fill(aigerim.password);
  await first.getByText(say.strength.good, { exact: true }).waitFor();
  await box(first, say.organisation).first().fill('Steppe Lithium');
  await suggest(first, first.getByRole('combobox', { name: say.country }), 'South Korea');
  await picture(first, 'register');
  await press(first, say.register);
  await first.getByText(say.letterTitle).first().waitFor();
  await picture(first, 'letter');

  const letter = await first.context().newPage();
  await letter.goto(await linkOf(aigerim.email));
  await box(letter, say.password).fill(aigerim.password);
  await press(letter, say.verify);
  await letter.waitForURL(/\/data-room$/);
  await letter.getByText(dataRoom.title, { exact: true }).first().waitFor();
  await letter.close();
}, 120_000);

test('the owner invites a colleague, who joins on a phone with an account that the letter makes', async () => {
  await first.goto(`${register.address}/account`);
  await box(first, say.inviteWhom).fill(dana.email);
  await press(first, say.invite);
  await first.getByRole('rowheader', { name: dana.email }).waitFor();
  await phone.goto(await linkOf(dana.email));
  await phone.getByRole('heading', { level: 1, name: say.invitationTitle('Steppe Lithium') }).waitFor();
  await box(phone, say.name).fill('Dana');
  await box(phone, say.password).fill(dana.password);
  await picture(phone, 'invitation-phone');
  await press(phone, say.join);
  await phone.getByText(say.joined('Steppe Lithium')).first().waitFor();
  await phone.getByRole('link', { name: say.toAccount }).click();
  await phone.getByRole('rowheader', { name: /Dana/ }).waitFor();
  await picture(phone, 'account-phone');
  await first.reload();
  await first.getByRole('rowheader', { name: 'Dana' }).waitFor();
  await picture(first, 'account');
}, 120_000);

test('the desk opens a package to the colleague by address, and to nobody else of the organisation', async () => {
  await officer.goto(`${register.address}/sign-in`);
  await signIn(officer, register.account('officer'));
  await officer.getByRole('link', { name: signInWords.toDesk }).waitFor();
  const made = await officer.request.post(`${register.address}/api/data-room`, {
    data: { title: 'Cores of Akhmetkino', terms: 'Tell nobody.' },
  });
  const { id } = (await made.json()) as PackageView;
  await officer.goto(`${register.address}/data-room/${id}`);
  await box(officer, say.openTo).fill(dana.email);
  await press(officer, say.openNow);
  await officer.getByRole('rowheader', { name: /Dana.*dana@example\.org, Steppe Lithium/ }).waitFor();
  await picture(officer, 'package');
  await phone.goto(`${register.address}/data-room`);
  await phone.getByRole('link', { name: 'Cores of Akhmetkino' }).waitFor();
  const refused = await first.request.get(`${register.address}/api/data-room/${id}`);
  expect(refused.status()).toBe(404);
}, 120_000);

test('a forgotten password is set by its letter; where one was signed in, one is out, and the old one opens nothing', async () => {
  await elsewhere.goto(`${register.address}/sign-in`);
  await elsewhere.getByRole('link', { name: say.forgotLink }).click();
  await box(elsewhere, say.email).fill(aigerim.email);
  await press(elsewhere, say.register);
  await elsewhere.getByText(say.letterTitle).first().waitFor();
  await elsewhere.goto(await linkOf(aigerim.email));
  const password = secondPassword;
  await box(elsewhere, say.newPassword).fill(password);
  await picture(elsewhere, 'reset');
  await press(elsewhere, say.reset);
  await elsewhere.getByText(say.resetDone).first().waitFor();
  await elsewhere.getByRole('main').getByRole('link', { name: say.toSignIn }).click();
  await signIn(elsewhere, aigerim);
  await elsewhere.getByRole('alert').waitFor();
  await signIn(elsewhere, { ...aigerim, password });
  await elsewhere.getByRole('link', { name: signInWords.toAccount }).waitFor();

  await first.goto(`${register.address}/account`);
  await first.getByText(accountWords.signIn).waitFor();
  expect((await mail.letterTo(aigerim.email)).text).toContain(say.letters.passwordSubject);
}, 120_000);

test('one sees where one is signed in, and signs out everywhere else: the other browser is out with its next page', async () => {
  await first.goto(`${register.address}/sign-in?next=/account`);
  await signIn(first, { ...aigerim, password: secondPassword });
  const where = first.getByRole('region', { name: sessions.title });
  await where.getByText(sessions.here, { exact: true }).waitFor();
  await picture(first, 'sessions');
  await where.getByRole('button', { name: sessions.endOthers, exact: true }).click();
  await first.getByRole('alertdialog').getByRole('button', { name: sessions.endOthers, exact: true }).click();
  await where.getByRole('button', { name: sessions.endOthers, exact: true }).waitFor({ state: 'detached' });
  await elsewhere.goto(`${register.address}/account`);
  await elsewhere.getByText(accountWords.signIn).waitFor();
}, 120_000);

test('what officers see of letters holds no link that opens anything', async () => {
  const answer = await officer.request.get(`${register.address}/api/mail`);
  const text = await answer.text();
  expect(text).toContain(say.letters.resetSubject);
  expect(text).not.toContain('#');
  expect(mail.letters.length).toBe(4);
});
