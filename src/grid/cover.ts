/*  One whole algorithm: the cells of an area, each whole or part, exact for any doubles.
 *
 *      ┌──┬──┬──┬──┐      1. Walk each edge from cell to cell. Which side an edge leaves a cell by is the sign of one
 *      │  │▒▒│▒▒│  │         exact predicate on the cell's next corner. A cell whose inside an edge enters is *part*;
 *      ├──┼──┼──┼──┤         an edge that runs along a line of the grid enters no cell.
 *      │▒▒│██│██│▒▒│◄ 2.  2. Along the middle of each row, note at which line of the grid the edges cross (again by
 *      ├──┼──┼──┼──┤         predicate). Cells between an odd crossing and the next, that no edge enters, are *whole*.
 *      │  │▒▒│▒▒│  │
 *      └──┴──┴──┴──┘      Work: one step for each cell an edge enters, one for each whole cell.
 *
 *  The share of each part cell comes along as scan converters of fonts do it: each stretch of edge adds its
 *  height to all cells east of it and the strip between it and the cell's east side to its own cell. Shares are
 *  rounded; whether a cell is whole, part or neither is not.
 */
import {
  type CellId,
  columnLineAtOrWest,
  columnsPerRow,
  latitudeOfRow,
  longitudeOfColumn,
  rowLineAtOrSouth,
} from './cell.ts';
import { type Area, polygonsOfArea, type ReadonlyPosition, type ReadonlyRing } from './geometry.ts';
import { isAnticlockwise, sideOfLine } from './predicates.ts';

/** Cells in order: those wholly inside a shape, and those it enters without filling them. */
export interface CellCover {
  readonly whole: Int32Array;
  readonly part: Int32Array;
}

/** The cells of an area. */
export interface Cover extends CellCover {
  /** For each cell of `part`, the share of it that lies inside, 0 … 1, measured in longitude and latitude. */
  readonly share: Float64Array;
}

// Lines of the grid run 0 … 21,600, one more than columns: keys of row and line need the wider row.
const linesPerRow = columnsPerRow + 1;

/**
 * Cells that an area enters, whole or part, each in order. The area is valid, as `parseGeoJsonArea` leaves it;
 * rings may run either way, holes and several polygons are minded, an edge that two polygons share is no
 * border. A cell that the area only touches from outside, along a side or at a corner, is neither.
 * @throws RangeError where a coordinate is no longitude −180 … 180 or latitude −90 … 90.
 * @example coverPolygon(outlineOfCells([cell, cell + 1])).whole.length // 2
 */
export function coverPolygon(area: Area): Cover {
  const polygons = polygonsOfArea(area);
  const shared = polygons.length > 1 ? sharedEdges(polygons.flat()) : new Set<number>();
  const walker = new EdgeWalker(shared);
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) walker.walkRing(ring, index > 0);
  }
  return walker.cover();
}

class EdgeWalker {
  // Cells that edges meet: their sums, in the order in which they were met.
  readonly #slotOfCell = new Map<number, number>();
  readonly #entered: boolean[] = [];
  readonly #height: number[] = [];
  readonly #strip: number[] = [];
  #lastKey = -1;
  #lastSlot = -1;
  readonly #crossings: number[] = [];
  readonly #shared: ReadonlySet<number>;
  #edge = 0;

  constructor(shared: ReadonlySet<number>) {
    this.#shared = shared;
  }

  walkRing(ring: ReadonlyRing, isHole: boolean): void {
    // Outer rings count anticlockwise, holes clockwise, however they are written.
    const sign = isAnticlockwise(ring) === isHole ? -1 : 1;
    for (const [x, y] of ring) {
      if (!(x >= -180 && x <= 180)) throw new RangeError(`Got longitude ${x} when expected −180 to 180.`);
      if (!(y >= -90 && y <= 90)) throw new RangeError(`Got latitude ${y} when expected −90 to 90.`);
    }
    for (let i = 1; i < ring.length; i++) {
      if (this.#shared.has(this.#edge++)) continue;
      const [x0, y0] = ring[i - 1] as ReadonlyPosition;
      const [x1, y1] = ring[i] as ReadonlyPosition;
      this.#walkEdge(x0, y0, x1, y1, sign);
    }
  }

  #walkEdge(x0: number, y0: number, x1: number, y1: number, sign: number): void {
    if (x0 === x1 && y0 === y1) return;
    const right = x1 > x0;
    const up = y1 > y0;
    const column0 = columnLineAtOrWest(x0);
    const column1 = columnLineAtOrWest(x1);
    const row0 = rowLineAtOrSouth(y0);
    const row1 = rowLineAtOrSouth(y1);
    const onLine0 = longitudeOfColumn(column0) === x0;
    const onLine1 = longitudeOfColumn(column1) === x1;
    const onRow0 = latitudeOfRow(row0) === y0;
    const onRow1 = latitudeOfRow(row1) === y1;

    // An edge along a line of the grid enters no cell; one along a parallel adds no height either.
    const alongMeridian = x0 === x1 && onLine0;
    if (y0 === y1 && onRow0) return;

    // The first and last cells lie on the inner side of a line that an end lies on.
    let column = !right && onLine0 && !alongMeridian ? column0 - 1 : column0;
    const lastColumn = right && onLine1 ? column1 - 1 : column1;
    let row = !up && onRow0 ? row0 - 1 : row0;
    const lastRow = up && onRow1 ? row1 - 1 : row1;

    const [stepColumn, stepRow] = [right ? 1 : -1, up ? 1 : -1];
    const slope = (y1 - y0) / (x1 - x0);
    let [x, y] = [x0, y0];
    while (column !== lastColumn || row !== lastRow) {
      const exitX = longitudeOfColumn(right ? column + 1 : column);
      const exitY = latitudeOfRow(up ? row + 1 : row);
      let turn: number;
      if (column === lastColumn) turn = -1;
      else if (row === lastRow) turn = 1;
      else turn = sideOfLine(x0, y0, x1, y1, exitX, exitY) * stepColumn * stepRow;
      // turn > 0: out by the side; < 0: out by the top or bottom; 0: through the very corner
      const nextX = turn >= 0 ? exitX : clamp(x0 + (exitY - y0) / slope, column);
      const nextY = turn <= 0 ? exitY : clampRow(y0 + (exitX - x0) * slope, row);
      this.#add(row, column, !alongMeridian, x, y, nextX, nextY, sign);
      if (turn >= 0) column += stepColumn;
      if (turn <= 0) row += stepRow;
      [x, y] = [nextX, nextY];
    }
    this.#add(row, column, !alongMeridian, x, y, x1, y1, sign);
    this.#cross(x0, y0, x1, y1, Math.min(row0, row1), Math.max(row0, row1));
  }

  /** Adds the stretch of an edge from (xa, ya) to (xb, yb), all in one cell, to that cell. */
  #add(
    row: number,
    column: number,
    entered: boolean,
    xa: number,
    ya: number,
    xb: number,
    yb: number,
    sign: number,
  ): void {
    const key = row * linesPerRow + column;
    if (key !== this.#lastKey) {
      let slot = this.#slotOfCell.get(key);
      if (slot === undefined) {
        slot = this.#height.length;
        this.#slotOfCell.set(key, slot);
        this.#entered.push(false);
        this.#height.push(0);
        this.#strip.push(0);
      }
      this.#lastKey = key;
      this.#lastSlot = slot;
    }
    const slot = this.#lastSlot;
    if (entered) this.#entered[slot] = true;
    // A western side runs south in an anticlockwise ring: south is inside.
    const height = sign * (ya - yb) * 60;
    const east = longitudeOfColumn(column + 1);
    this.#height[slot] = (this.#height[slot] as number) + height;
    this.#strip[slot] = (this.#strip[slot] as number) + height * ((east - xa + (east - xb)) * 30);
  }

  /** Notes where an edge crosses the middles of rows: the first line of the grid at or east of the crossing. */
  #cross(x0: number, y0: number, x1: number, y1: number, firstRow: number, lastRow: number): void {
    const up = y1 > y0;
    for (let row = firstRow; row <= lastRow; row++) {
      const middle = (latitudeOfRow(row) + latitudeOfRow(row + 1)) / 2;
      if (y0 <= middle === y1 <= middle) continue;
      const isWestOfCrossing = (line: number) => {
        const side = sideOfLine(x0, y0, x1, y1, longitudeOfColumn(line), middle);
        return up ? side > 0 : side < 0;
      };
      let line = columnLineAtOrWest(x0 + ((middle - y0) / (y1 - y0)) * (x1 - x0));
      while (isWestOfCrossing(line)) line++;
      while (line > 0 && !isWestOfCrossing(line - 1)) line--;
      this.#crossings.push(row * linesPerRow + line);
    }
  }

  cover(): Cover {
    const met = Int32Array.from(this.#slotOfCell.keys()).sort();
    const enteredKeys = met.filter((key) => this.#entered[this.#slotOfCell.get(key) as number]);
    const share = new Float64Array(enteredKeys.length);
    let [row, westOf, index] = [-1, 0, 0];
    for (const key of met) {
      const slot = this.#slotOfCell.get(key) as number;
      const keyRow = Math.floor(key / linesPerRow);
      if (keyRow !== row) [row, westOf] = [keyRow, 0];
      if (this.#entered[slot]) {
        share[index++] = Math.min(1, Math.max(0, westOf + (this.#strip[slot] as number)));
      }
      westOf += this.#height[slot] as number;
    }
    return {
      whole: wholeCells(Int32Array.from(this.#crossings).sort(), enteredKeys),
      part: enteredKeys.map(cellFromKey),
      share,
    };
  }
}

function cellFromKey(key: number): CellId {
  return key - Math.floor(key / linesPerRow);
}

function clamp(x: number, column: number): number {
  return Math.min(longitudeOfColumn(column + 1), Math.max(longitudeOfColumn(column), x));
}

function clampRow(y: number, row: number): number {
  return Math.min(latitudeOfRow(row + 1), Math.max(latitudeOfRow(row), y));
}

/** Cells between odd and even crossings of each row, but those that an edge enters. Both lists are in order. */
function wholeCells(crossings: Int32Array, entered: Int32Array): Int32Array {
  let most = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    most += (crossings[i + 1] as number) - (crossings[i] as number);
  }
  const cells = new Int32Array(most);
  let count = 0;
  let next = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = crossings[i] as number;
    const to = crossings[i + 1] as number;
    const keyToCell = Math.floor(from / linesPerRow);
    while (next < entered.length && (entered[next] as number) < from) next++;
    for (let key = from; key < to; key++) {
      if (next < entered.length && entered[next] === key) next++;
      else cells[count++] = key - keyToCell;
    }
  }
  return cells.slice(0, count);
}

/**
 * Numbers (ring by ring, edge by edge) of the edges that stand twice in an area: two of its polygons meet
 * there.
 */
function sharedEdges(rings: readonly ReadonlyRing[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const shared = new Set<number>();
  let edge = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++, edge++) {
      const [a, b] = [ring[i - 1] as ReadonlyPosition, ring[i] as ReadonlyPosition];
      const inOrder = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
      const key = inOrder ? `${a[0]} ${a[1]} ${b[0]} ${b[1]}` : `${b[0]} ${b[1]} ${a[0]} ${a[1]}`;
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, edge);
      else {
        seen.delete(key);
        shared.add(edge).add(twin);
      }
    }
  }
  return shared;
}
