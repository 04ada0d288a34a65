import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Formats, formats, type InterfaceLanguage, type Messages } from '#words';

export interface Words {
  readonly language: InterfaceLanguage;
  readonly words: Messages;
  readonly format: Formats;
}

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives everything below it a language. */
export function WordsProvider(props: { language: InterfaceLanguage; words: Messages; children: ReactNode }) {
  const { language, words, children } = props;
  const value = useMemo(() => ({ language, words, format: formats(language, words) }), [language, words]);
  return (
    <WordsContext value={value}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </WordsContext>
  );
}

/** Interface text and formats in the reader's language: `const { words, format } = useWords()`. */
export function useWords(): Words {
  const value = use(WordsContext);
  if (!value) throw new Error('useWords was called outside WordsProvider.');
  return value;
}
