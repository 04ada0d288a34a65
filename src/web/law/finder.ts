/** What a reader finds in a law: every word must stand in what is shown, in any order and any case. */
const plain = (text: string) => text.toLocaleLowerCase().normalize('NFKC').replaceAll('ё', 'е');

/** True for texts that have every word of the question; an empty question finds everything. */
export function finderOf(question: string): (...texts: readonly (string | undefined)[]) => boolean {
  const words = plain(question).split(/\s+/).filter(Boolean);
  return (...texts) => {
    if (words.length === 0) return true;
    const text = plain(texts.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
}
