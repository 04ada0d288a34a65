import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellFromPoint, cellFromRowColumn } from '#grid';
import {
  cellsOfPolygon,
  cellsOfRectangle,
  changedTo,
  codeOf,
  edited,
  hasCode,
  historyOf,
  neighbour,
  rectangleSize,
  redone,
  toggled,
  undone,
} from './area-edit.ts';

const cell = cellFromPoint(73.2083, 49.625);
const cells = fc.uniqueArray(
  fc
    .record({ row: fc.integer({ min: 8370, max: 8390 }), column: fc.integer({ min: 15_180, max: 15_200 }) })
    .map(({ row, column }) => cellFromRowColumn(row, column)),
  { maxLength: 60 },
);

describe('an area', () => {
  test('takes a block in and out again', () => {
    const one = toggled([], cell);
    expect(one).toEqual([cell]);
    expect(toggled(one, cell)).toEqual([]);
  });

  test('after adding and taking out the same blocks is what it was without them', () => {
    fc.assert(
      fc.property(cells, cells, (area, change) => {
        const without = edited(area, change, 'remove');
        expect(edited(edited(area, change, 'add'), change, 'remove')).toEqual(
          [...without].sort((a, b) => a - b),
        );
      }),
    );
  });

  test('by a rectangle has the blocks that it touches, whichever corner comes first', () => {
    const [a, b] = [
      [73.201, 49.601],
      [73.249, 49.632],
    ] as [[number, number], [number, number]];
    expect(cellsOfRectangle(a, b)).toHaveLength(6);
    expect(cellsOfRectangle(b, a)).toEqual(cellsOfRectangle(a, b));
    expect(rectangleSize(a, b)).toBe(6);
  });

  test('by a polygon has the blocks that are covered by half or more', () => {
    const [west, south] = [73.2, 49.6];
    const minute = 1 / 60;
    const wide = (share: number): [number, number][] => [
      [west, south],
      [west + (1 + share) * minute, south],
      [west + (1 + share) * minute, south + minute],
      [west, south + minute],
    ];
    expect(cellsOfPolygon(wide(0.6))).toHaveLength(2);
    expect(cellsOfPolygon(wide(0.4))).toHaveLength(1);
  });

  test('by a polygon smaller than half a block has that block; by two corners none', () => {
    const tiny: [number, number][] = [
      [73.2084, 49.6251],
      [73.2085, 49.6251],
      [73.2085, 49.6252],
    ];
    expect(cellsOfPolygon(tiny)).toEqual([cell]);
    expect(cellsOfPolygon(tiny.slice(0, 2))).toEqual([]);
  });

  test('drawn across itself still has blocks and no fault', () => {
    const bow: [number, number][] = [
      [73.2, 49.6],
      [73.4, 49.8],
      [73.4, 49.6],
      [73.2, 49.8],
    ];
    expect(cellsOfPolygon(bow).length).toBeGreaterThan(40);
  });
});

describe('the cursor on the blocks', () => {
  test('walks north, south, east and west', () => {
    expect(codeOf(cell)).toBe('M-43-87-(10б-5а-13)');
    expect(codeOf(neighbour(cell, 1, 0) as number)).toBe('M-43-87-(10б-5а-8)');
    expect(codeOf(neighbour(cell, 0, 1) as number)).toBe('M-43-87-(10б-5а-14)');
  });

  test('does not leave the sheets that have codes', () => {
    const corner = cellFromPoint(42.001, 40.001);
    expect(hasCode(corner)).toBe(true);
    expect(neighbour(corner, -1, 0)).toBeUndefined();
    expect(neighbour(corner, 0, -1)).toBeUndefined();
    expect(codeOf(cellFromPoint(30, 50))).toBeUndefined();
  });
});

describe('the way back', () => {
  test('leads to every earlier state and forth again', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (steps) => {
        let history = historyOf([]);
        const seen: (readonly number[])[] = [[]];
        for (const step of steps) {
          const before = history;
          history = changedTo(history, step);
          if (history !== before) seen.push(step);
        }
        for (const state of seen.toReversed()) {
          expect(history.present).toEqual(state);
          history = undone(history);
        }
        expect(undone(history)).toBe(history);
        for (const state of seen.slice(1)) {
          history = redone(history);
          expect(history.present).toEqual(state);
        }
        expect(redone(history)).toBe(history);
      }),
    );
  });

  test('after a new change there is nothing to redo', () => {
    const history = changedTo(undone(changedTo(historyOf([]), [1])), [2]);
    expect(history).toEqual({ past: [[]], present: [2], future: [] });
  });

  test('keeps a hundred steps', () => {
    let history = historyOf([]);
    for (let step = 1; step <= 150; step++) history = changedTo(history, [step]);
    expect(history.past).toHaveLength(100);
  });
});
