/**
 * Tokens of a list of block codes as people write and paste it, each with its place. Spaces of every kind fall
 * away, dashes of every kind are one, so that the parsers of the countries speak of numbers, words and signs
 * only.
 */
import type { Parsed } from '#terms';
import type { GridFault, GridFaultCode, GridNote } from './codes.ts';

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
function tokensOfCodes(text: string): readonly CodeToken[] {
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

/**
 * Tells where characters of a text stand, for a person: `character 17`, or `line 2, character 5` where there
 * are lines.
 */
export function placesInText(text: string): (offset: number) => string {
  const lineStarts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + ending.length);
  return (offset) => {
    let [line, end] = [0, lineStarts.length];
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if ((lineStarts[middle] as number) <= offset) line = middle;
      else end = middle;
    }
    const character = `character ${offset - (lineStarts[line] as number) + 1}`;
    return lineStarts.length > 1 ? `line ${line + 1}, ${character}` : character;
  };
}

/** Thrown inside a reader only, to leave an entry at its first fault. */
class EntryFault {
  readonly fault: GridFault;
  constructor(fault: GridFault) {
    this.fault = fault;
  }
}

/**
 * Reads a list entry by entry: one fault ends its entry, reading goes on at the next ; or line, so that all
 * faults show.
 */
export abstract class CodeReader {
  readonly faults: GridFault[] = [];
  readonly notes: GridNote[] = [];
  readonly #placeOf: (offset: number) => string;
  readonly #tokens: readonly CodeToken[];
  #index = 0;

  constructor(text: string) {
    this.#placeOf = placesInText(text);
    this.#tokens = tokensOfCodes(text);
  }

  /** Reads one entry, from a token that `isBetweenEntries` does not pass over. */
  protected abstract readEntry(): void;
  protected abstract isBetweenEntries(token: CodeToken): boolean;

  readList(): void {
    while (this.peek().kind !== 'end') {
      if (this.isBetweenEntries(this.peek())) {
        this.skip();
        continue;
      }
      try {
        this.readEntry();
      } catch (problem) {
        if (!(problem instanceof EntryFault)) throw problem;
        this.faults.push(problem.fault);
        this.#leaveEntry();
      }
    }
  }

  /** Goes on behind the bracket in which the fault lies, or at the next ; or line. */
  #leaveEntry(): void {
    let ahead = 0;
    while (!['open', 'close', 'end'].includes(this.peek(ahead).kind)) ahead++;
    if (this.peek(ahead).kind === 'close') this.skip(ahead + 1);
    while (!['separator', 'end'].includes(this.peek().kind)) this.skip();
  }

  /** The token to be read next, or one after it; past the end always `end`. */
  protected peek(ahead = 0): CodeToken {
    return (this.#tokens[this.#index + ahead] ?? this.#tokens.at(-1)) as CodeToken;
  }

  protected skip(count = 1): void {
    this.#index += count;
  }

  protected take(kind: CodeToken['kind']): boolean {
    if (this.peek().kind !== kind) return false;
    this.skip();
    return true;
  }

  protected takeNumber(expected: string, first: number, last: number, code?: GridFaultCode): number {
    const token = this.peek();
    const value = Number(token.text);
    if (token.kind !== 'number') this.fail(expected);
    if (value < first || value > last) this.fail(expected, code);
    this.skip();
    return value;
  }

  protected place(token: CodeToken): string {
    return this.#placeOf(token.offset);
  }

  /** Leaves the entry: the token to be read next is not what was expected. */
  protected fail(expected: string, code: GridFaultCode = 'block_code_malformed'): never {
    const token = this.peek();
    const ends = token.kind === 'separator' ? 'the end of the code' : `"${token.text}"`;
    const got = token.kind === 'end' ? 'the end' : ends;
    this.refuse({ code, at: this.place(token), message: `Got ${got} when expected ${expected}.` });
  }

  protected refuse(fault: GridFault): never {
    throw new EntryFault(fault);
  }
}

/** Longer lists are refused unread: 200 blocks need 5,000 characters. */
const maximumCharacters = 1_000_000;

/** The faults of a list that is too long to be read. */
export function faultsOfLength(text: string): readonly GridFault[] {
  if (text.length <= maximumCharacters) return [];
  const message = `Got ${text.length} characters when expected at most ${maximumCharacters}.`;
  return [{ code: 'block_list_too_long', at: 'character 1', message }];
}

/** What a reader has found: blocks with notes, or faults. */
export function parsedList<T>(
  reader: CodeReader,
  blocks: readonly T[],
  example: string,
): Parsed<readonly T[]> {
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  if (blocks.length > 0) return { ok: true, value: blocks, notes: reader.notes };
  const message = `Got no block when expected at least one, as in ${example}.`;
  return { ok: false, faults: [{ code: 'block_list_empty', at: 'character 1', message }] };
}
