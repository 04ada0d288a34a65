/*  Blocks of Western Australia and Queensland as permits list them:
 *
 *      list   = { entry } with ; , or a new line between
 *      entry  = [ sheet number and / or name ] primary number letter { letter }
 *
 *      Brisbane 1540 Y; 1612 C D H J M N O S T Y         the sheet holds until another is named
 *      SE51 Broome 72 (e)                                brackets around letters may stand
 */
import type { Parsed } from '#terms';
import {
  type AustralianScheme,
  cellFromAustralianBlock,
  cellLetters,
  isSheetOf,
  queensland,
  sheetNames,
  westernAustralia,
} from './australian-block.ts';
import type { CellId } from './cell.ts';
import { CodeReader, type CodeToken, faultsOfLength, parsedList } from './code-scanner.ts';
import type { BlockReference } from './kazakhstan-block.ts';

class AustralianBlockReader extends CodeReader {
  readonly cells = new Set<CellId>();
  readonly #scheme: AustralianScheme;
  #sheet: string | undefined;

  constructor(text: string, scheme: AustralianScheme) {
    super(text);
    this.#scheme = scheme;
  }

  protected isBetweenEntries({ kind, text }: CodeToken): boolean {
    return kind === 'separator' || kind === 'comma' || text === '.';
  }

  protected readEntry(): void {
    if (this.peek().kind === 'word') this.#sheet = this.#readSheet();
    if (!this.#sheet) this.fail(`a sheet, as in ${this.#scheme.example}`);
    const primary = this.takeNumber('a block number, 1 to 3456', 1, 3456);
    if (!this.#isLetterAhead()) this.fail('letters a to z without i, with spaces between');
    while (this.#isLetterAhead()) this.#readLetter(this.#sheet, primary);
  }

  /** Reads `SE51`, `SE 51 Broome`, `Broome` or `Hamersley Range`. */
  #readSheet(): string {
    const start = this.peek();
    const { state, bands, firstZone, lastZone } = this.#scheme;
    let sheet: string | undefined;
    if (/^s[a-z]$/i.test(start.text) && this.peek(1).kind === 'number') {
      sheet = `${start.text.toUpperCase()}${Number(this.peek(1).text)}`;
      if (!isSheetOf(sheet, this.#scheme)) {
        const expected = `a sheet of ${state}, S${bands[0]}${firstZone} to S${bands.at(-1)}${lastZone}`;
        const message = `Got ${sheet} when expected ${expected}.`;
        this.refuse({ code: 'block_off_country', at: this.place(start), message });
      }
      this.skip(2);
    }
    const words: string[] = [];
    for (; this.peek().kind === 'word'; this.skip()) words.push(this.peek().text);
    if (words.length === 0) return sheet as string;
    const name = words.join(' ');
    const known = Object.entries(sheetNames).find(
      ([, entry]) => entry.name.toLowerCase() === name.toLowerCase(),
    );
    const at = this.place(start);
    if (!known || !isSheetOf(known[0], this.#scheme) || (sheet && sheet !== known[0])) {
      const expected = sheet ? `the name of ${sheet}, or none` : `a sheet of ${state} by number or name`;
      this.refuse({ code: 'block_sheet_unknown', at, message: `Got "${name}" when expected ${expected}.` });
    }
    if (!sheet && known[1].confidence === 'reported') {
      const message = `"${name}" was read as ${known[0]}: commonly stated, not confirmed by a law or register.`;
      this.notes.push({ code: 'sheet_name_unconfirmed', at, message });
    }
    return known[0];
  }

  /**
   * True for a letter next, or after brackets and commas; a sheet name or number after them begins another
   * entry.
   */
  #isLetterAhead(): boolean {
    let ahead = 0;
    while (['open', 'close', 'comma'].includes(this.peek(ahead).kind)) ahead++;
    const { kind, text } = this.peek(ahead);
    if (kind === 'word' && text.length === 1) this.skip(ahead);
    else while (this.peek().kind === 'close') this.skip();
    return kind === 'word' && text.length === 1;
  }

  #readLetter(sheet: string, primary: number): void {
    const { text } = this.peek();
    const letter = cellLetters.indexOf(text.toLowerCase());
    if (letter < 0) this.fail('letters a to z without i, with spaces between');
    const cell = cellFromAustralianBlock({ sheet, primary, letter });
    if (this.cells.has(cell)) {
      const message = `${sheet} ${primary} ${this.#scheme.letters[letter]} stands in the list twice.`;
      this.notes.push({ code: 'block_repeated', at: this.place(this.peek()), message });
    }
    this.cells.add(cell);
    this.skip();
  }
}

function parseAustralianBlocks(text: string, scheme: AustralianScheme): Parsed<readonly BlockReference[]> {
  const faults = faultsOfLength(text);
  if (faults.length > 0) return { ok: false, faults };
  const reader = new AustralianBlockReader(text, scheme);
  reader.readList();
  const blocks = [...reader.cells].map((cell) => ({ cell, partial: false }));
  return parsedList(reader, blocks, scheme.example);
}

/**
 * Reads graticular sections of Western Australia, by sheet number, name or both. Inverse:
 * `westernAustraliaBlockText`.
 * @example parseWesternAustraliaBlocks('SE51 Broome 72 e; 73 a, b').value.length // 3
 */
export function parseWesternAustraliaBlocks(text: string): Parsed<readonly BlockReference[]> {
  return parseAustralianBlocks(text, westernAustralia);
}

/**
 * Reads sub-blocks of Queensland as permits list them. Inverse: `queenslandSubBlockText`.
 * @example parseQueenslandSubBlocks('Brisbane 1540 Y; 1612 C D H J').value.length // 5
 */
export function parseQueenslandSubBlocks(text: string): Parsed<readonly BlockReference[]> {
  return parseAustralianBlocks(text, queensland);
}
