import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EntryLine, pageOfCell } from '#contract';
import { instant } from '#terms';
import { keys } from './keys.ts';
import { gatherBursts } from './live.ts';
import { isOld, touchedBy } from './touched.ts';

/** A block of Karaganda oblast, M-43-87-(10б-5а-13), and the 129 blocks east of it. */
const cell = 180958392;

function entry(index: number, parts: Partial<EntryLine> = {}): EntryLine {
  return {
    index,
    at: instant('2026-11-23T09:15:00.000Z'),
    kind: 'application-lodged',
    by: { role: 'applicant', account: 'acc-1' },
    simulated: false,
    records: [],
    ...parts,
  };
}

describe('what an entry makes old', () => {
  test('a row of 130 blocks touches the three ground pages it runs through, and no other', () => {
    const touched = touchedBy([entry(7, { cells: [[cell, 130]] })]);
    expect([...touched.groundPages].sort()).toEqual([
      pageOfCell(cell),
      pageOfCell(cell) + 1,
      pageOfCell(cell) + 2,
    ]);
    expect(isOld(keys.groundPage(pageOfCell(cell) + 3, {}), undefined, touched)).toBe(false);
  });

  test('an entry about A-000009 makes old the page of a rival on one of its blocks, and of nobody else', () => {
    const touched = touchedBy([
      entry(7, {
        cells: [[cell, 2]],
        records: [{ kind: 'application', id: 'A-000009', address: '/applications/A-000009' }],
      }),
    ]);
    const rival = { lodgedArea: { cells: [[cell + 1, 5]] } };
    const stranger = { lodgedArea: { cells: [[cell + 2, 5]] } };
    expect(isOld(keys.application('A-000009', {}), undefined, touched)).toBe(true);
    expect(isOld(keys.application('A-000008', {}), rival, touched)).toBe(true);
    expect(isOld(keys.application('A-000007', {}), stranger, touched)).toBe(false);
    expect(isOld(keys.block('x', {}), { cell: cell + 1 }, touched)).toBe(true);
    expect(isOld(keys.block('y', {}), { cell: cell + 2 }, touched)).toBe(false);
  });

  test('counts and lists are old after any entry; an entry of the log and a deposit never are', () => {
    const touched = touchedBy([entry(7)]);
    expect(isOld(keys.register({}), undefined, touched)).toBe(true);
    expect(isOld(keys.desk({}), undefined, touched)).toBe(true);
    expect(isOld(keys.entry(7), undefined, touched)).toBe(false);
    expect(isOld(keys.deposit('d'), undefined, touched)).toBe(false);
  });
});

describe('the feed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('three entries within a quarter of a second make one round of reading again', () => {
    const invalidateQueries = vi.fn(async () => undefined);
    const bursts = gatherBursts({ invalidateQueries });
    const heard = vi.fn();
    bursts.listen(heard);
    for (const index of [10, 11, 12]) bursts.hear(entry(index));
    expect(invalidateQueries).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(invalidateQueries).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[0].map((line: EntryLine) => line.index)).toEqual([10, 11, 12]);
  });

  test('a listener that left hears nothing more', () => {
    const bursts = gatherBursts({ invalidateQueries: async () => undefined });
    const heard = vi.fn();
    bursts.listen(heard)();
    bursts.hear(entry(10));
    vi.advanceTimersByTime(250);
    expect(heard).not.toHaveBeenCalled();
  });
});
