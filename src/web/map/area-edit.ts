/** Changes to an area of blocks, and the way back. Pure. */
import {
  type CellId,
  cellCentre,
  cellFromPoint,
  cellFromRowColumn,
  columnOfCell,
  coverPolygon,
  type Position,
  rowOfCell,
} from '#grid';
import { blockNames } from '../data/block-names.ts';

/** Ten times the most blocks that one application may have (200, Code art. 187(2)): more is a slip of the hand. */
export const maximumDrawnCells = 2000;

export type Edit = 'add' | 'remove';

const inOrder = (cells: Iterable<CellId>) => [...new Set(cells)].sort((a, b) => a - b);

/** Cells after an edit, in order. */
export function edited(cells: readonly CellId[], change: Iterable<CellId>, edit: Edit): readonly CellId[] {
  if (edit === 'add') return inOrder([...cells, ...change]);
  const gone = new Set(change);
  return cells.filter((cell) => !gone.has(cell));
}

/** Takes a block in, or out if it was in. */
export function toggled(cells: readonly CellId[], cell: CellId): readonly CellId[] {
  return edited(cells, [cell], cells.includes(cell) ? 'remove' : 'add');
}

/** True for cells that have a code: those on the sheets of the country. */
export function hasCode(cell: CellId): boolean {
  const [longitude, latitude] = cellCentre(cell);
  return longitude > 42 && longitude < 90 && latitude > 40 && latitude < 56;
}

/** How many cells a rectangle between two corners has. */
export function rectangleSize(a: Position, b: Position): number {
  const [first, second] = [cellFromPoint(a[0], a[1]), cellFromPoint(b[0], b[1])];
  return (
    (Math.abs(rowOfCell(first) - rowOfCell(second)) + 1) *
    (Math.abs(columnOfCell(first) - columnOfCell(second)) + 1)
  );
}

/** The cells that a rectangle between two corners touches. */
export function cellsOfRectangle(a: Position, b: Position): readonly CellId[] {
  const [first, second] = [cellFromPoint(a[0], a[1]), cellFromPoint(b[0], b[1])];
  const rows = [rowOfCell(first), rowOfCell(second)].sort((x, y) => x - y) as [number, number];
  const columns = [columnOfCell(first), columnOfCell(second)].sort((x, y) => x - y) as [number, number];
  const cells: CellId[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let column = columns[0]; column <= columns[1]; column++) cells.push(cellFromRowColumn(row, column));
  }
  return cells;
}

/**
 * The cells that a drawn polygon means: those it covers by half or more. A hand does not follow minute lines, and a corner that
 * is only just touched was not meant; a small polygon inside one block means that block.
 */
export function cellsOfPolygon(corners: readonly Position[]): readonly CellId[] {
  if (corners.length < 3) return [];
  const ring = [...corners, corners[0] as Position];
  const { whole, part, share } = coverPolygon({ type: 'Polygon', coordinates: [ring] });
  const meant = [...part].filter((_, place) => (share[place] ?? 0) >= 0.5);
  const cells = [...whole, ...meant];
  return inOrder(cells.length > 0 ? cells : part.slice(0, 1));
}

/** The cell beside another, `rows` up and `columns` to the right; undefined off the sheets. */
export function neighbour(cell: CellId, rows: number, columns: number): CellId | undefined {
  const next = cellFromRowColumn(rowOfCell(cell) + rows, columnOfCell(cell) + columns);
  return hasCode(next) ? next : undefined;
}

/** Code of a cell, or undefined off the sheets. */
export function codeOf(cell: CellId): string | undefined {
  return blockNames.codeOfCell(cell);
}

export interface History {
  readonly past: readonly (readonly CellId[])[];
  readonly present: readonly CellId[];
  readonly future: readonly (readonly CellId[])[];
}

/** Steps back that are kept. */
const maximumSteps = 100;

const same = (a: readonly CellId[], b: readonly CellId[]) =>
  a.length === b.length && a.every((cell, i) => cell === b[i]);

export function historyOf(cells: readonly CellId[]): History {
  return { past: [], present: cells, future: [] };
}

/** After a change from anywhere: a tool, the panel, the address. What was undone cannot be redone after it. */
export function changedTo(history: History, cells: readonly CellId[]): History {
  if (same(history.present, cells)) return history;
  return { past: [...history.past, history.present].slice(-maximumSteps), present: cells, future: [] };
}

export function undone(history: History): History {
  const before = history.past.at(-1);
  return before
    ? { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
    : history;
}

export function redone(history: History): History {
  const [after, ...future] = history.future;
  return after ? { past: [...history.past, history.present], present: after, future } : history;
}
