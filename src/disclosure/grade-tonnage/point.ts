/*  One deposit as one point: so many tonnes of ore at such a grade.
 *
 *      Measured 5.4 Mt ┐
 *      Indicated …     ├─ parts of   total 225 Mt      →   the newest estimates, and of those the one of the most ore;
 *      Inferred …      ┘                                    estimates are never added, they overlap
 */
import type { Mineral } from '#terms';
import { countingOf } from '../resources/counting.ts';
import { resourceView, type Stated } from '../resources/resource-view.ts';

/** Minerals of whose deposits all over the world an open file is at hand, and as what a grade is counted to be compared. */
const comparedAs: Readonly<Partial<Record<Mineral, string>>> = {
  tungsten: 'WO3',
  tin: 'Sn',
  graphite: 'graphite',
};

/** As what grades of a mineral are compared: `WO3`; undefined where there is nothing to compare with. */
export function comparedFormOf(mineral: Mineral): string | undefined {
  return comparedAs[mineral];
}

/** What graphite is counted as: none is turned into another, and most publishers do not say which they mean. */
const graphiteForms: ReadonlySet<string> = new Set(['graphite', 'TGC', 'not-said']);
const shareOfUnit: Readonly<Record<string, number>> = { percent: 1e-2, 'grams-per-tonne': 1e-6 };

/** A stated figure with its day, as stated: `2025-06-30`, `2024-2025 (page date not read)`, `not dated`. */
export type Estimate = Stated & { readonly asOf: string };

export interface GradeTonnagePoint {
  /** Tonnes. */
  readonly ore: number;
  /** Share of the ore, 0 to 1, counted as `comparedFormOf` says. */
  readonly grade: number;
}

/** The point of one estimate; undefined where it has no single tonnage of ore, or no grade that can be counted so. */
export function pointOf(said: Estimate): GradeTonnagePoint | undefined {
  const { mineral, quantity, grade } = said;
  if (quantity?.unit !== 'tonnes' || quantity.form !== 'ore' || !grade) return undefined;
  // a range is no point
  if (quantity.high !== undefined || grade.high !== undefined) return undefined;
  const share = gradeOf(mineral, said, grade);
  return share !== undefined && share > 0 && quantity.low > 0
    ? { ore: quantity.low, grade: share }
    : undefined;
}

function gradeOf(mineral: Mineral, said: Stated, grade: NonNullable<Stated['grade']>): number | undefined {
  if (mineral === 'graphite') {
    const share = shareOfUnit[grade.unit];
    return share !== undefined && graphiteForms.has(grade.form) ? grade.low * share : undefined;
  }
  const form = comparedAs[mineral];
  const counting = form === undefined ? undefined : countingOf(mineral, form);
  return counting && resourceView(said, counting).grade?.low;
}

/** The last year that a text names; 0 where it names none, so that what is not dated is the oldest. */
export function yearStated(asOf: string): number {
  return Math.max(0, ...(asOf.match(/\b(19|20)\d\d\b/g) ?? []).map(Number));
}

/** The estimate by which a deposit is compared: of the newest that are points, the one of the most ore. */
export function comparedEstimate<T extends Estimate>(
  estimates: readonly T[],
): { readonly said: T; readonly point: GradeTonnagePoint } | undefined {
  const points = estimates.flatMap((said) => {
    const point = pointOf(said);
    return point ? [{ said, point }] : [];
  });
  points.sort((a, b) => yearStated(b.said.asOf) - yearStated(a.said.asOf) || b.point.ore - a.point.ore);
  return points[0];
}
