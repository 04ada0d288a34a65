import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { type BufferedShape, bufferedCover } from './buffered-cover.ts';
import {
  type CellId,
  cellBounds,
  cellFromPoint,
  cellFromRowColumn,
  columnOfCell,
  rowOfCell,
} from './cell.ts';
import { coverPolygon } from './cover.ts';
import type { Position } from './geometry.ts';
import { outlineOfCells } from './outline.ts';
import { containmentInRings } from './predicates.ts';
import { cellOfBox as at } from './test-shapes.ts';

/** Metres between two points by Karney's geodesic. */
function metres([ax, ay]: Position, [bx, by]: Position): number {
  return Geodesic.WGS84.Inverse(ay, ax, by, bx).s12 as number;
}

/** Points of a cell, sides included, in rows of `side`. */
function pointsOfCell(cell: CellId, side: number): Position[] {
  const { west, south, east, north } = cellBounds(cell);
  const step = (from: number, to: number, i: number) => from + ((to - from) * i) / (side - 1);
  return Array.from({ length: side * side }, (_, i) => [
    step(west, east, i % side),
    step(south, north, Math.floor(i / side)),
  ]);
}

/** Points along lines, at most `apart` degrees from each other. */
function pointsOfLine(line: readonly Position[], apart: number): Position[] {
  return line.flatMap((b, i): Position[] => {
    const a = line[i - 1];
    if (!a) return [b];
    const count = Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / apart);
    return Array.from({ length: count }, (_, step) => [
      a[0] + ((b[0] - a[0]) * (step + 1)) / count,
      a[1] + ((b[1] - a[1]) * (step + 1)) / count,
    ]);
  });
}

function* cellsAround(cells: Iterable<CellId>, margin: number): Generator<CellId> {
  const rows = [...cells].map(rowOfCell);
  const columns = [...cells].map(columnOfCell);
  for (let row = Math.min(...rows) - margin; row <= Math.max(...rows) + margin; row++) {
    for (let column = Math.min(...columns) - margin; column <= Math.max(...columns) + margin; column++) {
      yield cellFromRowColumn(row, column);
    }
  }
}

/** What a cell is in a cover. */
function kinds(shape: BufferedShape, radius: number): (cell: CellId) => 'whole' | 'part' | 'none' {
  const { whole, part } = bufferedCover(shape, radius);
  expect([...whole]).toEqual([...whole].sort((a, b) => a - b));
  const [isWhole, isPart] = [new Set(whole), new Set(part)];
  return (cell) => (isWhole.has(cell) ? 'whole' : isPart.has(cell) ? 'part' : 'none');
}

test('the 1,000 m belt of a settlement in the middle of a block reaches its four neighbours and fills none of them', () => {
  // At 49° N a block is 1,220 m wide and 1,853 m high.
  const middle: Position = [73 + 1.5 / 60, 49 + 1.5 / 60];
  const { whole, part } = bufferedCover({ type: 'Point', coordinates: middle }, 1000);
  expect([...whole]).toEqual([]);
  expect([...part]).toEqual([at(1, 0), at(0, 1), at(1, 1), at(2, 1), at(1, 2)]);
  // Its corner lies 1,109 m away.
  expect([...bufferedCover({ type: 'Point', coordinates: middle }, 1109).whole]).toEqual([]);
  expect([...bufferedCover({ type: 'Point', coordinates: middle }, 1110).whole]).toEqual([at(1, 1)]);
});

test('round a point, cells are whole and part as geodesics say', () => {
  const lon = fc.double({ min: 50, max: 85, noNaN: true });
  const lat = fc.double({ min: -35, max: 56, noNaN: true });
  const radius = fc.oneof(
    fc.double({ min: 50, max: 2500, noNaN: true }),
    fc.double({ min: 2500, max: 20_000, noNaN: true }),
  );
  fc.assert(
    fc.property(lon, lat, radius, (x, y, r) => {
      const centre: Position = [x, y];
      const kind = kinds({ type: 'Point', coordinates: centre }, r);
      const home = cellFromPoint(x, y);
      const reach = Math.ceil(r / 900) + 1;
      // Three ways across are enough: the cells on the rim lie on each of them.
      for (const cell of cellsAround([home], Math.min(reach, 3))) checkPointCell(cell, centre, r, kind(cell));
      for (let step = -reach; step <= reach; step++) {
        for (const cell of [home + step, home + step * 21_600, home + step * 21_601]) {
          checkPointCell(cell, centre, r, kind(cell));
        }
      }
    }),
    { numRuns: 25 },
  );
});

function checkPointCell(cell: CellId, centre: Position, radius: number, kind: string): void {
  const { west, south, east, north } = cellBounds(cell);
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const farthest = Math.max(...corners.map((corner) => metres(centre, corner)));
  const inCell = cell === cellFromPoint(...centre);
  // The nearest point of the sides, between samples no farther apart than 10 m.
  const sides = pointsOfLine([...corners, corners[0] as Position], 1 / 60 / 180);
  const nearest = inCell ? 0 : Math.min(...sides.map((point) => metres(centre, point)));
  if (farthest < radius - 0.2) expect(kind).toBe('whole');
  else if (farthest > radius + 0.2 && nearest < radius - 0.2) expect(kind).toBe('part');
  else if (nearest > radius + 0.2) expect(kind).toBe('none');
}

describe('round lines and areas', () => {
  const corner = fc.tuple(
    fc.double({ min: 0, max: 4, noNaN: true }),
    fc.double({ min: 0, max: 4, noNaN: true }),
  );
  const place = ([x, y]: readonly [number, number]): Position => [73 + x / 60, 49 + y / 60];

  /** Judges cells by points sampled in them and on the shape, where the samples leave no doubt. */
  function check(
    shape: BufferedShape,
    line: readonly Position[],
    radius: number,
    holds: (point: Position) => boolean,
  ): void {
    const kind = kinds(shape, radius);
    const samples = pointsOfLine(line, 1 / 60 / 20);
    const doubt = 100;
    for (const cell of cellsAround([at(0, 0), at(4, 4)], 2)) {
      const distances = pointsOfCell(cell, 7).map((point) =>
        holds(point) ? 0 : Math.min(...samples.map((sample) => metres(point, sample))),
      );
      const [nearest, farthest] = [Math.min(...distances), Math.max(...distances)];
      // Points of the cell lie at most 190 m from a sampled one.
      if (farthest < radius - 190 - doubt) expect(kind(cell)).toBe('whole');
      if (farthest > radius + 1) expect(kind(cell)).not.toBe('whole');
      if (nearest < radius - doubt) expect(kind(cell)).not.toBe('none');
      if (nearest > radius + 190 + doubt) expect(kind(cell)).toBe('none');
    }
  }

  test('of a line', () => {
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 100, max: 2500 }),
        (corners, radius) => {
          const line = corners.map(place);
          check({ type: 'LineString', coordinates: line }, line, radius, () => false);
        },
      ),
      { numRuns: 4 },
    );
  });

  test('of an area', () => {
    fc.assert(
      fc.property(corner, corner, corner, fc.integer({ min: 100, max: 2500 }), (a, b, c, radius) => {
        const ring = [a, b, c, a].map(place);
        const area = { type: 'Polygon', coordinates: [ring] } as const;
        check(area, ring, radius, ([x, y]) => containmentInRings([ring], x, y) !== 'outside');
      }),
      { numRuns: 4 },
    );
  });

  test('a cell that an area fills only together with its belt is whole', () => {
    // The western half of the cell is the area's, the eastern half lies within 610 m of it.
    const half: Position[] = [place([0, 0]), place([1.5, 0]), place([1.5, 3]), place([0, 3]), place([0, 0])];
    const area = { type: 'Polygon', coordinates: [half] } as const;
    expect([...coverPolygon(area).part]).toEqual([at(1, 0), at(1, 1), at(1, 2)]);
    expect([...bufferedCover(area, 700).whole]).toContain(at(1, 1));
    expect([...bufferedCover(area, 500).whole]).not.toContain(at(1, 1));
  });

  test('a belt holds all that a narrower belt holds, and the area itself', () => {
    const area = outlineOfCells([at(1, 1), at(2, 1), at(2, 2)]);
    let inner = { whole: coverPolygon(area).whole, part: coverPolygon(area).part };
    for (const radius of [1, 100, 400, 1000, 5000]) {
      const outer = bufferedCover(area, radius);
      const [whole, all] = [new Set(outer.whole), new Set([...outer.whole, ...outer.part])];
      expect([...inner.whole].every((cell) => whole.has(cell))).toBe(true);
      expect([...inner.part].every((cell) => all.has(cell))).toBe(true);
      inner = outer;
    }
  });
});

test('many points together have the cells of each; a cell that two circles fill between them is whole', () => {
  const points: Position[] = [
    [73 + 1.2 / 60, 49 + 1.2 / 60],
    [73 + 1.8 / 60, 49 + 1.8 / 60],
  ];
  const each = points.map((coordinates) => bufferedCover({ type: 'Point', coordinates }, 1150));
  const both = bufferedCover({ type: 'MultiPoint', coordinates: points }, 1150);
  for (const one of each) {
    expect([...one.whole]).toEqual([]);
    expect([...one.part].every((cell) => both.part.includes(cell) || both.whole.includes(cell))).toBe(true);
  }
  expect([...both.whole]).toEqual([at(1, 1)]);
});

test('belts that this method cannot measure are refused', () => {
  const point = (coordinates: Position) => ({ type: 'Point', coordinates }) as const;
  expect(() => bufferedCover(point([73, 49]), 0)).toThrow(
    'Got a radius of 0 m when expected above 0 and at most 20000.',
  );
  expect(() => bufferedCover(point([73, 49]), 20_001)).toThrow(RangeError);
  expect(() => bufferedCover(point([179.999, 49]), 1000)).toThrow('reaches a pole or the antimeridian');
  expect(() => bufferedCover(point([0, 89.5]), 1000)).toThrow('reaches a pole or the antimeridian');
});
