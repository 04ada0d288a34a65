/**
 * Tokens of a list of block codes as people write and paste it, each with its place. Spaces of every kind fall away, dashes of
 * every kind are one, so that the parsers of the countries speak of numbers, words and signs only.
 */
import type { Fault } from '#terms';

export type CodeToken = {
  readonly kind: 'number' | 'word' | 'dash' | 'open' | 'close' | 'comma' | 'separator' | 'other' | 'end';
  readonly text: string;
  /** Characters from the beginning of the text. */
  readonly offset: number;
};

const patterns: readonly (readonly [CodeToken['kind'], RegExp])[] = [
  ['number', /[0-9]+/y],
  ['word', /\p{L}+/uy],
  ['dash', /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+/y],
  ['open', /[([]/y],
  ['close', /[)\]]/y],
  ['comma', /[,،、]/y],
  ['separator', /[;\n\r]+/y],
];
// Soft hyphens and zero-width characters come along when a code is copied from a PDF.
const ignored = /(?:[^\S\n\r]|[\u00ad\u200b-\u200d\u2060\ufeff])+/y;

/** Cuts a text into tokens; the last is always `end`. */
export function tokensOfCodes(text: string): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    ignored.lastIndex = offset;
    if (ignored.test(text)) {
      offset = ignored.lastIndex;
      continue;
    }
    let kind: CodeToken['kind'] = 'other';
    let end = offset + ((text.codePointAt(offset) as number) > 0xffff ? 2 : 1);
    for (const [name, pattern] of patterns) {
      pattern.lastIndex = offset;
      if (!pattern.test(text)) continue;
      kind = name;
      end = pattern.lastIndex;
      break;
    }
    tokens.push({ kind, text: text.slice(offset, end), offset });
    offset = end;
  }
  tokens.push({ kind: 'end', text: '', offset: text.length });
  return tokens;
}

/** Where a character stands, for a person: `character 17`, or `line 2, character 5` in a text of several lines. */
export function placeInText(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const character = (before.at(-1) as string).length + 1;
  const severalLines = /[\n\r]/.test(text.trimEnd());
  return severalLines ? `line ${before.length}, character ${character}` : `character ${character}`;
}

/** Says what stood where something else was expected. */
export function unexpected(code: string, text: string, token: CodeToken, expected: string): Fault {
  const got =
    token.kind === 'end' ? 'the end' : token.kind === 'separator' ? 'the end of the code' : `"${token.text}"`;
  return { code, at: placeInText(text, token.offset), message: `Got ${got} when expected ${expected}.` };
}
