/**
 * An officer adds a passkey on a device that Chromium makes up (CDP, WebAuthn domain), signs out, signs in with it by the button and from the
 * field of the account, removes it, and it signs in no more; a copy of another one is caught by its count. The bytes are Chromium's own.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PasskeyList } from '#contract';
import { messages } from '#words';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

const words = await messages('en');
const { passkeys: say, signIn: signInWords } = words.pages;
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journey');

let register: RunningRegister;
let browser: Browser;
let page: Page;
let device: CDPSession;
let authenticator: string;
const faults: string[] = [];

const picture = (name: string) =>
  page.screenshot({ path: join(pictures, `passkey-${name}.png`), fullPage: true });
const own = async (): Promise<PasskeyList> =>
  (await page.request.get(`${register.address}/api/passkeys`)).json() as Promise<PasskeyList>;
const onDevice = async () =>
  (await device.send('WebAuthn.getCredentials', { authenticatorId: authenticator })).credentials;

/** Makes the device have these passkeys and no others. */
async function put(credentials: Awaited<ReturnType<typeof onDevice>>): Promise<void> {
  await device.send('WebAuthn.clearCredentials', { authenticatorId: authenticator });
  for (const credential of credentials)
    await device.send('WebAuthn.addCredential', { authenticatorId: authenticator, credential });
}

/** Whether this browser offers passkeys in fields. The device's finger is always there: where one is offered, it is taken at once. */
const offerInField = (offers: boolean) => page.evaluate(`localStorage.setItem('offers', '${offers}')`);
const asTold = `if (localStorage.getItem('offers') !== 'true') PublicKeyCredential.isConditionalMediationAvailable = async () => false;`;

async function signInByPassword(): Promise<void> {
  const { email, password } = register.account('officer');
  await page.goto(`${register.address}/sign-in?next=/account`);
  await page.getByRole('textbox', { name: signInWords.name }).fill(email);
  await page.getByRole('textbox', { name: signInWords.password }).fill(password);
  await page.getByRole('button', { name: signInWords.submit, exact: true }).click();
  await page.waitForURL(`${register.address}/account`);
}

/** A new visitor: no cookie, the same device. */
async function signOut(): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${register.address}/sign-in?next=/account`);
  await page.getByRole('button', { name: say.signIn }).waitFor();
}

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  register = await startRegister({ empty: true });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addInitScript({ content: asTold });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(String(error)));
  device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable', { enableUI: false });
  ({ authenticatorId: authenticator } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      defaultBackupEligibility: true,
      defaultBackupState: true,
    },
  }));
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture('failed');
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

describe('an officer', () => {
  test('adds a passkey under a name', async () => {
    await signInByPassword();
    await page.getByText(say.none).waitFor();
    await page.getByRole('button', { name: say.add }).click();
    const dialog = page.getByRole('dialog', { name: say.add });
    await picture('1-add');
    await dialog.getByRole('textbox', { name: say.name }).fill('Laptop at the desk');
    await dialog.getByRole('button', { name: say.goOn }).click();
    await page.getByText('Laptop at the desk').waitFor();
    expect((await own()).items).toMatchObject([
      { name: 'Laptop at the desk', deviceType: 'multi-device', backedUp: true, usedAt: null },
    ]);
    expect(await onDevice()).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);
    await picture('2-account');
  });

  test('signs in with it by the button, without a name or a password', async () => {
    await signOut();
    await picture('3-sign-in');
    await page.getByRole('button', { name: say.signIn }).click();
    await page.waitForURL(`${register.address}/account`);
    await page.getByText('Laptop at the desk').waitFor();
    const [passkey] = (await own()).items;
    expect(passkey?.usedAt).toMatch(/^\d{4}-/);
  });

  test('signs in with it from what the browser offers in the field, without a click', async () => {
    await offerInField(true);
    await page.context().clearCookies();
    await page.goto(`${register.address}/sign-in?next=/account`);
    await page.waitForURL(`${register.address}/account`);
    await page.getByText('Laptop at the desk').waitFor();
    const [credential] = await onDevice();
    expect(credential?.signCount).toBeGreaterThanOrEqual(3); // made, and used twice
    await offerInField(false);
  });

  test('removes it: the browser forgets it, and a device that did not hear of it signs in no more', async () => {
    const kept = await onDevice();
    await page.getByRole('button', { name: `${say.remove}: Laptop at the desk` }).click();
    const dialog = page.getByRole('alertdialog', { name: say.removeTitle });
    await picture('4-remove');
    await dialog.getByRole('button', { name: say.removeNow }).click();
    await page.getByText(say.none).waitFor();
    await expect.poll(async () => (await onDevice()).length).toBe(0);
    await signOut();
    await put(kept);
    await page.getByRole('button', { name: say.signIn }).click();
    await page.getByText(words.problems.titles.passkey_unknown ?? '').waitFor();
    await picture('5-removed');
  });

  test('has another one refused as soon as a copy of it counts behind', async () => {
    await signInByPassword();
    await page.getByRole('button', { name: say.add }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.goOn }).click();
    await page.getByText(say.neverUsed).waitFor();
    const [stolen] = await onDevice();
    if (!stolen) throw new Error('The device has no passkey.');
    await signOut();
    await page.getByRole('button', { name: say.signIn }).click();
    await page.waitForURL(`${register.address}/account`);
    await signOut();
    // The copy stands where the passkey stood before its owner used it.
    await put([stolen]);
    await page.getByRole('button', { name: say.signIn }).click();
    await page.getByText(words.problems.titles.passkey_copied ?? '').waitFor();
    await picture('6-copied');
    await signInByPassword();
    await page.getByText(words.problems.titles.passkey_copied ?? '').waitFor({ state: 'detached' });
    expect((await own()).items[0]?.refusedAt).toMatch(/^\d{4}-/);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture('7-refused-phone');
  });

  test('no page failed on the way', () => {
    expect(faults).toEqual([]);
  });
});
