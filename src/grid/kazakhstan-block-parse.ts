/*  Block codes as people paste them, by this grammar (spaces anywhere, any dash, dashes may be missing):
 *
 *      list   = { code | group } with , ; or a new line between; a group alone takes the sheet of the code before it
 *      code   = sheet letter - sheet number - sheet100 - group
 *      group  = "(" items ")" [partly]   or, without brackets, items
 *      items  = item { , item }                      item = [ 10x - ] [ 5x - ] block [ - block ] [partly]
 */
import type { Parsed } from '#terms';
import type { CellId } from './cell.ts';
import { CodeReader, type CodeToken, faultsOfLength, parsedList } from './code-scanner.ts';
import type { GridFault } from './codes.ts';
import {
  type BlockReference,
  cellFromKazakhstanBlock,
  kazakhstanBlockCode,
  kazakhstanSheets,
  sectionLetters,
  subSectionLetters,
} from './kazakhstan-block.ts';

const example = 'M-43-87-(10б-5а-13)';

/** Latin letters that look like a Cyrillic one in either case. B is none: it looks like в and is read "б". */
const cyrillicOfLatin: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const latinOfCyrillic: Readonly<Record<string, string>> = { к: 'K', м: 'M' };

/** Lower case, with Latin look-alikes as Cyrillic, for comparing words. */
function folded(word: string): string {
  return [...word.toLowerCase()].map((letter) => cyrillicOfLatin[letter] ?? letter).join('');
}

const partlyWords = ['частично', 'част', 'partial', 'partly', 'part', 'ішінара', 'жартылай', '일부'].map(
  folded,
);
const labelWords = ['блок', 'блоки', 'код', 'коды', 'block', 'blocks', 'code', 'codes', 'и', 'and'].map(
  folded,
);

/** How a code becomes a cell, given the cell that the formula gives it. */
interface CellsOfCodes {
  cellOf(formula: CellId): CellId;
  /** Why a code may not be used, if so. */
  refusal(formula: CellId): Omit<GridFault, 'at'> | undefined;
}

/** A block as it stands in the list. */
interface Mention extends BlockReference {
  /** The cell that the code names by formula. */
  readonly formula: CellId;
  readonly at: string;
}

interface SheetOf100 {
  readonly sheetLetter: number;
  readonly sheetNumber: number;
  readonly sheet100: number;
}

class BlockCodeReader extends CodeReader {
  readonly #cells: CellsOfCodes;
  readonly #mentions: Mention[] = [];
  #sheet: SheetOf100 | undefined;
  #section: number | undefined;
  #subSection: number | undefined;

  constructor(text: string, cells: CellsOfCodes) {
    super(text);
    this.#cells = cells;
  }

  protected isBetweenEntries({ kind, text }: CodeToken): boolean {
    if (kind === 'word') return labelWords.includes(folded(text));
    return kind === 'separator' || kind === 'comma' || (kind === 'other' && '.:№•*·'.includes(text));
  }

  protected readEntry(): void {
    if (this.peek().kind !== 'open' || !this.#sheet) this.#sheet = this.#readSheet();
    this.#section = undefined;
    this.#subSection = undefined;
    const first = this.#mentions.length;
    const bracket = this.take('open');
    this.#readItems(bracket);
    if (!bracket) return;
    if (!this.take('close')) this.fail('a comma or ")"');
    const at = this.place(this.peek());
    if (!this.#takePartly()) return;
    const marked = this.#mentions.splice(first).map((mention) => ({ ...mention, partial: true }));
    this.#mentions.push(...marked);
    if (marked.length === 1) return;
    const message = `The mark after the bracket was read as "partly" for each of its ${marked.length} blocks.`;
    this.notes.push({ code: 'partly_for_whole_list', at, message });
  }

  #readSheet(): SheetOf100 {
    const letter = this.peek();
    if (letter.kind !== 'word') this.fail(`a sheet letter, as in ${example}`);
    const lower = letter.text.toLowerCase();
    const latin = latinOfCyrillic[lower] ?? lower.toUpperCase();
    const sheetLetter = kazakhstanSheets.findIndex((sheets) => sheets.letter === latin);
    const sheets = kazakhstanSheets[sheetLetter];
    if (!sheets) this.fail('one of the sheet letters of Kazakhstan: K, L, M, N', 'block_off_country');
    this.skip();
    this.take('dash');
    const { first, last } = sheets;
    const expected = `a sheet of Kazakhstan, ${latin}-${first} to ${latin}-${last}`;
    const sheetNumber = this.takeNumber(expected, first, last, 'block_off_country');
    this.take('dash');
    const sheet100 = this.takeNumber('a 1:100,000 sheet, 1 to 144', 1, 144);
    this.take('dash');
    return { sheetLetter, sheetNumber, sheet100 };
  }

  #readItems(inBracket: boolean): void {
    for (;;) {
      this.#readItem();
      // In a bracket a list may also be cut by ; or run on to the next line; without one, those end the code.
      if (this.peek().kind !== 'comma' && !(inBracket && this.peek().kind === 'separator')) return;
      let ahead = 1;
      while (['comma', 'separator'].includes(this.peek(ahead).kind)) ahead++;
      if (this.peek(ahead).kind !== 'number') return;
      this.skip(ahead);
    }
  }

  #readItem(): void {
    if (this.#isLevel('10')) {
      this.#section = this.#readLevel(sectionLetters);
      this.#subSection = undefined;
    }
    if (this.#section === undefined) this.fail('a section, 10а to 10е');
    if (this.#isLevel('5')) this.#subSection = this.#readLevel(subSectionLetters);
    if (this.#subSection === undefined) this.fail('a sub-section, 5а to 5г');
    const at = this.place(this.peek());
    const first = this.takeNumber('a block, 1 to 25', 1, 25);
    let last = first;
    if (this.peek().kind === 'dash' && this.peek(1).kind === 'number') {
      this.skip();
      last = this.takeNumber(`a block, ${first} to 25`, first, 25);
    }
    const partial = this.#takePartly();
    for (let block = first; block <= last; block++) this.#mention(block, partial, at);
  }

  /** True when a section (10) or sub-section (5) stands next: its number, then a letter. */
  #isLevel(size: '10' | '5'): boolean {
    const { kind, text } = this.peek(1);
    return this.peek().text === size && kind === 'word' && !partlyWords.includes(folded(text));
  }

  #readLevel(letters: string): number {
    const size = this.peek().text;
    this.skip();
    const letter = this.peek().text;
    if (letter.toLowerCase() === 'b') {
      this.fail(`${size}б or ${size}в in Cyrillic: a Latin B may mean either`, 'block_letter_unclear');
    }
    const found = letters.indexOf(folded(letter));
    if (found < 0 || letter.length !== 1)
      this.fail(`one of the letters ${[...letters].join(', ')} after ${size}`);
    this.skip();
    this.take('dash');
    return found;
  }

  /** Takes "(частично)", "частично" or "част.". */
  #takePartly(): boolean {
    const bracket = this.peek().kind === 'open' ? 1 : 0;
    const word = this.peek(bracket);
    if (word.kind !== 'word' || !partlyWords.includes(folded(word.text))) return false;
    this.skip(bracket + 1);
    if (this.peek().text === '.') this.skip();
    if (bracket === 1 && !this.take('close')) this.fail('")"');
    return true;
  }

  #mention(block: number, partial: boolean, at: string): void {
    const place = {
      ...(this.#sheet as SheetOf100),
      section: this.#section as number,
      subSection: this.#subSection as number,
    };
    const formula = cellFromKazakhstanBlock({ ...place, block });
    const refusal = this.#cells.refusal(formula);
    if (refusal) this.refuse({ ...refusal, at });
    this.#mentions.push({ cell: this.#cells.cellOf(formula), formula, partial, at });
  }

  /** Each block once, in the order of the list; to be called after `readList`. */
  blocks(): readonly BlockReference[] {
    const first = new Map<CellId, Mention>();
    for (const mention of this.#mentions) {
      const { cell, formula, partial, at } = mention;
      const before = first.get(cell);
      const code = kazakhstanBlockCode(formula);
      if (!before) first.set(cell, mention);
      else if (before.partial === partial) {
        this.notes.push({ code: 'block_repeated', at, message: `${code} stands in the list twice.` });
      } else {
        const [got, expected] = partial ? ['partly', 'whole'] : ['whole', 'partly'];
        const message = `Got ${code} ${got} when expected ${expected}, as before in the list.`;
        this.faults.push({ code: 'block_whole_and_partly', at, message });
      }
    }
    return [...first.values()].map(({ cell, partial }) => ({ cell, partial }));
  }
}

/** Reads codes, with the cell of each taken from its cell by formula: for `blockNaming`. */
export function parseBlockCodes(text: string, cells: CellsOfCodes): Parsed<readonly BlockReference[]> {
  const faults = faultsOfLength(text);
  if (faults.length > 0) return { ok: false, faults };
  const reader = new BlockCodeReader(text, cells);
  reader.readList();
  return parsedList(reader, reader.blocks(), example);
}

/**
 * Reads block codes of Kazakhstan by formula: one or many, lists in brackets, ranges, "(частично)", Latin and
 * Cyrillic look-alikes, any case, spaces and dashes. Every fault carries its place and what was expected.
 * Inverse: `kazakhstanBlockCode`, `kazakhstanBlockList`.
 * @example parseKazakhstanBlockCodes('м-43-87-(10б-5a-13, 14)').value.map(({ cell }) => cell) // [180958392, 180958393]
 */
export function parseKazakhstanBlockCodes(text: string): Parsed<readonly BlockReference[]> {
  return parseBlockCodes(text, { cellOf: (formula) => formula, refusal: () => undefined });
}
