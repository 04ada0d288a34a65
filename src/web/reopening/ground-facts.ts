/** What is said of every piece of ground that reopens: how much, where, what is known near it. */
import type { ReopeningList } from '#contract';
import { useWords } from '../frame/words.tsx';

type Ground = Pick<ReopeningList['items'][number], 'blocks' | 'oblasts' | 'minerals'>;

export function useGroundFacts(): {
  /** `12 blocks, Karaganda Region`. */
  readonly where: (ground: Ground) => string;
  /** `tungsten, molybdenum`, or that nothing is known. */
  readonly nearby: (ground: Ground) => string;
} {
  const { words, format } = useWords();
  return {
    where: ({ blocks, oblasts }) =>
      [format.blocks(blocks), ...oblasts.map((code) => words.places.oblasts[code] ?? code)].join(', '),
    nearby: ({ minerals }) =>
      minerals.length === 0
        ? words.pages.reopening.nearbyNone
        : minerals.map((code) => words.minerals[code]).join(', '),
  };
}
