import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SparseCells } from './sparse-cells.ts';

const cell = fc.oneof(fc.nat(233_279_999), fc.integer({ min: 180_958_000, max: 180_958_100 }));
const value = fc.oneof(fc.constant(0), fc.integer());

test('what is written is read, however often it went back to 0, and only tiles with something in them remain', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, value), { maxLength: 300 }), (writes) => {
      const ground = new SparseCells();
      const expected = new Map<number, number>();
      for (const [at, what] of writes) {
        expect(ground.swap(at, what)).toBe(expected.get(at) ?? 0);
        expected.set(at, what);
      }
      for (const [at, what] of expected) expect(ground.get(at)).toBe(what);
      const tiles = new Set<string>();
      for (const [at, what] of expected)
        if (what !== 0) tiles.add(`${Math.floor(at / 21_600 / 8)} ${Math.floor((at % 21_600) / 8)}`);
      expect(ground.tileCount).toBe(tiles.size);
    }),
    { numRuns: 200 },
  );
});

test('of 1,000 areas of 10 × 10 that come and go one after the other, four tiles are kept at a time', () => {
  const ground = new SparseCells();
  const area = (corner: number, what: number) => {
    for (let up = 0; up < 10; up++)
      for (let right = 0; right < 10; right++) ground.set(corner + up * 21_600 + right, what);
  };
  for (let i = 0; i < 1000; i++) {
    const corner = 130 * 8 * 21_600 + i * 16;
    area(corner, i + 1);
    expect(ground.tileCount).toBe(4);
    expect(ground.get(corner + 9 * 21_600 + 9)).toBe(i + 1);
    area(corner, 0);
    expect(ground.tileCount).toBe(0);
    expect(ground.get(corner)).toBe(0);
  }
});

test('a number that does not fit is refused, never cut', () => {
  const ground = new SparseCells();
  expect(() => ground.set(0, 0.5)).toThrow('Got 0.5 when expected a whole number of 32 bits.');
  expect(() => ground.set(0, 2 ** 31)).toThrow(RangeError);
  expect(ground.tileCount).toBe(0);
});
