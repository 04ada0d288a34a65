/** Gathers offsets of a ground page into runs, feature by feature. Inverse: `groundViewFromPages` of `#contract`. */
import type { PageRuns } from '#contract';

const cellsPerSide = 64;
const cellsPerPage = cellsPerSide * cellsPerSide;
const pagesPerRow = 338; // ⌈21,600 / 64⌉
const columns = 21_600;
const rows = 10_800;
export const pageCount = pagesPerRow * Math.ceil(rows / cellsPerSide);

/** Cells of a page by offset; undefined beyond the edge of the world, where a page is cut. */
export function cellAt(page: number, offset: number): number | undefined {
  const row = Math.floor(page / pagesPerRow) * cellsPerSide + Math.floor(offset / cellsPerSide);
  const column = (page % pagesPerRow) * cellsPerSide + (offset % cellsPerSide);
  return row < rows && column < columns ? row * columns + column : undefined;
}

/** Calls back with every cell of a page, in the order of offsets. */
export function eachCellOfPage(page: number, visit: (cell: number, offset: number) => void): void {
  for (let offset = 0; offset < cellsPerPage; offset++) {
    const cell = cellAt(page, offset);
    if (cell !== undefined) visit(cell, offset);
  }
}

/** Runs that grow at their end. Offsets come in ascending order. */
export class RunsInPage {
  readonly runs: PageRuns = [];

  add(offset: number): void {
    const last = this.runs.at(-1);
    if (last && last[0] + last[1] === offset) last[1]++;
    else this.runs.push([offset, 1]);
  }
}

/** Whole and part runs of one thing. */
export class Extents {
  readonly #whole = new RunsInPage();
  readonly #part = new RunsInPage();

  add(extent: 'whole' | 'part', offset: number): void {
    (extent === 'whole' ? this.#whole : this.#part).add(offset);
  }

  get runs(): { readonly whole: PageRuns; readonly part: PageRuns } {
    return { whole: this.#whole.runs, part: this.#part.runs };
  }
}
