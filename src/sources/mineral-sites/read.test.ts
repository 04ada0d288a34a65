import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countNotes, parsedValue, shippedText } from '../../../test/data/paired-samples.ts';
import { readMineralSites } from './read.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');

test('two sites, one under doubt, read as their pair says', async () => {
  const parsed = readMineralSites(sample('two-sites.geojson'), sample('two-sites.records.csv'));
  const answer = parsed.ok && { statements: parsed.value, notes: parsed.notes };
  await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
    'samples/two-sites.statements.json',
  );
});

test('a site without records and a record of an unknown dataset fail, as their pair says', async () => {
  const parsed = readMineralSites(sample('two-sites.geojson'), sample('unknown-dataset.records.csv'));
  const answer = !parsed.ok && { faults: parsed.faults };
  await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
    'samples/unknown-dataset.errors.json',
  );
});

test('1,187 records make 903 sites; four positions are doubted', () => {
  const parsed = readMineralSites(
    shippedText('kz-mineral-sites/kz_mineral_sites.geojson'),
    shippedText('kz-mineral-sites/kz_mineral_site_records.csv'),
  );
  const sites = parsedValue(parsed);
  expect(sites).toHaveLength(903);
  expect(sites.reduce((sum, { records }) => sum + records.length, 0)).toBe(1187);
  expect(sites.filter(({ records }) => records.length > 1)).toHaveLength(159);
  expect(countNotes(parsed)).toEqual({ position_doubted: 4 });
});
