/** People by age from the United Nations' tables, and what is worked out of them. */
import { csvRows, type Fault, numberFromCell, type Parsed } from '#terms';
import type { Computed } from './indicators.ts';

export interface AgeGroup {
  readonly country: string;
  readonly year: number;
  /** First year of age; the last group is open. */
  readonly fromAge: number;
  readonly open: boolean;
  readonly people: number;
}

export interface Projection {
  readonly country: string;
  readonly year: number;
  /** End of the year. */
  readonly people: number;
  readonly low95: number;
  readonly high95: number;
}

/** `population_by_age_sex_1990_2025.csv`: five-year groups, middle of the year. */
export function readPopulationByAge(text: string): Parsed<readonly AgeGroup[]> {
  const rows = csvRows(text, ['iso3', 'year', 'age_group', 'total']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const groups = rows.value.flatMap((row): AgeGroup[] => {
    const people = numberFromCell(row.total);
    const year = numberFromCell(row.year);
    const age = /^(\d+)(-\d+|\+)$/.exec(row.age_group);
    if (people === undefined || year === undefined || !age) {
      faults.push({
        code: 'malformed_row',
        at: `line ${row.line}`,
        message: `Got "${row.year}, ${row.age_group}, ${row.total}" when expected a year, an age group and people.`,
      });
      return [];
    }
    return [{ country: row.iso3, year, fromAge: Number(age[1]), open: age[2] === '+', people }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: groups, notes: [] };
}

/** `population_projection_2024_2100.csv`: medium projection with bounds of 95 %, thousands turned into people. */
export function readProjection(text: string): Parsed<readonly Projection[]> {
  const rows = csvRows(text, ['iso3', 'year', 'pop', 'pop_95l', 'pop_95u']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const years = rows.value.flatMap((row): Projection[] => {
    const [year, people, low, high] = [row.year, row.pop, row.pop_95l, row.pop_95u].map(numberFromCell);
    if (year === undefined || people === undefined || low === undefined || high === undefined) {
      faults.push({
        code: 'malformed_row',
        at: `line ${row.line}`,
        message: 'Got no number when expected a year and people in thousands.',
      });
      return [];
    }
    return [{ country: row.iso3, year, people: people * 1000, low95: low * 1000, high95: high * 1000 }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: years, notes: [] };
}

function groupsOf(groups: readonly AgeGroup[], country: string, year: number): readonly AgeGroup[] {
  return groups
    .filter((one) => one.country === country && one.year === year)
    .sort((a, b) => a.fromAge - b.fromAge);
}

/** All people of a country in the middle of a year, or undefined. */
export function populationOf(groups: readonly AgeGroup[], country: string, year: number): number | undefined {
  const own = groupsOf(groups, country, year);
  return own.length > 0 ? own.reduce((sum, { people }) => sum + people, 0) : undefined;
}

/** The age that half are younger than, straight inside the five-year group: depends on the maker, so show it with its source. */
export function medianAge(groups: readonly AgeGroup[], country: string, year: number): Computed {
  const own = groupsOf(groups, country, year);
  const half = own.reduce((sum, { people }) => sum + people, 0) / 2;
  let below = 0;
  for (const { fromAge, people, open } of own) {
    if (below + people >= half && people > 0) {
      if (open) break; // the open group has no width
      return { outcome: 'computed', value: fromAge + (5 * (half - below)) / people, warnings: [] };
    }
    below += people;
  }
  return { outcome: 'cannot-tell', code: 'figure_missing' };
}

/** Growth of a country's population from one middle of the year to the next, as a ratio. */
export function populationGrowth(groups: readonly AgeGroup[], country: string, year: number): Computed {
  const [before, now] = [populationOf(groups, country, year - 1), populationOf(groups, country, year)];
  if (before === undefined || now === undefined) return { outcome: 'cannot-tell', code: 'figure_missing' };
  if (before === 0) return { outcome: 'cannot-tell', code: 'zero_base' };
  return { outcome: 'computed', value: now / before - 1, warnings: [] };
}
