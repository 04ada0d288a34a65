import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween, type Place, Places } from './places.ts';

test('a quarter of a meridian is 10,007.6 km, a minute of latitude 1.853 km', () => {
  expect(kilometresBetween([73, 0], [73, 90])).toBeCloseTo(10_007.557, 3);
  expect(kilometresBetween([73, 49], [73, 49 + 1 / 60])).toBeCloseTo(1.853, 3);
});

test('what is near is what a search through all would find, nearest first', () => {
  const point = fc.tuple(
    fc.double({ min: 46, max: 88, noNaN: true }),
    fc.double({ min: 40, max: 56, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      point,
      fc.integer({ min: 1, max: 400 }),
      (points, from, km) => {
        const places = points.map((position): Place => ({ position }));
        const expected = places
          .map((place) => kilometresBetween(from, place.position))
          .filter((kilometres) => kilometres <= km)
          .sort((a, b) => a - b)
          .slice(0, 5);
        expect(new Places(places).near(from, km, 5).map(({ kilometres }) => kilometres)).toEqual(expected);
      },
    ),
  );
});
