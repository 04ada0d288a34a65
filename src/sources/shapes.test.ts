import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circle } from './circle.ts';
import { contains } from './contains.ts';
import { distanceKm } from './distance.ts';

describe('circles', () => {
  test('every corner of a belt of 1,000 m lies within 5 m of 1,000 m from the point, all over Kazakhstan', () => {
    const place = fc.tuple(
      fc.double({ min: 46, max: 88, noNaN: true }),
      fc.double({ min: 40, max: 56, noNaN: true }),
    );
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        // The distance is reckoned on a sphere, the circle on the ellipsoid: they differ by up to 0.4 %.
        for (const corner of circle([lon, lat], 1000).coordinates[0] ?? []) {
          expect(Math.abs(distanceKm([lon, lat], corner) * 1000 - 1000)).toBeLessThan(5);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a circle is closed, runs anticlockwise and holds its middle', () => {
    const shape = circle([73.1, 49.8], 8000, 48);
    const ring = shape.coordinates[0] ?? [];
    expect(ring).toHaveLength(49);
    expect(ring[0]).toEqual(ring[48]);
    expect(ring[1]?.[1]).toBeGreaterThan(ring[0]?.[1] ?? 90);
    expect(contains(shape, [73.1, 49.8])).toBe(true);
    expect(contains(shape, [73.3, 49.8])).toBe(false);
  });
});

test('a point in a hole is outside', () => {
  const square = (a: number, b: number): [number, number][] => [
    [a, a],
    [b, a],
    [b, b],
    [a, b],
    [a, a],
  ];
  const area = { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] };
  expect(contains(area, [2, 2])).toBe(true);
  expect(contains(area, [5, 5])).toBe(false);
  expect(contains({ type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(2, 3)]] }, [2.5, 2.5])).toBe(
    true,
  );
});

test('from Astana to Almaty are 970 km', () => {
  expect(distanceKm([71.43067, 51.12822], [76.94573, 43.23639])).toBeCloseTo(970.4, 0);
});
