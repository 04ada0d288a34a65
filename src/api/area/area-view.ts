/** An area as it leaves the server: cells, codes, size, parts, bounds. */
import type { AreaView, Bounds, CellRuns } from '#contract';
import {
  areaKm2OfCells,
  type BlockNaming,
  cellBounds,
  cellsFromRuns,
  connectedParts,
  type Datum,
  datums,
  isDatum,
  type Run,
  runsFromCells,
} from '#grid';

/** A code where the country names the block, else the number of the cell. */
export function codeOf(blocks: BlockNaming, cell: number): string {
  return blocks.codeOfCell(cell) ?? String(cell);
}

/** Runs as the wire has them. */
export function wireRuns(runs: readonly Run[]): CellRuns {
  return runs.map(([start, count]) => [start, count]);
}

/** The box around cells; null around none. */
export function boundsOfCells(cells: readonly number[]): Bounds | null {
  let box: [number, number, number, number] | null = null;
  for (const cell of cells) {
    const { west, south, east, north } = cellBounds(cell);
    if (!box) box = [west, south, east, north];
    else {
      box[0] = Math.min(box[0], west);
      box[1] = Math.min(box[1], south);
      box[2] = Math.max(box[2], east);
      box[3] = Math.max(box[3], north);
    }
  }
  return box;
}

export function squareKilometres(cells: readonly number[], datum: string): number {
  const { ellipsoid } = datums[isDatum(datum) ? datum : ('WGS84' satisfies Datum)];
  return Math.round(areaKm2OfCells(cells, ellipsoid) * 1000) / 1000;
}

function areaView(cells: readonly number[], datum: string, blocks: BlockNaming): AreaView {
  return { ...areaMeasures(cells, datum), codes: cells.map((cell) => codeOf(blocks, cell)) };
}

/** The same without codes; `parts` where they are counted already. */
export function areaMeasures(
  cells: readonly number[],
  datum: string,
  parts: number = connectedParts(cells).length,
): Omit<AreaView, 'codes'> {
  return {
    cells: wireRuns(runsFromCells(cells)),
    blocks: cells.length,
    areaSquareKilometres: squareKilometres(cells, datum),
    parts,
    bounds: boundsOfCells(cells),
  };
}

export function areaViewOfRuns(runs: readonly Run[], datum: string, blocks: BlockNaming): AreaView {
  return areaView(cellsFromRuns(runs), datum, blocks);
}
