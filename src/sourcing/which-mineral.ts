/**
 * Which minerals a lot may be. Six digits of HS often hold several: 811292 is gallium, germanium and indium alike, 284690 every rare
 * earth but cerium. So the mineral is a field of its own, and a list answers only where all that the lot may be stand on the same side of it.
 */
import type { Lot } from './lot.ts';
import type { ListedMineral, MineralList, RuleTables } from './tables.ts';

const rareEarths = [
  'cerium',
  'dysprosium',
  'erbium',
  'europium',
  'gadolinium',
  'holmium',
  'lanthanum',
  'lutetium',
  'neodymium',
  'praseodymium',
  'samarium',
  'scandium',
  'terbium',
  'thulium',
  'ytterbium',
  'yttrium',
] as const;

/** Words of the register that cover more than one row of the lists, or another word for one. */
const groups: Readonly<Record<string, readonly ListedMineral[]>> = {
  'rare-earths': rareEarths,
  'platinum-group': ['iridium', 'palladium', 'platinum', 'rhodium', 'ruthenium'],
  coal: ['coking-coal', 'other-coal'],
  fluorite: ['fluorspar'],
  phosphate: ['phosphate-rock'],
};

/** The edition of HS in which the tables give their examples. */
export const hsEditionAtHand = 'HS2022';

export interface WhichMineral {
  /** All that the lot may be, by what it says. */
  readonly candidates: readonly ListedMineral[];
  /** Why it cannot be told, where it cannot. */
  readonly doubt?: 'mineral_missing' | 'hs_contradicts_mineral' | 'hs_edition_not_at_hand';
}

/** Listed minerals traded under a six-digit code of HS 2022, by the examples at hand. */
export function mineralsUnderHs(code: string, tables: RuleTables): readonly ListedMineral[] {
  const six = code.slice(0, 6);
  return [...tables.minerals.values()]
    .filter((row) => row.hsExamples.includes(six))
    .map((row) => row.mineral);
}

export function whichMineral(lot: Lot, tables: RuleTables): WhichMineral {
  const editionAtHand = lot.hs?.edition === hsEditionAtHand;
  const byHs = lot.hs && editionAtHand ? mineralsUnderHs(lot.hs.code, tables) : [];
  if (lot.mineral === undefined) {
    return lot.hs && !editionAtHand
      ? { candidates: [], doubt: 'hs_edition_not_at_hand' }
      : { candidates: byHs, doubt: 'mineral_missing' };
  }
  const stated = groups[lot.mineral] ?? [lot.mineral];
  if (byHs.length === 0) return { candidates: stated };
  const both = stated.filter((mineral) => byHs.includes(mineral));
  return both.length > 0 ? { candidates: both } : { candidates: stated, doubt: 'hs_contradicts_mineral' };
}

/** On the list, not on it, or not to be told. */
export function isListed(
  which: WhichMineral,
  list: MineralList,
  tables: RuleTables,
): boolean | 'cannot-tell' {
  if (which.doubt) return 'cannot-tell';
  const answers = which.candidates.map((mineral) => tables.minerals.get(mineral)?.lists.has(list) ?? false);
  if (answers.every((answer) => answer)) return true;
  return answers.some((answer) => answer) ? 'cannot-tell' : false;
}
