/*  Blocks as each country writes them, over the same cells:
 *
 *      KZ      M-43-87-(10б-5а-13)        a code of one is no code of the other, and a list that was meant
 *      AU-WA   SE51 Broome 72 e           for the other country is told so, not letter by letter
 */
import type { Parsed } from '#terms';
import { westernAustraliaBlock, westernAustraliaSheetText } from './australian-block.ts';
import { parseWesternAustraliaBlocks } from './australian-block-parse.ts';
import { type BlockNaming, blockNaming } from './block-naming.ts';
import type { Bounds, CellId } from './cell.ts';
import type { GridFault } from './codes.ts';
import { type BlockReference, kazakhstanBlockList } from './kazakhstan-block.ts';

export type BlockCountry = 'KZ' | 'AU-WA';

export interface CountryBlocks extends BlockNaming {
  readonly country: string;
  /** A code of one block. */
  readonly example: string;
  /** The box of the sheets in degrees: tells swapped coordinates and areas elsewhere. */
  readonly sheets: Bounds;
  /** A list that `parse` reads; a cell off the sheets stands by its number. */
  list(cells: readonly CellId[]): string;
}

const westernAustralia: CountryBlocks = {
  country: 'Western Australia',
  example: 'SE51 72 e',
  sheets: { west: 108, south: -36, east: 132, north: -12 },
  codeOfCell(cell) {
    const block = blockOf(cell);
    return block && `${westernAustraliaSheetText(block.sheet)} ${block.primary} ${block.letter}`;
  },
  parse: (text) => tellingForeign(parseWesternAustraliaBlocks(text), text, 'AU-WA'),
  list: listOfSections,
};

function blockOf(cell: CellId) {
  try {
    return westernAustraliaBlock(cell);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // off the sheets of the State
    throw error;
  }
}

/** `SE51 Broome 72 d, e; 73 a`: a sheet is named once, and letters of one 5′ block stand together. */
function listOfSections(cells: readonly CellId[]): string {
  const bySheet = new Map<string, Map<number, string[]>>();
  const strangers: CellId[] = [];
  for (const cell of cells) {
    const block = blockOf(cell);
    if (!block) {
      strangers.push(cell);
      continue;
    }
    const sheet = bySheet.get(block.sheet) ?? new Map<number, string[]>();
    bySheet.set(block.sheet, sheet);
    sheet.set(block.primary, [...(sheet.get(block.primary) ?? []), block.letter]);
  }
  const lines = [...bySheet].sort().map(([sheet, primaries]) => {
    const entries = [...primaries].sort(([a], [b]) => a - b);
    const written = entries.map(([primary, letters]) => `${primary} ${letters.sort().join(', ')}`);
    return `${westernAustraliaSheetText(sheet)} ${written.join('; ')}`;
  });
  return [...lines, ...strangers].join('\n');
}

/** The formula writes many blocks in one line; where an official list names one of them otherwise, each stands alone. */
function kazakhstan(naming: BlockNaming | undefined): CountryBlocks {
  const formula = blockNaming();
  const { codeOfCell, parse } = naming ?? formula;
  const alone = (cells: readonly CellId[]) =>
    cells.map((cell) => codeOfCell(cell) ?? String(cell)).join('\n');
  return {
    country: 'Kazakhstan',
    example: 'M-43-87-(10б-5а-13)',
    sheets: { west: 46, south: 40, east: 88, north: 56 },
    codeOfCell,
    parse: (text) => tellingForeign(parse(text), text, 'KZ'),
    list(cells) {
      if (naming && cells.some((cell) => codeOfCell(cell) !== formula.codeOfCell(cell))) return alone(cells);
      try {
        return kazakhstanBlockList(cells.map((cell) => ({ cell, partial: false })));
      } catch (error) {
        if (error instanceof RangeError) return alone(cells); // off the sheets
        throw error;
      }
    },
  };
}

/**
 * How a country writes its blocks; `naming` where an official list of Kazakhstan wins over the formula.
 * @example blocksOf('AU-WA').list([cellFromPoint(125.99, -16.005)]) // 'SE51 Broome 72 e'
 */
export function blocksOf(country: BlockCountry, naming?: BlockNaming): CountryBlocks {
  return country === 'AU-WA' ? westernAustralia : kazakhstan(naming);
}

const parsers: Readonly<Record<BlockCountry, (text: string) => Parsed<readonly BlockReference[]>>> = {
  KZ: (text) => blockNaming().parse(text),
  'AU-WA': parseWesternAustraliaBlocks,
};

/** A list that cannot be read here, but a line of it can be read as blocks of another country: that is what is wrong with it. */
function tellingForeign(
  own: Parsed<readonly BlockReference[]>,
  text: string,
  country: BlockCountry,
): Parsed<readonly BlockReference[]> {
  if (own.ok) return own;
  const lines = text.split('\n');
  for (const other of (Object.keys(parsers) as BlockCountry[]).filter((one) => one !== country)) {
    const line = lines.findIndex((one) => parsers[other](one).ok);
    if (line < 0) continue;
    const fault: GridFault = {
      code: 'block_of_other_country',
      at: lines.length > 1 ? `line ${line + 1}, character 1` : 'character 1',
      message: `Got blocks of ${blocksOf(other).country} when expected blocks of ${blocksOf(country).country}, as in ${blocksOf(country).example}.`,
    };
    return { ok: false, faults: [fault] };
  }
  return own;
}
