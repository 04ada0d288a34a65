/*  Block codes as people paste them, by this grammar (spaces anywhere, any dash, dashes may be missing):
 *
 *      list   = { code | group } with , ; or a new line between; a group alone takes the sheet of the code before it
 *      code   = sheet letter - sheet number - sheet100 - group
 *      group  = "(" items ")" [partly]   or, without brackets, items
 *      items  = item { , item }                      item = [ 10x - ] [ 5x - ] block [ - block ] [partly]
 *
 *  One fault ends its code; reading goes on at the next ; or line, so that all faults are shown at once.
 */
import type { Fault, Note, Parsed } from '#terms';
import type { CellId } from './cell.ts';
import { type CodeToken, placeInText, tokensOfCodes, unexpected } from './code-scanner.ts';
import {
  type BlockReference,
  cellFromKazakhstanBlock,
  kazakhstanBlockCode,
  kazakhstanSheetLetters,
  kazakhstanSheetNumbers,
  sectionLetters,
  subSectionLetters,
} from './kazakhstan-block.ts';

/** Longer texts are refused unread: 200 blocks need 5,000 characters. */
export const maximumCodeCharacters = 1_000_000;

/** Latin letters that look like a Cyrillic letter in either case. B and b are none: B looks like в and is read "б". */
const cyrillicOfLookAlike: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  k: 'к',
  m: 'м',
  c: 'с',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  t: 'т',
};
const latinOfLookAlike: Readonly<Record<string, string>> = { к: 'K', м: 'M' };
const partlyWords = [
  'частично',
  'частичный',
  'частичные',
  'част',
  'ч',
  'partial',
  'partly',
  'part',
  'ішінара',
  'жартылай',
  '일부',
].map(folded);
const labelWords = [
  'блок',
  'блоки',
  'блоков',
  'код',
  'коды',
  'block',
  'blocks',
  'code',
  'codes',
  'и',
  'and',
].map(folded);

/** Lower case, with Latin look-alikes as Cyrillic, for comparing words. */
function folded(word: string): string {
  return [...word.toLowerCase()].map((letter) => cyrillicOfLookAlike[letter] ?? letter).join('');
}

/** Thrown inside this file only, to leave a code at its first fault. */
class CodeFault {
  readonly fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

interface SheetOf100 {
  readonly sheetLetter: number;
  readonly sheetNumber: number;
  readonly sheet100: number;
}

class BlockCodeReader {
  readonly faults: Fault[] = [];
  readonly notes: Note[] = [];
  readonly blocks: BlockReference[] = [];
  readonly #text: string;
  readonly #tokens: readonly CodeToken[];
  readonly #cellOf: (formula: CellId) => CellId;
  readonly #seen = new Map<CellId, number>();
  #index = 0;
  #sheet: SheetOf100 | undefined;
  #section: number | undefined;
  #subSection: number | undefined;

  constructor(text: string, cellOf: (formula: CellId) => CellId) {
    this.#text = text;
    this.#tokens = tokensOfCodes(text);
    this.#cellOf = cellOf;
  }

  readList(): void {
    while (this.#peek().kind !== 'end') {
      const { kind, text } = this.#peek();
      const passed = kind === 'separator' || kind === 'comma' || (kind === 'other' && /[.:№•*·]/.test(text));
      if (passed || (kind === 'word' && labelWords.includes(folded(text)))) {
        if (kind === 'separator') this.#forget();
        this.#index++;
        continue;
      }
      try {
        this.#readCode();
      } catch (problem) {
        if (!(problem instanceof CodeFault)) throw problem;
        this.faults.push(problem.fault);
        while (!['separator', 'end'].includes(this.#peek().kind)) this.#index++;
      }
    }
  }

  #readCode(): void {
    if (this.#peek().kind !== 'open' || !this.#sheet) this.#sheet = this.#readSheet();
    this.#section = undefined;
    this.#subSection = undefined;
    const first = this.blocks.length;
    if (this.#take('open')) {
      this.#readItems();
      if (!this.#take('close')) this.#fail('a comma or ")"');
      if (this.#takePartly()) {
        if (this.blocks.length - first > 1) {
          this.#note(
            'partly_for_whole_list',
            'The mark "partly" after the bracket was read for every block in it.',
          );
        }
        for (let i = first; i < this.blocks.length; i++) {
          this.blocks[i] = { ...(this.blocks[i] as BlockReference), partial: true };
        }
      }
    } else this.#readItems();
  }

  #readSheet(): SheetOf100 {
    const letter = this.#peek();
    if (letter.kind !== 'word') this.#fail('a sheet letter, as in M-43-87-(10б-5а-13)');
    const lower = letter.text.toLowerCase();
    const latin = latinOfLookAlike[lower] ?? lower.toUpperCase();
    const sheetLetter = latin.length === 1 ? kazakhstanSheetLetters.indexOf(latin) : -1;
    if (sheetLetter < 0)
      this.#fail('one of the sheet letters of Kazakhstan: K, L, M, N', 'block_off_country');
    this.#index++;
    this.#take('dash');
    const { first, last } = kazakhstanSheetNumbers;
    const sheetNumber = this.#readNumber(
      `a sheet number of Kazakhstan, ${first} to ${last}`,
      first,
      last,
      'block_off_country',
    );
    this.#take('dash');
    const sheet100 = this.#readNumber('a 1:100,000 sheet, 1 to 144', 1, 144);
    this.#take('dash');
    return { sheetLetter, sheetNumber, sheet100 };
  }

  #readItems(): void {
    for (;;) {
      this.#readItem();
      // A comma may also end the whole code: a sheet letter or a bracket after it begins another.
      const next = this.#tokens[this.#index + 1];
      const inBracketOrNumber = next?.kind === 'number';
      if (this.#peek().kind === 'separator' && inBracketOrNumber && this.#insideBracket()) {
        this.#index++;
        continue;
      }
      if (this.#peek().kind !== 'comma' || !inBracketOrNumber) return;
      this.#index++;
    }
  }

  /** A list in brackets may run over lines or be cut by semicolons: (10б-5а-13; 10б-5б-1). */
  #insideBracket(): boolean {
    for (let i = this.#index; i < this.#tokens.length; i++) {
      const { kind } = this.#tokens[i] as CodeToken;
      if (kind === 'close') return true;
      if (kind === 'open') return false;
    }
    return false;
  }

  #readItem(): void {
    if (this.#levelAhead() === '10') {
      this.#section = this.#readLevel('10', sectionLetters);
      this.#subSection = undefined;
    }
    if (this.#section === undefined) this.#fail('a section, 10а to 10е');
    if (this.#levelAhead() === '5') this.#subSection = this.#readLevel('5', subSectionLetters);
    if (this.#subSection === undefined) this.#fail('a sub-section, 5а to 5г');
    const at = this.#peek();
    const first = this.#readNumber('a block, 1 to 25', 1, 25);
    let last = first;
    const afterDash = this.#tokens[this.#index + 1];
    if (this.#peek().kind === 'dash' && afterDash?.kind === 'number') {
      this.#index++;
      last = this.#readNumber(`a block, ${first} to 25`, first, 25);
    }
    const partial = this.#takePartly();
    for (let block = first; block <= last; block++) this.#add(block, partial, at.offset);
  }

  /** `10` or `5` when the next tokens are that number and a letter other than the word "partly". */
  #levelAhead(): string | undefined {
    const next = this.#tokens[this.#index + 1];
    if (this.#peek().kind !== 'number' || next?.kind !== 'word' || partlyWords.includes(folded(next.text)))
      return undefined;
    return this.#peek().text;
  }

  #readLevel(size: '10' | '5', letters: string): number {
    this.#index++;
    const token = this.#peek();
    const found = letters.indexOf(folded(token.text));
    if (token.text.toLowerCase() === 'b') {
      this.#fail(`${size}б or ${size}в in Cyrillic: a Latin B may mean either`, 'block_letter_unclear');
    }
    if (found < 0 || token.text.length !== 1)
      this.#fail(`one of the letters ${[...letters].join(', ')} after ${size}`);
    this.#index++;
    this.#take('dash');
    return found;
  }

  #add(block: number, partial: boolean, offset: number): void {
    const place = {
      ...(this.#sheet as SheetOf100),
      section: this.#section as number,
      subSection: this.#subSection as number,
    };
    const cell = this.#cellOf(cellFromKazakhstanBlock({ ...place, block }));
    const before = this.#seen.get(cell);
    if (before === undefined) {
      this.#seen.set(cell, this.blocks.length);
      this.blocks.push({ cell, partial });
      return;
    }
    const at = placeInText(this.#text, offset);
    this.notes.push({
      code: 'block_repeated',
      at,
      message: `Block ${kazakhstanBlockCode(cell)} stands in the list twice.`,
    });
  }

  #readNumber(expected: string, first: number, last: number, code = 'block_code_malformed'): number {
    const token = this.#peek();
    const value = Number(token.text);
    if (token.kind !== 'number' || value < first || value > last)
      this.#fail(expected, token.kind === 'number' ? code : undefined);
    this.#index++;
    return value;
  }

  /** Takes "(частично)", "частично" or "част.". */
  #takePartly(): boolean {
    const bracket = this.#peek().kind === 'open' ? 1 : 0;
    const word = this.#tokens[this.#index + bracket];
    if (word?.kind !== 'word' || !partlyWords.includes(folded(word.text))) return false;
    this.#index += bracket + 1;
    if (this.#peek().text === '.') this.#index++;
    if (bracket === 1 && !this.#take('close')) this.#fail('")"');
    return true;
  }

  #forget(): void {
    this.#section = undefined;
    this.#subSection = undefined;
  }

  #peek(): CodeToken {
    return this.#tokens[this.#index] as CodeToken;
  }

  #take(kind: CodeToken['kind']): boolean {
    if (this.#peek().kind !== kind) return false;
    this.#index++;
    return true;
  }

  #note(code: string, message: string): void {
    this.notes.push({ code, at: placeInText(this.#text, this.#peek().offset), message });
  }

  #fail(expected: string, code = 'block_code_malformed'): never {
    throw new CodeFault(unexpected(code, this.#text, this.#peek(), expected));
  }
}

/** Reads codes, with the cell of each taken from its cell by formula. For `blockNaming`. */
export function parseBlockCodes(
  text: string,
  cellOf: (formula: CellId) => CellId,
): Parsed<readonly BlockReference[]> {
  if (text.length > maximumCodeCharacters) {
    const message = `Got ${text.length} characters when expected at most ${maximumCodeCharacters}.`;
    return { ok: false, faults: [{ code: 'block_list_too_long', at: 'character 1', message }] };
  }
  const reader = new BlockCodeReader(text, cellOf);
  reader.readList();
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  if (reader.blocks.length === 0) {
    const message = 'Got no block code when expected at least one, as in M-43-87-(10б-5а-13).';
    return { ok: false, faults: [{ code: 'block_list_empty', at: 'character 1', message }] };
  }
  return { ok: true, value: reader.blocks, notes: reader.notes };
}

/**
 * Reads block codes of Kazakhstan by formula: one or many, lists in brackets, ranges, "(частично)", Latin and Cyrillic look-alikes,
 * any case, spaces and dashes. Every fault carries its place and what was expected. Inverse: `kazakhstanBlockCode`, `kazakhstanBlockList`.
 * @example parseKazakhstanBlockCodes('м-43-87-(10б-5a-13, 14)')
 */
export function parseKazakhstanBlockCodes(text: string): Parsed<readonly BlockReference[]> {
  return parseBlockCodes(text, (cell) => cell);
}
