import { describe, expect, test } from 'vitest';
import { type GroundPage, offsetInPage, pageOfCell } from '#contract';
import { cellCentre, cellFromPoint, isContiguous } from '#grid';
import { cellsWithin, find, kilometresBetween } from './finder.ts';
import { freeGround } from './free-ground.ts';
import { isSeen } from './use-fit.ts';

/** Verkhnee-Kairakty, tungsten: 48.40611 N, 73.08917 E. */
const kairakty = { id: 'kairakty', longitude: 73.08917, latitude: 48.40611 };
const everything = () => true;

describe('free ground around a place', () => {
  test('30 blocks grow around Upper Kairakty as one plot that begins in its own block', () => {
    const [found] = find([kairakty], everything, { kilometres: 20, maximumBlocks: 30 });
    expect(found?.cells).toHaveLength(30);
    expect(isContiguous(found?.cells ?? [])).toBe(true);
    expect(found?.cells).toContain(cellFromPoint(kairakty.longitude, kairakty.latitude));
    expect(found?.kilometres).toBeLessThan(1.4);
  });

  test('where the place’s own block is held, the area begins beside it and does not jump over what is not free', () => {
    const home = cellFromPoint(kairakty.longitude, kairakty.latitude);
    // A wall one block wide, west of the place, from end to end.
    const isFree = (cell: number) => cell % 21600 < (home % 21600) - 1 || cell % 21600 > home % 21600;
    const [found] = find([kairakty], isFree, { kilometres: 12, maximumBlocks: 200 });
    expect(found?.cells.length).toBeGreaterThan(20);
    expect(isContiguous(found?.cells ?? [])).toBe(true);
    const sides = new Set((found?.cells ?? []).map((cell) => Math.sign((cell % 21600) - (home % 21600))));
    expect(sides.size).toBe(1);
  });

  test('of two places the one with more free ground comes first; one with none comes last with rank 0', () => {
    const crowded = { ...kairakty, id: 'crowded', longitude: 76 };
    const held = { ...kairakty, id: 'held', longitude: 80 };
    const isFree = (cell: number) => {
      const [longitude] = cellCentre(cell);
      return longitude < 75 || (longitude > 76.05 && longitude < 76.1);
    };
    const found = find([held, crowded, kairakty], isFree, { kilometres: 15, maximumBlocks: 100 });
    expect(found.map(({ place }) => place.id)).toEqual(['kairakty', 'crowded', 'held']);
    expect(found[2]).toMatchObject({ rank: 0, cells: [] });
  });

  test('a single free block at the place does not hide the wide ground beside it', () => {
    const home = cellFromPoint(kairakty.longitude, kairakty.latitude);
    const isFree = (cell: number) => cell === home || cell % 21600 > (home % 21600) + 3;
    const [found] = find([kairakty], isFree, { kilometres: 15, maximumBlocks: 60 });
    expect(found?.cells).toHaveLength(60);
    expect(found?.cells).not.toContain(home);
  });

  test('cells within 10 km cover about π·10² km² and are nearest first', () => {
    const cells = cellsWithin(kairakty, 10);
    // A block at 48.4° N measures about 2.29 km².
    expect(cells.length * 2.29).toBeGreaterThan(295);
    expect(cells.length * 2.29).toBeLessThan(335);
    expect(cells[0]?.kilometres).toBeLessThanOrEqual(cells[1]?.kilometres ?? 0);
  });

  test('Astana and Karaganda lie 190 km apart, within a kilometre or two', () => {
    const distance = kilometresBetween(
      { longitude: 71.43, latitude: 51.13 },
      { longitude: 73.1, latitude: 49.81 },
    );
    expect(distance).toBeGreaterThan(186);
    expect(distance).toBeLessThan(192);
  });
});

describe('free cells of a ground page', () => {
  const cell = cellFromPoint(kairakty.longitude, kairakty.latitude);
  const empty: GroundPage = {
    page: pageOfCell(cell),
    size: 1,
    loaded: [],
    incomplete: [],
    country: { whole: [[0, 4096]], part: [] },
    closures: [],
    rights: [],
    earlier: [],
    programme: { open: [], notOpen: [] },
    openings: [],
  };
  const one: [number, number][] = [[offsetInPage(cell), 1]];

  test('an exploration licence takes a block that it covers in part; a mining plot only one that it covers whole', () => {
    const part = (kind: 'exploration' | 'mining') =>
      freeGround([{ ...empty, rights: [{ kind, id: 'x', whole: [], part: one }] }])(cell);
    expect(part('exploration')).toBe(false);
    expect(part('mining')).toBe(true);
    expect(freeGround([empty])(cell)).toBe(true);
  });

  test('a block applied for is not free, and of a page that is not at hand nobody can tell', () => {
    const applied = { ...empty, earlier: [{ id: 'A-000001', appliedOn: '2026-11-23' as never, cells: one }] };
    expect(freeGround([applied])(cell)).toBe(false);
    expect(freeGround([empty])(cell + 64 * 21600)).toBeUndefined();
  });
});

describe('whether the map must move', () => {
  const view = { width: 1000, height: 800 };
  const box = { west: 73, south: 48.3, east: 73.2, north: 48.5 };
  test('not to what stands in view, but to what is out of it or too small to see', () => {
    expect(isSeen({ zoom: 9, latitude: 48.4, longitude: 73.1 }, box, view)).toBe(true);
    expect(isSeen({ zoom: 9, latitude: 48.4, longitude: 75 }, box, view)).toBe(false);
    expect(isSeen({ zoom: 4, latitude: 48.4, longitude: 73.1 }, box, view)).toBe(false);
  });
});
