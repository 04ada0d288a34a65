import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockNaming } from './block-naming.ts';
import { type CellId, cellFromRowColumn } from './cell.ts';
import { blocksOf } from './country-blocks.ts';

const kazakhstan = blocksOf('KZ');
const westernAustralia = blocksOf('AU-WA');
const inOrder = (cells: Iterable<CellId>) => [...cells].sort((a, b) => a - b);

describe('a list of blocks is written as the country writes it, and read back whole', () => {
  const cellsIn = ({ west, south, east, north }: typeof kazakhstan.sheets) =>
    fc
      .uniqueArray(
        fc.tuple(
          fc.integer({ min: (south + 90) * 60, max: (north + 90) * 60 - 1 }),
          fc.integer({ min: (west + 180) * 60, max: (east + 180) * 60 - 1 }),
        ),
        { minLength: 1, maxLength: 40, selector: ([row, column]) => row * 21_600 + column },
      )
      .map((places) => places.map(([row, column]) => cellFromRowColumn(row, column)));

  test.each([
    ['Kazakhstan', kazakhstan],
    ['Western Australia', westernAustralia],
  ] as const)('of %s', (_, blocks) => {
    fc.assert(
      fc.property(cellsIn(blocks.sheets), (cells) => {
        const named = cells.filter((cell) => blocks.codeOfCell(cell) !== undefined);
        if (named.length === 0) return;
        const read = blocks.parse(blocks.list(named));
        expect(read.ok && inOrder(read.value.map(({ cell }) => cell))).toEqual(inOrder(named));
      }),
      { numRuns: 200, seed: 30 },
    );
  });

  test('sections of one 5′ block stand together, and a sheet is named once', () => {
    const read = westernAustralia.parse('SE51 73 a; SH51 2395 f; SE51 Broome 72 e, d');
    expect(read.ok && westernAustralia.list(read.value.map(({ cell }) => cell))).toBe(
      'SE51 Broome 72 d, e; 73 a\nSH51 2395 f',
    );
  });

  test('a cell off the sheets stands by its number, in either country', () => {
    const [atPole] = [cellFromRowColumn(10_799, 0)];
    expect(kazakhstan.list([atPole])).toBe(String(atPole));
    expect(westernAustralia.list([atPole])).toBe(String(atPole));
    expect(westernAustralia.codeOfCell(atPole)).toBeUndefined();
  });

  test('blocks that an official list of Kazakhstan names otherwise stand alone; the others stand together as by the formula', () => {
    const official = blocksOf('KZ', blockNaming([{ code: 'M-43-87-(10б-5а-13)', cell: 180958391 }]));
    expect(official.list([180958391, 180958393])).toBe('M-43-87-(10б-5а-13)\nM-43-87-(10б-5а-14)');
    expect(official.list([180958393, 180958394])).toBe('M-43-87-(10б-5а-14, 15)');
  });
});

describe('blocks of another country', () => {
  const faultsOf = (blocks: typeof kazakhstan, text: string) => {
    const read = blocks.parse(text);
    return read.ok ? [] : read.faults;
  };

  test('are told as such, with what was expected, in both directions', () => {
    expect(faultsOf(westernAustralia, 'M-43-87-(10б-5а-13, 14)')).toEqual([
      {
        code: 'block_of_other_country',
        at: 'character 1',
        message: 'Got blocks of Kazakhstan when expected blocks of Western Australia, as in SE51 72 e.',
      },
    ]);
    expect(faultsOf(kazakhstan, 'SE51 Broome 72 d, e')).toEqual([
      {
        code: 'block_of_other_country',
        at: 'character 1',
        message:
          'Got blocks of Western Australia when expected blocks of Kazakhstan, as in M-43-87-(10б-5а-13).',
      },
    ]);
  });

  test('among blocks of this one are told with their line', () => {
    expect(faultsOf(westernAustralia, 'SE51 72 e\nM-43-87-(10б-5а-13)')).toMatchObject([
      { code: 'block_of_other_country', at: 'line 2, character 1' },
    ]);
  });

  test('are not seen in a plain mistake', () => {
    expect(faultsOf(westernAustralia, 'SE51 72 i')).toMatchObject([{ code: 'block_code_malformed' }]);
    expect(faultsOf(kazakhstan, 'M-43-87-(10ю-5а-13)')[0]?.code).not.toBe('block_of_other_country');
  });
});
