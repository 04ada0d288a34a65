import { describe, expect, test } from 'vitest';
import { contains } from './contains.ts';
import { labelPoint } from './label-point.ts';

/** A narrow handle in the west, a broad blade in the east. */
const spade = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 4.8],
      [10, 4.8],
      [10, 0],
      [14, 0],
      [14, 10],
      [10, 10],
      [10, 5.2],
      [0, 5.2],
      [0, 4.8],
    ] as [number, number][],
  ],
};

describe('the name of an area', () => {
  test('stands inside it, where a centre of mass may not', () => {
    const ring = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
          [0, 0],
        ],
        [
          [1, 1],
          [1, 8],
          [8, 8],
          [8, 1],
          [1, 1],
        ],
      ] as [number, number][][],
    };
    const point = labelPoint(ring);
    expect(point && contains(ring, point)).toBe(true);
    expect(point && contains(ring, [4.5, 4.5])).toBe(false);
  });

  test('stands on the longest line across it: here handle and blade together, 14° wide', () => {
    const point = labelPoint(spade);
    expect(point?.[0]).toBe(7);
    expect(point?.[1]).toBeCloseTo(4.878, 3);
  });

  test('of two parts the broader one has it', () => {
    const [square] = spade.coordinates;
    const island = (square ?? []).map(([x, y]): [number, number] => [x / 10 - 20, y / 10]);
    const both = { type: 'MultiPolygon' as const, coordinates: [[island], spade.coordinates] };
    expect(labelPoint(both)?.[0]).toBe(7);
  });

  test('an area without an inside has no place for a name', () => {
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined();
  });
});
