/*  Runs of cells, labelled by the part they belong to: runs of neighbouring rows that lie over each other are one part.
 *
 *      ┌──1──┬──1──┐      ┌─2─┐
 *      └──┬──┴─1─┬─┘  ┌─3─┴───┘  2 and 3 touch at a corner only
 *         └──────┘    └───┘
 *  Work goes with the number of runs, not of cells: a country has a few thousand.
 */
import { type CellId, columnOfCell, columnsPerRow, rowOfCell } from './cell.ts';
import { runsFromCells } from './runs.ts';

export interface LabelledRun {
  readonly row: number;
  /** First column, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Position, among all runs, of the first run of the part. */
  readonly part: number;
}

/**
 * Runs in order, each with its part. `joinAt180`: columns 21,599 and 0 are neighbours, as they are on the
 * ground.
 */
export function labelledRuns(cells: ArrayLike<CellId>, joinAt180: boolean): readonly LabelledRun[] {
  const runs = runsFromCells(cells).map(([start, count]) => {
    const from = columnOfCell(start);
    return { row: rowOfCell(start), from, to: from + count };
  });
  const parent = runs.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = index; at !== root; ) {
      const up = parent[at] as number;
      parent[at] = root;
      at = up;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    const [rootA, rootB] = [find(a), find(b)];
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  };

  let below = 0;
  let firstOfRow = 0;
  for (const [index, run] of runs.entries()) {
    if (run.row !== runs[firstOfRow]?.row) firstOfRow = index;
    const endsRow = run.row !== runs[index + 1]?.row;
    if (joinAt180 && endsRow && run.to === columnsPerRow && runs[firstOfRow]?.from === 0)
      join(firstOfRow, index);
    // `below` is the first run that may lie under this one or a later one.
    for (; below < index; below++) {
      const under = runs[below] as (typeof runs)[number];
      if (under.row >= run.row - 1 && (under.row > run.row - 1 || under.to > run.from)) break;
    }
    for (let at = below; at < index; at++) {
      const under = runs[at] as (typeof runs)[number];
      if (under.row >= run.row || under.from >= run.to) break;
      join(at, index);
    }
  }
  return runs.map((run, index) => ({ ...run, part: find(index) }));
}
