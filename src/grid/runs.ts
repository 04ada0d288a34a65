/*  A run is cells beside each other in one row, written [first cell, how many]; log entries carry runs:
 *
 *      ┌──┬──┬──┐
 *      │40│41│42│        40, 41, 42, 21641  ⇄  [40, 3], [21641, 1]
 *      └──┴──┴──┘
 *  A run stops at the end of its row (180° E), though the next id is the first cell of the row above.
 */
import { type CellId, columnOfCell, columnsPerRow, isCellId } from './cell.ts';

/** `[first cell, how many]`, all in one row. */
export type Run = readonly [start: CellId, count: number];

/** Cells in order, each once. */
export function sortedCells(cells: ArrayLike<CellId>): Int32Array {
  // The constructor copies an array as it lies; `from` would walk its iterator.
  const sorted = new Int32Array(cells);
  if (isAscending(sorted)) return sorted; // as most cells come: in order already
  sorted.sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  }
  return sorted.subarray(0, kept);
}

function isAscending(cells: Int32Array): boolean {
  for (let i = 1; i < cells.length; i++) if ((cells[i] as number) <= (cells[i - 1] as number)) return false;
  return true;
}

/** The fewest runs that hold the cells, in order; the cells may come in any order. Inverse: `cellsFromRuns`. */
export function runsFromCells(cells: ArrayLike<CellId>): readonly Run[] {
  const runs: [CellId, number][] = [];
  const sorted = sortedCells(cells);
  let rowEnd = -1;
  for (let i = 0; i < sorted.length; ) {
    const start = sorted[i] as number;
    if (start >= rowEnd) rowEnd = start - columnOfCell(start) + columnsPerRow;
    let next = i + 1;
    while (next < sorted.length && sorted[next] === start + next - i && (sorted[next] as number) < rowEnd)
      next++;
    runs.push([start, next - i]);
    i = next;
  }
  return runs;
}

/**
 * The cells of runs, in order. Inverse of `runsFromCells`.
 * @throws RangeError where a run is not a cell and a count, leaves its row, or does not come after the one before it.
 */
export function cellsFromRuns(runs: readonly Run[]): CellId[] {
  const cells: CellId[] = [];
  let next = 0;
  for (const [index, [start, count]] of runs.entries()) {
    if (!isCellId(start)) throw new RangeError(`Run ${index}: ${start} is not a cell.`);
    if (!(Number.isInteger(count) && count > 0)) {
      throw new RangeError(`Run ${index}: got ${count} cells when expected 1 or more.`);
    }
    if (columnOfCell(start) + count > columnsPerRow) {
      throw new RangeError(`Run ${index}: ${count} cells from ${start} leave their row.`);
    }
    if (start < next) throw new RangeError(`Run ${index}: got cell ${start} when expected ${next} or later.`);
    for (let i = 0; i < count; i++) cells.push(start + i);
    next = start + count;
  }
  return cells;
}
