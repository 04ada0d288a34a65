import { describe, expect, test } from 'vitest';
import { type AreaInput, areaInput, checkRequest } from '#contract';
import { blockNaming } from '#grid';
import { type ProblemCode, Refusal } from '../problem.ts';
import { cellsOfArea } from './area-input.ts';

const reading = {
  blocks: blockNaming(),
  country: { name: 'Kazakhstan', bounds: { west: 46, south: 40, east: 88, north: 56 } },
};
const cell = 180958392; // M-43-87-(10б-5а-13)
const read = (input: AreaInput) => cellsOfArea(areaInput.parse(input), reading);

function refusal(input: AreaInput): { code: ProblemCode; at: string | undefined; detail: string } {
  try {
    read(input);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, at: error.parts.at, detail: error.message };
    throw error;
  }
  throw new Error('The area was taken.');
}

/** A box of degrees around the block. */
const box = (width: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [73.2, 49.6],
      [73.2 + width, 49.6],
      [73.2 + width, 49.6 + width],
      [73.2, 49.6 + width],
      [73.2, 49.6],
    ],
  ],
});

describe('an area is read from what a person has', () => {
  test('runs, codes with look-alike letters and a polygon name the same blocks', () => {
    expect(read({ by: 'cells', cells: [[cell, 2]] }).cells).toEqual([cell, cell + 1]);
    expect(read({ by: 'codes', text: 'м-43-87-(10б-5a-13, 14)' }).cells).toEqual([cell, cell + 1]);
    const half = box(1 / 60 + 1 / 240);
    expect(read({ by: 'geojson', geojson: half }).cells).toHaveLength(4);
    expect(read({ by: 'geojson', geojson: half, take: 'whole' }).cells).toEqual([cell - 21_600]); // the row below
  });
});

describe('what cannot be read says where and what was expected', () => {
  test('a code that is none, a polygon that crosses itself, latitude first', () => {
    expect(refusal({ by: 'codes', text: 'M-43-87-(10ю-5а-13)' })).toMatchObject({ code: 'area_malformed' });
    const crossed = structuredClone(box(0.1));
    (crossed.coordinates[0] as number[][])[1] = [73.2, 49.9];
    expect(refusal({ by: 'geojson', geojson: crossed }).code).toBe('area_malformed');
    const swapped = structuredClone(box(0.1));
    for (const position of swapped.coordinates[0] as number[][]) position.reverse();
    expect(refusal({ by: 'geojson', geojson: swapped })).toMatchObject({
      code: 'area_malformed',
      at: 'area.geojson: coordinates[0][0]',
      detail: expect.stringContaining('longitude first'),
    });
  });

  test('a polygon over a whole oblast is told how many blocks a check takes', () => {
    expect(refusal({ by: 'geojson', geojson: box(3) })).toMatchObject({
      code: 'area_too_large',
      detail: expect.stringContaining('at most 5000'),
    });
  });

  test('runs out of order, over each other or over the edge of the world are faults with their index', () => {
    const faults = (cells: [number, number][]) =>
      checkRequest
        .safeParse({ area: { by: 'cells', cells } })
        .error?.issues.map(({ path, message }) => [path, message]);
    expect(
      faults([
        [cell, 3],
        [cell + 2, 1],
      ]),
    ).toEqual([
      [
        ['area', 'cells', 1],
        `Got cell ${cell + 2} when expected ${cell + 3} or later: runs are in order, apart.`,
      ],
    ]);
    expect(faults([[21_599, 2]])).toEqual([[['area', 'cells', 0], '2 cells from 21599 leave their row.']]);
  });
});
