/*  Kazakhstan names its 1′ blocks by the sheets of the topographic map, always from the north-west corner:
 *
 *      M-43          87                 10б            5а          13
 *      4° × 6°       20′ × 30′          10′ × 10′      5′ × 5′     1′ × 1′
 *      ┌───────┐     ┌─┬─┬ … ┬──┐       ┌─┬─┬─┐       ┌─┬─┐       ┌──┬──┬──┬──┬──┐
 *      │row  K…N│    │1│2│   │12│       │а│б│в│       │а│б│       │ 1│ 2│ 3│ 4│ 5│
 *      │column  │    ├─┼─┼ … ┼──┤       ├─┼─┼─┤       ├─┼─┤       ├──┼──┼──┼──┼──┤
 *      │  38…45 │    │…   12 × 12│      │г│д│е│       │в│г│       │ 6│ …   5 × 5   │
 *      └───────┘     └─┴─┴ … ┴144┘      └─┴─┴─┘       └─┴─┘       └──┴──┴──┴──┴─25┘
 *
 *  Art. 19(2) of the Code names block, sub-section (25 blocks) and section (100 blocks), and leaves codes to
 *  the geology body. The order of letters and numbers is read from map practice and was not confirmed by an
 *  official list: a list, where there is one, wins (`blockNaming`).
 */
import { type CellId, columnsPerRow } from './cell.ts';
import { cellFromPlaceOnSheet, placeOnSheet } from './international-map.ts';

export const sectionLetters = 'абвгде';
export const subSectionLetters = 'абвг';
/**
 * The sheets with ground of Kazakhstan, by its outline: rows of 4° from 40° N (`K` is the eleventh from the
 * equator), the first and the last 6° column of each.
 */
export const kazakhstanSheets = [
  { letter: 'K', first: 39, last: 44 },
  { letter: 'L', first: 38, last: 45 },
  { letter: 'M', first: 38, last: 45 },
  { letter: 'N', first: 41, last: 44 },
] as const;
const firstBand = 10;

/** A code in its parts. */
export interface KazakhstanBlock {
  /** 0 = K … 3 = N. */
  readonly sheetLetter: number;
  /** 38 … 45. */
  readonly sheetNumber: number;
  /** 1 … 144. */
  readonly sheet100: number;
  /** 0 = а … 5 = е. */
  readonly section: number;
  /** 0 = а … 3 = г. */
  readonly subSection: number;
  /** 1 … 25. */
  readonly block: number;
}

/** The cell of a code's parts, which must be in range. Inverse: `kazakhstanBlockFromCell`. */
export function cellFromKazakhstanBlock(code: KazakhstanBlock): CellId {
  const sheet100 = code.sheet100 - 1;
  const block = code.block - 1;
  return cellFromPlaceOnSheet({
    hemisphere: 'N',
    band: firstBand + code.sheetLetter,
    zone: code.sheetNumber,
    fromNorth:
      Math.floor(sheet100 / 12) * 20 +
      Math.floor(code.section / 3) * 10 +
      Math.floor(code.subSection / 2) * 5 +
      Math.floor(block / 5),
    fromWest: (sheet100 % 12) * 30 + (code.section % 3) * 10 + (code.subSection % 2) * 5 + (block % 5),
  });
}

/**
 * The parts of a cell's code, or undefined off the sheets of the country. Inverse: `cellFromKazakhstanBlock`.
 */
export function kazakhstanBlockFromCell(cell: CellId): KazakhstanBlock | undefined {
  const { hemisphere, band, zone, fromNorth, fromWest } = placeOnSheet(cell);
  const sheetLetter = band - firstBand;
  const sheets = kazakhstanSheets[sheetLetter];
  if (hemisphere === 'S' || !sheets || zone < sheets.first || zone > sheets.last) return undefined;
  const [north, west] = [fromNorth % 20, fromWest % 30];
  return {
    sheetLetter,
    sheetNumber: zone,
    sheet100: Math.floor(fromNorth / 20) * 12 + Math.floor(fromWest / 30) + 1,
    section: Math.floor(north / 10) * 3 + Math.floor(west / 10),
    subSection: Math.floor((north % 10) / 5) * 2 + Math.floor((west % 10) / 5),
    block: (north % 5) * 5 + (west % 5) + 1,
  };
}

function requireBlock(cell: CellId): KazakhstanBlock {
  const block = kazakhstanBlockFromCell(cell);
  if (!block) {
    const place = `row ${Math.floor(cell / columnsPerRow)}, column ${cell % columnsPerRow}`;
    throw new RangeError(`Cell ${cell} (${place}) lies on no sheet of Kazakhstan.`);
  }
  return block;
}

/** `M-43-87-(10б-5а-`: all of a code but its last number. */
function subSectionPrefix(block: KazakhstanBlock): string {
  const sheet = `${kazakhstanSheets[block.sheetLetter]?.letter}-${block.sheetNumber}-${block.sheet100}`;
  return `${sheet}-(10${sectionLetters[block.section]}-5${subSectionLetters[block.subSection]}-`;
}

/**
 * The code of a cell by formula, its sheet letter Latin and the others Cyrillic. Inverse:
 * `parseKazakhstanBlockCodes`.
 * @throws RangeError off the sheets of the country.
 * @example kazakhstanBlockCode(cellFromPoint(73.2083, 49.625)) // 'M-43-87-(10б-5а-13)'
 */
export function kazakhstanBlockCode(cell: CellId): string {
  const block = requireBlock(cell);
  return `${subSectionPrefix(block)}${block.block})`;
}

/** A block that somebody named, whole or the part of it that is at hand. */
export interface BlockReference {
  readonly cell: CellId;
  /** Marked "(частично)": only a part of the block is meant. */
  readonly partial: boolean;
}

/**
 * Codes of blocks as applications list them, blocks of one sub-section together, each code on its own line.
 * @throws RangeError off the sheets of the country.
 * @example kazakhstanBlockList([{ cell: 180958392, partial: false }]) // 'M-43-87-(10б-5а-13)'
 */
export function kazakhstanBlockList(blocks: readonly BlockReference[]): string {
  const lists = new Map<string, { readonly number: number; readonly partial: boolean }[]>();
  for (const { cell, partial } of blocks) {
    const block = requireBlock(cell);
    const prefix = subSectionPrefix(block);
    const list = lists.get(prefix);
    if (list) list.push({ number: block.block, partial });
    else lists.set(prefix, [{ number: block.block, partial }]);
  }
  return [...lists]
    .map(([prefix, list]) => {
      const numbers = list
        .sort((a, b) => a.number - b.number)
        .map(({ number, partial }) => (partial ? `${number} (частично)` : `${number}`));
      return `${prefix}${numbers.join(', ')})`;
    })
    .join('\n');
}
