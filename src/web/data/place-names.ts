/** The name of a place for a reader: in their language, else in the nearest that a publisher gives. Nothing is transliterated. */
import type { Language } from '#terms';

/** The nearest first: a Kazakh reader reads Russian, a Korean reader English. */
export const nearestLanguages: Record<Language, readonly ('kk' | 'ru' | 'en')[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
  ko: ['en', 'ru', 'kk'],
};

interface Names {
  readonly name: string;
  readonly kk?: string | undefined;
  readonly ru?: string | undefined;
  readonly en?: string | undefined;
}

interface NameOfPlace {
  readonly text: string;
  /** In which language the text is; undefined where the publisher does not say. */
  readonly language: 'kk' | 'ru' | 'en' | undefined;
}

/** Letters that the reader reads: who reads English or Korean reads Latin letters, not Cyrillic ones. */
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);

/** @example placeName({ name: 'Bakyrchik', kk: 'Бақыршық' }, 'ru').text // 'Бақыршық' */
export function placeName(names: Names, language: Language): NameOfPlace {
  // A name whose language nobody states is still nearer to such a reader than one in letters that they do not read.
  if (names.en === undefined && (language === 'en' || language === 'ko') && isLatin(names.name))
    return { text: names.name, language: undefined };
  const found = nearestLanguages[language].find((code) => names[code]);
  return { text: (found && names[found]) || names.name, language: found };
}
