/** Random shapes and exact, slow methods for the tests of this room. */
import fc from 'fast-check';
import { type CellId, cellBounds, cellFromRowColumn } from './cell.ts';
import { parseGeoJsonArea } from './geojson-area.ts';
import type { Area, MultiPolygon, Position } from './geometry.ts';
import { polygonsOfArea } from './geometry.ts';

/**
 * A position on the lattice of eighths of a minute: one in 64 is a corner of cells, one in four lies on a line
 * of the grid.
 */
function onLattice(x: number, y: number): Position {
  return [(73 * 480 + x) / 480, (49 * 480 + y) / 480];
}

/**
 * A ring round a point of the lattice, with corners in order of their bearing; it may cross itself after
 * rounding.
 */
function starRing(
  widest: number,
  round: (value: number) => number,
): fc.Arbitrary<readonly [number, number][]> {
  const corner = fc.record({
    bearing: fc.nat(9_999),
    distance: fc.double({ min: 0.15, max: 1, noNaN: true }),
  });
  return fc
    .uniqueArray(corner, { minLength: 3, maxLength: 14, selector: ({ bearing }) => bearing })
    .map((corners) => {
      const inOrder = corners.toSorted((a, b) => a.bearing - b.bearing);
      return inOrder.map(({ bearing, distance }) => {
        const angle = (bearing / 10_000) * 2 * Math.PI;
        return [round(widest * distance * Math.cos(angle)), round(widest * distance * Math.sin(angle))];
      });
    });
}

function ringAt(
  corners: readonly (readonly [number, number])[],
  x: number,
  y: number,
  scale = 1,
): Position[] {
  const ring = corners.map(([cx, cy]) => onLattice(x + cx * scale, y + cy * scale));
  const [lon, lat] = ring[0] as Position;
  return [...ring, [lon, lat]];
}

/** Valid areas of up to two polygons with a hole each; half of them with all corners on the lattice. */
export const randomArea: fc.Arbitrary<MultiPolygon> = fc
  .boolean()
  .chain((isOnLattice) => {
    const round = isOnLattice ? Math.round : (value: number) => value;
    return fc.record({
      first: starRing(40, round),
      second: starRing(40, round),
      hole: fc.option(starRing(10, round)),
      isTwo: fc.boolean(),
      dx: fc.integer({ min: -40, max: 60 }),
      dy: fc.integer({ min: -40, max: 60 }),
    });
  })
  .map(({ first, second, hole, isTwo, dx, dy }) => {
    const polygons = [[ringAt(first, dx, dy), ...(hole ? [ringAt(hole, dx, dy)] : [])]];
    if (isTwo) polygons.push([ringAt(second, dx + 60, dy + 8)]);
    return parseGeoJsonArea({ type: 'MultiPolygon', coordinates: polygons });
  })
  .filter((parsed) => parsed.ok)
  .map((parsed) => (parsed as Extract<typeof parsed, { ok: true }>).value);

/**
 * Rings of random corners on a small lattice: mostly crossing themselves, touching, or running over themselves.
 */
export const tangledRing: fc.Arbitrary<Position[]> = fc
  .record({
    corners: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 7 }),
    step: fc.constantFrom(3, 4, 8),
  })
  .map(({ corners, step }) => ringAt(corners, 0, 0, step));

/** Those of them that are areas: many touch themselves, or the lines of the grid. */
export const touchingArea: fc.Arbitrary<MultiPolygon> = tangledRing
  .map((ring) => parseGeoJsonArea({ type: 'Polygon', coordinates: [ring] }))
  .filter((parsed) => parsed.ok)
  .map((parsed) => (parsed as Extract<typeof parsed, { ok: true }>).value);

/** Sets of cells in a box of a few rows and columns near 49° N, 73° E. */
export function randomCells(size: number, density = 0.5): fc.Arbitrary<CellId[]> {
  const choice = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: size * size,
    maxLength: size * size,
  });
  return choice
    .map((weights) =>
      weights.flatMap((weight, i) => (weight < density ? [cellOfBox(i % size, Math.floor(i / size))] : [])),
    )
    .filter((cells) => cells.length > 0);
}

/** A cell by its place in the box of `randomCells`. */
export function cellOfBox(column: number, row: number): CellId {
  return cellFromRowColumn(139 * 60 + row, 253 * 60 + column);
}

// Exact arithmetic: a double between 1 and 180 is a whole number of 2⁻⁵², so it is one of 2⁻⁶⁰.

function exact(value: number): bigint {
  const high = Math.floor(value * 2 ** 20);
  return BigInt(high) * 2n ** 40n + BigInt((value - high / 2 ** 20) * 2 ** 60);
}

type ExactPoint = readonly [bigint, bigint];

function turn(a: ExactPoint, b: ExactPoint, c: ExactPoint): bigint {
  const product = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  return product > 0n ? 1n : product < 0n ? -1n : 0n;
}

/** Whole, part or neither, by looking at every edge with whole numbers of any length. */
export function coverageByWholeNumbers(area: Area, cell: CellId): 'whole' | 'part' | 'none' {
  const { west, south, east, north } = cellBounds(cell);
  const [w, s, e, n] = [exact(west), exact(south), exact(east), exact(north)];
  const edges = polygonsOfArea(area)
    .flat()
    .flatMap((ring) => ring.slice(1).map((b, i) => [ring[i] as Position, b] as const))
    .map(([a, b]) => [
      [exact(a[0]), exact(a[1])],
      [exact(b[0]), exact(b[1])],
    ]) as [ExactPoint, ExactPoint][];
  for (const [a, b] of edges) {
    // An edge enters the open cell unless the cell lies beside its box or on one side of its line.
    if ((a[0] <= w && b[0] <= w) || (a[0] >= e && b[0] >= e)) continue;
    if ((a[1] <= s && b[1] <= s) || (a[1] >= n && b[1] >= n)) continue;
    const corners: ExactPoint[] = [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
    ];
    const turns = corners.map((corner) => turn(a, b, corner));
    if (turns.some((t) => t > 0n) && turns.some((t) => t < 0n)) return 'part';
  }
  const middle: ExactPoint = [(w + e) / 2n, (s + n) / 2n];
  let inside = false;
  for (const [a, b] of edges) {
    if (a[1] > middle[1] === b[1] > middle[1]) continue;
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    if (turn(low, high, middle) > 0n) inside = !inside;
  }
  return inside ? 'whole' : 'none';
}

/**
 * True where two edges of a ring, beyond neighbours at their common corner, cross or run over each other; by
 * whole numbers.
 */
export function crossesByWholeNumbers(ring: readonly Position[]): boolean {
  const points = ring.map(([x, y]): ExactPoint => [exact(x), exact(y)]);
  for (let i = 1; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const [a, b, c, d] = [points[i - 1], points[i], points[j - 1], points[j]] as [
        ExactPoint,
        ExactPoint,
        ExactPoint,
        ExactPoint,
      ];
      const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
      if (abc * abd < 0n && cda * cdb < 0n) return true;
      if (abc !== 0n || abd !== 0n) continue;
      // On one line: doubles are compared exactly as they are.
      const axis = a[0] === b[0] ? 1 : 0;
      const [p, q, r, t] = [ring[i - 1], ring[i], ring[j - 1], ring[j]].map((at) => at?.[axis]) as [
        number,
        number,
        number,
        number,
      ];
      if (Math.max(Math.min(p, q), Math.min(r, t)) < Math.min(Math.max(p, q), Math.max(r, t))) return true;
    }
  }
  return false;
}
