/*  One whole algorithm: the shape of an area inside one cell.
 *
 *          ╭───╮               Each ring is cut into chains that run inside the cell, interior on the left. Where a
 *      ┌───┼─a─┼──┐            chain leaves the cell, the cut shape follows the cell's side anticlockwise to the next
 *      │   │▒▒▒╰──┼──╮         place where a chain comes in, and so round to a closed ring:
 *      │ ╭─╯▒▒▒▒▒▒│  │
 *      └─┼────────┼──┘         chain, side (with its corners), chain, side …
 *        ╰────────╯
 *
 *  Entries and exits alternate along the cell's sides, and whether one place on the sides lies inside says
 *  which comes first. So chains whose ends were rounded to one point still join in the right order, with no
 *  tolerance.
 */
import {
  type Bounds,
  type CellId,
  cellBounds,
  columnLineAtOrWest,
  columnsPerRow,
  latitudeOfRow,
  longitudeOfColumn,
  rowLineAtOrSouth,
  rowOfCell,
} from './cell.ts';
import { containmentAmongEdges, EdgesByRow, type RowEdge } from './edges-by-row.ts';
import {
  type Area,
  type MultiPolygon,
  type Position,
  polygonsOfArea,
  type ReadonlyPosition,
  type ReadonlyRing,
} from './geometry.ts';
import { containmentInRings, isAnticlockwise, meetWestwardRay, sideOfLine } from './predicates.ts';

/**
 * A stretch of a ring inside the cell; its ends lie on the sides, at a way round from the south-west corner.
 */
interface Chain {
  readonly points: Position[];
  readonly entersAt: number;
  readonly leavesAt: number;
}

/**
 * Prepares an area once for cutting it to many cells: each cut then looks only at the edges in its row.
 * @example clipperOfArea(outlineOfCells([cell]))(cell + 1).coordinates // []
 */
export function clipperOfArea(area: Area): (cell: CellId) => MultiPolygon {
  const polygons = polygonsOfArea(area).map((rings) => new PolygonClipper(rings));
  return (cell) => ({
    type: 'MultiPolygon',
    coordinates: polygons.flatMap((polygon) => polygon.clip(cell)),
  });
}

/**
 * The part of an area that lies in a cell, as polygons with their holes: empty where none does, the cell itself
 * where all of it does. The area is valid, as `parseGeoJsonArea` leaves it. New corners are rounded to a
 * double; all others are kept.
 * @example clipToCell(outlineOfCells([cell]), cell).coordinates.length // 1
 */
export function clipToCell(area: Area, cell: CellId): MultiPolygon {
  return clipperOfArea(area)(cell);
}

class PolygonClipper {
  readonly #outer: ReadonlyRing;
  readonly #bounds: Bounds;
  /** Edges of the rings that reach over more than one cell. */
  readonly #edges = new EdgesByRow();
  /** Holes that lie within one cell, under that cell. */
  readonly #holesOfCell = new Map<CellId, ReadonlyRing[]>();

  constructor(rings: readonly ReadonlyRing[]) {
    const turned = rings.map((ring, index) =>
      isAnticlockwise(ring) === index > 0 ? ring.toReversed() : ring,
    );
    const [outer, ...holes] = turned as [ReadonlyRing, ...ReadonlyRing[]];
    this.#outer = outer;
    this.#bounds = boundsOfRing(outer);
    this.#edges.add(outer, 0);
    for (const [index, hole] of holes.entries()) {
      const home = cellAround(boundsOfRing(hole));
      if (home === undefined) this.#edges.add(hole, index + 1);
      else this.#holesOfCell.set(home, [...(this.#holesOfCell.get(home) ?? []), hole]);
    }
  }

  clip(cell: CellId): Position[][][] {
    const box = cellBounds(cell);
    const { west, south, east, north } = this.#bounds;
    if (west >= box.east || east <= box.west || south >= box.north || north <= box.south) return [];
    const holes = (this.#holesOfCell.get(cell) ?? []).map(copyOf);
    if (cellAround(this.#bounds) === cell) return [[copyOf(this.#outer), ...holes]];

    const edges = this.#edges.inRow(rowOfCell(cell));
    const chains = chainsInBox(edges, box);
    const outers = chains.length > 0 ? joinChains(chains, edges, box) : cellIfInside(edges, box);
    const polygons = outers.map((ring): Position[][] => [ring]);
    for (const hole of holes) {
      const home = polygons.find(([ring]) => holds(ring as Position[], hole)) ?? polygons[0];
      home?.push(hole);
    }
    return polygons;
  }
}

function copyOf(ring: ReadonlyRing): Position[] {
  return ring.map(([x, y]) => [x, y]);
}

function boundsOfRing(ring: ReadonlyRing): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

/** The one cell, sides included, within which a box lies, if there is one. */
function cellAround(box: Bounds): CellId | undefined {
  const row = rowLineAtOrSouth(box.south);
  const column = columnLineAtOrWest(box.west);
  const fits = box.north <= latitudeOfRow(row + 1) && box.east <= longitudeOfColumn(column + 1);
  return fits ? row * columnsPerRow + column : undefined;
}

/** No edge runs through the cell, so its middle speaks for all of it. */
function cellIfInside(edges: readonly RowEdge[], box: Bounds): Position[][] {
  const { west, south, east, north } = box;
  const middle = containmentAmongEdges(edges, (west + east) / 2, (south + north) / 2);
  return middle === 'inside' ? [[...cornersOf(box), [west, south]]] : [];
}

/** True where the first vertex of a hole that does not touch a ring lies inside it. */
function holds(ring: ReadonlyRing, hole: ReadonlyRing): boolean {
  for (const [x, y] of hole) {
    const place = containmentInRings([ring], x, y);
    if (place !== 'boundary') return place === 'inside';
  }
  return true;
}

/**
 * The stretches of rings in the open inside of the box; edges of a ring stand in its order, ring after ring.
 */
function chainsInBox(edges: readonly RowEdge[], box: Bounds): Chain[] {
  const isInside = ([x, y]: ReadonlyPosition) =>
    x > box.west && x < box.east && y > box.south && y < box.north;
  const chains: Chain[] = [];
  // A ring may begin inside the box: its last stretch there goes on with its first.
  const firstOfRing = new Map<number, Position[]>();
  const lastOfRing = new Map<number, Position[]>();
  let points: Position[] = [];
  let ring = -1;
  const finish = () => {
    const [from, to] = [points[0] as Position, points.at(-1) as Position];
    if (isInside(from)) firstOfRing.set(ring, points);
    else if (isInside(to)) lastOfRing.set(ring, points);
    else chains.push({ points, entersAt: wayRound(from, box), leavesAt: wayRound(to, box) });
    points = [];
  };
  for (const edge of edges) {
    const piece = clipEdge(edge, box);
    if (!piece) continue;
    if (points.length > 0 && edge[4] !== ring) finish();
    ring = edge[4];
    if (points.length === 0) points.push(piece.from);
    points.push(piece.to);
    if (!isInside(piece.to)) finish();
  }
  if (points.length > 0) finish();
  for (const [at, last] of lastOfRing) {
    const whole = [...last, ...(firstOfRing.get(at) as Position[]).slice(1)];
    const [from, to] = [whole[0] as Position, whole.at(-1) as Position];
    chains.push({ points: whole, entersAt: wayRound(from, box), leavesAt: wayRound(to, box) });
  }
  return chains;
}

/**
 * The stretch of an edge in the open inside of the box, or undefined where it has none: decided by exact
 * predicates.
 */
function clipEdge(
  [ax, ay, bx, by]: RowEdge,
  box: Bounds,
): { readonly from: Position; readonly to: Position } | undefined {
  const { west, south, east, north } = box;
  if (Math.max(ax, bx) <= west || Math.min(ax, bx) >= east) return undefined;
  if (Math.max(ay, by) <= south || Math.min(ay, by) >= north) return undefined;
  const [sw, se, ne, nw] = [
    sideOfLine(ax, ay, bx, by, west, south),
    sideOfLine(ax, ay, bx, by, east, south),
    sideOfLine(ax, ay, bx, by, east, north),
    sideOfLine(ax, ay, bx, by, west, north),
  ];
  // All corners on one side, or on the line: the edge passes by, or along a side.
  if ((sw >= 0 && se >= 0 && ne >= 0 && nw >= 0) || (sw <= 0 && se <= 0 && ne <= 0 && nw <= 0))
    return undefined;
  return {
    from: endInBox(ax, ay, bx, by, box, [sw, se, ne, nw]),
    to: endInBox(bx, by, ax, ay, box, [-sw, -se, -ne, -nw]),
  };
}

/** The end of an edge's stretch in the box that is nearer a: a itself, or the side by which a → b comes in. */
function endInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  { west, south, east, north }: Bounds,
  [sw, se, ne, nw]: readonly [number, number, number, number],
): Position {
  const right = bx > ax;
  const up = by > ay;
  const needsX = right ? ax < west : ax > east && bx < ax;
  const needsY = up ? ay < south : ay > north && by < ay;
  if (!needsX && !needsY) return [ax, ay];
  const sideX = right ? west : east;
  const sideY = up ? south : north;
  // Coming over a corner from outside both sides: the corner's side of the line says which side is met last.
  let throughX = needsX;
  if (needsX && needsY) {
    const corner = right ? (up ? sw : nw) : up ? se : ne;
    if (corner === 0) return [sideX, sideY];
    throughX = right === up ? corner < 0 : corner > 0;
  }
  if (throughX) return [sideX, between(ay + ((sideX - ax) / (bx - ax)) * (by - ay), south, north)];
  return [between(ax + ((sideY - ay) / (by - ay)) * (bx - ax), west, east), sideY];
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The way from the south-west corner anticlockwise along the sides to a point on them, in sides: 0 … 4. */
function wayRound([x, y]: ReadonlyPosition, { west, south, east, north }: Bounds): number {
  if (y === south && x < east) return (x - west) / (east - west);
  if (x === east && y < north) return 1 + (y - south) / (north - south);
  if (y === north && x > west) return 2 + (east - x) / (east - west);
  return 3 + (north - y) / (north - south);
}

function cornersOf({ west, south, east, north }: Bounds): [Position, Position, Position, Position] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** Joins chains along the cell's sides into closed rings. */
function joinChains(chains: readonly Chain[], edges: readonly RowEdge[], box: Bounds): Position[][] {
  const ways = chains.flatMap(({ entersAt, leavesAt }) => [entersAt, leavesAt]);
  const gap = widestGap(ways);
  const start = ((gap[0] + gap[1]) / 2) % 4;
  const fromStart = (way: number) => (way - start + 4) % 4;
  const entering = chains.toSorted((a, b) => fromStart(a.entersAt) - fromStart(b.entersAt));
  const leaving = chains.toSorted((a, b) => fromStart(a.leavesAt) - fromStart(b.leavesAt));

  // Once round the sides from the start: inside the area a chain must come in next, outside one must leave.
  const startsInside = sideIsInside(gap, edges, box);
  const follower = new Map(
    leaving.map((chain, i) => {
      const passesStart = startsInside && i === leaving.length - 1;
      const next = entering[startsInside ? (i + 1) % entering.length : i] as Chain;
      return [chain, { chain: next, passesStart }] as const;
    }),
  );

  const corners = cornersOf(box).map((position, index) => ({ position, way: fromStart(index) }));
  corners.sort((a, b) => a.way - b.way);
  const joined: Position[][] = [];
  const unused = new Set(chains);
  for (const first of chains) {
    const ring: Position[] = [];
    for (let chain = first; unused.delete(chain); ) {
      for (const point of chain.points) pushUnlessRepeated(ring, point);
      const next = follower.get(chain) as { readonly chain: Chain; readonly passesStart: boolean };
      const from = fromStart(chain.leavesAt);
      const to = fromStart(next.chain.entersAt);
      for (const { position, way } of corners) {
        if (way > from && (next.passesStart || way < to)) pushUnlessRepeated(ring, [...position]);
      }
      if (next.passesStart) {
        for (const { position, way } of corners) if (way < to) pushUnlessRepeated(ring, [...position]);
      }
      chain = next.chain;
    }
    if (ring.length < 3) continue;
    pushUnlessRepeated(ring, [...(ring[0] as Position)]);
    if (ring.length > 3) joined.push(ring);
  }
  return joined;
}

function pushUnlessRepeated(ring: Position[], point: Position): void {
  const last = ring.at(-1);
  if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
}

/** The widest stretch of side without an end of a chain, as ways round; the second may pass 4. */
function widestGap(ways: readonly number[]): readonly [from: number, to: number] {
  const sorted = [...ways].sort((a, b) => a - b);
  let widest: readonly [number, number] = [0, 0];
  for (const [index, way] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] as number) + 4;
    if (next - way > widest[1] - widest[0]) widest = [way, next];
  }
  return widest;
}

/** True when the cell lies inside the area just within a stretch of its side where no chain ends. */
function sideIsInside(gap: readonly [number, number], edges: readonly RowEdge[], box: Bounds): boolean {
  const corners = cornersOf(box);
  // A border may touch the side from outside at one point or another, not at all of these.
  for (let step = 1; step < 100; step++) {
    const way = (gap[0] + (gap[1] - gap[0]) * ((step * 0.618034) % 1)) % 4;
    const side = Math.floor(way);
    const [ax, ay] = corners[side] as Position;
    const [bx, by] = corners[(side + 1) % 4] as Position;
    const [x, y] = [ax + (bx - ax) * (way - side), ay + (by - ay) * (way - side)];
    const place = containmentAmongEdges(edges, x, y);
    if (place !== 'boundary') return place === 'inside';
    // Where the border runs along the side, it has the area on its left, as the side has the cell.
    for (const [px, py, qx, qy] of edges) {
      if (meetWestwardRay(px, py, qx, qy, x, y) !== 'on') continue;
      const along = (qx - px) * (bx - ax) + (qy - py) * (by - ay);
      if ((ax === bx && px === ax && qx === ax) || (ay === by && py === ay && qy === ay)) return along > 0;
    }
  }
  throw new Error('A cell whose sides are all touched from outside: the area is not valid.');
}
