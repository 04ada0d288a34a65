import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryBytes, entryFromBytes, hexFromBytes, rootHash } from '#proof';
import { type Instant, instant, instantFromMillis, millisFromInstant } from '#terms';
import {
  type Entry,
  type Keeper,
  type KeeperOptions,
  type LogStore,
  MemoryLog,
  openKeeper,
  StoreError,
} from './index.ts';

/** A register of one sentence: a block is taken by whoever asks first. Versioned, as the real one is: each write knows its entry. */
interface Ground {
  readonly takenAt: Map<string, { readonly by: string; readonly index: number }>;
}
interface Take {
  readonly block: string;
  readonly by: string;
  readonly faulty?: 'decide' | 'fold' | 'bytes' | 'no-instant';
}
type Refusal = { readonly accepted: false; readonly code: string; readonly holder: string };
type GroundKeeper = Keeper<Ground, Take, string, Refusal>;

const start = instant('2026-11-23T09:00:00.000Z');

function register(log: LogStore, more: Partial<KeeperOptions<Ground, Take, string, Refusal>> = {}) {
  return openKeeper<Ground, Take, string, Refusal>({
    log,
    initialState: { takenAt: new Map() },
    fold(state, index, entry) {
      state.takenAt.set(String(entry.block), { by: String(entry.by), index });
      if (entry.faulty === 'fold') throw new Error('fold is broken');
    },
    rollback(state, size) {
      for (const [block, { index }] of state.takenAt) if (index >= size) state.takenAt.delete(block);
    },
    decide(state, { block, by, faulty }, at) {
      if (faulty === 'decide') throw new Error('decide is broken');
      const holder = state.takenAt.get(block);
      if (holder) return { accepted: false, code: 'block_taken', holder: holder.by };
      const entry = {
        kind: 'taken',
        at: faulty === 'no-instant' ? 'today' : at,
        block,
        by,
        ...(faulty ? { faulty } : {}),
      };
      return {
        accepted: true,
        entries: [faulty === 'bytes' ? { ...entry, note: 'x'.repeat(70_000) } : entry],
        outcome: `${block} is ${by}'s`,
      };
    },
    now: () => start,
    sign: (size, root) => `${size} ${hexFromBytes(root)}`,
    ...more,
  });
}

/** Folds the log from nothing: what the state must be. */
async function replayed(log: LogStore): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  for (const bytes of await log.read(0, await log.size())) {
    const entry = entryFromBytes(bytes);
    expect(taken.has(String(entry.block)), `two takers of ${entry.block}`).toBe(false);
    taken.set(String(entry.block), String(entry.by));
  }
  return taken;
}
const takenIn = (keeper: GroundKeeper) =>
  new Map([...keeper.state.takenAt].map(([block, { by }]) => [block, by]));

/** Stands before a log and does what a test says. */
function intercepted(
  log: LogStore,
  act: (call: number) => void | Promise<void>,
): LogStore & { appends: number } {
  const wrapped = {
    appends: 0,
    size: () => log.size(),
    read: (from: number, to: number) => log.read(from, to),
    readHashes: log.readHashes,
    root: (size: number) => log.root(size),
    follow: (...args: Parameters<LogStore['follow']>) => log.follow(...args),
    async append(expectedSize: number, entries: readonly Uint8Array[]) {
      wrapped.appends++;
      await act(wrapped.appends);
      return log.append(expectedSize, entries);
    },
  };
  return wrapped;
}

describe('a keeper', () => {
  test('answers with the place, the instant and a checkpoint that covers it', async () => {
    const log = new MemoryLog();
    const keeper = await register(log);
    const answer = await keeper.submit({ block: 'a', by: 'Aigul' });
    const [bytes] = await log.read(0, 1);
    expect(answer).toEqual({
      accepted: true,
      outcome: "a is Aigul's",
      from: 0,
      to: 1,
      at: start,
      size: 1,
      checkpoint: `1 ${hexFromBytes(rootHash([bytes as Uint8Array]))}`,
    });
    expect(keeper.checkpoint).toBe(answer.accepted && answer.checkpoint);
    expect(await keeper.submit({ block: 'a', by: 'Bolat' })).toEqual({
      accepted: false,
      code: 'block_taken',
      holder: 'Aigul',
    });
    expect(keeper.size).toBe(1);
    await keeper.close();
  });

  test('a hundred people who ask at once share an append or two, and the first to ask is first', async () => {
    const log = intercepted(new MemoryLog(), () => {});
    const keeper = await register(log);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => keeper.submit({ block: `block ${i % 50}`, by: `person ${i}` })),
    );
    expect(answers.filter(({ accepted }) => accepted).length).toBe(50);
    expect(answers.slice(0, 50).map((answer) => answer.accepted && answer.from)).toEqual(
      Array.from({ length: 50 }, (_, i) => i),
    );
    expect(answers[50]).toEqual({ accepted: false, code: 'block_taken', holder: 'person 0' });
    expect(log.appends).toBeLessThanOrEqual(2);
    expect(takenIn(keeper)).toEqual(await replayed(log));
    await keeper.close();
  });

  test('nobody is answered before the entries are durable, not even with a refusal that rests on them', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const keeper = await register(intercepted(new MemoryLog(), () => gate));
    const answered: string[] = [];
    const first = keeper.submit({ block: 'a', by: 'Aigul' }).then(() => answered.push('first'));
    const second = keeper.submit({ block: 'a', by: 'Bolat' }).then(() => answered.push('second'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toEqual([]);
    expect(keeper.size).toBe(0);
    // Who looks at the state waits as long, and sees it before the next append.
    const third = keeper.submit({ block: 'b', by: 'Dana' });
    const looked = keeper
      .read((state) => [...state.takenAt.keys()])
      .then((blocks) => answered.push(`saw ${blocks}`));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toEqual([]);
    release();
    await Promise.all([first, second, looked]);
    expect(answered).toEqual(['first', 'second', 'saw a']);
    await third;
    expect(await keeper.read((state) => state.takenAt.size)).toBe(2);
    await expect(keeper.read(() => JSON.parse('{'))).rejects.toThrow(SyntaxError);
    await keeper.close();
  });

  test('who loses the race rolls back, reads on and is refused by what the rival wrote', async () => {
    const log = new MemoryLog();
    const rival = { kind: 'taken', at: start, block: 'a', by: 'Rival' };
    const mine = intercepted(log, async (call) => {
      if (call === 1) await log.append(await log.size(), [entryBytes(rival)]);
    });
    const told: [number, readonly Entry[]][] = [];
    const keeper = await register(mine, { onKept: (from, entries) => told.push([from, entries]) });
    const [a, b] = await Promise.all([
      keeper.submit({ block: 'a', by: 'Aigul' }),
      keeper.submit({ block: 'b', by: 'Bolat' }),
    ]);
    expect(a).toEqual({ accepted: false, code: 'block_taken', holder: 'Rival' });
    expect(b).toMatchObject({ accepted: true, from: 1, to: 2, size: 2 });
    expect(mine.appends).toBe(2);
    expect(takenIn(keeper)).toEqual(await replayed(log));
    await keeper.close();
    expect(told.map(([from, entries]) => [from, entries.map((entry) => entry.by)])).toEqual([
      [0, ['Rival']],
      [1, ['Bolat']],
    ]);
  });

  test('two keepers of one log end with the same state, whoever wins: each block has one taker', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(8), fc.nat(2)), { maxLength: 40 }),
        async (asked) => {
          const log = new MemoryLog();
          const seen: number[][] = [[], []];
          const keepers = await Promise.all(
            seen.map((mine) =>
              register(log, { onKept: (from, entries) => mine.push(...entries.map((_, i) => from + i)) }),
            ),
          );
          const answers: Promise<unknown>[] = [];
          for (const [second, block, pause] of asked) {
            answers.push(
              (keepers[second ? 1 : 0] as GroundKeeper).submit({
                block: `${block}`,
                by: `${answers.length}`,
              }),
            );
            for (let i = 0; i < pause; i++) await Promise.resolve();
          }
          await Promise.all(answers);
          const expected = await replayed(log);
          expect(expected.size).toBe(new Set(asked.map(([, block]) => block)).size);
          while (keepers.some((keeper) => keeper.size < expected.size))
            await new Promise((resolve) => setTimeout(resolve, 1));
          for (const keeper of keepers) expect(takenIn(keeper)).toEqual(expected);
          expect(keepers[0]?.checkpoint).toBe(keepers[1]?.checkpoint);
          await Promise.all(keepers.map((keeper) => keeper.close()));
          const all = Array.from({ length: expected.size }, (_, i) => i);
          expect(seen).toEqual([all, all]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each(['decide', 'fold', 'bytes', 'no-instant'] as const)(
    'a fault in %s fails its own command, and those beside it are kept',
    async (faulty) => {
      const log = new MemoryLog();
      const keeper = await register(log);
      const results = await Promise.allSettled([
        keeper.submit({ block: 'a', by: 'Aigul' }),
        keeper.submit({ block: 'b', by: 'Bolat', faulty }),
        keeper.submit({ block: 'b', by: 'Dana' }),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(results[2]).toMatchObject({ value: { accepted: true, from: 1 } });
      expect(takenIn(keeper)).toEqual(
        new Map([
          ['a', 'Aigul'],
          ['b', 'Dana'],
        ]),
      );
      expect(takenIn(keeper)).toEqual(await replayed(log));
      await keeper.close();
    },
  );

  test('when the database fails, nothing unacknowledged stays, and the register goes on when it is back', async () => {
    const log = new MemoryLog();
    let away = true;
    const gone = new StoreError('unreachable', 'The database cannot be reached.');
    const flaky = intercepted(log, () => {
      if (away) throw gone;
    });
    const keeper = await register({
      ...flaky,
      size: () => (away ? Promise.reject(gone) : log.size()),
    } as LogStore).catch((error: unknown) => error);
    expect(keeper).toBe(gone);
    away = false;
    const living = await register(flaky);
    await living.submit({ block: 'a', by: 'Aigul' });
    away = true;
    const failing = living.submit({ block: 'b', by: 'Bolat' });
    const looked = living.read((state) => [...state.takenAt.keys()]);
    await expect(failing).rejects.toBe(gone);
    expect(await looked).toEqual(['a']);
    expect(takenIn(living)).toEqual(new Map([['a', 'Aigul']]));
    expect(living.health).toMatchObject({ size: 1, writable: false });
    away = false;
    expect(await living.submit({ block: 'b', by: 'Dana' })).toMatchObject({ accepted: true, from: 1 });
    expect(living.health.writable).toBe(true);
    await living.close();
  });

  test('when the connection breaks after the commit, the entries are found and acknowledged, once', async () => {
    const log = new MemoryLog();
    const breaking = intercepted(log, () => {});
    const append = breaking.append.bind(breaking);
    let breaks = true;
    breaking.append = async (expectedSize, entries) => {
      const appended = await append(expectedSize, entries);
      if (breaks) {
        breaks = false;
        throw new StoreError('unreachable', 'The connection broke.');
      }
      return appended;
    };
    const told: number[] = [];
    const keeper = await register(breaking, {
      onKept: (from, entries) => told.push(...entries.map((_, i) => from + i)),
    });
    const answers = await Promise.all([
      keeper.submit({ block: 'a', by: 'Aigul' }),
      keeper.submit({ block: 'b', by: 'Bolat' }),
    ]);
    expect(answers).toMatchObject([
      { accepted: true, from: 0, size: 2 },
      { accepted: true, from: 1, size: 2 },
    ]);
    expect(await log.size()).toBe(2);
    await keeper.close();
    expect(told).toEqual([0, 1]);
    expect(takenIn(keeper)).toEqual(await replayed(log));
  });

  test('time never goes back in the log, and a clock that does is reported', async () => {
    let now = start;
    const plus = (millis: number): Instant => instantFromMillis(millisFromInstant(start) + millis);
    const log = new MemoryLog();
    const keeper = await register(log, { now: () => now });
    now = plus(60_000);
    expect(await keeper.submit({ block: 'a', by: 'Aigul' })).toMatchObject({ at: plus(60_000) });
    now = plus(56_000);
    expect(keeper.health).toMatchObject({ clockBehindMillis: 0, lastEntryAt: plus(60_000) });
    now = plus(50_000);
    expect(await keeper.submit({ block: 'b', by: 'Bolat' })).toMatchObject({ at: plus(60_000) });
    expect(keeper.health).toMatchObject({ clockBehindMillis: 10_000, size: 2 });
    now = plus(60_001);
    expect(await keeper.submit({ block: 'c', by: 'Dana' })).toMatchObject({ at: plus(60_001) });
    expect(keeper.health.clockBehindMillis).toBe(0);
    await keeper.close();
    const again = await register(log, { now: () => plus(0) });
    expect(again.health).toMatchObject({ clockBehindMillis: 60_001, lastEntryAt: plus(60_001) });
    await again.close();
  });

  test('opens with the state of the log, telling how far it is', async () => {
    const log = new MemoryLog();
    const entries = Array.from({ length: 10_000 }, (_, i) =>
      entryBytes({ kind: 'taken', at: start, block: `${i}`, by: 'x' }),
    );
    await log.append(0, entries);
    const steps: [number, number][] = [];
    const keeper = await register(log, { onReplay: (done, total) => steps.push([done, total]) });
    expect(keeper.size).toBe(10_000);
    expect(keeper.checkpoint).toBe(`10000 ${hexFromBytes(rootHash(entries))}`);
    expect(steps).toEqual([
      [4096, 10_000],
      [8192, 10_000],
      [10_000, 10_000],
    ]);
    await keeper.close();
  });

  test('an entry that the state cannot take stops the opening, and afterwards every command, loudly', async () => {
    const log = new MemoryLog();
    const broken = entryBytes({ kind: 'taken', at: start, block: 'z', by: 'Rival', faulty: 'fold' });
    const keeper = await register(log);
    await log.append(0, [broken]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(keeper.submit({ block: 'a', by: 'Aigul' })).rejects.toThrow('fold is broken');
    expect(keeper.health.writable).toBe(false);
    expect(await log.size()).toBe(1);
    await keeper.close();
    await expect(register(log)).rejects.toThrow('fold is broken');
  });

  test('turns people away when too many wait, and finishes those who do before it closes', async () => {
    const keeper = await register(new MemoryLog(), { maximumWaiting: 3, maximumBatch: 2 });
    const submitted = ['a', 'b', 'c', 'd'].map((block) => keeper.submit({ block, by: 'Aigul' }));
    await expect(submitted[3]).rejects.toMatchObject({ name: 'StoreError', code: 'busy' });
    const closing = keeper.close();
    await expect(keeper.submit({ block: 'e', by: 'Aigul' })).rejects.toMatchObject({ code: 'closed' });
    await closing;
    expect(await Promise.all(submitted.slice(0, 3))).toMatchObject([{ size: 2 }, { size: 2 }, { size: 3 }]);
  });
});
