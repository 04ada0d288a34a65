/** The ways in which a mineral's amount is counted, and one amount in another way, with the factor. */
import type { Mineral } from '#terms';
import { type Factor, factorBetween } from './stoichiometry.ts';

/** A way of counting as people write it, and the formula that it means. The first of a mineral is its element. */
export interface Counting {
  readonly id: string;
  readonly formula: string;
}

const counted = (...formulas: readonly string[]): readonly Counting[] =>
  formulas.map((formula) => ({ id: formula, formula }));

/** Minerals that trade in more than one way of counting. Rare earths are not here: their sum has no factor without its composition. */
export const countings: Readonly<Partial<Record<Mineral, readonly Counting[]>>> = {
  lithium: [...counted('Li', 'Li2O'), { id: 'LCE', formula: 'Li2CO3' }],
  tungsten: counted('W', 'WO3'),
  beryllium: counted('Be', 'BeO'),
  tantalum: counted('Ta', 'Ta2O5'),
  niobium: counted('Nb', 'Nb2O5'),
  tin: counted('Sn', 'SnO2'),
  molybdenum: counted('Mo', 'MoO3'),
  titanium: counted('Ti', 'TiO2'),
  zirconium: counted('Zr', 'ZrO2'),
  vanadium: counted('V', 'V2O5'),
  chromium: counted('Cr', 'Cr2O3'),
  manganese: counted('Mn', 'MnO2'),
  scandium: counted('Sc', 'Sc2O3'),
  uranium: counted('U', 'U3O8'),
};

/** The counting that a form as stated means for a mineral; undefined where it says none that we know. */
export function countingOf(mineral: Mineral, form: string): Counting | undefined {
  const known = countings[mineral];
  return form === 'element' ? known?.[0] : known?.find(({ id, formula }) => id === form || formula === form);
}

/** Why an amount is not shown in another way of counting. */
const notConvertedBecause = [
  'form-not-said',
  'ore-without-grade',
  'composition-not-said',
  'no-other-form',
] as const;
export type NotConvertedBecause = (typeof notConvertedBecause)[number];

export interface Counted {
  readonly low: number;
  readonly high?: number;
  readonly counting: Counting;
  /** Absent where it is as stated. */
  readonly factor?: Factor;
}

/** An amount or grade counted in another way; a range stays a range. */
export function countedAs(amount: Counted, counting: Counting): Counted {
  const { low, high } = amount;
  if (counting.id === amount.counting.id) return amount;
  const factor = factorBetween(amount.counting.formula, counting.formula);
  return {
    low: low * factor.factor,
    ...(high === undefined ? {} : { high: high * factor.factor }),
    counting,
    factor,
  };
}
