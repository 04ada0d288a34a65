import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PagedCells, type PageKind, pageKeyOfCell } from './paged-cells.ts';
import { sortedCells } from './runs.ts';

const kinds: readonly PageKind[] = ['uint8', 'uint16', 'int32'];
const values = { uint8: fc.nat(255), uint16: fc.nat(65_535), int32: fc.integer() };
const cell = fc.oneof(fc.nat(233_279_999), fc.integer({ min: 180_958_000, max: 180_958_400 }));

test('a page is 64 × 64 cells, and Kazakhstan’s 200 rows by 300 columns touch the pages they lie on', () => {
  expect(pageKeyOfCell(0)).toBe(0);
  expect(pageKeyOfCell(64)).toBe(1);
  expect(pageKeyOfCell(21_599)).toBe(337);
  expect(pageKeyOfCell(64 * 21_600)).toBe(338);
  expect(pageKeyOfCell(233_279_999)).toBe(57_121);
  const ground = new PagedCells('uint8');
  for (let row = 0; row < 200; row++)
    for (let column = 0; column < 300; column++) ground.set(row * 21_600 + column, 1);
  expect(ground.pageCount).toBe(4 * 5);
});

test('what is written is read, in every kind of page, and pages lead back through their bytes', () => {
  for (const kind of kinds) {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, values[kind]), { maxLength: 60 }), (writes) => {
        const ground = new PagedCells(kind);
        for (const [at, value] of writes) ground.set(at, value);
        const expected = new Map(writes);
        for (const [at, value] of expected) expect(ground.get(at)).toBe(value);

        const copy = new PagedCells(kind);
        ground.forEachPage((key) => copy.setPageFromBytes(key, ground.bytesOfPage(key) as Uint8Array));
        const seen = new Map<number, number>();
        copy.forEachCell((at, value) => seen.set(at, value));
        const written = new Map([...expected].filter(([, value]) => value !== 0));
        expect([...sortedCells([...seen.keys()])]).toEqual([...sortedCells([...written.keys()])]);
        for (const [at, value] of written) expect(seen.get(at)).toBe(value);
      }),
      { numRuns: 30 },
    );
  }
});

test('ground that nobody wrote reads 0 and costs nothing', () => {
  const ground = new PagedCells('int32');
  expect(ground.get(180_958_392)).toBe(0);
  ground.set(180_958_392, 0);
  expect(ground.pageCount).toBe(0);
  expect(ground.bytesOfPage(0)).toBeUndefined();
});

test('bytes of a page are little end first on every machine', () => {
  const ground = new PagedCells('int32');
  ground.set(1, 0x01020304);
  ground.set(2, -2);
  expect([...(ground.bytesOfPage(0) as Uint8Array).subarray(4, 12)]).toEqual([
    4, 3, 2, 1, 254, 255, 255, 255,
  ]);
});

test('a number that does not fit is refused, never cut', () => {
  expect(() => new PagedCells('uint8').set(0, 256)).toThrow('Got 256 when expected 0 to 255.');
  expect(() => new PagedCells('uint16').set(0, -1)).toThrow('Got -1 when expected 0 to 65535.');
  expect(() => new PagedCells('int32').set(0, 0.5)).toThrow(RangeError);
  expect(() => new PagedCells('int32').setPageFromBytes(0, new Uint8Array(4096))).toThrow(
    'Got 4096 bytes when expected 16384.',
  );
  expect(() => new PagedCells('uint8').setPageFromBytes(57_122, new Uint8Array(4096))).toThrow(RangeError);
});

test('a swap answers what stood there before', () => {
  const ground = new PagedCells('uint16');
  expect(ground.swap(7, 0)).toBe(0);
  expect(ground.pageCount).toBe(0);
  expect(ground.swap(7, 40)).toBe(0);
  expect(ground.swap(7, 41)).toBe(40);
  expect(ground.get(7)).toBe(41);
  expect(() => ground.swap(7, 65_536)).toThrow('Got 65536 when expected 0 to 65535.');
});
