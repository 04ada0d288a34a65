/*  Western Australia and Queensland name the same 1′ cell on the same sheets, always from the north-west corner:
 *
 *      SE51                    72                        e
 *      4° × 6°                 5′ × 5′                   1′ × 1′
 *      ┌───────────┐           ┌────┬────┬ … ┬────┐      a b c d e
 *      │ S: south  │           │   1│   2│   │  72│      f g h j k     no i
 *      │ E: fifth  │           ├────┼────┼ … ┼────┤      l m n o p
 *      │    band   │           │  73│   72 × 48   │      q r s t u
 *      │51: column │           └────┴──── … ─ 3456┘      v w x y z
 *      └───────────┘
 *      WA:  graticular section, primary number, letter (Offshore Minerals Act 2003 (WA) s. 17, note)
 *      Qld: sub-block Z of block 1540 (capital letter) on its Block Identification Map
 *
 *  The formula agrees with the Act's own example and with Queensland's permit EPM 28118: 35 sub-blocks in
 *  groups of 31 and 4.
 */
import type { CellId } from './cell.ts';
import { cellFromPlaceOnSheet, placeOnSheet } from './international-map.ts';

/** Letters of the cells of a 5′ block, row by row. */
export const cellLetters = 'abcdefghjklmnopqrstuvwxyz';

/** The name of a sheet, and how sure we are of it. */
interface SheetName {
  readonly name: string;
  /**
   * `named`: by law or in a register that we have read. `reported`: commonly stated; understood, but not shown
   * as a fact.
   */
  readonly confidence: 'named' | 'reported';
}

/** Names of 1:1,000,000 sheets. */
export const sheetNames: Readonly<Record<string, SheetName>> = {
  SE51: { name: 'Broome', confidence: 'named' }, // Offshore Minerals Act 2003 (WA) s. 17
  SG56: { name: 'Brisbane', confidence: 'named' }, // EPM 28118, Queensland
  SD51: { name: 'Brunswick Bay', confidence: 'reported' },
  SE52: { name: 'Halls Creek', confidence: 'reported' },
  SF50: { name: 'Hamersley Range', confidence: 'reported' },
  SF51: { name: 'Oakover River', confidence: 'reported' },
  SF52: { name: 'Lake Mackay', confidence: 'reported' },
  SG50: { name: 'Meekatharra', confidence: 'reported' },
  SG51: { name: 'Wiluna', confidence: 'reported' },
  SG52: { name: 'Petermann Ranges', confidence: 'reported' },
  SH50: { name: 'Perth', confidence: 'reported' },
  SH51: { name: 'Kalgoorlie', confidence: 'reported' },
  SH52: { name: 'Nullarbor Plain', confidence: 'reported' },
  SI50: { name: 'Albany', confidence: 'reported' },
  SI51: { name: 'Esperance', confidence: 'reported' },
};

/** A state's sheets: bands by letter, columns by number; and how it writes a cell. */
export interface AustralianScheme {
  readonly state: string;
  readonly bands: string;
  readonly firstZone: number;
  readonly lastZone: number;
  readonly letters: string;
  /** For messages. */
  readonly example: string;
}

export const westernAustralia: AustralianScheme = {
  state: 'Western Australia',
  bands: 'DEFGHI',
  firstZone: 49,
  lastZone: 52,
  letters: cellLetters,
  example: 'SE51 72 e',
};

export const queensland: AustralianScheme = {
  state: 'Queensland',
  bands: 'CDEFGH',
  firstZone: 54,
  lastZone: 56,
  letters: cellLetters.toUpperCase(),
  example: 'SG56 1540 Y',
};

/** True when a sheet, as `SE51`, is one of the state's. */
export function isSheetOf(sheet: string, { bands, firstZone, lastZone }: AustralianScheme): boolean {
  const zone = Number(sheet.slice(2));
  return bands.includes(sheet[1] as string) && zone >= firstZone && zone <= lastZone;
}

/** A cell by sheet, 5′ block (1 … 3456) and letter (0 = a … 24 = z). */
export interface AustralianBlock {
  readonly sheet: string;
  readonly primary: number;
  readonly letter: number;
}

/** The block of a cell, or undefined off the sheets of the state. Inverse: `cellFromAustralianBlock`. */
function australianBlockFromCell(cell: CellId, scheme: AustralianScheme): AustralianBlock | undefined {
  const { hemisphere, band, zone, fromNorth, fromWest } = placeOnSheet(cell);
  const sheet = `S${String.fromCharCode(65 + band)}${zone}`;
  if (hemisphere === 'N' || !isSheetOf(sheet, scheme)) return undefined;
  return {
    sheet,
    primary: Math.floor(fromNorth / 5) * 72 + Math.floor(fromWest / 5) + 1,
    letter: (fromNorth % 5) * 5 + (fromWest % 5),
  };
}

/** The cell of a block, whose parts must be in range. Inverse: `australianBlockFromCell`. */
export function cellFromAustralianBlock({ sheet, primary, letter }: AustralianBlock): CellId {
  return cellFromPlaceOnSheet({
    hemisphere: 'S',
    band: sheet.charCodeAt(1) - 65,
    zone: Number(sheet.slice(2)),
    fromNorth: Math.floor((primary - 1) / 72) * 5 + Math.floor(letter / 5),
    fromWest: ((primary - 1) % 72) * 5 + (letter % 5),
  });
}

function requireBlock(cell: CellId, scheme: AustralianScheme): AustralianBlock {
  const block = australianBlockFromCell(cell, scheme);
  if (!block) throw new RangeError(`Cell ${cell} lies on no sheet of ${scheme.state}.`);
  return block;
}

/** A sheet with its name where a law or register gives it: `SE51 Broome`, `SH51`. */
export function westernAustraliaSheetText(sheet: string): string {
  const known = sheetNames[sheet];
  return known?.confidence === 'named' ? `${sheet} ${known.name}` : sheet;
}

/** A graticular section of Western Australia. */
export interface WesternAustraliaBlock {
  /** 1:1,000,000 sheet: `SE51`. */
  readonly sheet: string;
  /** 5′ × 5′ block, 1 … 3456. */
  readonly primary: number;
  /** a … z without i. */
  readonly letter: string;
}

/**
 * The graticular section of a cell in Western Australia. Inverse: `parseWesternAustraliaBlocks`.
 * @throws RangeError off the state's sheets SD … SI, 49 … 52.
 * @example westernAustraliaBlock(cellFromPoint(125.99, -16.005)) // { sheet: 'SE51', primary: 72, letter: 'e' }
 */
export function westernAustraliaBlock(cell: CellId): WesternAustraliaBlock {
  const { sheet, primary, letter } = requireBlock(cell, westernAustralia);
  return { sheet, primary, letter: westernAustralia.letters[letter] as string };
}

/**
 * A graticular section in words, its sheet named where the name is certain: `SE51 Broome 72 e`, `SH51 2395 f`.
 * @throws RangeError off the state's sheets.
 */
export function westernAustraliaBlockText(cell: CellId): string {
  const { sheet, primary, letter } = westernAustraliaBlock(cell);
  return `${westernAustraliaSheetText(sheet)} ${primary} ${letter}`;
}

/** A sub-block of Queensland. */
export interface QueenslandSubBlock {
  /** 1:1,000,000 sheet: `SG56`. */
  readonly sheet: string;
  /** 5′ × 5′ block, 1 … 3456. */
  readonly block: number;
  /** A … Z without I. */
  readonly subBlock: string;
}

/**
 * The sub-block of a cell in Queensland. Inverse: `parseQueenslandSubBlocks`.
 * @throws RangeError off the state's sheets SC … SH, 54 … 56.
 * @example queenslandSubBlock(cellFromPoint(152.24, -26.08)) // { sheet: 'SG56', block: 1755, subBlock: 'Z' }
 */
export function queenslandSubBlock(cell: CellId): QueenslandSubBlock {
  const { sheet, primary, letter } = requireBlock(cell, queensland);
  return { sheet, block: primary, subBlock: queensland.letters[letter] as string };
}

/**
 * A sub-block in words, as permits list it: `Brisbane 1540 Y`, or by sheet number where the name is not
 * certain.
 * @throws RangeError off the state's sheets.
 */
export function queenslandSubBlockText(cell: CellId): string {
  const { sheet, block, subBlock } = queenslandSubBlock(cell);
  const known = sheetNames[sheet];
  return `${known?.confidence === 'named' ? known.name : sheet} ${block} ${subBlock}`;
}
