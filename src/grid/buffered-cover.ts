/*  Cells within a distance of points, lines or an area: the 1,000 m belt of a settlement, 400 m of a dam, 100 m of a house.
 *
 *          .-─────-.
 *        ╱    r     ╲       A cell is *whole* when its farthest point lies within r of the shape, *part* when its nearest does.
 *       │     ●──────│
 *      ┌┼──┐         │      Distance changes by no more than one moves. So a box whose middle lies d from the shape, and whose
 *      └┼──┘        ╱       corners lie ρ from its middle, is within r when d + ρ ≤ r and has a point beyond r when d > r; what
 *        ╲        ╱         remains is quartered. No union of circles and strips is ever drawn.
 *          `-───-´
 */
import {
  type Bounds,
  type CellId,
  cellBounds,
  cellFromRowColumn,
  columnLineAtOrWest,
  rowLineAtOrSouth,
  rowOfCell,
} from './cell.ts';
import { type CellCover, coverPolygon } from './cover.ts';
import { datums } from './datum.ts';
import { containmentAmongEdges, EdgesByRow, type RowEdge } from './edges-by-row.ts';
import { type Area, polygonsOfArea, type ReadonlyPosition } from './geometry.ts';
import { radiiOfCurvature } from './polygon-area.ts';

/** What a buffer is laid around; lines are straight in longitude and latitude. */
export type BufferedShape =
  | Area
  | { readonly type: 'Point'; readonly coordinates: ReadonlyPosition }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly ReadonlyPosition[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly ReadonlyPosition[])[] };

/**
 * A cell whose nearest or farthest point lies within 10 cm of the edge of the buffer may count as part:
 * positions are known no better.
 */
const edgeMetres = 0.1;
/** Beyond it, distances in the local plane err by more than `edgeMetres`. */
const widestMetres = 20_000;
/** Longer edges are cut, so that each piece is near few cells. */
const longestPieceDegrees = 1 / 60;

const radiansPerDegree = Math.PI / 180;

/**
 * Cells within a distance in metres (on WGS 84) of a shape: whole, or in part. The shape itself belongs to its
 * buffer.
 * @throws RangeError when the radius is not above 0 and at most 20 km, or the buffer reaches a pole or the antimeridian.
 * @example bufferedCover({ type: 'Point', coordinates: [73.1, 49.8] }, 1000).part.length // 4
 */
export function bufferedCover(shape: BufferedShape, radiusMetres: number): CellCover {
  if (!(radiusMetres > 0 && radiusMetres <= widestMetres)) {
    throw new RangeError(
      `Got a radius of ${radiusMetres} m when expected above 0 and at most ${widestMetres}.`,
    );
  }
  const area = shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? shape : undefined;
  const covered = area && coverPolygon(area);
  const whole = new Set<CellId>(covered?.whole);
  const entered = new Set<CellId>(covered?.part);
  const edges = new EdgesByRow();
  if (area) for (const [index, ring] of polygonsOfArea(area).flat().entries()) edges.add(ring, index);
  const part: CellId[] = [];
  for (const [cell, pieces] of piecesNearCells(piecesOf(shape), radiusMetres)) {
    if (whole.has(cell)) continue;
    const [first] = pieces;
    if (first && pieces.length === 1 && isPoint(first) && !area) {
      const { nearest, farthest } = distancesInCell(cell, first);
      if (farthest <= radiusMetres) whole.add(cell);
      else if (nearest < radiusMetres) part.push(cell);
      continue;
    }
    const reach = new Reach(
      cell,
      pieces,
      radiusMetres,
      entered.has(cell) ? edges.inRow(rowOfCell(cell)) : [],
    );
    if (reach.isWhole()) whole.add(cell);
    else if (reach.isTouched()) part.push(cell);
  }
  return { whole: Int32Array.from(whole).sort(), part: Int32Array.from(part).sort() };
}

/** A stretch of edge, or a point: then both ends are the same. */
type Piece = readonly [ax: number, ay: number, bx: number, by: number];

function isPoint([ax, ay, bx, by]: Piece): boolean {
  return ax === bx && ay === by;
}

/** How near and how far the points of a cell lie from one point: the farthest is a corner, so that nothing need be searched. */
function distancesInCell(
  cell: CellId,
  [x, y]: Piece,
): { readonly nearest: number; readonly farthest: number } {
  const { west, south, east, north } = cellBounds(cell);
  const metresTo = (toX: number, toY: number): number => {
    const scale = scaleAt((y + toY) / 2);
    return Math.hypot((toX - x) * scale.x, (toY - y) * scale.y);
  };
  return {
    nearest: metresTo(Math.min(east, Math.max(west, x)), Math.min(north, Math.max(south, y))),
    farthest: Math.max(
      metresTo(west, south),
      metresTo(west, north),
      metresTo(east, south),
      metresTo(east, north),
    ),
  };
}

function linesOf(shape: BufferedShape): readonly (readonly ReadonlyPosition[])[] {
  switch (shape.type) {
    case 'Point':
      return [[shape.coordinates]];
    case 'MultiPoint':
      return shape.coordinates.map((position) => [position]);
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
      return shape.coordinates;
    default:
      return polygonsOfArea(shape).flat();
  }
}

function* piecesOf(shape: BufferedShape): Generator<Piece> {
  for (const line of linesOf(shape)) {
    if (line.length === 1) {
      const [x, y] = line[0] as ReadonlyPosition;
      yield [x, y, x, y];
    }
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1] as ReadonlyPosition;
      const [bx, by] = line[i] as ReadonlyPosition;
      const longest = Math.max(Math.abs(bx - ax), Math.abs(by - ay));
      const count = Math.max(1, Math.ceil(longest / longestPieceDegrees));
      const x = (step: number) => (step === count ? bx : ax + ((bx - ax) * step) / count);
      const y = (step: number) => (step === count ? by : ay + ((by - ay) * step) / count);
      for (let step = 0; step < count; step++) yield [x(step), y(step), x(step + 1), y(step + 1)];
    }
  }
}

/** For each cell that may lie within the radius of a piece, those pieces. */
function piecesNearCells(
  pieces: Iterable<Piece>,
  radiusMetres: number,
): ReadonlyMap<CellId, readonly Piece[]> {
  const near = new Map<CellId, Piece[]>();
  for (const piece of pieces) {
    const { west, south, east, north } = boxAround(piece, radiusMetres);
    const lastColumn = columnLineAtOrWest(east);
    const lastRow = rowLineAtOrSouth(north);
    for (let row = rowLineAtOrSouth(south); row <= lastRow; row++) {
      for (let column = columnLineAtOrWest(west); column <= lastColumn; column++) {
        const cell = cellFromRowColumn(row, column);
        const list = near.get(cell);
        if (list) list.push(piece);
        else near.set(cell, [piece]);
      }
    }
  }
  return near;
}

/** A box in degrees that holds all within the radius of a piece, a little larger. */
function boxAround([ax, ay, bx, by]: Piece, radiusMetres: number): Bounds {
  // One degree of latitude is at least 110,574 m.
  const degrees = radiusMetres / 110_500;
  const [south, north] = [Math.min(ay, by) - degrees, Math.max(ay, by) + degrees];
  const farthest = Math.max(Math.abs(south), Math.abs(north));
  const across = degrees / Math.cos(farthest * radiansPerDegree);
  const [west, east] = [Math.min(ax, bx) - across, Math.max(ax, bx) + across];
  if (!(farthest < 89 && west >= -180 && east < 180)) {
    const place = `[${ax}, ${ay}]`;
    throw new RangeError(
      `Got a buffer of ${radiusMetres} m at ${place} that reaches a pole or the antimeridian.`,
    );
  }
  return { west, south, east, north };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** How far a buffer reaches into one cell. */
class Reach {
  readonly #all: Box;
  readonly #pieces: readonly Piece[];
  readonly #radius: number;
  /** Edges of the area in the cell's row; none where the area does not enter the cell. */
  readonly #edges: readonly RowEdge[];

  constructor(cell: CellId, pieces: readonly Piece[], radiusMetres: number, edges: readonly RowEdge[]) {
    const { west, south, east, north } = cellBounds(cell);
    this.#all = {
      x: (west + east) / 2,
      y: (south + north) / 2,
      halfWidth: (east - west) / 2,
      halfHeight: (north - south) / 2,
    };
    this.#pieces = pieces;
    this.#radius = radiusMetres;
    this.#edges = edges;
  }

  isWhole(): boolean {
    return !this.#search((distance, toCorner) => {
      if (distance > this.#radius || (toCorner < edgeMetres && distance + toCorner > this.#radius))
        return 'found';
      return distance + toCorner <= this.#radius ? 'nothing' : 'quarter';
    });
  }

  isTouched(): boolean {
    return this.#search((distance, toCorner) => {
      if (distance < this.#radius || (toCorner < edgeMetres && distance - toCorner < this.#radius))
        return 'found';
      return distance - toCorner >= this.#radius ? 'nothing' : 'quarter';
    });
  }

  /** Goes through boxes of the cell, quartering, until one is found. */
  #search(judge: (distance: number, toCorner: number) => 'found' | 'nothing' | 'quarter'): boolean {
    const boxes = [this.#all];
    for (let box = boxes.pop(); box; box = boxes.pop()) {
      const { x, y } = box;
      const [halfWidth, halfHeight] = [box.halfWidth / 2, box.halfHeight / 2];
      const scale = scaleAt(y);
      // The longest half diagonal: 1 % more than at the middle is enough for 1′.
      const toCorner = 1.01 * Math.hypot(box.halfWidth * scale.x, box.halfHeight * scale.y);
      const verdict = judge(this.#distance(x, y), toCorner);
      if (verdict === 'found') return true;
      if (verdict === 'nothing') continue;
      for (const dx of [-halfWidth, halfWidth]) {
        for (const dy of [-halfHeight, halfHeight])
          boxes.push({ x: x + dx, y: y + dy, halfWidth, halfHeight });
      }
    }
    return false;
  }

  /** Metres from a point to the shape, 0 inside. */
  #distance(x: number, y: number): number {
    if (this.#edges.length > 0 && containmentAmongEdges(this.#edges, x, y) !== 'outside') return 0;
    const scale = scaleAt(y);
    const rough = this.#pieces.map((piece) => distanceToPiece(piece, x, y, scale));
    // In the plane of the point, distances err by a few parts in a thousand: the nearest are measured again at
    // their middle latitude.
    const limit = 1.01 * Math.min(...rough);
    let least = Infinity;
    for (const [index, distance] of rough.entries()) {
      if (distance > limit) continue;
      const piece = this.#pieces[index] as Piece;
      const foot = footOnPiece(piece, x, y, scale);
      const again = footOnPiece(piece, x, y, scaleAt((y + foot[1]) / 2));
      const middle = scaleAt((y + again[1]) / 2);
      least = Math.min(least, Math.hypot((again[0] - x) * middle.x, (again[1] - y) * middle.y));
    }
    return least;
  }
}

/** Metres per degree at a latitude. */
interface Scale {
  readonly x: number;
  readonly y: number;
}

function scaleAt(latitudeDegrees: number): Scale {
  const latitude = latitudeDegrees * radiansPerDegree;
  const { meridian, normal } = radiiOfCurvature(latitude, datums.WGS84.ellipsoid);
  return { x: normal * Math.cos(latitude) * radiansPerDegree, y: meridian * radiansPerDegree };
}

/** The point of a piece nearest to (x, y) in the plane of a scale. */
function footOnPiece([ax, ay, bx, by]: Piece, x: number, y: number, scale: Scale): readonly [number, number] {
  const [dx, dy] = [(bx - ax) * scale.x, (by - ay) * scale.y];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return [ax, ay];
  const along = ((x - ax) * scale.x * dx + (y - ay) * scale.y * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return [ax + t * (bx - ax), ay + t * (by - ay)];
}

function distanceToPiece(piece: Piece, x: number, y: number, scale: Scale): number {
  const [footX, footY] = footOnPiece(piece, x, y, scale);
  return Math.hypot((footX - x) * scale.x, (footY - y) * scale.y);
}
