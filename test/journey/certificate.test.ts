/** A certificate is printed, the register dies, and the certificate is verified without it: from the code, from the file, and not when changed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LicenceList, LicenceView } from '#contract';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

let register: RunningRegister;
let browser: Browser;
let context: BrowserContext;
const folder = mkdtempSync(join(tmpdir(), 'orebook-certificate-'));

beforeAll(async () => {
  register = await startRegister();
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await browser?.close();
  await register?.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;

test('a printed certificate proves the licence after the server is gone, and a changed one does not', async () => {
  const { items } = await read<LicenceList>('/api/licences?status=in-force&sort=id&pageSize=1');
  const licence = await read<LicenceView>(`/api/licences/${items[0]?.id}`);
  const page = await context.newPage();
  await page.goto(`${register.address}/licences/${licence.id}/certificate`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${licence.id}-en.pdf`);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const links = [
    ...readFileSync(file)
      .toString('latin1')
      .matchAll(/\/URI \((\S+#[\d-]+)\)/g),
  ];
  const [address = ''] = links.map(([, link]) => link as string);
  expect(address).toMatch(new RegExp(`^${register.address}/verify-certificate#[0-9]{2000,3000}$`));

  await page.goto(`${register.address}/verify-certificate`);
  await page.getByText('This page works without a network from now on.').waitFor();
  await page.close();
  await register.stop('SIGKILL');

  // Someone opens the code with a phone that has been on the page before.
  const phone = await context.newPage();
  await phone.goto(address);
  await phone.getByRole('heading', { name: 'Proved' }).waitFor();
  expect(await phone.getByText(licence.holder.name ?? '', { exact: true }).count()).toBe(1);
  expect(await phone.getByText(licence.id, { exact: true }).count()).toBe(1);
  await phone.getByText('The key is the one that this browser got from the register itself.').waitFor();
  await phone.getByText('The register does not answer, so only what stands above is known.').waitFor();
  await phone
    .getByText('SIMULATED', { exact: false })
    .or(phone.getByText('simulation', { exact: false }))
    .first()
    .waitFor();

  // The file itself will do.
  await phone.getByRole('button', { name: 'Verify another' }).click();
  await phone.locator('input[type=file]').setInputFiles(file);
  await phone.getByRole('heading', { name: 'Proved' }).waitFor();

  // One digit changed near the end: a hash, a salt or the root.
  await phone.getByRole('button', { name: 'Verify another' }).click();
  const digits = address.slice(address.indexOf('#') + 1);
  const at = digits.length - 400;
  const forged = digits.slice(0, at) + ((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
  await phone.getByRole('textbox', { name: 'Or the text of the code' }).fill(forged);
  await phone.getByRole('button', { name: 'Verify', exact: true }).click();
  await phone
    .getByRole('heading', { name: 'Not proved' })
    .or(phone.getByText('The code is damaged'))
    .first()
    .waitFor();
});
