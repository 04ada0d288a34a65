import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGscWorld, readRareMetalStatements, readUsgsGraphite } from '#sources';
import { comparedEstimate, type Estimate, pointOf, yearStated } from './point.ts';
import { containedIn, onePointAPlace, standingAmong } from './standing.ts';
import { worldDepositsOf } from './world.ts';

const text = (path: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', path), 'utf8');
const gsc = readGscWorld(text('gsc-of5482-world/grade_tonnage_world.csv'));
const usgs = readUsgsGraphite(text('usgs-graphite/grade_tonnage_world.csv'));
const statements = [...(gsc.ok ? gsc.value : []), ...(usgs.ok ? usgs.value : [])];
const own = readRareMetalStatements(text('kz-rare-metals/statements.csv'));
const estimatesOf = (name: string) =>
  (own.ok ? own.value : []).filter(({ about }) => about.name.startsWith(name));

const ore = (tonnes: number, percent: number, form = 'WO3', asOf = '2025'): Estimate => ({
  mineral: 'tungsten',
  category: 'none stated',
  asOf,
  quantity: { low: tonnes, unit: 'tonnes', form: 'ore' },
  grade: { low: percent, unit: 'percent', form },
});

test('one point a deposit: 177 of tungsten, 132 of tin, 111 of graphite, however many of 508 estimates there are; copper has none', () => {
  const counts = (['tungsten', 'tin', 'graphite', 'copper'] as const).map((mineral) => [
    mineral,
    worldDepositsOf(mineral, statements).length,
  ]);
  expect(statements).toHaveLength(508);
  expect(counts).toEqual([
    ['tungsten', 177],
    ['tin', 132],
    ['graphite', 111],
    ['copper', 0],
  ]);
});

test('Lac Knife stands in two publications and is one deposit, by the larger of its estimates', () => {
  const found = worldDepositsOf('graphite', statements).filter(({ said }) => said.names.name === 'Lac Knife');
  expect(found.map(({ point }) => [point.ore, Number(point.grade.toFixed(4))])).toEqual([
    [12_600_000, 0.1612],
  ]);
});

test('Lac Gueret and Lac Gueret South are two', () => {
  const names = worldDepositsOf('graphite', statements).map(({ said }) => said.names.name);
  expect(names.filter((name) => name.startsWith('Lac Gueret')).sort()).toEqual([
    'Lac Gueret',
    'Lac Gueret South',
  ]);
});

test('Boguty is compared by its whole resource of 107.5 Mt at 0.211 %, not by a part of it and not by the sum', () => {
  const chosen = comparedEstimate(estimatesOf('Boguty').filter(({ mineral }) => mineral === 'tungsten'));
  expect([chosen?.said.category, chosen?.point.ore]).toEqual(['JORC total resource', 107_500_000]);
  expect(chosen?.point.grade).toBeCloseTo(0.00211, 8);
});

test('Sarytogan is compared by the newest estimate of all its zones: 225 Mt of 2025, not 229 Mt of 2023', () => {
  const chosen = comparedEstimate(estimatesOf('Sarytogan'));
  expect([chosen?.said.asOf, chosen?.point.ore, chosen?.point.grade]).toEqual(['2025', 225_000_000, 0.292]);
});

test('a grade in tungsten is compared as its oxide: 0.2 % W is 0.2522 % WO3', () => {
  expect(pointOf(ore(17e6, 0.2, 'W'))?.grade).toBeCloseTo(0.002522, 6);
});

test('contained metal without ore, a range and a form that is not said are no points', () => {
  expect(pointOf({ ...ore(1, 1), quantity: { low: 1e5, unit: 'tonnes', form: 'WO3' } })).toBeUndefined();
  expect(
    pointOf({ ...ore(1, 1), quantity: { low: 1e5, high: 2e5, unit: 'tonnes', form: 'ore' } }),
  ).toBeUndefined();
  expect(pointOf(ore(1e6, 0.2, 'not-said'))).toBeUndefined();
  expect(pointOf({ ...ore(1e6, 0.2), mineral: 'copper' })).toBeUndefined();
});

test.each([
  ['2025-06-30', 2025],
  ['2024-2025 (page date not read)', 2025],
  ['before 2025-06', 2025],
  ['not dated', 0],
])('"%s" is of %d', (asOf, year) => {
  expect(yearStated(asOf)).toBe(year);
});

test('among 1, 10 and 100 Mt of one grade, 10 Mt has more ore than one and contains more than one', () => {
  const others = [1e6, 1e7, 1e8].map((tonnes) => ({ ore: tonnes, grade: 0.01 }));
  expect(standingAmong({ ore: 1e7, grade: 0.01 }, others)).toEqual({
    among: 3,
    less: { ore: 1, grade: 0, contained: 1 },
  });
});

test('a deposit that contains more than another never stands below it', () => {
  const point = fc.record({
    ore: fc.double({ min: 1e3, max: 1e10, noNaN: true }),
    grade: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(point, point, fc.array(point, { maxLength: 30 }), (a, b, others) => {
      const [low, high] = containedIn(a) <= containedIn(b) ? [a, b] : [b, a];
      expect(standingAmong(low, others).less.contained).toBeLessThanOrEqual(
        standingAmong(high, others).less.contained,
      );
    }),
  );
});

test('what may be the same place is one point: the one that is asked about, else the first', () => {
  const site = { deposit: 'KZ-SITE-0094', sameAs: [], ore: 4.32e6, grade: 0.006 };
  const project = { deposit: 'KZ-RM-021', sameAs: ['KZ-SITE-0094'], ore: 107.5e6, grade: 0.00211 };
  expect(onePointAPlace([project, site]).map(({ deposit }) => deposit)).toEqual(['KZ-RM-021']);
  expect(onePointAPlace([project, site], 'KZ-SITE-0094').map(({ deposit }) => deposit)).toEqual([
    'KZ-SITE-0094',
  ]);
});
