/** The law that is read: whose it is stands in the address; its pack, words and cases come when they are asked for. */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import type { LawCases } from '#contract';
import { kazakhstan, type LawCode, type LawPack } from '#law';
import { type LawWords, lawWords } from '#words';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { keys } from '../data/keys.ts';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';

const packs: Readonly<Record<LawCode, () => Promise<LawPack>>> = {
  KZ: () => Promise.resolve(kazakhstan),
  'AU-WA': () => import('./western-australia.ts').then(({ pack }) => pack),
};
export const lawCodes = Object.keys(packs) as readonly LawCode[];

export interface Book {
  readonly pack: LawPack;
  readonly law: LawWords;
}

const BookContext = createContext<Book | undefined>(undefined);

/** The country in the address; the register's own where there is none, or one that is not known here. */
export function useLawCountry(): readonly [LawCode, (country: LawCode) => void] {
  const [country, set] = useAddressKey('country', 'KZ');
  return [lawCodes.find((code) => code === country) ?? 'KZ', set];
}

export function BookGate({ country, children }: { readonly country: LawCode; readonly children: ReactNode }) {
  const { language } = useWords();
  const pack = useQuery({
    queryKey: ['law-pack', country],
    queryFn: packs[country],
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false, // a pack holds functions
  });
  const words = useQuery({
    queryKey: ['law-words', language, country],
    queryFn: () => lawWords(language, country),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (!pack.data || !words.data) return <Skeleton lines={8} />;
  return <BookContext value={{ pack: pack.data, law: words.data }}>{children}</BookContext>;
}

export function useBook(): Book {
  const book = use(BookContext);
  if (!book) throw new Error('useBook was called outside BookGate.');
  return book;
}

/** The cases of the law that is read, from the files in which they stand. */
export function useLawCases() {
  const { client } = useRegister();
  const { pack } = useBook();
  return useQuery<LawCases>({
    queryKey: keys.lawCases(pack.code),
    queryFn: ({ signal }) => client.lawCases(pack.code, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
