import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellBounds, cellFromRowColumn, columnLineAtOrWest, rowLineAtOrSouth } from './cell.ts';
import { areaKm2OfCells } from './cell-area.ts';
import { clipperOfArea, clipToCell } from './clip.ts';
import { coverPolygon } from './cover.ts';
import { parseGeoJsonArea } from './geojson-area.ts';
import type { Area, MultiPolygon, Polygon, Position } from './geometry.ts';
import { outlineOfCells } from './outline.ts';
import { areaHectaresOfPolygon } from './polygon-area.ts';
import { sliversOfCover } from './slivers.ts';
import {
  cellOfBox as at,
  coverageByWholeNumbers,
  randomArea,
  randomCells,
  touchingArea,
} from './test-shapes.ts';

const someArea = fc.oneof(randomArea, touchingArea);
const dataFolder = join(import.meta.dirname, '../../data/kz-admin-boundaries');

function areaOf(file: string): MultiPolygon {
  const parsed = parseGeoJsonArea(readFileSync(join(dataFolder, file), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  return parsed.value;
}

/** A polygon with corners in minutes east of 73° E and north of 49° N. */
function plot(...corners: readonly (readonly [number, number])[]): Polygon {
  const ring = [...corners, corners[0] as readonly [number, number]];
  return {
    type: 'Polygon',
    coordinates: [ring.map(([x, y]): Position => [(73 * 60 + x) / 60, (49 * 60 + y) / 60])],
  };
}

/** Area of a polygon in degrees, as a share of a cell. */
function shareOf(area: MultiPolygon): number {
  let share = 0;
  for (const [index, ring] of area.coordinates.flatMap((rings) => [...rings.entries()])) {
    let doubled = 0;
    const [ox, oy] = ring[0] as Position;
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      doubled += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    }
    // Outer rings run anticlockwise and holes clockwise: a wrong way round shows, but in slivers thinner than a
    // double can tell.
    if (Math.abs(doubled) > 1e-13) expect(Math.sign(doubled)).toBe(index === 0 ? 1 : -1);
    share += (doubled / 2) * 3600;
  }
  return share;
}

describe('cells of an area', () => {
  test('a rectangle on the lines of the grid is whole cells only, on its lines and nowhere else', () => {
    const cover = coverPolygon(plot([1, 1], [3, 1], [3, 2], [1, 2]));
    expect([...cover.whole]).toEqual([at(1, 1), at(2, 1)]);
    expect(cover.part).toHaveLength(0);
  });

  test('a rectangle one double wider enters the cells beside it', () => {
    const wider = plot([1, 1], [3, 1], [3, 2], [1, 2]);
    const east = wider.coordinates[0]?.[1]?.[0] as number;
    const ring = (wider.coordinates[0] as Position[]).map(
      ([x, y]): Position => [x === east ? x + 2 ** -46 : x, y],
    );
    const cover = coverPolygon({ type: 'Polygon', coordinates: [ring] });
    expect([...cover.whole]).toEqual([at(1, 1), at(2, 1)]);
    expect([...cover.part]).toEqual([at(3, 1)]);
    expect(sliversOfCover(cover)).toMatchObject([{ cell: at(3, 1), kind: 'barely-entered' }]);
  });

  test('a diagonal through corners enters only the cells on it', () => {
    const cover = coverPolygon(plot([0, 0], [3, 0], [3, 3]));
    expect([...cover.part]).toEqual([at(0, 0), at(1, 1), at(2, 2)]);
    expect([...cover.whole]).toEqual([at(1, 0), at(2, 0), at(2, 1)]);
    for (const share of cover.share) expect(share).toBeCloseTo(0.5, 12);
  });

  test('a cell that is touched at a corner from outside is no cell of the area', () => {
    expect([...coverPolygon(plot([0.5, 0.5], [1, 1], [0.5, 1])).part]).toEqual([at(0, 0)]);
  });

  test('whole and part agree with whole-number arithmetic on every cell, and shares with cut shapes', () => {
    fc.assert(
      fc.property(someArea, (area) => {
        const cover = coverPolygon(area);
        const [whole, part] = [new Set(cover.whole), new Map([...cover.part].map((cell, i) => [cell, i]))];
        expect([...cover.whole]).toEqual([...cover.whole].sort((a, b) => a - b));
        expect([...cover.part]).toEqual([...cover.part].sort((a, b) => a - b));
        const positions = area.coordinates.flat(2);
        const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
        const clip = clipperOfArea(area);
        for (
          let row = rowLineAtOrSouth(Math.min(...ys)) - 1;
          row <= rowLineAtOrSouth(Math.max(...ys)) + 1;
          row++
        ) {
          const [first, last] = [
            columnLineAtOrWest(Math.min(...xs)) - 1,
            columnLineAtOrWest(Math.max(...xs)) + 1,
          ];
          for (let column = first; column <= last; column++) {
            const cell = cellFromRowColumn(row, column);
            const got = whole.has(cell) ? 'whole' : part.has(cell) ? 'part' : 'none';
            expect(got).toBe(coverageByWholeNumbers(area, cell));
            const share =
              got === 'whole' ? 1 : got === 'none' ? 0 : (cover.share[part.get(cell) as number] as number);
            expect(Math.abs(shareOf(clip(cell)) - share)).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('areas of parts and whole cells add up to the area of the shape', () => {
    fc.assert(
      fc.property(someArea, (area) => {
        const cover = coverPolygon(area);
        let hectares = areaKm2OfCells(cover.whole) * 100;
        for (const cell of cover.part) hectares += areaHectaresOfPolygon(clipToCell(area, cell));
        expect(Math.abs(hectares - areaHectaresOfPolygon(area))).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  test('rings may run either way', () => {
    fc.assert(
      fc.property(someArea, (area) => {
        const turned: Area = {
          ...area,
          coordinates: area.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
        };
        const [one, other] = [coverPolygon(area), coverPolygon(turned)];
        expect([other.whole, other.part]).toEqual([one.whole, one.part]);
        for (const [i, share] of one.share.entries()) expect(other.share[i]).toBeCloseTo(share, 12);
        const cell = coverPolygon(area).part[0];
        if (cell !== undefined)
          expect(shareOf(clipToCell(turned, cell))).toBeCloseTo(shareOf(clipToCell(area, cell)), 9);
      }),
      { numRuns: 40 },
    );
  });

  test('two polygons that share a border cover the cells on it whole', () => {
    const left = plot([0, 0], [0.5, 0], [0.5, 2], [0, 2]).coordinates;
    const right = plot([0.5, 0], [2, 0], [2, 2], [0.5, 2]).coordinates;
    const cover = coverPolygon({ type: 'MultiPolygon', coordinates: [left, right] });
    expect([...cover.whole]).toEqual([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]);
    expect(cover.part).toHaveLength(0);
  });

  test('plots side by side, each drawn by itself, are one area once parsed', () => {
    const plots = fc.tuple(randomCells(5, 0.8), fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }));
    fc.assert(
      fc.property(plots, ([cells, owners]) => {
        const features = [0, 1, 2].map((owner) => ({
          type: 'Feature',
          geometry: outlineOfCells(cells.filter((_, i) => owners[i] === owner)),
        }));
        const parsed = parseGeoJsonArea({ type: 'FeatureCollection', features });
        expect(parsed.ok).toBe(true);
        const { value } = parsed as Extract<typeof parsed, { ok: true }>;
        expect([...coverPolygon(value).whole]).toEqual([...cells].sort((a, b) => a - b));
        expect(coverPolygon(value).part).toHaveLength(0);
        expect(areaHectaresOfPolygon(value)).toBeCloseTo(areaKm2OfCells(cells) * 100, 6);
      }),
      { numRuns: 200 },
    );
  });

  test('coordinates that are no place are refused', () => {
    const ring = (lon: number, lat: number): Area => ({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [lon, lat],
          [0, 1],
          [0, 0],
        ],
      ],
    });
    expect(() => coverPolygon(ring(181, 0))).toThrow('Got longitude 181 when expected −180 to 180.');
    expect(() => coverPolygon(ring(0, Number.NaN))).toThrow(RangeError);
    expect(coverPolygon({ type: 'MultiPolygon', coordinates: [] }).whole).toHaveLength(0);
  });
});

describe('Kazakhstan', () => {
  test('has 1,192,827 whole cells and 11,811 part ones; with the cut parts they are its area to the square metre', () => {
    const outline = areaOf('adm0_full.geojson');
    const cover = coverPolygon(outline);
    expect([cover.whole.length, cover.part.length]).toEqual([1_192_827, 11_811]);
    const clip = clipperOfArea(outline);
    let parts = 0;
    for (const cell of cover.part) parts += areaHectaresOfPolygon(clip(cell)) / 100;
    const km2 = areaKm2OfCells(cover.whole) + parts;
    expect(km2).toBeCloseTo(2_752_051.239, 3);
    expect(Math.abs(km2 - areaHectaresOfPolygon(outline) / 100)).toBeLessThan(1e-6);
  });

  test('its 17 oblasts and 3 cities, which share 10,937 edges, cover the cells of the country and no others', () => {
    const country = coverPolygon(areaOf('adm0_full.geojson'));
    const oblasts = coverPolygon(areaOf('adm1_full.geojson'));
    expect(oblasts.whole.length).toBe(country.whole.length);
    expect(oblasts.whole.every((cell, i) => cell === country.whole[i])).toBe(true);
    expect(oblasts.part).toEqual(country.part);
  });
});

describe('a part cut out', () => {
  test('is the cell itself where all of it lies inside, and empty where none does', () => {
    const area = plot([-5, -5], [5, -5], [5, 5], [-5, 5]);
    expect(shareOf(clipToCell(area, at(0, 0)))).toBeCloseTo(1, 12);
    expect(clipToCell(area, at(6, 0)).coordinates).toEqual([]);
  });

  test('keeps a hole inside one cell', () => {
    const outer = plot([-5, -5], [5, -5], [5, 5], [-5, 5]).coordinates;
    const hole = plot([0.25, 0.25], [0.75, 0.25], [0.75, 0.75], [0.25, 0.75]).coordinates;
    const cut = clipToCell({ type: 'Polygon', coordinates: [...outer, ...hole] }, at(0, 0));
    expect(cut.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(shareOf(cut)).toBeCloseTo(0.75, 12);
  });

  test('falls into as many polygons as the shape makes of it', () => {
    // A comb whose three teeth enter the cell from the south.
    const comb = plot(
      [-1, -2],
      [2, -2],
      [2, 0.5],
      [0.9, 0.5],
      [0.9, -1],
      [0.7, -1],
      [0.7, 0.5],
      [0.4, 0.5],
      [0.4, -1],
      [0.2, -1],
      [0.2, 0.5],
      [-1, 0.5],
    );
    const cut = clipToCell(comb, at(0, 0));
    expect(cut.coordinates).toHaveLength(3);
    expect(shareOf(cut)).toBeCloseTo(0.5 * (0.1 + 0.3 + 0.2), 12);
  });

  test('lies within its cell', () => {
    fc.assert(
      fc.property(someArea, (area) => {
        for (const cell of coverPolygon(area).part) {
          const { west, south, east, north } = cellBounds(cell);
          for (const [x, y] of clipToCell(area, cell).coordinates.flat(2)) {
            expect(x >= west && x <= east && y >= south && y <= north).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a border 1.8 m off a line of the grid makes slivers of both kinds, and all are reported', () => {
  // 0.000016° is 1.8 m of latitude: the shift between GDA94 and GDA2020.
  const shift = 0.000_016 * 60;
  const cover = coverPolygon(plot([0, shift], [2, shift], [2, 1 + shift], [0, 1 + shift]));
  expect(sliversOfCover(cover).map(({ cell, kind }) => [cell, kind])).toEqual([
    [at(0, 0), 'all-but-whole'],
    [at(1, 0), 'all-but-whole'],
    [at(0, 1), 'barely-entered'],
    [at(1, 1), 'barely-entered'],
  ]);
});
