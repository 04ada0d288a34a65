import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  queenslandSubBlock,
  queenslandSubBlockText,
  westernAustraliaBlock,
  westernAustraliaBlockText,
} from './australian-block.ts';
import { parseQueenslandSubBlocks, parseWesternAustraliaBlocks } from './australian-block-parse.ts';
import { type CellId, cellBounds, cellFromPoint, cellFromRowColumn } from './cell.ts';
import { connectedParts } from './contiguity.ts';

/** The cell south-east of its north-west corner, in whole minutes south and east. */
function cellFromCorner(minutesSouth: number, minutesEast: number): CellId {
  return cellFromRowColumn(5400 - minutesSouth - 1, 10_800 + minutesEast);
}

function cellsOf(result: ReturnType<typeof parseWesternAustraliaBlocks>): CellId[] {
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result.value.map(({ cell }) => cell);
}

describe('Western Australia', () => {
  test('block 72 (e), Broome, is 16°00′–16°01′ S, 125°59′–126°00′ E (Offshore Minerals Act 2003 s. 17, note)', () => {
    const cell = cellFromPoint(125.99, -16.005);
    expect(westernAustraliaBlock(cell)).toEqual({ sheet: 'SE51', primary: 72, letter: 'e' });
    expect(westernAustraliaBlockText(cell)).toBe('SE51 Broome 72 e');
    expect(cellsOf(parseWesternAustraliaBlocks('Broome 72 (e)'))).toEqual([cell]);
    expect(cellBounds(cell)).toEqual({ west: 125 + 59 / 60, south: -16 - 1 / 60, east: 126, north: -16 });
  });

  test.each([
    ['corner of a sheet', 16 * 60, 120 * 60, 'SE51 Broome 1 a'],
    ['Perth', 31 * 60 + 57, 115 * 60 + 51, 'SH50 3407 m'],
    ['Kalgoorlie', 30 * 60 + 46, 121 * 60 + 30, 'SH51 2395 f'],
    ['Pilgangoora', 21 * 60 + 1, 118 * 60 + 54, 'SF50 923 k'],
  ])('%s', (_, south, east, text) => {
    expect(westernAustraliaBlockText(cellFromCorner(south, east))).toBe(text);
  });

  test('points in Perth, Kalgoorlie and Pilgangoora lie in those blocks', () => {
    expect(cellFromPoint(115.857, -31.9535)).toBe(cellFromCorner(31 * 60 + 57, 115 * 60 + 51));
    expect(cellFromPoint(121.505, -30.775)).toBe(cellFromCorner(30 * 60 + 46, 121 * 60 + 30));
    expect(cellFromPoint(118.9 + 1e-6, -21.03)).toBe(cellFromCorner(21 * 60 + 1, 118 * 60 + 54));
  });

  test('each block leads back to its cell, by sheet number and letter', () => {
    const place = fc.tuple(
      fc.integer({ min: 12 * 60, max: 36 * 60 - 1 }),
      fc.integer({ min: 108 * 60, max: 132 * 60 - 1 }),
    );
    fc.assert(
      fc.property(place, ([south, east]) => {
        const cell = cellFromCorner(south, east);
        const { sheet, primary, letter } = westernAustraliaBlock(cell);
        expect(cellsOf(parseWesternAustraliaBlocks(`${sheet} ${primary} ${letter}`))).toEqual([cell]);
        expect(cellsOf(parseWesternAustraliaBlocks(westernAustraliaBlockText(cell)))).toEqual([cell]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a sheet of another state is no ground of Western Australia', () => {
    expect(() => westernAustraliaBlock(cellFromPoint(152.24, -26.08))).toThrow(
      'lies on no sheet of Western Australia.',
    );
    expect(() => westernAustraliaBlock(cellFromPoint(73, 49))).toThrow(RangeError);
  });

  test('a name that no law or register at hand confirms is understood, with a note, and not shown', () => {
    const result = parseWesternAustraliaBlocks('Kalgoorlie 2395 f');
    expect(cellsOf(result)).toEqual([cellFromCorner(30 * 60 + 46, 121 * 60 + 30)]);
    expect(result.ok && result.notes[0]).toMatchObject({ code: 'sheet_name_unconfirmed', at: 'character 1' });
    expect(westernAustraliaBlockText(cellFromCorner(30 * 60 + 46, 121 * 60 + 30))).not.toContain(
      'Kalgoorlie',
    );
  });

  test('lists keep the sheet until another is named', () => {
    const list = cellsOf(
      parseWesternAustraliaBlocks('SE51 72 d, e; 73 a\nSF50 Hamersley Range 923 k. SE 51 Broome 72 (c)'),
    );
    expect(list.map(westernAustraliaBlockText)).toEqual([
      'SE51 Broome 72 d',
      'SE51 Broome 72 e',
      'SE51 Broome 73 a',
      'SF50 923 k',
      'SE51 Broome 72 c',
    ]);
  });

  test.each([
    [
      'SE51 3457 a',
      'block_code_malformed',
      'character 6',
      'Got "3457" when expected a block number, 1 to 3456.',
    ],
    [
      'SE51 72 i',
      'block_code_malformed',
      'character 9',
      'Got "i" when expected letters a to z without i, with spaces between.',
    ],
    [
      'SE51 72',
      'block_code_malformed',
      'character 8',
      'Got the end when expected letters a to z without i, with spaces between.',
    ],
    [
      'SG56 1 a',
      'block_off_country',
      'character 1',
      'Got SG56 when expected a sheet of Western Australia, SD49 to SI52.',
    ],
    [
      'SE51 Perth 1 a',
      'block_sheet_unknown',
      'character 1',
      'Got "Perth" when expected the name of SE51, or none.',
    ],
    [
      'Atlantis 1 a',
      'block_sheet_unknown',
      'character 1',
      'Got "Atlantis" when expected a sheet of Western Australia by number or name.',
    ],
    ['72 e', 'block_code_malformed', 'character 1', 'Got "72" when expected a sheet, as in SE51 72 e.'],
  ])('%s is refused with its place', (text, code, at, message) => {
    const result = parseWesternAustraliaBlocks(text);
    expect(result.ok ? undefined : result.faults).toEqual([{ code, at, message }]);
  });
});

describe('Queensland', () => {
  const epm28118 =
    'Brisbane 1540 Y; 1612 C D H J M N O S T Y; 1683 U W X Y Z; 1684 D H J K M N O P Q R V W; 1755 C D E O P T U';

  test('permit EPM 28118 is 35 sub-blocks north of Kilkivan in groups of 31 and 4', () => {
    const cells = cellsOf(parseQueenslandSubBlocks(epm28118));
    expect(cells).toHaveLength(35);
    expect(
      connectedParts(cells)
        .map((part) => part.length)
        .sort((a, b) => b - a),
    ).toEqual([31, 4]);
    const boxes = cells.map(cellBounds);
    expect(Math.min(...boxes.map(({ south }) => south))).toBeCloseTo(-26.0667, 4);
    expect(Math.max(...boxes.map(({ north }) => north))).toBeCloseTo(-25.8167, 4);
    expect(Math.min(...boxes.map(({ west }) => west))).toBeCloseTo(152.1833, 4);
    expect(Math.max(...boxes.map(({ east }) => east))).toBeCloseTo(152.3333, 4);
  });

  test('Kilkivan lies in Brisbane 1755 Z', () => {
    const cell = cellFromPoint(152.24, -26.08);
    expect(queenslandSubBlock(cell)).toEqual({ sheet: 'SG56', block: 1755, subBlock: 'Z' });
    expect(queenslandSubBlockText(cell)).toBe('Brisbane 1755 Z');
    expect(() => queenslandSubBlock(cellFromPoint(121.5, -30.8))).toThrow('lies on no sheet of Queensland.');
  });

  test('each sub-block leads back to its cell', () => {
    const place = fc.tuple(
      fc.integer({ min: 8 * 60, max: 32 * 60 - 1 }),
      fc.integer({ min: 138 * 60, max: 156 * 60 - 1 }),
    );
    fc.assert(
      fc.property(place, ([south, east]) => {
        const cell = cellFromCorner(south, east);
        expect(cellsOf(parseQueenslandSubBlocks(queenslandSubBlockText(cell)))).toEqual([cell]);
      }),
      { numRuns: 1000 },
    );
  });
});
