import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countryOwn, countryOwnId } from '#contract';
import { blockNaming } from '#grid';
import { civilDate } from '#terms';
import { webFiles } from './web-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-web-'));
  writeFileSync(join(folder, 'index.html'), '<html><head><title>Orebook</title></head><body></body></html>');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function pageWith(own: Parameters<typeof webFiles>[1]): Promise<string> {
  const pages = webFiles(folder, own);
  if (!pages) throw new Error('no pages');
  return (await new Hono().get('*', pages).request('/ground', { headers: { accept: 'text/html' } })).text();
}

test('a page of a register that knows no more than its app is the page as it was built', async () => {
  expect(await pageWith({ readings: {}, movedDays: [], blocks: [] })).not.toContain(countryOwnId);
});

test('moved days and renamed blocks stand in the page, and no order can end their data block', async () => {
  const order = '</script><script>alert(1)</script>';
  const moved = { restOn: civilDate('2026-01-05'), workOn: civilDate('2026-01-10'), order };
  const { exceptions } = blockNaming([
    { code: 'M-43-87-(10б-5а-13)', cell: 180_958_391 },
    { code: 'M-43-87-(10б-5а-15)', cell: 180_958_394 },
  ]);
  const html = await pageWith({
    readings: { 'rental.tier-by': 'holder' },
    movedDays: [moved],
    blocks: [...exceptions],
  });
  const [, json = ''] = new RegExp(`id="${countryOwnId}">(.*?)</script>`).exec(html) ?? [];
  const told = countryOwn.parse(JSON.parse(json));
  expect(told).toEqual({
    readings: { 'rental.tier-by': 'holder' },
    movedDays: [moved],
    blocks: [{ code: 'M-43-87-(10б-5а-13)', cell: 180_958_391 }],
  });
  expect(html).not.toContain('alert(1)<');
  expect(blockNaming(told.blocks).codeOfCell(180_958_391)).toBe('M-43-87-(10б-5а-13)');
});
