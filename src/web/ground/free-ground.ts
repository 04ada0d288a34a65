/** Which cells of a ground page are free, as one array of flags: what the finder looks through by the thousand. */
import { type GroundPage, offsetInPage, type PageRuns, pageOfCell } from '#contract';

const cellsOfPage = 64 * 64;

function fill(flags: Uint8Array, runs: PageRuns, flag: 0 | 1): void {
  for (const [start, count] of runs) flags.fill(flag, start, start + count);
}

/** 1 where a cell lies wholly in the country, nobody holds or asks for it, and no layer with data closes it. */
function freeFlags(page: GroundPage): Uint8Array {
  const flags = new Uint8Array(cellsOfPage);
  fill(flags, page.country.whole, 1);
  for (const right of page.rights) {
    fill(flags, right.whole, 0);
    // Another exploration licence takes the whole block, however little of it it covers (art. 186(2)).
    if (right.kind === 'exploration') fill(flags, right.part, 0);
  }
  for (const closure of page.closures) fill(flags, closure.whole, 0);
  for (const earlier of page.earlier) fill(flags, earlier.cells, 0);
  fill(flags, page.programme.notOpen, 0);
  return flags;
}

/** Whether a cell is free; undefined where its page is not at hand. */
export function freeGround(pages: readonly GroundPage[]): (cell: number) => boolean | undefined {
  const byPage = new Map(pages.map((page) => [page.page, freeFlags(page)]));
  return (cell) => {
    const flags = byPage.get(pageOfCell(cell));
    return flags && flags[offsetInPage(cell)] === 1;
  };
}
