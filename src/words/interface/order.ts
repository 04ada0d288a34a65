/** The order of names in a list, as the alphabet of the reader's language has it. */
import type { Language } from '#terms';

/** No collation for Kazakh is in Chromium, and that of ICU puts ү before ұ: the letters are ordered here. */
const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const kazakhPlace = new Map([...kazakhAlphabet].map((letter, at) => [letter, at + 1]));
const afterKazakh = kazakhAlphabet.length + 1;

/** Spaces and signs come first, letters of other alphabets last. */
const placeOf = (letter: string): number =>
  kazakhPlace.get(letter) ?? (/\p{L}/u.test(letter) ? afterKazakh : 0);

function inKazakh(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => [...text.toLocaleLowerCase('kk')]) as [string[], string[]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [x, y] = [left[at] ?? '', right[at] ?? ''];
    const difference = placeOf(x) - placeOf(y) || (x < y ? -1 : x > y ? 1 : 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/**
 * For `sort`: names as a reader of the language looks them up.
 * @example ['Ұлытау', 'Қазақстан', 'Кения'].sort(byName('kk')) // ['Кения', 'Қазақстан', 'Ұлытау']
 */
export function byName(language: Language): (a: string, b: string) => number {
  return language === 'kk' ? inKazakh : new Intl.Collator(language).compare;
}
