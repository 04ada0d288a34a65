/*  The International Map of the World, on which Kazakhstan and Australia both name their blocks: sheets of 4° × 6°,
 *  lettered A, B, C … away from the equator, numbered 1 … 60 eastward from 180°.
 *
 *      52° ┌───────┐ ▼ minutes from the north, 0 … 239
 *          │ N M 43│
 *      48° └───────┘      S E 51 = 16°–20° S, 120°–126° E
 *         72°     78°
 *          ► minutes from the west, 0 … 359
 */
import { type CellId, cellFromRowColumn, columnOfCell, rowOfCell } from './cell.ts';

interface Sheet {
  readonly hemisphere: 'N' | 'S';
  /** 0 = A, next to the equator. */
  readonly band: number;
  /** 1 … 60; 31 begins at Greenwich. */
  readonly zone: number;
}

interface PlaceOnSheet extends Sheet {
  /** Rows of cells from the north side of the sheet, 0 … 239. */
  readonly fromNorth: number;
  /** Columns of cells from the west side of the sheet, 0 … 359. */
  readonly fromWest: number;
}

const equator = 5_400;
const rowsPerSheet = 240;
const columnsPerSheet = 360;

/** The sheet of a cell and the cell's place on it. Inverse: `cellFromPlaceOnSheet`. */
export function placeOnSheet(cell: CellId): PlaceOnSheet {
  const row = rowOfCell(cell);
  const column = columnOfCell(cell);
  const zone = Math.floor(column / columnsPerSheet) + 1;
  const fromWest = column % columnsPerSheet;
  if (row >= equator) {
    const up = row - equator;
    const band = Math.floor(up / rowsPerSheet);
    return { hemisphere: 'N', band, zone, fromNorth: rowsPerSheet - 1 - (up % rowsPerSheet), fromWest };
  }
  const down = equator - 1 - row;
  const band = Math.floor(down / rowsPerSheet);
  return { hemisphere: 'S', band, zone, fromNorth: down % rowsPerSheet, fromWest };
}

/** Inverse of `placeOnSheet`. */
export function cellFromPlaceOnSheet(place: PlaceOnSheet): CellId {
  const { hemisphere, band, zone, fromNorth, fromWest } = place;
  const row =
    hemisphere === 'N'
      ? equator + band * rowsPerSheet + (rowsPerSheet - 1 - fromNorth)
      : equator - 1 - (band * rowsPerSheet + fromNorth);
  return cellFromRowColumn(row, (zone - 1) * columnsPerSheet + fromWest);
}
