import { useMemo } from 'react';
import type { CivilDate } from '#terms';
import { datumOn, law } from '../data/country.ts';
import { useGroundPages } from '../data/reads.ts';
import { groundOf, type OwnCheck, ownCheck } from './own-check.ts';
import { pagesOfArea } from './pages-of-area.ts';

/** Years of cost that the check counts: the first term of an exploration licence. */
const yearsOfCost = 6;

/** The check of an area on a day; undefined until its ground is here. The pages asked for are 64 blocks wide and tell nobody which are meant. */
export function useOwnCheck(cells: readonly number[], day: CivilDate) {
  const numbers = useMemo(() => pagesOfArea(cells), [cells]);
  const { pages, error, retry } = useGroundPages(numbers);
  const ground = useMemo(() => (pages && pages.length > 0 ? groundOf(pages) : undefined), [pages]);
  const check = useMemo((): OwnCheck | undefined => {
    if (!ground || cells.length === 0) return undefined;
    return ownCheck(law, cells, datumOn(day), day, ground, yearsOfCost);
  }, [cells, day, ground]);
  return { check, ground, error, retry };
}
