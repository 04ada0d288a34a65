import { expect, test } from 'vitest';
import {
  cellSet,
  datums,
  differenceOfCellSets,
  intersectionOfCellSets,
  isDatum,
  MixedDatumsError,
  unionOfCellSets,
} from './datum.ts';

test('cells on GDA94 lines and on AGD84 lines are never compared in silence', () => {
  const licence = cellSet('GDA94', [3, 1]);
  const older = cellSet('AGD84', [1]);
  for (const combine of [unionOfCellSets, intersectionOfCellSets, differenceOfCellSets]) {
    expect(() => combine(licence, older)).toThrow(MixedDatumsError);
  }
  expect(() => unionOfCellSets(licence, older)).toThrow(
    'Got cells on AGD84 when expected cells on GDA94: the same numbers are different ground.',
  );
});

test('cells of one datum are combined in order, each once', () => {
  const a = cellSet('QazTRF-23', [5, 1, 5]);
  const b = cellSet('QazTRF-23', [5, 7]);
  expect(a).toEqual({ datum: 'QazTRF-23', cells: [1, 5] });
  expect(unionOfCellSets(a, b).cells).toEqual([1, 5, 7]);
  expect(intersectionOfCellSets(a, b).cells).toEqual([5]);
  expect(differenceOfCellSets(a, b).cells).toEqual([1]);
});

test('Kazakhstan moved from Pulkovo 1942 (EPSG 4284) to QazTRF-23 (EPSG 10941), which is on GRS 80', () => {
  expect(datums['Pulkovo-1942'].epsg).toBe(4284);
  expect(datums['QazTRF-23']).toEqual({
    epsg: 10941,
    ellipsoid: { semiMajorMetres: 6_378_137, inverseFlattening: 298.257222101 },
  });
  expect([isDatum('GDA2020'), isDatum('NAD27'), isDatum('toString')]).toEqual([true, false, false]);
});
