import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellBounds,
  cellCentre,
  cellFromPoint,
  cellFromRowColumn,
  columnOfCell,
  isCellId,
  latitudeOfRow,
  longitudeOfColumn,
  rowOfCell,
} from './cell.ts';

test('49.625° N, 73.2083° E lies in row 8377, column 15192', () => {
  const cell = cellFromPoint(73.2083, 49.625);
  expect(cell).toBe(180_958_392);
  expect([rowOfCell(cell), columnOfCell(cell)]).toEqual([8377, 15_192]);
});

test('a point on each of the 21,600 minute lines belongs to the cell east of it', () => {
  for (let column = 0; column < 21_600; column++) {
    expect(columnOfCell(cellFromPoint(longitudeOfColumn(column), 49.5))).toBe(column);
  }
});

test('a point on each of the 10,800 parallels belongs to the cell north of it', () => {
  for (let row = 0; row < 10_800; row++) expect(rowOfCell(cellFromPoint(73.5, latitudeOfRow(row)))).toBe(row);
});

test('a minute line written with two decimals, as 73.05 or 49.35, is the line itself', () => {
  // 0.05° is 3′: each such number is a whole minute, though the double of 73.05 is not 73.05.
  for (let twentieth = -3600; twentieth < 3600; twentieth++) {
    const typed = Number((twentieth / 20).toFixed(2));
    expect(columnOfCell(cellFromPoint(typed, 0))).toBe((twentieth + 3600) * 3);
  }
});

test('the double just west of a line belongs to the cell west of it', () => {
  expect(columnOfCell(cellFromPoint(73.05, 49))).toBe(15_183);
  expect(columnOfCell(cellFromPoint(73.05 - 2 ** -46, 49))).toBe(15_182);
});

test('a cell holds the point it was found for, on its south and west sides but not its others', () => {
  const lon = fc.double({ min: -180, max: 180, maxExcluded: true, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const { west, south, east, north } = cellBounds(cellFromPoint(x, y));
      expect(west <= x && x < east && south <= y && y < north).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('row and column, centre and corner lead back to the cell', () => {
  fc.assert(
    fc.property(fc.nat(10_799), fc.nat(21_599), (row, column) => {
      const cell = cellFromRowColumn(row, column);
      expect([rowOfCell(cell), columnOfCell(cell)]).toEqual([row, column]);
      expect(cellFromPoint(...cellCentre(cell))).toBe(cell);
      const { west, south } = cellBounds(cell);
      expect(cellFromPoint(west, south)).toBe(cell);
      expect(isCellId(cell)).toBe(true);
    }),
  );
});

test('longitude 180 is −180, and the north pole lies in the last row', () => {
  expect(cellFromPoint(180, 10)).toBe(cellFromPoint(-180, 10));
  expect(rowOfCell(cellFromPoint(0, 90))).toBe(10_799);
  expect(cellFromPoint(-180, -90)).toBe(0);
});

test('what is no place on earth is refused with both sides', () => {
  expect(() => cellFromPoint(181, 0)).toThrow('Got longitude 181 when expected −180 to 180.');
  expect(() => cellFromPoint(0, 91)).toThrow('Got latitude 91 when expected −90 to 90.');
  expect(() => cellFromPoint(Number.NaN, 0)).toThrow(RangeError);
  expect(() => cellFromRowColumn(10_800, 0)).toThrow('Got row 10800 when expected 0 to 10799.');
  expect(() => cellFromRowColumn(0, 1.5)).toThrow('Got column 1.5 when expected 0 to 21599.');
  expect([isCellId(233_279_999), isCellId(233_280_000), isCellId(-1), isCellId(1.5), isCellId('1')]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
