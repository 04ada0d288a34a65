/** The shipped tables, and the shipped example under the names that tests use. */
import { readFileSync } from 'node:fs';
import type { Money } from '#terms';
import { type RuleTables, readRuleTables } from './tables.ts';

export { refinedInChina, refinedInKorea, shippedRaw } from './example-routes.ts';

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
