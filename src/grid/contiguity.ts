/*  Two cells are neighbours when they share a side, not a corner:
 *      ┌──┬──┐        ┌──┐
 *      │ a│ b│ yes    │ a├──┐ no
 *      └──┴──┘        └──┤ b│
 *                        └──┘
 *  Columns 0 and 21,599 meet at 180°; nothing lies beyond the poles.
 */
import { type CellId, columnOfCell, columnsPerRow, rowOfCell, rowsOfWorld } from './cell.ts';
import { sortedCells } from './runs.ts';

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
  const sorted = sortedCells(cells);
  const unseen = new Set(sorted);
  const parts: CellId[][] = [];
  for (const first of sorted) {
    if (!unseen.delete(first)) continue;
    const part = [first];
    for (let i = 0; i < part.length; i++) {
      for (const neighbour of neighboursOfCell(part[i] as CellId)) {
        if (unseen.delete(neighbour)) part.push(neighbour);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** True when the cells form one part, joined by sides; an empty set is not one. */
export function isContiguous(cells: ArrayLike<CellId>): boolean {
  return connectedParts(cells).length === 1;
}
