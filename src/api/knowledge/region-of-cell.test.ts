import { expect, test } from 'vitest';
import { cellFromPoint } from '#grid';
import { RegionOfCell } from './region-of-cell.ts';

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const regions = new RegionOfCell([
  { code: 'KZ-KAR', area: { type: 'Polygon', coordinates: [box(70, 46, 76, 51), box(72, 48, 73, 49)] } },
  { code: 'KZ-ULT', area: { type: 'Polygon', coordinates: [box(72, 48, 73, 49)] } },
  {
    code: 'KZ-ALM',
    area: { type: 'MultiPolygon', coordinates: [[box(76, 43, 80, 46)], [box(60, 43, 61, 44)]] },
  },
]);
const at = (lon: number, lat: number) => regions.at(cellFromPoint(lon, lat));

test('a cell is in the region of its centre: an enclave, its surroundings, a detached part, and none abroad', () => {
  expect(at(71.5, 48.5)).toBe('KZ-KAR');
  expect(at(72.5, 48.5)).toBe('KZ-ULT');
  expect(at(60.5, 43.5)).toBe('KZ-ALM');
  expect(at(90, 48)).toBeUndefined();
});

test('each side of a border that runs along block lines has its own cells, none twice and none left out', () => {
  const cell = cellFromPoint(72.0001, 48.5);
  expect(regions.at(cell)).toBe('KZ-ULT');
  expect(regions.at(cell - 1)).toBe('KZ-KAR');
  expect(at(74, 48.9999)).toBe('KZ-KAR');
  expect(regions.of([cell - 1, cell, cell + 1])).toEqual(['KZ-KAR', 'KZ-ULT']);
});
