import type { Language } from '#terms';
import { useWords } from '../frame/words.tsx';

/** The name of a language in the reader's own. */
export function useLanguageName(): (language: Language) => string {
  const { language: reading } = useWords();
  const names = new Intl.DisplayNames([reading], { type: 'language' });
  return (language) => names.of(language) ?? language;
}
