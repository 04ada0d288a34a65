/*  How far each slot is from the nearest of many points. Each slot asks its neighbours whose point they know, first from the
 *  south-west, then from the north-east (Danielsson's sequential distance transform):
 *
 *      ↗ → ↘      the answer is the true distance to a real point; the point is the nearest but for a fraction of a block
 */
import type { Position } from '#grid';
import type { GroundBox } from './ground-map.ts';

export const kilometresPerDegree = 111.195; // mean Earth radius, IUGG
const radians = Math.PI / 180;

export interface NearestField {
  /** Number of the nearest point; −1 where there is no point at all. */
  readonly point: Int32Array;
  /** From the middle of the block; infinite where there is no point. */
  readonly kilometres: Float32Array;
}

/** Longitude and latitude of the middle of a slot's column and row. */
export const longitudeOf = (box: GroundBox, column: number): number => (box.west + column + 0.5) / 60 - 180;
export const latitudeOf = (box: GroundBox, row: number): number => (box.south + row + 0.5) / 60 - 90;

/** Kilometres between two points less than some degrees apart, on the sphere laid flat: within 0.5 % of the ellipsoid's. */
export function flatKilometres([lon1, lat1]: Readonly<Position>, [lon2, lat2]: Readonly<Position>): number {
  const narrow = Math.cos(((lat1 + lat2) / 2) * radians);
  return kilometresPerDegree * Math.hypot((lon1 - lon2) * narrow, lat1 - lat2);
}

/** The nearest point of each slot of the box; points outside the box are left out, and of two in one block the nearer to its middle stays. */
export function nearestField(box: GroundBox, points: readonly Position[]): NearestField {
  const { rows, columns } = box;
  const point = new Int32Array(rows * columns).fill(-1);
  const squares = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY);
  const lons = Float64Array.from(points, ([lon]) => lon);
  const lats = Float64Array.from(points, ([, lat]) => lat);

  const offer = (slot: number, row: number, column: number, candidate: number) => {
    if (candidate < 0 || candidate === point[slot]) return;
    const lat = (box.south + row + 0.5) / 60 - 90;
    const other = lats[candidate] as number;
    const x =
      ((box.west + column + 0.5) / 60 - 180 - (lons[candidate] as number)) *
      Math.cos(((lat + other) / 2) * radians);
    const square = x * x + (lat - other) * (lat - other);
    if (square >= (squares[slot] as number)) return;
    squares[slot] = square;
    point[slot] = candidate;
  };

  for (const [i, [lon, lat]] of points.entries()) {
    const row = Math.floor((lat + 90) * 60) - box.south;
    const column = Math.floor((lon + 180) * 60) - box.west;
    if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
    offer(row * columns + column, row, column, i);
  }
  const sweep = (row: number, step: 1 | -1) => {
    const first = step === 1 ? 0 : columns - 1;
    const behind = row - step;
    for (let i = 0; i < columns; i++) {
      const column = first + step * i;
      const slot = row * columns + column;
      if (behind >= 0 && behind < rows) {
        const below = behind * columns + column;
        offer(slot, row, column, point[below] as number);
        if (column > 0) offer(slot, row, column, point[below - 1] as number);
        if (column < columns - 1) offer(slot, row, column, point[below + 1] as number);
      }
      if (i > 0) offer(slot, row, column, point[slot - step] as number);
    }
    for (let i = columns - 2; i >= 0; i--) {
      const column = first + step * i;
      const slot = row * columns + column;
      offer(slot, row, column, point[slot + step] as number);
    }
  };
  if (points.length > 0) {
    for (let row = 0; row < rows; row++) sweep(row, 1);
    for (let row = rows - 1; row >= 0; row--) sweep(row, -1);
  }
  return {
    point,
    kilometres: Float32Array.from(squares, (square) => Math.sqrt(square) * kilometresPerDegree),
  };
}
