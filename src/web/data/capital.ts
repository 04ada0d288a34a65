import { useWords } from '../frame/words.tsx';

/** Names of the law stand inside sentences, in small letters: this one begins a line. */
export function useCapital(): (text: string) => string {
  const { language } = useWords();
  return (text) => {
    const [first = ''] = text;
    return first.toLocaleUpperCase(language) + text.slice(first.length);
  };
}
