import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsFromRuns, runsFromCells } from './runs.ts';
import { randomCells } from './test-shapes.ts';

test('200 blocks in a 20 × 10 rectangle are ten runs', () => {
  const cells = Array.from({ length: 200 }, (_, i) => 180_958_392 + Math.floor(i / 20) * 21_600 + (i % 20));
  expect(runsFromCells(cells)).toHaveLength(10);
  expect(runsFromCells(cells)[0]).toEqual([180_958_392, 20]);
});

test('a run stops at 180°, though the next row goes on with the next number', () => {
  expect(runsFromCells([21_599, 21_600])).toEqual([
    [21_599, 1],
    [21_600, 1],
  ]);
});

test('runs lead back to the cells, in order and each once, and no two of them could be one', () => {
  fc.assert(
    fc.property(fc.oneof(randomCells(6), fc.array(fc.nat(233_279_999), { maxLength: 40 })), (cells) => {
      const runs = runsFromCells(cells);
      expect(cellsFromRuns(runs)).toEqual([...new Set(cells)].sort((a, b) => a - b));
      expect(runsFromCells(cellsFromRuns(runs))).toEqual(runs);
    }),
  );
});

test('runs that are none are refused with their place', () => {
  expect(() => cellsFromRuns([[5, 0]])).toThrow('Run 0: got 0 cells when expected 1 or more.');
  expect(() => cellsFromRuns([[-1, 1]])).toThrow('Run 0: -1 is not a cell.');
  expect(() => cellsFromRuns([[21_598, 3]])).toThrow('Run 0: 3 cells from 21598 leave their row.');
  expect(() =>
    cellsFromRuns([
      [5, 3],
      [7, 1],
    ]),
  ).toThrow('Run 1: got cell 7 when expected 8 or later.');
});
