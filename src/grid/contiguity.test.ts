import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellId } from './cell.ts';
import { smallestConnectingCells } from './connecting-cells.ts';
import { connectedParts, hasSideNeighbour, isContiguous, neighboursOfCell } from './contiguity.ts';
import { cellOfBox, randomCells } from './test-shapes.ts';

const at = cellOfBox;

/** Parts by flooding from cell to cell. */
function partsByFlooding(cells: readonly CellId[]): CellId[][] {
  const left = new Set(cells);
  const parts: CellId[][] = [];
  for (const first of [...left].sort((a, b) => a - b)) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const cell of part)
      for (const next of neighboursOfCell(cell)) if (left.delete(next)) part.push(next);
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

test('two blocks that share a side are one plot, two that share a corner are two (art. 19(2))', () => {
  expect(isContiguous([at(0, 0), at(1, 0)])).toBe(true);
  expect(isContiguous([at(0, 0), at(1, 1)])).toBe(false);
  expect(connectedParts([at(0, 0), at(1, 1)])).toEqual([[at(0, 0)], [at(1, 1)]]);
  expect(hasSideNeighbour(at(0, 0), new Set([at(0, 0), at(0, 1)]))).toBe(true);
  expect(hasSideNeighbour(at(0, 0), new Set([at(0, 0), at(1, 1)]))).toBe(false);
});

test('two detached pairs satisfy the letter of art. 19(2), block by block, and are still two parts', () => {
  const cells = [at(0, 0), at(1, 0), at(5, 5), at(6, 5)];
  expect(cells.every((cell) => hasSideNeighbour(cell, new Set(cells)))).toBe(true);
  expect(connectedParts(cells)).toHaveLength(2);
});

test('parts by runs are the parts by flooding', () => {
  fc.assert(
    fc.property(randomCells(7), (cells) => {
      expect(connectedParts(cells)).toEqual(partsByFlooding(cells));
      expect(isContiguous(cells)).toBe(partsByFlooding(cells).length === 1);
    }),
    { numRuns: 400 },
  );
});

test('cells on either side of 180° share a side; poles have no neighbour beyond', () => {
  expect(isContiguous([0, 21_599])).toBe(true);
  expect(connectedParts([21_599, 0, 43_199])).toEqual([[0, 21_599, 43_199]]);
  expect(neighboursOfCell(0)).toEqual([21_599, 1, 21_600]);
  expect(neighboursOfCell(233_279_999)).toEqual([233_258_399, 233_279_998, 233_258_400]);
  expect(isContiguous([])).toBe(false);
});

describe('the fewest cells that join parts', () => {
  test('two blocks with two free ones between need both', () => {
    expect(smallestConnectingCells([at(0, 0), at(3, 0)])).toEqual([at(1, 0), at(2, 0)]);
    expect(smallestConnectingCells([at(0, 0), at(1, 1)])).toHaveLength(1);
    expect(smallestConnectingCells([at(0, 0), at(1, 0)])).toEqual([]);
  });

  test('held ground is gone round, and a ring of it cannot be passed', () => {
    const wall = new Set([at(1, 0), at(1, 1)]);
    const around = smallestConnectingCells([at(0, 0), at(2, 0)], { isAllowed: (cell) => !wall.has(cell) });
    expect(around).toHaveLength(3);
    const ring = new Set(neighboursOfCell(at(0, 0)));
    expect(
      smallestConnectingCells([at(0, 0), at(4, 0)], { isAllowed: (cell) => !ring.has(cell) }),
    ).toBeUndefined();
    expect(smallestConnectingCells([at(0, 0), at(9, 0)], { maximumCells: 7 })).toBeUndefined();
    expect(smallestConnectingCells([at(0, 0), at(9, 0)], { maximumCells: 8 })).toHaveLength(8);
  });

  test('four blocks round a crossing meet in the middle with 3 cells a side, not around the edge', () => {
    const cells = [at(4, 0), at(4, 8), at(0, 4), at(8, 4)];
    expect(smallestConnectingCells(cells)).toHaveLength(13);
  });

  test('no smaller set joins up to four parts in a box of 4 × 4', () => {
    fc.assert(
      fc.property(randomCells(4, 0.25), (cells) => {
        fc.pre(connectedParts(cells).length <= 4);
        const answer = smallestConnectingCells(cells) as CellId[];
        expect(isContiguous([...cells, ...answer])).toBe(true);
        const free = Array.from({ length: 16 }, (_, i) => at(i % 4, Math.floor(i / 4))).filter(
          (cell) => !cells.includes(cell),
        );
        for (let chosen = 0; chosen < 2 ** free.length; chosen++) {
          const added = free.filter((_, bit) => (chosen >> bit) & 1);
          if (added.length < answer.length) expect(isContiguous([...cells, ...added])).toBe(false);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('many parts are joined nearest first', () => {
    const cells = Array.from({ length: 8 }, (_, i) => at(i * 2, 0));
    expect(smallestConnectingCells(cells)).toHaveLength(7);
  });
});
