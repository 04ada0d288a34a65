import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '#terms';
import { type Formats, formats, type InterfaceLanguage, type Messages } from '#words';

export interface Words {
  readonly language: InterfaceLanguage;
  readonly words: Messages;
  readonly format: Formats;
}

const WordsContext = createContext<Words | undefined>(undefined);

/**
 * Locales for what components say and order by themselves: days come before months in English here too. Neither Chromium nor the
 * component library has Kazakh: what they say unseen is Russian there, and what is seen we write ourselves.
 */
const locales: Record<Language, string> = { kk: 'ru-KZ', ru: 'ru-RU', en: 'en-GB', ko: 'ko-KR' };

/** Gives everything below it a language. */
export function WordsProvider(props: { language: InterfaceLanguage; words: Messages; children: ReactNode }) {
  const { language, words, children } = props;
  const value = useMemo(() => ({ language, words, format: formats(language, words) }), [language, words]);
  return (
    <WordsContext value={value}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </WordsContext>
  );
}

/** Interface text and formats in the reader's language: `const { words, format } = useWords()`. */
export function useWords(): Words {
  const value = use(WordsContext);
  if (!value) throw new Error('useWords was called outside WordsProvider.');
  return value;
}
