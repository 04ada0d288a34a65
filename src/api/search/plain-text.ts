/** Text as people type it: without case, accents, punctuation and the letters that a keyboard may lack. */

// A Russian keyboard has none of these Kazakh letters; whoever types the Russian one means them.
const kazakhLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** `Жезқазған-2` → `жезказган 2`. Words are parted by single blanks. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[әғқңөұүһі]/g, (letter) => kazakhLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
