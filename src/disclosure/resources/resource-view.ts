/** A stated figure as it can be compared: code, what is counted, what follows by arithmetic alone, and why more does not follow. */
import type { Grade, Quantity, ResourceStatement } from '#sources';
import {
  type Counted,
  type Counting,
  countedAs,
  countingOf,
  countings,
  type NotConvertedBecause,
} from './counting.ts';
import { type CodeFamily, familyOf, type StatedCode, statedCode } from './reporting-code.ts';

/** What of a statement counts here: the same whether it comes from a publisher's file or over the wire. */
export type Stated = Pick<ResourceStatement, 'mineral' | 'category'> & {
  readonly quantity?: Pick<Quantity, 'low' | 'high' | 'form'> & { readonly unit: string };
  readonly grade?: Pick<Grade, 'low' | 'high' | 'form'> & { readonly unit: string };
};

export interface ResourceView {
  readonly code: StatedCode;
  readonly family: CodeFamily;
  /** Tonnes of what the mineral is counted in: stated, or ore × grade of the same statement. */
  readonly contained?: Counted & { readonly how: 'stated' | 'ore-times-grade' };
  /** Share of the ore, 0 to 1, counted in some way. */
  readonly grade?: Counted;
  /** Why there is no contained amount in other ways of counting. */
  readonly notConverted?: NotConvertedBecause;
}

const shareOfUnit: Readonly<Record<string, number>> = { percent: 1e-2, 'grams-per-tonne': 1e-6 };

/** The view of a statement, in its own way of counting or in one that is asked for. */
export function resourceView(said: Stated, as?: Counting): ResourceView {
  const code = statedCode(said.category);
  const base = { code, family: familyOf[code.code] };
  const grade = gradeOf(said);
  const contained = containedOf(said, grade);
  const shown = <T extends Counted>(amount: T): T => (as ? { ...amount, ...countedAs(amount, as) } : amount);
  if (contained) {
    return { ...base, contained: shown(contained), ...(grade ? { grade: shown(grade) } : {}) };
  }
  const why = whyNot(said);
  return { ...base, ...(grade ? { grade: shown(grade) } : {}), ...(why ? { notConverted: why } : {}) };
}

function gradeOf({ mineral, grade }: Stated): Counted | undefined {
  const share = grade && shareOfUnit[grade.unit];
  const counting = grade && countingOf(mineral, grade.form);
  if (!grade || share === undefined || !counting) return undefined;
  return {
    low: grade.low * share,
    ...(grade.high === undefined ? {} : { high: grade.high * share }),
    counting,
  };
}

function containedOf({ mineral, quantity }: Stated, grade: Counted | undefined): ResourceView['contained'] {
  if (quantity?.unit !== 'tonnes') return undefined;
  const { low, high, form } = quantity;
  if (form === 'ore') {
    if (!grade) return undefined;
    const most = (high ?? low) * (grade.high ?? grade.low);
    const least = low * grade.low;
    return {
      low: least,
      ...(most === least ? {} : { high: most }),
      counting: grade.counting,
      how: 'ore-times-grade',
    };
  }
  const counting = countingOf(mineral, form);
  return counting && { low, ...(high === undefined ? {} : { high }), counting, how: 'stated' };
}

function whyNot({ mineral, quantity }: Stated): NotConvertedBecause | undefined {
  if (quantity?.unit !== 'tonnes') return undefined;
  if (quantity.form === 'ore') return 'ore-without-grade';
  if (mineral === 'rare-earths') return 'composition-not-said';
  if (quantity.form === 'not-said') return 'form-not-said';
  return countings[mineral] ? 'form-not-said' : 'no-other-form';
}

/** Statements by family of code, so that they stand side by side and are never added up. */
export function byFamily<T extends Pick<Stated, 'category'>>(
  statements: readonly T[],
): Readonly<Record<CodeFamily, readonly T[]>> {
  const of = (family: CodeFamily) =>
    statements.filter(({ category }) => familyOf[statedCode(category).code] === family);
  return { gkz: of('gkz'), crirsco: of('crirsco'), unfc: of('unfc'), none: of('none') };
}
