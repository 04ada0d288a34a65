/** The words of both laws at once: the gate of other pages opens one, the country of the register. */
import { useQueries } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import type { LawCode } from '#law';
import { type LawWords, lawWords } from '#words';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useWords } from '../frame/words.tsx';
import { packs } from './asked.ts';

const CountryWords = createContext<ReadonlyMap<string, LawWords>>(new Map());

export function CountryWordsGate({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  const answers = useQueries({
    queries: packs.map(({ code }) => ({
      queryKey: ['law-words', language, code],
      queryFn: () => lawWords(language, code),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const all = new Map(
    packs.flatMap(({ code }, i) => {
      const words = answers[i]?.data;
      return words ? [[code as string, words] as const] : [];
    }),
  );
  if (all.size < packs.length) return <Skeleton lines={8} />;
  return <CountryWords value={all}>{children}</CountryWords>;
}

/** The law of a country in words. */
export function useCountryWords(country: LawCode): LawWords {
  const words = use(CountryWords).get(country);
  if (!words) throw new Error(`useCountryWords("${country}") was called outside CountryWordsGate.`);
  return words;
}
