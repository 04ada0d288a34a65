/** A piece of a text around the words that were asked for, in parts that are shown marked or not. */
import { placesOfWords } from './words-of-text.ts';

export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

const lettersBefore = 70;
const lettersInAll = 240;

/** Undefined where none of the words is in the text. Cuts stand between words and show as an ellipsis. */
export function snippetOf(text: string, asked: readonly string[]): SnippetPart[] | undefined {
  const places = placesOfWords(text, asked);
  const first = places[0];
  if (!first) return undefined;
  let from = Math.max(0, first[0] - lettersBefore);
  while (from > 0 && from < first[0] && !/\s/.test(text[from - 1] ?? '')) from++;
  let to = Math.min(text.length, Math.max(first[1], from + lettersInAll));
  while (to < text.length && to > first[1] && !/\s/.test(text[to] ?? '')) to--;
  const parts: SnippetPart[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end).replace(/\s+/g, ' '), isHit });
  };
  if (from > 0) parts.push({ text: '… ', isHit: false });
  let at = from;
  for (const [start, end] of places) {
    if (end > to) break;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: ' …', isHit: false });
  return parts;
}
