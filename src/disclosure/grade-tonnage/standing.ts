/** Where a deposit stands among others: how many have less ore, a lower grade, less of the mineral in the ground. */
import type { GradeTonnagePoint } from './point.ts';

export interface Standing {
  readonly among: number;
  /** How many of them have less. Equals count as neither less nor more. */
  readonly less: { readonly ore: number; readonly grade: number; readonly contained: number };
}

/** Tonnes of what the grade counts. */
export const containedIn = ({ ore, grade }: GradeTonnagePoint): number => ore * grade;

export function standingAmong(one: GradeTonnagePoint, others: readonly GradeTonnagePoint[]): Standing {
  const less = (of: (point: GradeTonnagePoint) => number) =>
    others.filter((other) => of(other) < of(one)).length;
  return {
    among: others.length,
    less: { ore: less(({ ore }) => ore), grade: less(({ grade }) => grade), contained: less(containedIn) },
  };
}

/** A deposit of the register, and which others may be the same place. */
interface OwnDeposit extends GradeTonnagePoint {
  readonly deposit: string;
  readonly sameAs: readonly string[];
}

/** One point a place: `preferred` first, then in the order given; what may be the same place as one that stands is left out. */
export function onePointAPlace<T extends OwnDeposit>(own: readonly T[], preferred?: string): readonly T[] {
  const kept: T[] = [];
  for (const one of [...own].sort(
    (a, b) => Number(b.deposit === preferred) - Number(a.deposit === preferred),
  )) {
    const stands = kept.some(
      ({ deposit, sameAs }) => one.sameAs.includes(deposit) || sameAs.includes(one.deposit),
    );
    if (!stands) kept.push(one);
  }
  return kept;
}
