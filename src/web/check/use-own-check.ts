import { useMemo } from 'react';
import type { CivilDate } from '#terms';
import { useGroundPages } from '../data/reads.ts';
import { datumOf, useAskedLaw } from './asked-law.tsx';
import { groundOf, type OwnCheck, ownCheck } from './own-check.ts';
import { pagesOfArea } from './pages-of-area.ts';

/** Years of cost that the check counts: the first term of an exploration licence. */
const yearsOfCost = 6;

/** The check of an area on a day; undefined until its ground is here. The pages asked for are 64 blocks wide and tell nobody which are meant. */
export function useOwnCheck(cells: readonly number[], day: CivilDate) {
  const asked = useAskedLaw();
  const { law, ground: told } = asked;
  const numbers = useMemo(() => (told ? [] : pagesOfArea(cells)), [told, cells]);
  const { pages, error, retry } = useGroundPages(numbers);
  const ground = useMemo(
    () => told ?? (pages && pages.length > 0 ? groundOf(pages) : undefined),
    [told, pages],
  );
  const check = useMemo((): OwnCheck | undefined => {
    if (!ground || cells.length === 0 || day < law.from) return undefined;
    return ownCheck(law, cells, datumOf(asked, day), day, ground, yearsOfCost);
  }, [asked, law, cells, day, ground]);
  return { check, ground, error, retry };
}
