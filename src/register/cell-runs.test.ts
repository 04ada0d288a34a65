import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsFromRuns, runsFromCells } from '#grid';
import { countOfRuns, runsContain, runsMeet, runsWithout } from './cell-runs.ts';

const cells = fc.uniqueArray(fc.integer({ min: 21_590, max: 21_640 }), { maxLength: 40 });

test('runs say what sets of cells say: less, contained, how many', () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      const [a, b] = [runsFromCells(one), runsFromCells(other)];
      expect(cellsFromRuns(runsWithout(a, b))).toEqual(
        one.filter((cell) => !other.includes(cell)).sort((x, y) => x - y),
      );
      expect(runsContain(a, b)).toBe(other.every((cell) => one.includes(cell)));
      expect(runsMeet(a, b)).toBe(other.some((cell) => one.includes(cell)));
      expect(countOfRuns(a)).toBe(one.length);
    }),
    { numRuns: 500 },
  );
});
