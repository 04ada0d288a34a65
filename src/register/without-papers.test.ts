/** A fold that carries no papers along must answer as the whole one does, and stop at the same entry for the same reason. */
import { expect, test } from 'vitest';
import { cellFromRowColumn } from '#grid';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import { BadEntry } from './bad-entry.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { groundBaseFrom } from './ground-base.ts';
import { countsOf, eachClaimedBlock } from './queries.ts';
import { simulate } from './simulation/simulate.ts';
import { openState, type RegisterState } from './state.ts';
import { withoutPapers } from './without-papers.ts';

function simulated(): readonly Entry[] {
  const rows = Array.from(
    { length: 120 },
    (_, up) => [cellFromRowColumn((90 + 47) * 60 + up, (180 + 66) * 60), 200] as const,
  );
  const base = groundBaseFrom({
    country: { whole: rows, part: [] },
    closures: { 'settlement-belt': [], 'water-fund': [] },
    rights: {},
  });
  const deposits = Array.from({ length: 12 }, (_, i) => ({
    cell: cellFromRowColumn((90 + 47) * 60 + 10 + 8 * i, (180 + 66) * 60 + 15 * i + 5),
    minerals: ['gold' as const],
  }));
  const register = { origin: 'test.orebook/kz', country: 'KZ', law: 'KZ', data: [] } as const;
  const plan = { seed: 3, today: civilDate('2021-06-30'), law: kazakhstan, base, deposits, register };
  return [...simulate(plan)].flatMap((month) => month.entries);
}

const entries = simulated();

interface Answer {
  readonly state: RegisterState;
  readonly stopped?: string;
}

function folded(log: readonly Entry[], state: RegisterState): Answer {
  for (const [index, entry] of log.entries()) {
    try {
      fold(state, index, entry);
    } catch (error) {
      return { state, stopped: error instanceof BadEntry ? `${index} ${error.code}` : `${index} broken` };
    }
  }
  return { state };
}

const whole = (log: readonly Entry[]) => folded(log, openState());
const inShort = (log: readonly Entry[]) =>
  folded(log.map(withoutPapers), openState({ keepsPast: false, keepsFinished: false }));

/** Who asks for or holds each block, in the order in which they came. */
function lines(state: RegisterState): string[] {
  const found: string[] = [];
  eachClaimedBlock(state, state.size, (cell, { id }) => found.push(`${cell} ${id}`));
  return found;
}

test('counts, blocks and queues of a register are the same without a past and without papers', () => {
  const [long, short] = [whole(entries), inShort(entries)];
  expect(long.stopped).toBeUndefined();
  expect(short.stopped).toBeUndefined();
  const { applications, licences } = countsOf(long.state);
  expect(Math.min(applications.granted, applications.refused, licences.ended)).toBeGreaterThan(0);
  expect(countsOf(short.state)).toEqual(countsOf(long.state));
  expect(lines(short.state).length).toBeGreaterThan(1024); // more claims than the list has room for at first: some were let go
  expect(lines(short.state)).toEqual(lines(long.state));
});

test('an entry that cannot stand is found at the same place with the same code, wherever it is dropped, doubled or swapped', () => {
  const stops = new Set<string>();
  const step = Math.floor(entries.length / 15);
  for (let at = 1; at < entries.length - 1; at += step) {
    const [one, next] = [entries[at] as Entry, entries[at + 1] as Entry];
    for (const log of [
      entries.toSpliced(at, 1),
      entries.toSpliced(at, 0, one),
      entries.toSpliced(at, 2, next, one),
    ]) {
      const { stopped } = whole(log);
      expect(inShort(log).stopped).toBe(stopped);
      if (stopped) stops.add(stopped.split(' ')[1] as string);
    }
  }
  expect(stops.size).toBeGreaterThan(2);
});

test('a correction of what was left out of a finished record is still held against the entry that it names', () => {
  const paid = entries.findIndex(({ kind }) => kind === 'payment-recorded');
  const last = entries.at(-1) as Entry;
  const correction = (corrects: number) =>
    ({
      kind: 'entry-corrected',
      at: last.at,
      on: last.on,
      by: { role: 'simulation', account: 'officer' },
      simulated: true,
      corrects,
      set: { sum: 7 },
      reason: 'Misread.',
    }) as Entry;
  for (const log of [
    [...entries, correction(paid)],
    [...entries, correction(1)],
  ])
    expect(inShort(log).stopped).toBe(whole(log).stopped);
  expect(inShort([...entries, correction(paid)]).stopped).toBeUndefined();
  expect(inShort([...entries, correction(1)]).stopped).toBe(`${entries.length} not_correctable`);
});

test('who asks a register in short for what it let go hears so', () => {
  const { state } = inShort(entries);
  const [granted] = state.applications.withStatus('granted');
  expect(() => state.applications.get(granted as number)?.lodging.plan).toThrow('what it let go');
  expect(() => state.claims.rollback(1)).toThrow(RangeError);
});
