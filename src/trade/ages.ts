/**
 * People by age in years to come. The United Nations' projection at hand gives totals; ages are carried on by the ratios between
 * cohorts of the last five years (Hamilton and Perry 1962) and then scaled, so that they add up to that total.
 *
 *      people(x + 5, t + 5) = people(x, t) × people(x + 5, t) / people(x, t − 5)
 *      people(0–4, t + 5)   = people(15–49, t + 5) × people(0–4, t) / people(15–49, t)
 */
import type { AgeGroup } from './population.ts';

const groupYears = 5;
const childbearing = { from: 15, to: 49 } as const;

/** People by first year of age, in steps of five; the last group is open. */
export type Ages = readonly number[];

/** A country's ages in the middle of a year, or undefined where they are not there. */
export function agesOf(groups: readonly AgeGroup[], country: string, year: number): Ages | undefined {
  const own = groups
    .filter((one) => one.country === country && one.year === year)
    .sort((a, b) => a.fromAge - b.fromAge);
  return own.length > 0 ? own.map(({ people }) => people) : undefined;
}

/** People from one age to another, both included; a group that is cut counts by its part, and the open group only whole. */
export function peopleBetween(ages: Ages, from: number, to: number): number {
  return ages.reduce((sum, people, i) => {
    const least = i * groupYears;
    if (i === ages.length - 1) return sum + (to >= least && from <= least ? people : 0);
    const overlap = Math.min(to + 1, least + groupYears) - Math.max(from, least);
    return sum + (overlap > 0 ? (people * overlap) / groupYears : 0);
  }, 0);
}

const sumOf = (ages: Ages) => ages.reduce((sum, people) => sum + people, 0);

/** Ages five years later, by the ratios between two states five years apart. @throws RangeError where the two have other groups */
export function agesAfterFiveYears(before: Ages, now: Ages): Ages {
  if (before.length !== now.length || now.length < 3)
    throw new RangeError(`Got ${before.length} and ${now.length} age groups when expected the same.`);
  const at = (ages: Ages, i: number) => ages[i] ?? 0;
  const ratio = (to: number, from: number) => (from > 0 ? to / from : 0);
  const last = now.length - 1;
  const next = now.map((_, i) => {
    if (i === 0) return 0;
    if (i < last) return at(now, i - 1) * ratio(at(now, i), at(before, i - 1));
    // The open group takes in those who were in it and those who grew into it.
    const into = at(now, last) + at(now, last - 1);
    return into * ratio(at(now, last), at(before, last) + at(before, last - 1));
  });
  const women = (ages: Ages) => peopleBetween(ages, childbearing.from, childbearing.to);
  next[0] = women(next) * ratio(at(now, 0), women(now));
  return next;
}

/** Ages scaled so that they add up to a total. */
export function scaledTo(ages: Ages, total: number): Ages {
  const sum = sumOf(ages);
  return sum > 0 ? ages.map((people) => (people * total) / sum) : ages;
}

export interface AgesOfYear {
  readonly year: number;
  readonly ages: Ages;
}

/** Ages every five years after `from`, each scaled to the projection's total of its year; ends where the projection ends. */
export function projectedAges(
  before: Ages,
  now: Ages,
  from: number,
  totalOf: (year: number) => number | undefined,
): readonly AgesOfYear[] {
  const years: AgesOfYear[] = [];
  let [earlier, later] = [before, now];
  for (let year = from + groupYears; ; year += groupYears) {
    const total = totalOf(year);
    if (total === undefined) return years;
    const ages = scaledTo(agesAfterFiveYears(earlier, later), total);
    years.push({ year, ages });
    [earlier, later] = [later, ages];
  }
}
