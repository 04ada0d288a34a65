import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { cellBounds, cellFromPoint } from './cell.ts';
import { areaHectaresOfCell, areaKm2OfCells } from './cell-area.ts';
import { datums } from './datum.ts';
import type { Position } from './geometry.ts';
import { outlineOfCells } from './outline.ts';
import { areaHectaresOfPolygon, perimeterMetresOfPolygon } from './polygon-area.ts';
import { randomArea, randomCells } from './test-shapes.ts';

/** Area and length by Karney's geodesics, along edges cut so short that they and straight edges are one. */
function byGeodesics(
  ring: readonly Position[],
  pieces: number,
  earth = Geodesic.WGS84,
): { readonly hectares: number; readonly metres: number } {
  const polygon = earth.Polygon(false);
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    for (let p = 0; p < pieces; p++)
      polygon.AddPoint(ay + ((by - ay) * p) / pieces, ax + ((bx - ax) * p) / pieces);
  }
  const { area, perimeter } = polygon.Compute(false, true);
  return { hectares: Math.abs(area as number) / 10_000, metres: perimeter };
}

describe('a block', () => {
  test.each([
    [41, 2.595],
    [43, 2.516],
    [45, 2.434],
    [47, 2.348],
    [48, 2.305],
    [49, 2.26],
    [50, 2.215],
    [51, 2.169],
    [53, 2.075],
    [55, 1.979],
  ])('at %d° N is %d km² on WGS 84', (lat, km2) => {
    expect(Math.abs(areaKm2OfCells([cellFromPoint(70.5, lat)]) - km2)).toBeLessThan(0.000_51);
  });

  test('200 blocks are 396 km² in the north of Kazakhstan and 519 km² in the south', () => {
    const blocks = (lat: number) => Array.from({ length: 200 }, () => cellFromPoint(70.5, lat));
    expect(Math.round(areaKm2OfCells(blocks(55)))).toBe(396);
    expect(Math.round(areaKm2OfCells(blocks(41)))).toBe(519);
  });

  test('of Western Australia is 3.32 km² at 14° S and 2.81 km² at 35° S', () => {
    const gda94 = datums.GDA94.ellipsoid;
    expect(areaKm2OfCells([cellFromPoint(125.5, -14.01)], gda94)).toBeCloseTo(3.32, 2);
    expect(areaKm2OfCells([cellFromPoint(117.5, -35.01)], gda94)).toBeCloseTo(2.81, 2);
  });

  test('has the area that geodesics give, to 1 part in 10⁹', () => {
    for (const lat of [-89.5, -31.95, 0, 41, 49.6, 55.4, 80]) {
      const { west, south, east, north } = cellBounds(cellFromPoint(70.5, lat));
      const ring: Position[] = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ];
      const hectares = areaHectaresOfCell(cellFromPoint(70.5, lat));
      expect(Math.abs(byGeodesics(ring, 200).hectares / hectares - 1)).toBeLessThan(1e-9);
    }
  });

  test('all 233,280,000 together are the surface of the ellipsoid, 510,065,622 km²', () => {
    let km2 = 0;
    for (let row = 0; row < 10_800; row++) km2 += areaKm2OfCells([row * 21_600]) * 21_600;
    expect(Math.abs(km2 - 510_065_621.724)).toBeLessThan(0.01);
  });

  test.each(Object.entries(datums))(
    'on %s is measured on the ellipsoid of that datum',
    (_, { ellipsoid }) => {
      const { semiMajorMetres, inverseFlattening } = ellipsoid;
      const earth = new Geodesic.Geodesic(semiMajorMetres, 1 / inverseFlattening);
      const cell = cellFromPoint(73.2, 49.6);
      const ring = outlineOfCells([cell]).coordinates[0]?.[0] as Position[];
      expect(
        Math.abs(byGeodesics(ring, 200, earth).hectares / areaHectaresOfCell(cell, ellipsoid) - 1),
      ).toBeLessThan(1e-9);
    },
  );
});

describe('a polygon', () => {
  test('of cells has the area of the cells', () => {
    fc.assert(
      fc.property(randomCells(6), (cells) => {
        const hectares = areaHectaresOfPolygon(outlineOfCells(cells));
        expect(Math.abs(hectares / (areaKm2OfCells(cells) * 100) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  test('has the area and length that geodesics give along its straight edges', () => {
    fc.assert(
      fc.property(randomArea, (area) => {
        let [hectares, metres] = [0, 0];
        for (const [outer, ...holes] of area.coordinates as [Position[], ...Position[][]][]) {
          const outside = byGeodesics(outer, 200);
          hectares += outside.hectares;
          metres += outside.metres;
          for (const hole of holes) {
            const { hectares: less, metres: more } = byGeodesics(hole, 200);
            hectares -= less;
            metres += more;
          }
        }
        // Geodesics so short leave the straight edge by less than a tenth of a millimetre.
        expect(Math.abs(areaHectaresOfPolygon(area) - hectares)).toBeLessThan((metres * 1e-4) / 10_000);
        expect(Math.abs(perimeterMetresOfPolygon(area) / metres - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 15 },
    );
  });

  test('a mining plot of 500 × 300 m near Balkhash measures 15 ha and 1,600 m', () => {
    // Corners 500 m east and 300 m north of 46.85° N, 74.95° E, by Karney's direct geodesic.
    const corner = (east: number, north: number): Position => {
      const up = Geodesic.WGS84.Direct(46.85, 74.95, 0, north);
      const over = Geodesic.WGS84.Direct(up.lat2 as number, up.lon2 as number, 90, east);
      return [over.lon2 as number, over.lat2 as number];
    };
    const ring = [corner(0, 0), corner(500, 0), corner(500, 300), corner(0, 300), corner(0, 0)];
    const plot = { type: 'Polygon', coordinates: [ring] } as const;
    expect(areaHectaresOfPolygon(plot)).toBeCloseTo(15, 3);
    expect(perimeterMetresOfPolygon(plot)).toBeCloseTo(1600, 1);
  });
});
