/** The law in the reader's words. A page that speaks of the law stands behind the gate; it opens when the words are here. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import type { LawCode } from '#law';
import { type LawWords, lawWords } from '#words';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useWords } from '../frame/words.tsx';

const LawContext = createContext<LawWords | undefined>(undefined);

interface LawGateProps {
  /** Whose law is spoken of: two laws name some things otherwise. */
  readonly country?: LawCode;
  readonly children: ReactNode;
}

export function LawGate({ country = 'KZ', children }: LawGateProps) {
  const { language } = useWords();
  const { data } = useQuery({
    queryKey: ['law-words', language, country],
    queryFn: () => lawWords(language, country),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData, // while another language is on its way, the old one stays
  });
  if (!data) return <Skeleton lines={6} />;
  return <LawContext value={data}>{children}</LawContext>;
}

/** Sentences of findings, names of rules, steps and documents: `const law = useLawWords()`. */
export function useLawWords(): LawWords {
  const value = use(LawContext);
  if (!value) throw new Error('useLawWords was called outside LawGate.');
  return value;
}
