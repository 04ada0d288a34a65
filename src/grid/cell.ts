/*  The world is cut by every whole minute of longitude and latitude into 10,800 rows of 21,600 cells.
 *
 *      90° N ┌───────────────┬──┐
 *            │               │▒▒│ 233,279,999       id = row × 21,600 + column
 *      row ▲ │   …           └──┤                   row    = ⌊(latitude + 90) × 60⌋
 *          │ ├──┐               │                   column = ⌊(longitude + 180) × 60⌋
 *      90° S │▒▒│ 0             │
 *            └──┴───────────────┘
 *         180° W  column ─►  180° E
 *
 *  A cell owns its south and west sides, so each point has one cell. A minute line *is* the double nearest to
 *  it (whole minutes ÷ 60, one division): the same double that "73.05" is read as. So a point typed on a line
 *  lies on the line, and no tolerance is needed anywhere.
 */

/** A 1′ × 1′ cell: `row × 21600 + column`, 0 … 233,279,999. It has no datum of its own: see `CellSet`. */
export type CellId = number;

/** A box in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const columnsPerRow = 21_600;
export const rowsOfWorld = 10_800;

/** Longitude in degrees of the west side of a column; 0 … 21,600. */
export function longitudeOfColumn(column: number): number {
  return (column - 10_800) / 60;
}

/** Latitude in degrees of the south side of a row; 0 … 10,800. */
export function latitudeOfRow(row: number): number {
  return (row - 5_400) / 60;
}

/** The column whose west line is the last at or west of a longitude: −180 → 0, 180 → 21,600. */
export function columnLineAtOrWest(lon: number): number {
  let column = Math.floor((lon + 180) * 60);
  // The product can be rounded over a line either way: the lines themselves decide.
  if (longitudeOfColumn(column) > lon) column--;
  else if (longitudeOfColumn(column + 1) <= lon) column++;
  return column;
}

/** The row whose south line is the last at or south of a latitude: −90 → 0, 90 → 10,800. */
export function rowLineAtOrSouth(lat: number): number {
  let row = Math.floor((lat + 90) * 60);
  if (latitudeOfRow(row) > lat) row--;
  else if (latitudeOfRow(row + 1) <= lat) row++;
  return row;
}

/**
 * The cell that owns a point in degrees: a point on a line belongs to the cell north or east of it. Longitude
 * 180 is −180; the north pole belongs to the last row.
 * @throws RangeError `Got latitude 91 when expected −90 to 90.`
 * @example cellFromPoint(73.2083, 49.625) // 180958392
 */
export function cellFromPoint(lon: number, lat: number): CellId {
  if (!(lon >= -180 && lon <= 180)) throw new RangeError(`Got longitude ${lon} when expected −180 to 180.`);
  if (!(lat >= -90 && lat <= 90)) throw new RangeError(`Got latitude ${lat} when expected −90 to 90.`);
  const row = Math.min(rowLineAtOrSouth(lat), rowsOfWorld - 1);
  return row * columnsPerRow + (columnLineAtOrWest(lon) % columnsPerRow);
}

/**
 * A cell from its row (0 … 10,799, from the south pole) and column (0 … 21,599, from 180° W).
 * Inverse: `rowOfCell`, `columnOfCell`.
 * @throws RangeError `Got row 10800 when expected 0 to 10799.`
 */
export function cellFromRowColumn(row: number, column: number): CellId {
  if (!(Number.isInteger(row) && row >= 0 && row < rowsOfWorld)) {
    throw new RangeError(`Got row ${row} when expected 0 to 10799.`);
  }
  if (!(Number.isInteger(column) && column >= 0 && column < columnsPerRow)) {
    throw new RangeError(`Got column ${column} when expected 0 to 21599.`);
  }
  return row * columnsPerRow + column;
}

/** Row from the south pole, 0 … 10,799. */
export function rowOfCell(cell: CellId): number {
  return Math.floor(cell / columnsPerRow);
}

/** Column from 180° W, 0 … 21,599. */
export function columnOfCell(cell: CellId): number {
  return cell % columnsPerRow;
}

/** True for a whole number that is the id of a cell: for data from outside. */
export function isCellId(value: unknown): value is CellId {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < rowsOfWorld * columnsPerRow;
}

/** The sides of a cell in degrees. */
export function cellBounds(cell: CellId): Bounds {
  const row = rowOfCell(cell);
  const column = columnOfCell(cell);
  return {
    west: longitudeOfColumn(column),
    south: latitudeOfRow(row),
    east: longitudeOfColumn(column + 1),
    north: latitudeOfRow(row + 1),
  };
}

/** The middle of a cell, `[longitude, latitude]` in degrees. */
export function cellCentre(cell: CellId): [lon: number, lat: number] {
  return [(2 * columnOfCell(cell) + 1 - 21_600) / 120, (2 * rowOfCell(cell) + 1 - 10_800) / 120];
}
