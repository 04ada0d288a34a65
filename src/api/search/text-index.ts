/*  Finds things by the beginnings of the words in their names: every word typed must begin a word of the thing.
 *
 *      words, sorted:  … bakyrchik→3  bakyrchik→8  balkhash→1 …
 *      "bak"  ─► a run of the list  ─► things whose other words match too  ─► the best first
 */
import { plainText } from './plain-text.ts';

export interface Indexed<T> {
  readonly thing: T;
  /** Names in any script. */
  readonly names: readonly string[];
  /** Among equal matches the heavier comes first. */
  readonly weight: number;
}

interface Word {
  readonly word: string;
  readonly at: number;
}

interface Known<T> {
  readonly thing: T;
  readonly weight: number;
  readonly names: readonly string[];
}

/** How well a name answers: the whole, its beginning, a word of it. */
function quality(names: readonly string[], query: string): number {
  if (names.includes(query)) return 2;
  return names.some((name) => name.startsWith(query)) ? 1 : 0;
}

export class TextIndex<T> {
  readonly #known: readonly Known<T>[];
  readonly #words: readonly Word[];

  constructor(things: readonly Indexed<T>[]) {
    this.#known = things.map(({ thing, weight, names }) => ({ thing, weight, names: names.map(plainText) }));
    const words = this.#known.flatMap(({ names }, at) =>
      [...new Set(names.flatMap((name) => name.split(' ')))].map((word): Word => ({ word, at })),
    );
    this.#words = words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.at - b.at));
  }

  /** Things that a query names, the best first. */
  find(text: string, limit: number): T[] {
    const query = plainText(text);
    if (query === '') return [];
    const words = query.split(' ');
    // The longest word leaves the fewest to look at.
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const found: { readonly known: Known<T>; readonly quality: number; readonly at: number }[] = [];
    const seen = new Set<number>();
    for (let i = this.#firstFrom(longest); this.#words[i]?.word.startsWith(longest); i++) {
      const { at } = this.#words[i] as Word;
      if (seen.has(at)) continue;
      seen.add(at);
      const known = this.#known[at] as Known<T>;
      const own = known.names.flatMap((name) => name.split(' '));
      if (words.every((word) => own.some((one) => one.startsWith(word)))) {
        found.push({ known, at, quality: quality(known.names, query) });
      }
    }
    return found
      .sort((a, b) => b.quality - a.quality || b.known.weight - a.known.weight || a.at - b.at)
      .slice(0, limit)
      .map(({ known }) => known.thing);
  }

  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as Word).word < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
