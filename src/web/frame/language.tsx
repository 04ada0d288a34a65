import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type InterfaceLanguage, type Messages, messages } from '#words';
import { needHangul } from '../design/need-hangul.ts';
import { keepLanguage } from './preferences.ts';
import { WordsProvider } from './words.tsx';

interface LanguageChoice {
  readonly language: InterfaceLanguage;
  readonly chooseLanguage: (language: InterfaceLanguage) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** Holds the language and its words; a change keeps what is on the screen until the new words are here. */
export function LanguageProvider(props: {
  language: InterfaceLanguage;
  words: Messages;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState({ language: props.language, words: props.words });
  useEffect(() => {
    document.documentElement.lang = chosen.language;
    if (chosen.language === 'ko') void needHangul();
  }, [chosen.language]);
  const chooseLanguage = useCallback((language: InterfaceLanguage) => {
    keepLanguage(language);
    void messages(language).then((words) => startTransition(() => setChosen({ language, words })));
  }, []);
  const value = useMemo(
    () => ({ language: chosen.language, chooseLanguage }),
    [chosen.language, chooseLanguage],
  );
  return (
    <LanguageContext value={value}>
      <WordsProvider language={chosen.language} words={chosen.words}>
        {props.children}
      </WordsProvider>
    </LanguageContext>
  );
}

/** The reader's language and how to change it; for text use `useWords`. */
export function useLanguage(): LanguageChoice {
  const value = use(LanguageContext);
  if (!value) throw new Error('useLanguage was called outside LanguageProvider.');
  return value;
}
