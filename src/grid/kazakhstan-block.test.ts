import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockNaming } from './block-naming.ts';
import { type CellId, cellFromPoint } from './cell.ts';
import { coverPolygon } from './cover.ts';
import { parseGeoJsonArea } from './geojson-area.ts';
import {
  cellFromKazakhstanBlock,
  type KazakhstanBlock,
  kazakhstanBlockCode,
  kazakhstanBlockFromCell,
  kazakhstanBlockList,
  kazakhstanSheets,
} from './kazakhstan-block.ts';
import { parseKazakhstanBlockCodes } from './kazakhstan-block-parse.ts';

const outlineFile = join(import.meta.dirname, '../../data/kz-admin-boundaries/adm0_full.geojson');

function parsed(text: string) {
  const result = parseKazakhstanBlockCodes(text);
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result;
}

function faultOf(text: string) {
  const result = parseKazakhstanBlockCodes(text);
  return result.ok ? undefined : result.faults[0];
}

describe('codes by formula', () => {
  test.each([
    [49.625, 73.2083, 'M-43-87-(10б-5а-13)'],
    [48.0001, 72.0001, 'M-43-133-(10г-5в-21)'],
    [51.9999, 77.9999, 'M-43-12-(10в-5б-5)'],
    [43.2551, 76.9126, 'K-43-34-(10в-5а-25)'],
    [47.8, 67.7, 'L-42-4-(10д-5а-8)'],
    [55.4, 69.1, 'N-42-19-(10г-5г-2)'],
  ])('%d° N, %d° E lies in block %s', (lat, lon, code) => {
    expect(kazakhstanBlockCode(cellFromPoint(lon, lat))).toBe(code);
    expect(parsed(code).value).toEqual([{ cell: cellFromPoint(lon, lat), partial: false }]);
  });

  test('each of the 1,204,638 blocks of the country has a code of its own that leads back to it', () => {
    const outline = parseGeoJsonArea(readFileSync(outlineFile, 'utf8'));
    if (!outline.ok) throw new Error(outline.faults[0]?.message);
    const { whole, part } = coverPolygon(outline.value);
    expect([whole.length, part.length]).toEqual([1_192_827, 11_811]);

    const sheets = new Set<string>();
    let wrong = 0;
    const byCode = new Set<number>();
    for (const cells of [whole, part]) {
      for (const cell of cells) {
        const block = kazakhstanBlockFromCell(cell) as KazakhstanBlock;
        if (cellFromKazakhstanBlock(block) !== cell) wrong++;
        byCode.add(
          ((((block.sheetLetter * 10 + block.sheetNumber - 38) * 150 + block.sheet100) * 6 + block.section) *
            4 +
            block.subSection) *
            26 +
            block.block,
        );
        sheets.add(`${kazakhstanSheets[block.sheetLetter]?.letter}-${block.sheetNumber}`);
      }
    }
    expect(wrong).toBe(0);
    expect(byCode.size).toBe(1_204_638);
    // The sheets that codes may name are those with ground of the country, no more and no fewer.
    const named = kazakhstanSheets.flatMap(({ letter, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => `${letter}-${first + i}`),
    );
    expect([...sheets].sort()).toEqual(named.sort());

    // The text, too, on every hundredth block.
    const some: CellId[] = [...whole].filter((_, index) => index % 100 === 0);
    const text = some.map(kazakhstanBlockCode).join('; ');
    expect(parsed(text).value.map(({ cell }) => cell)).toEqual(some);
    const list = kazakhstanBlockList(some.map((cell) => ({ cell, partial: cell % 2 === 0 })));
    const back = parsed(list).value.toSorted((a, b) => a.cell - b.cell);
    expect(back).toEqual(some.map((cell) => ({ cell, partial: cell % 2 === 0 })));
  });

  test('blocks of one sub-section are written together, as licences write them', () => {
    const cells = parsed('M-43-87-(10б-5а-15, 13, 14); M-43-87-(10б-5б-1)').value;
    expect(kazakhstanBlockList(cells.map((block, i) => ({ ...block, partial: i === 1 })))).toBe(
      'M-43-87-(10б-5а-13 (частично), 14, 15)\nM-43-87-(10б-5б-1)',
    );
  });

  test('ground on no sheet of the country has no code', () => {
    expect(() => kazakhstanBlockCode(cellFromPoint(115.86, -31.95))).toThrow(
      'lies on no sheet of Kazakhstan.',
    );
    expect(() => kazakhstanBlockCode(cellFromPoint(43, 41))).toThrow(RangeError);
  });
});

describe('codes as people write them', () => {
  const block13 = parsed('M-43-87-(10б-5а-13)').value;

  test.each([
    ['Cyrillic sheet letter', 'М-43-87-(10б-5а-13)'],
    ['Latin а and capitals', 'm-43-87-(10Б-5A-13)'],
    ['long dashes and spaces', ' M – 43 — 87 − ( 10 б ‑ 5 а - 13 ) '],
    ['no dashes', 'M 43 87 (10б 5а 13)'],
    ['no brackets', 'M-43-87-10б-5а-13'],
    ['square brackets and a full stop', 'Блок: M-43-87-[10б-5а-13].'],
    ['zero-width space and soft hyphen from a PDF', 'M-43-\u200b87-(10б-\u00ad5а-13)'],
    ['no-break spaces', 'M-43-87\u00a0(10б-5а-13)'],
  ])('%s', (_, text) => {
    expect(parsed(text).value).toEqual(block13);
  });

  test('a list in brackets, a range, and several codes by comma, semicolon or line', () => {
    const three = [0, 1, 2].map((i) => ({ cell: 180_958_392 + i, partial: false }));
    expect(parsed('M-43-87-(10б-5а-13, 14, 15)').value).toEqual(three);
    expect(parsed('M-43-87-(10б-5а-13-15)').value).toEqual(three);
    expect(parsed('M-43-87-(10б-5а-13), M-43-87-(10б-5а-14);\nM-43-87-(10б-5а-15)').value).toEqual(three);
    expect(parsed('M-43-87-(10б-5а-13), (10б-5а-14), (10б-5а-15)').value).toEqual(three);
    expect(parsed('M-43-87-(10б-5а-13; 10б-5а-14,\n5а-15)').value).toEqual(three);
    expect(parsed('L-42-15-(10д-5г-8, 9, 13)').value).toHaveLength(3);
  });

  test('"(частично)" marks the block before it, and after a bracket all in it, with a note', () => {
    expect(parsed('M-43-87-(10б-5а-13 (частично), 14)').value.map(({ partial }) => partial)).toEqual([
      true,
      false,
    ]);
    expect(parsed('M-43-87-(10б-5а-13) (частично)').value).toEqual([{ cell: 180_958_392, partial: true }]);
    const both = parsed('M-43-87-(10б-5а-13, 14) част.');
    expect(both.value.map(({ partial }) => partial)).toEqual([true, true]);
    expect(both.notes[0]).toMatchObject({ code: 'partly_for_whole_list', at: 'character 25' });
  });

  test('a block that stands twice is read once, with a note; whole and partly at once is a fault', () => {
    const twice = parsed('M-43-87-(10б-5а-13, 13)');
    expect(twice.value).toHaveLength(1);
    expect(twice.notes).toEqual([
      {
        code: 'block_repeated',
        at: 'character 21',
        message: 'M-43-87-(10б-5а-13) stands in the list twice.',
      },
    ]);
    expect(faultOf('M-43-87-(10б-5а-13, 13 частично)')).toEqual({
      code: 'block_whole_and_partly',
      at: 'character 21',
      message: 'Got M-43-87-(10б-5а-13) partly when expected whole, as before in the list.',
    });
  });

  test.each([
    [
      'M-43-87-(10б-5а-26)',
      'block_code_malformed',
      'character 17',
      'Got "26" when expected a block, 1 to 25.',
    ],
    [
      'M-43-145-(10б-5а-1)',
      'block_code_malformed',
      'character 6',
      'Got "145" when expected a 1:100,000 sheet, 1 to 144.',
    ],
    [
      'M-46-87-(10б-5а-1)',
      'block_off_country',
      'character 3',
      'Got "46" when expected a sheet of Kazakhstan, M-38 to M-45.',
    ],
    [
      'K-38-87-(10б-5а-1)',
      'block_off_country',
      'character 3',
      'Got "38" when expected a sheet of Kazakhstan, K-39 to K-44.',
    ],
    [
      'O-43-87-(10б-5а-1)',
      'block_off_country',
      'character 1',
      'Got "O" when expected one of the sheet letters of Kazakhstan: K, L, M, N.',
    ],
    [
      'M-43-87-(10ж-5а-1)',
      'block_code_malformed',
      'character 12',
      'Got "ж" when expected one of the letters а, б, в, г, д, е after 10.',
    ],
    [
      'M-43-87-(10B-5а-1)',
      'block_letter_unclear',
      'character 12',
      'Got "B" when expected 10б or 10в in Cyrillic: a Latin B may mean either.',
    ],
    [
      'M-43-87-(5а-1)',
      'block_code_malformed',
      'character 10',
      'Got "5" when expected a section, 10а to 10е.',
    ],
    [
      'M-43-87-(10б-5а-13',
      'block_code_malformed',
      'character 19',
      'Got the end when expected a comma or ")".',
    ],
    [
      'M-43-87-(10б-5а-15-13)',
      'block_code_malformed',
      'character 20',
      'Got "13" when expected a block, 15 to 25.',
    ],
    [
      'hello',
      'block_off_country',
      'character 1',
      'Got "hello" when expected one of the sheet letters of Kazakhstan: K, L, M, N.',
    ],
    [
      '',
      'block_list_empty',
      'character 1',
      'Got no block when expected at least one, as in M-43-87-(10б-5а-13).',
    ],
  ])('%s is refused with its place', (text, code, at, message) => {
    expect(faultOf(text)).toEqual({ code, at, message });
  });

  test('all faults of a list show at once, with line and character', () => {
    const result = parseKazakhstanBlockCodes('M-43-87-(10б-5а-13)\nM-43-87-(10б-5а-99; 10б-5а-2)\nQ-1');
    expect(result.ok ? [] : result.faults.map(({ at }) => at)).toEqual([
      'line 2, character 17',
      'line 3, character 1',
    ]);
  });

  test('a text of more than a million characters is refused unread', () => {
    expect(faultOf('M'.repeat(1_000_001))?.code).toBe('block_list_too_long');
  });
});

describe('an official list of codes', () => {
  const naming = blockNaming([
    { code: 'M-43-87-(10б-5а-13)', cell: 180_958_391 },
    { code: 'м-43-87-(10Б-5A-12)', cell: 180_958_392 },
  ]);

  test('wins over the formula both ways', () => {
    expect(naming.codeOfCell(180_958_391)).toBe('M-43-87-(10б-5а-13)');
    expect(naming.codeOfCell(180_958_392)).toBe('M-43-87-(10б-5а-12)');
    expect(naming.parse('M-43-87-(10б-5а-12, 13)')).toMatchObject({
      value: [{ cell: 180_958_392 }, { cell: 180_958_391 }],
    });
  });

  test('leaves what it does not mention to the formula', () => {
    expect(naming.codeOfCell(180_958_393)).toBe('M-43-87-(10б-5а-14)');
    expect(naming.parse('M-43-87-(10б-5а-14)')).toMatchObject({ value: [{ cell: 180_958_393 }] });
    expect(blockNaming().codeOfCell(0)).toBeUndefined();
  });

  test('never lets one code mean two cells, nor two codes one cell', () => {
    const moved = blockNaming([{ code: 'M-43-87-(10б-5а-13)', cell: 180_958_393 }]);
    // The cell that the formula calls 13 has lost its name; the code that the formula gives 180,958,393 is no
    // longer its name.
    expect(moved.codeOfCell(180_958_392)).toBeUndefined();
    expect(moved.parse('M-43-87-(10б-5а-14)')).toEqual({
      ok: false,
      faults: [
        {
          code: 'block_renamed',
          at: 'character 17',
          message: 'Got M-43-87-(10б-5а-14) when the official list names that block M-43-87-(10б-5а-13).',
        },
      ],
    });
  });

  test('is refused where it contradicts itself', () => {
    const row = { code: 'M-43-87-(10б-5а-13)', cell: 1 };
    expect(() => blockNaming([row, { ...row, cell: 2 }])).toThrow('stands in the list twice');
    expect(() => blockNaming([row, { code: 'M-43-87-(10б-5а-14)', cell: 1 }])).toThrow(
      'Cell 1 stands in the list twice',
    );
    expect(() => blockNaming([{ code: 'M-43-87-(10б-5а-1, 2)', cell: 1 }])).toThrow(
      'names 2 blocks when expected one',
    );
    expect(() => blockNaming([{ code: 'M-43', cell: 1 }])).toThrow('is not a block code');
    expect(() => blockNaming([{ ...row, cell: -1 }])).toThrow('-1 is not a cell');
  });
});
