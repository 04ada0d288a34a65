import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsFromRuns, type Position } from '#grid';
import { findGround, type Occurrence, type SearchedGround } from './find-ground.ts';
import { boxAround, type CellFacts, cellOfSlot, layGroundMap, slotOfCell } from './ground-map.ts';
import { flatKilometres, latitudeOf, longitudeOf, nearestField } from './nearest.ts';
import { usualWeights, type Wishes } from './wishes.ts';

/** Half a degree around 49.25° N, 73.25° E: 31 × 31 blocks. */
const box = boxAround([73, 49, 73.5, 49.5]);
const open: CellFacts = { country: 'whole', barred: false, touched: false, region: 'KZ-35' };
const middle = (row: number, column: number): Position => [longitudeOf(box, column), latitudeOf(box, row)];
const lithium = (id: string, position: Position, quality: Occurrence['quality'] = 'high'): Occurrence => ({
  id,
  minerals: ['lithium'],
  position,
  quality,
});

function groundOf(
  occurrences: readonly Occurrence[],
  facts: (row: number, column: number) => CellFacts = () => open,
  more: Partial<SearchedGround> = {},
): SearchedGround {
  const map = layGroundMap(box, (cell) => {
    const slot = slotOfCell(box, cell);
    return facts(Math.floor(slot / box.columns), slot % box.columns);
  });
  return {
    map,
    taken: new Uint8Array(box.rows * box.columns),
    occurrences,
    towns: nearestField(box, [middle(15, 25)]),
    lines: {},
    costOf: (blocks) => blocks * 1000,
    largest: 200,
    ...more,
  };
}
const wishes: Wishes = {
  minerals: ['lithium'],
  withinKm: 10,
  townKm: 50,
  blocks: 20,
  atLeast: 1,
  closedLand: 'outside',
  weights: usualWeights,
  limit: 10,
};

test('a cell and its slot are two names of one place', () => {
  for (const slot of [0, 30, 31, 31 * 31 - 1]) expect(slotOfCell(box, cellOfSlot(box, slot))).toBe(slot);
  expect(slotOfCell(box, cellOfSlot(box, 0) - 1)).toBe(-1);
});

test('the best area begins in the block of the occurrence, and its score is the sum of value times share', () => {
  const { areas, considered } = findGround(groundOf([lithium('A', middle(15, 15))]), wishes);
  const [best] = areas;
  expect(best).toMatchObject({
    blocks: 20,
    seed: cellOfSlot(box, 15 * box.columns + 15),
    occurrence: { id: 'A', kilometres: 0, others: 0 },
    region: 'KZ-35',
  });
  expect(considered).toMatchObject({ blocks: 961, open: 961 });
  const parts = Object.fromEntries(best?.parts.map(({ part, value }) => [part, value]) ?? []);
  // 4 + 1 + 1 + 2 + 2 + 1 = 11 weights count; of 200 blocks for 200,000 the 20 cost a tenth.
  expect(parts).toMatchObject({ occurrence: 1, sureness: 1, company: 0, size: 1, cost: 0.9 });
  expect(best?.parts.map(({ share }) => share).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(best?.score).toBeCloseTo((4 + 1 + 0 + 2 * (parts.town as number) + 2 + 0.9) / 11, 6);
});

test('a block that closed land touches is left out, or taken in where the wish says so; a covered one never', () => {
  const facts = (_row: number, column: number): CellFacts =>
    column === 15 ? { ...open, barred: true } : column === 16 ? { ...open, touched: true } : open;
  const ground = groundOf([lithium('A', middle(15, 15))], facts);
  const columns = (closedLand: Wishes['closedLand']) =>
    new Set(
      findGround(ground, { ...wishes, closedLand }).areas.flatMap(({ runs }) =>
        cellsFromRuns(runs).map((cell) => slotOfCell(box, cell) % box.columns),
      ),
    );
  expect(columns('outside').has(15) || columns('outside').has(16)).toBe(false);
  expect(columns('may-touch').has(16)).toBe(true);
  expect(columns('may-touch').has(15)).toBe(false);
});

test('a rough position ranks behind a sure one that is as near', () => {
  const ground = groundOf(
    [lithium('rough', middle(15, 5), 'rough'), lithium('sure', middle(15, 27))],
    undefined,
    {
      towns: nearestField(box, [middle(15, 16)]),
    },
  );
  expect(findGround(ground, wishes).areas[0]?.occurrence.id).toBe('sure');
});

test('a railway counts only when a file of railways is loaded, and a wish for one is then said to be unanswered', () => {
  const occurrences = [lithium('west', middle(15, 4)), lithium('east', middle(15, 26))];
  const asked = { ...wishes, townKm: 100, lineKm: { railway: 15 } };
  const without = findGround(groundOf(occurrences), asked);
  expect(without.notLoaded).toEqual(['railway']);
  expect(without.areas[0]?.parts.some(({ part }) => part === 'railway')).toBe(false);
  const loaded = groundOf(occurrences, undefined, {
    lines: { railway: nearestField(box, [middle(0, 4), middle(15, 4)]) },
  });
  const { areas, notLoaded } = findGround(loaded, asked);
  expect(notLoaded).toEqual([]);
  expect(new Set(areas.map(({ occurrence }) => occurrence.id))).toEqual(new Set(['west']));
  expect(areas[0]?.lines).toEqual([{ layer: 'railway', kilometres: 0 }]);
});

test('a weight moved to nothing moves the order: cost alone prefers the smallest area', () => {
  const none = { occurrence: 0, sureness: 0, company: 0, town: 0, size: 0, railway: 0, 'power-line': 0 };
  const facts = (row: number): CellFacts => (row === 10 || row === 11 ? { ...open, barred: true } : open);
  const narrow = groundOf([lithium('A', middle(5, 15))], (row, column) =>
    row === 5 && column !== 15 && column < 20 ? { ...open, barred: true } : facts(row),
  );
  const [first] = findGround(narrow, { ...wishes, weights: { ...none, cost: 1 } }).areas;
  expect(first?.score).toBeCloseTo(1 - (first?.blocks ?? 0) / 200, 12);
});

test('areas never overlap, hang together, and hold no block that may not be asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(960), { maxLength: 400 }),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 60 }),
      (closed, points, blocks) => {
        const barred = new Set(closed);
        const ground = groundOf(
          points.map(([row, column], i) => lithium(String(i), middle(row, column))),
          (row, column) => ({ ...open, barred: barred.has(row * box.columns + column) }),
        );
        const seen = new Set<number>();
        for (const { runs, blocks: size, score } of findGround(ground, { ...wishes, blocks }).areas) {
          const cells = cellsFromRuns(runs).map((cell) => slotOfCell(box, cell));
          expect(cells.length).toBe(size);
          expect(size).toBeLessThanOrEqual(blocks);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          for (const slot of cells) {
            expect(barred.has(slot) || seen.has(slot)).toBe(false);
            seen.add(slot);
          }
          const inside = new Set(cells);
          const reached = new Set(cells.slice(0, 1));
          for (const slot of reached) {
            for (const next of [slot - 1, slot + 1, slot - box.columns, slot + box.columns])
              if (inside.has(next)) reached.add(next);
          }
          expect(reached.size).toBe(size);
        }
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});

test('the field of nearest points is never nearer than the truth and at most a block farther', () => {
  const point = fc.tuple(
    fc.double({ min: 73, max: 73.5, noNaN: true }),
    fc.double({ min: 49, max: 49.5, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const { kilometres } = nearestField(box, points);
      for (let slot = 0; slot < box.rows * box.columns; slot += 7) {
        const from = middle(Math.floor(slot / box.columns), slot % box.columns);
        const true_ = Math.min(...points.map((one) => flatKilometres(from, one)));
        expect(kilometres[slot] as number).toBeGreaterThan(true_ - 0.001);
        expect(kilometres[slot] as number).toBeLessThan(true_ + 1.9);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
