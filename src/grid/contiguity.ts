/*  Two cells are neighbours when they share a side, not a corner:
 *      ┌──┬──┐        ┌──┐
 *      │ a│ b│ yes    │ a├──┐ no
 *      └──┴──┘        └──┤ b│
 *                        └──┘
 *  Columns 0 and 21,599 meet at 180°; nothing lies beyond the poles.
 */
import { type CellId, columnOfCell, columnsPerRow, rowOfCell, rowsOfWorld } from './cell.ts';
import { labelledRuns } from './labelled-runs.ts';

/** Cells that share a side with a cell: south, west, east, north; three at a pole. */
export function neighboursOfCell(cell: CellId): CellId[] {
  const column = columnOfCell(cell);
  const row = rowOfCell(cell);
  const neighbours = [
    column === 0 ? cell + columnsPerRow - 1 : cell - 1,
    column === columnsPerRow - 1 ? cell - columnsPerRow + 1 : cell + 1,
  ];
  if (row > 0) neighbours.unshift(cell - columnsPerRow);
  if (row < rowsOfWorld - 1) neighbours.push(cell + columnsPerRow);
  return neighbours;
}

/** True when a cell shares a side with another cell of the set. */
export function hasSideNeighbour(cell: CellId, cells: ReadonlySet<CellId>): boolean {
  return neighboursOfCell(cell).some((neighbour) => cells.has(neighbour));
}

/** The parts into which cells fall when only a shared side joins: each in order, parts by their first cell. */
export function connectedParts(cells: ArrayLike<CellId>): CellId[][] {
  const parts = new Map<number, CellId[]>();
  for (const { row, from, to, part } of labelledRuns(cells, true)) {
    let list = parts.get(part);
    if (!list) {
      list = [];
      parts.set(part, list);
    }
    for (let column = from; column < to; column++) list.push(row * columnsPerRow + column);
  }
  return [...parts.values()];
}

/** True when the cells form one part, joined by sides; an empty set is not one. */
export function isContiguous(cells: ArrayLike<CellId>): boolean {
  const runs = labelledRuns(cells, true);
  return runs.length > 0 && runs.every(({ part }) => part === 0);
}

/** The part with the most cells, the first of equals. @throws TypeError where there is none */
export function largestPart(parts: readonly (readonly CellId[])[]): readonly CellId[] {
  return parts.reduce((best, part) => (part.length > best.length ? part : best));
}
