import { useMemo } from 'react';
import { byName } from '#words';
import { useCountryName } from '../data/countries.ts';
import { threeLetterCodes, twoLettersOf } from '../data/countries-by-three.ts';
import { useWords } from '../frame/words.tsx';

/** Countries by name, each under the code of the rules. */
export function useCountryOptions() {
  const { language } = useWords();
  const nameOf = useCountryName();
  return useMemo(
    () =>
      threeLetterCodes
        .map((id) => ({ id, name: nameOf(twoLettersOf(id)) }))
        .sort((a, b) => byName(language)(a.name, b.name)),
    [nameOf, language],
  );
}
