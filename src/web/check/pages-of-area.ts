/** Which ground pages the law needs to judge an area: those of its blocks, and those of ground that may be added to join its parts. */
import { pageOfCell } from '#contract';
import { cellFromRowColumn, columnOfCell, rowOfCell } from '#grid';

/** Parts are joined over at most 25 blocks, so a way between them strays at most half as far. */
const marginBlocks = 13;
/** An area flung over the country is judged by its own blocks alone. */
const maximumPages = 48;

/** Numbers of the pages, each once. */
export function pagesOfArea(cells: readonly number[]): readonly number[] {
  const own = new Set(cells.map(pageOfCell));
  if (cells.length === 0) return [];
  let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const cell of cells) {
    const row = rowOfCell(cell);
    const column = columnOfCell(cell);
    south = Math.min(south, row);
    north = Math.max(north, row);
    west = Math.min(west, column);
    east = Math.max(east, column);
  }
  const pages = new Set(own);
  // Pages are 64 cells wide and high: every 64th row and column, and the last ones, name them all.
  const steps = (from: number, to: number) => {
    const all: number[] = [];
    for (let at = from; at < to; at += 64) all.push(at);
    return [...all, to];
  };
  const rows = steps(Math.max(0, south - marginBlocks), Math.min(10_799, north + marginBlocks));
  const columns = steps(Math.max(0, west - marginBlocks), Math.min(21_599, east + marginBlocks));
  if (rows.length * columns.length > maximumPages) return [...own];
  for (const row of rows) for (const column of columns) pages.add(pageOfCell(cellFromRowColumn(row, column)));
  return [...pages];
}
