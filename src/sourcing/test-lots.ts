/** Lots and tables that several tests use. */
import { readFileSync } from 'node:fs';
import { civilDate, type Money } from '#terms';
import type { Lot } from './lot.ts';
import { type RuleTables, readRuleTables } from './tables.ts';

const folder = new URL('../../data/critical-minerals-rules/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

export function shippedTables(): RuleTables {
  const parsed = readRuleTables({
    lists: textOf('critical_mineral_lists.csv'),
    thresholds: textOf('ira_30d_thresholds.csv'),
    agreements: textOf('us_fta_and_cma_countries.csv'),
    coveredNations: textOf('feoc_covered_nations.csv'),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

export const dollars = (amount: number): Money => ({ amount, currency: 'USD' });

const parties: Lot['parties'] = [
  { id: 'person', kind: 'person', country: 'KAZ' },
  { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'person', sharePercent: 100 }] },
  { id: 'korean-person', kind: 'person', country: 'KOR' },
  { id: 'refiner', kind: 'firm', country: 'KOR', owners: [{ owner: 'korean-person', sharePercent: 100 }] },
  { id: 'chinese-refiner', kind: 'firm', country: 'CHN' },
];

/** Kazakh lithium ore worth 40, refined in Korea by 60. */
export const refinedInKorea: Lot = {
  id: 'L1',
  mineral: 'lithium',
  hs: { code: '283691', edition: 'HS2022' },
  mine: { country: 'KAZ', operator: 'mine', extractedOn: civilDate('2025-01-10'), valueAdded: dollars(40) },
  steps: [
    {
      name: 'refining',
      kind: 'processing',
      country: 'KOR',
      valueAdded: dollars(60),
      performer: 'refiner',
      on: civilDate('2025-02-10'),
    },
  ],
  parties,
  market: 'united-states',
};

const [step] = refinedInKorea.steps;
export const refinedInChina: Lot = {
  ...refinedInKorea,
  steps: step ? [{ ...step, country: 'CHN', performer: 'chinese-refiner' }] : [],
};
export const shippedRaw: Lot = { ...refinedInKorea, hs: { code: '253090', edition: 'HS2022' }, steps: [] };
