/** Sets of cells as ascending runs: subtract, contain, walk, without ever listing the cells. */
import type { CellRuns } from './entry-parts.ts';

export function countOfRuns(runs: CellRuns): number {
  let count = 0;
  for (const run of runs) count += run[1];
  return count;
}

export function eachCell(runs: CellRuns, visit: (cell: number) => void): void {
  for (const [start, count] of runs) for (let i = 0; i < count; i++) visit(start + i);
}

/** True when every cell of `inner` is in `outer`. */
export function runsContain(outer: CellRuns, inner: CellRuns): boolean {
  let at = 0;
  for (const [start, count] of inner) {
    let run = outer[at];
    while (run && run[0] + run[1] <= start) run = outer[++at];
    if (!run || start < run[0] || start + count > run[0] + run[1]) return false;
  }
  return true;
}

/** True when a cell is in both. */
export function runsMeet(one: CellRuns, other: CellRuns): boolean {
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] as CellRuns[number], other[j] as CellRuns[number]];
    if (a[0] + a[1] <= b[0]) i++;
    else if (b[0] + b[1] <= a[0]) j++;
    else return true;
  }
  return false;
}

export function sameRuns(one: CellRuns, other: CellRuns): boolean {
  return (
    one.length === other.length &&
    one.every((run, i) => run[0] === other[i]?.[0] && run[1] === (other[i] as CellRuns[number])[1])
  );
}

/** Cells of `runs` that are not in `less`. */
export function runsWithout(runs: CellRuns, less: CellRuns): CellRuns {
  const left: [number, number][] = [];
  let at = 0;
  for (const [start, count] of runs) {
    let from = start;
    const end = start + count;
    while (at < less.length && lessEnd(less, at) <= from) at++;
    for (let i = at; i < less.length && (less[i] as CellRuns[number])[0] < end; i++) {
      const cut = (less[i] as CellRuns[number])[0];
      if (cut > from) left.push([from, cut - from]);
      from = Math.max(from, lessEnd(less, i));
    }
    if (from < end) left.push([from, end - from]);
  }
  return left;
}

function lessEnd(runs: CellRuns, index: number): number {
  const [start, count] = runs[index] as CellRuns[number];
  return start + count;
}
