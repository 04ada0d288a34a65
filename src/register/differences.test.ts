import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockState } from './block-state.ts';
import { differences } from './differences.ts';
import { application, block, blocks, given, licence, lodging, officer, rival, type Step } from './story.ts';

const sum = { amount: 4 * 720 * 4_325, currency: 'KZT' } as const;
const steps: readonly Step[] = [
  ['2026-02-02', lodging(blocks(10, 10, 1, 4))],
  ['2026-02-03', lodging(blocks(10, 12, 1, 4), rival)],
  ['2026-02-10', { act: 'send-security-notice', by: officer, application: application(1) }],
  [
    '2026-03-02',
    (day) => ({
      act: 'record-security',
      by: officer,
      application: application(1),
      form: 'deposit',
      sum,
      issuer: 'Invented Bank JSC',
      until: day,
      lodgedOn: day,
    }),
  ],
  ['2026-03-04', { act: 'grant', by: officer, application: application(1) }],
  [
    '2026-04-01',
    {
      act: 'surrender',
      by: { role: 'applicant', account: 'x', organisation: 'tamgaly' },
      licence: licence(1),
      cells: [block(10, 10)],
      documents: [{ kind: 'closure-act', sha256: 'c'.repeat(64) }],
    },
  ],
  ['2026-05-04', { act: 'withdraw', by: rival, application: application(2) }],
];
const { state, base } = given(...steps);
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('differences between two sizes of the log', () => {
  test('from the empty register to March: one licence granted, both applications lodged, one decided, six blocks taken or asked for', () => {
    const found = differences(state, 1, 8);
    expect(idsOf(found.granted)).toEqual(['EL-000001']);
    expect([found.ended, found.changed]).toEqual([[], []]);
    expect(idsOf(found.lodged)).toEqual(['A-000001', 'A-000002']);
    expect(idsOf(found.decided)).toEqual(['A-000001']);
    expect(found.ground).toEqual([
      { from: 'free', to: 'held', cells: blocks(10, 10, 1, 4) },
      { from: 'free', to: 'applied-for', cells: blocks(10, 14, 1, 2) },
    ]);
  });

  test('April gave one block back: the licence changed from four blocks to three', () => {
    const { changed, ground, granted } = differences(state, 8, 9);
    expect(changed.map(({ before, after }) => [before.blocks, after.blocks])).toEqual([[4, 3]]);
    expect(ground).toEqual([{ from: 'held', to: 'free', cells: [block(10, 10)] }]);
    expect(granted).toEqual([]);
  });

  test('a rival that withdraws leaves free what it alone had asked for, and what is held stays held', () => {
    const { decided, ground } = differences(state, 9, 10);
    expect(idsOf(decided)).toEqual(['A-000002']);
    expect(ground).toEqual([{ from: 'applied-for', to: 'free', cells: blocks(10, 14, 1, 2) }]);
  });

  test('a size has no differences from itself, and one further back is refused', () => {
    expect(differences(state, 7, 7)).toEqual({
      granted: [],
      ended: [],
      changed: [],
      lodged: [],
      decided: [],
      ground: [],
    });
    expect(() => differences(state, 8, 7)).toThrow('Got sizes 8 and 7 when expected 0 ≤ from ≤ to ≤ 10.');
  });

  test('between any two sizes a block is named where its state differs, and nowhere else', () => {
    const size = fc.integer({ min: 0, max: state.size });
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const named = new Set(differences(state, from, to).ground.flatMap(({ cells }) => cells));
        const groundAt = (cell: number, at: number) =>
          blockState(state, base, cell, { size: at, day: '2026-02-01' as never, written: at }).ground;
        for (const cell of blocks(10, 9, 1, 8)) {
          expect(named.has(cell)).toBe(groundAt(cell, from) !== groundAt(cell, to));
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
