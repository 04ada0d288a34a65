/** Minerals by their names in the languages of the interface: each leads to the ground where it is known. */
import { pages, type SearchResult } from '#contract';
import type { Deposit } from '#sources';
import type { Mineral } from '#terms';
import { interfaceLanguages, messages } from '#words';
import { type Indexed, TextIndex } from './text-index.ts';

/** Only minerals of which a deposit is known, the more of them the heavier. */
export async function mineralIndex(deposits: Iterable<Deposit>): Promise<TextIndex<SearchResult>> {
  const counts = new Map<Mineral, number>();
  for (const { minerals } of deposits)
    for (const code of minerals) counts.set(code, (counts.get(code) ?? 0) + 1);
  const languages = await Promise.all(interfaceLanguages.map(messages));
  const english = await messages('en');
  return new TextIndex(
    [...counts].map(
      ([code, count]): Indexed<SearchResult> => ({
        thing: {
          kind: 'mineral',
          label: english.minerals[code],
          detail: String(count),
          address: `${pages.ground}?minerals=${code}`,
        },
        names: [code, ...languages.map(({ minerals }) => minerals[code])],
        weight: count,
      }),
    ),
  );
}
