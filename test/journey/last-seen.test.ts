/** The register is out of reach: what a reader has seen of map and records can still be read, and says of when it is. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlockCard } from '#contract';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

let register: RunningRegister;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const code = 'M-43-87-(10б-5а-13)';

beforeAll(async () => {
  register = await startRegister();
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await register?.stop('SIGKILL');
});

const read = async <T>(path: string): Promise<T> =>
  (await fetch(register.address + path)).json() as Promise<T>;

/** Addresses that the browser keeps, of those that hold this part. */
async function kept(part: string): Promise<readonly string[]> {
  // In the browser, whose types this side does not know.
  const all = await page.evaluate<string[]>(`(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => decodeURIComponent(url));
  })()`);
  return all.filter((address) => address.includes(part));
}

describe('with the register out of reach', () => {
  test('a reader looks at a block while the register answers, and the browser keeps it', async () => {
    await page.goto(`${register.address}/blocks/${encodeURIComponent(code)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => kept('/api/blocks/'), { timeout: 60_000 }).toHaveLength(1);
    await expect.poll(async () => (await kept('.pbf')).length, { timeout: 60_000 }).toBeGreaterThan(4);
    await expect.poll(() => kept('/assets/map-stage'), { timeout: 60_000 }).not.toEqual([]);
  });

  test('what belongs to a person is never kept', async () => {
    const { email, password } = register.account('investor');
    await page.goto(`${register.address}/sign-in`);
    await page.getByRole('textbox', { name: 'Account' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor({ state: 'detached' });
    await page.goto(`${register.address}/account`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${register.address}/licences`);
    await page.goto(`${register.address}/blocks/${encodeURIComponent(code)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const own = (await kept('/api/')).filter((url) => /\/api\/(sessions|mine|drafts|desk)/.test(url));
    expect(own).toEqual([]);
  });

  test('the register is gone: the block, its card and its map are there, and the page says of when', async () => {
    const card = await read<BlockCard>(`/api/blocks/${encodeURIComponent(code)}`);
    await register.stop('SIGKILL');
    let tilesFromKept = 0;
    page.on('response', (response) => {
      if (response.url().includes('/tiles/') && response.fromServiceWorker() && response.ok())
        tilesFromKept++;
    });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: new RegExp(card.code.slice(0, 7)) }).waitFor();
    await page
      .getByText(/No connection to the register\. You see what this browser kept, last at \d+\s\w+\s\d{4}/)
      .waitFor();
    // The trial register says that it is one with no network as well.
    await page.getByText('TRIAL', { exact: true }).waitFor();
    await expect.poll(() => tilesFromKept, { timeout: 60_000 }).toBeGreaterThan(4);
  });

  test('what the browser never saw says that the register cannot be reached, and offers to try again', async () => {
    await page.goto(`${register.address}/blocks/${encodeURIComponent('M-43-87-(10б-5а-21)')}`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});
