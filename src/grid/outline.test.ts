import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaKm2OfCells } from './cell-area.ts';
import { connectedParts } from './contiguity.ts';
import { coverPolygon } from './cover.ts';
import { parseGeoJsonArea } from './geojson-area.ts';
import type { Position } from './geometry.ts';
import { outlineOfCells } from './outline.ts';
import { areaHectaresOfPolygon } from './polygon-area.ts';
import { isAnticlockwise } from './predicates.ts';
import { cellOfBox as at, randomCells } from './test-shapes.ts';

test('one block is a square of five positions, anticlockwise from its south-east corner', () => {
  const [lon, lat] = [73, 49];
  const minute = 1 / 60;
  expect(outlineOfCells([at(0, 0)]).coordinates).toEqual([
    [
      [
        [lon + minute, lat + minute],
        [lon, lat + minute],
        [lon, lat],
        [lon + minute, lat],
        [lon + minute, lat + minute],
      ],
    ].map((ring) => ring.map((position) => position.map((value) => expect.closeTo(value, 12)))),
  ]);
});

test('200 blocks in a rectangle have an outline of five positions', () => {
  const cells = Array.from({ length: 200 }, (_, i) => at(i % 20, Math.floor(i / 20)));
  expect(outlineOfCells(cells).coordinates).toHaveLength(1);
  expect(outlineOfCells(cells).coordinates[0]?.[0]).toHaveLength(5);
});

test('eight blocks round a ninth have a hole', () => {
  const cells = Array.from({ length: 9 }, (_, i) => at(i % 3, Math.floor(i / 3))).filter(
    (cell) => cell !== at(1, 1),
  );
  const [polygon] = outlineOfCells(cells).coordinates;
  expect(polygon?.map((ring) => ring.length)).toEqual([5, 5]);
  expect(isAnticlockwise(polygon?.[1] as Position[])).toBe(false);
});

test('blocks that touch at a corner are two polygons', () => {
  expect(outlineOfCells([at(0, 0), at(1, 1)]).coordinates.map(([ring]) => ring?.length)).toEqual([5, 5]);
});

test('a hole that touches the outer ring, or another hole, at a corner is a ring of its own', () => {
  // ▒▒▒    the two free cells touch at a corner; the left one touches nothing else
  // ▒ ▒▒
  // ▒▒ ▒
  // ▒▒▒▒
  const free = new Set([at(1, 2), at(2, 1), at(3, 3)]);
  const cells = Array.from({ length: 16 }, (_, i) => at(i % 4, Math.floor(i / 4))).filter(
    (cell) => !free.has(cell),
  );
  const [polygon] = outlineOfCells(cells).coordinates;
  expect(polygon).toHaveLength(3);
  expect(polygon?.slice(1).map((ring) => ring.length)).toEqual([5, 5]);
});

test('an outline covers exactly its cells, whole; its area is theirs; parts are polygons; no ring touches itself', () => {
  fc.assert(
    fc.property(fc.oneof(randomCells(7), randomCells(9, 0.7)), (cells) => {
      const outline = outlineOfCells(cells);
      const cover = coverPolygon(outline);
      expect([...cover.whole]).toEqual([...cells].sort((a, b) => a - b));
      expect(cover.part).toHaveLength(0);
      expect(outline.coordinates).toHaveLength(connectedParts(cells).length);
      expect(areaHectaresOfPolygon(outline) / 100).toBeCloseTo(areaKm2OfCells(cells), 8);
      for (const [outer, ...holes] of outline.coordinates as [Position[], ...Position[][]][]) {
        expect(isAnticlockwise(outer)).toBe(true);
        expect(holes.some(isAnticlockwise)).toBe(false);
        for (const ring of [outer, ...holes]) expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      }
      // And the parser of outside areas finds nothing to say about it.
      expect(parseGeoJsonArea(outline)).toMatchObject({ ok: true, notes: [] });
    }),
    { numRuns: 300 },
  );
});

test('cells on either side of 180° are cut there into two polygons', () => {
  const outline = outlineOfCells([5400 * 21_600, 5400 * 21_600 + 21_599]);
  expect(outline.coordinates).toHaveLength(2);
  expect(outline.coordinates.map(([ring]) => ring?.map(([lon]) => Math.round(lon)))).toEqual([
    [-180, -180, -180, -180, -180],
    [180, 180, 180, 180, 180],
  ]);
});

test('no cells have no outline', () => {
  expect(outlineOfCells([])).toEqual({ type: 'MultiPolygon', coordinates: [] });
});
