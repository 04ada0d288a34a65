/*  The outline of cells: their sides that no two of them share, joined to rings; inside on the left.
 *
 *      ┌─────┐           Parts that touch at a corner stay apart, each a polygon of its own:
 *      │  ┌──┼──┐            ┌──┐
 *      │  │  │▒▒│            │ a├──┐
 *      └──┼──┘▒▒│            └──┤ b│
 *         └─────┘               └──┘
 *  Within one part, a place where two corners meet lies between two rings: a hole that touches the outer ring,
 *  or another hole, at a point. The turn to the right keeps these rings apart too, so that no ring touches
 *  itself.
 */
import { type CellId, columnsPerRow, latitudeOfRow, longitudeOfColumn } from './cell.ts';
import type { MultiPolygon, Position } from './geometry.ts';
import { type LabelledRun, labelledRuns } from './labelled-runs.ts';

// Corners of cells: row × 21,601 + column, one more than cells each way.
const cornersPerRow = columnsPerRow + 1;

const [east, north, west, south] = [0, 1, 2, 3] as const;

/** A stretch of side between two corners, inside on its left. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly heading: 0 | 1 | 2 | 3;
  readonly part: number;
}

/**
 * The outline of cells as polygons: dissolved, with holes, one polygon for each part joined by sides (parts by
 * their first cell; the 180° meridian cuts). Outer rings run anticlockwise, holes clockwise (RFC 7946),
 * straight stretches without vertices between.
 * @example outlineOfCells([cell]).coordinates[0][0].length // 5
 */
export function outlineOfCells(cells: ArrayLike<CellId>): MultiPolygon {
  const sides = outerSides(labelledRuns(cells, false));
  const polygons = new Map<number, { outer: Position[]; holes: Position[][] }>();
  for (const side of sides) if (!polygons.has(side.part)) polygons.set(side.part, { outer: [], holes: [] });
  for (const { corners, part } of ringsOfSides(sides)) {
    const polygon = polygons.get(part) as { outer: Position[]; holes: Position[][] };
    if (doubleArea(corners) > 0) polygon.outer = positionsOf(corners);
    else polygon.holes.push(positionsOf(corners));
  }
  return {
    type: 'MultiPolygon',
    coordinates: [...polygons.values()].map(({ outer, holes }) => [outer, ...holes]),
  };
}

/** Sides between a cell of the runs and one that is none. Runs are in order; so are parts. */
function outerSides(runs: readonly LabelledRun[]): Side[] {
  const sides: Side[] = [];
  const corner = (column: number, row: number) => row * cornersPerRow + column;
  for (const { row, from, to, part } of runs) {
    sides.push({ from: corner(to, row), to: corner(to, row + 1), heading: north, part });
    sides.push({ from: corner(from, row + 1), to: corner(from, row), heading: south, part });
  }
  for (const [below, direction] of [
    [-1, east],
    [1, west],
  ] as const) {
    const next = new RunsOfRow(runs);
    for (const { row, from, to, part } of runs) {
      const line = below < 0 ? row : row + 1;
      for (const [a, b] of next.gaps(row + below, from, to)) {
        const [begin, end] = direction === east ? [a, b] : [b, a];
        sides.push({ from: corner(begin, line), to: corner(end, line), heading: direction, part });
      }
    }
  }
  return sides;
}

/** Finds what runs of a row leave open; rows and columns must be asked in order. */
class RunsOfRow {
  readonly #runs: readonly LabelledRun[];
  #first = 0;

  constructor(runs: readonly LabelledRun[]) {
    this.#runs = runs;
  }

  /** The stretches of columns from … to of a row that none of its runs holds. */
  *gaps(row: number, from: number, to: number): Generator<readonly [from: number, to: number]> {
    const isPassed = (run: LabelledRun) => run.row < row || (run.row === row && run.to <= from);
    while (this.#first < this.#runs.length && isPassed(this.#runs[this.#first] as LabelledRun)) this.#first++;
    let open = from;
    for (let i = this.#first; i < this.#runs.length; i++) {
      const run = this.#runs[i] as LabelledRun;
      if (run.row !== row || run.from >= to) break;
      if (run.from > open) yield [open, run.from];
      open = run.to;
    }
    if (open < to) yield [open, to];
  }
}

/** Joins sides end to end; where two of one part begin, the one to the right goes on. */
function* ringsOfSides(
  sides: readonly Side[],
): Generator<{ readonly corners: number[]; readonly part: number }> {
  const beginning = new Map<number, Side[]>();
  for (const side of sides) {
    const list = beginning.get(side.from);
    if (list) list.push(side);
    else beginning.set(side.from, [side]);
  }
  const used = new Set<Side>();
  for (const first of sides) {
    if (used.has(first)) continue;
    const corners: number[] = [];
    let side = first;
    do {
      used.add(side);
      const ahead = (beginning.get(side.to) as Side[]).filter(({ part }) => part === first.part);
      const right = (side.heading + 3) % 4;
      const next = (ahead.length > 1 ? ahead.find(({ heading }) => heading === right) : ahead[0]) as Side;
      if (next.heading !== side.heading) corners.push(side.to);
      side = next;
    } while (side !== first);
    yield { corners, part: first.part };
  }
}

function doubleArea(corners: readonly number[]): number {
  let sum = 0;
  for (const [index, corner] of corners.entries()) {
    const next = corners[(index + 1) % corners.length] as number;
    const [x0, y0] = [corner % cornersPerRow, Math.floor(corner / cornersPerRow)];
    const [x1, y1] = [next % cornersPerRow, Math.floor(next / cornersPerRow)];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

function positionsOf(corners: readonly number[]): Position[] {
  return [...corners, corners[0] as number].map((corner) => [
    longitudeOfColumn(corner % cornersPerRow),
    latitudeOfRow(Math.floor(corner / cornersPerRow)),
  ]);
}
