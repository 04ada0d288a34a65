/** What was acknowledged is there after `kill -9`, at whatever moment it comes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Frontier, leafHash, textFromUtf8 } from '#proof';
import { postgresPrograms, startPostgres, type TestPostgres } from '../../test/postgres.ts';
import { entriesInBatches, openStore, type Store } from './index.ts';

const program = join(import.meta.dirname, '../../test/append-until-killed.ts');
const rounds = 12;

let postgres: TestPostgres | undefined;
let folder: string;
beforeAll(async () => {
  if (postgresPrograms()) postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'orebook-kill-'));
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Writer {
  readonly child: ChildProcess;
  /** The largest size it was told is durable. */
  acknowledged(): number;
  readonly opened: Promise<void>;
  /** Resolves with what it said on standard error. */
  readonly ended: Promise<string>;
}

function startWriter(url?: string): Writer {
  const child = spawn(process.execPath, [program, folder, ...(url ? [url] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let acknowledged = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line.startsWith('open')) return open();
    acknowledged = Math.max(acknowledged, Number(line));
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(said)));
  return { child, acknowledged: () => acknowledged, opened, ended };
}

/** Runs writers, kills them all at a random moment, and returns the largest acknowledged size. */
async function writeUntilKilled(writers: number, url?: string): Promise<number> {
  const running = Array.from({ length: writers }, () => startWriter(url));
  await Promise.all(running.map(({ opened }) => opened));
  await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 80));
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  return Math.max(...running.map(({ acknowledged }) => acknowledged()));
}

/** Every entry stands in its place, and the stored hashes are those of a tree made anew. */
async function expectWhole(store: Store, acknowledged: number): Promise<number> {
  const size = await store.log.size();
  expect(size).toBeGreaterThanOrEqual(acknowledged);
  const anew = new Frontier();
  for await (const { from, entries } of entriesInBatches(store.log, 0, size)) {
    entries.forEach((entry, i) => {
      expect(textFromUtf8(entry)).toMatch(`{"kind":"test","n":${from + i},`);
      anew.append(leafHash(entry));
    });
  }
  expect(anew.size).toBe(size);
  expect(await store.log.root(size)).toEqual(anew.root());
  return size;
}

describe('kill -9', () => {
  test(`on SQLite: ${rounds} times, and the next process opens at once with every acknowledged entry`, async () => {
    let size = 0;
    for (let round = 0; round < rounds; round++) {
      const acknowledged = await writeUntilKilled(1);
      const store = await openStore({ folder });
      size = await expectWhole(store, Math.max(size, acknowledged));
      await store.close();
    }
    expect(size).toBeGreaterThan(rounds);
  });

  test(`on PostgreSQL: ${rounds} times two rival writers, no gap, no fork, every acknowledged entry`, async (context) => {
    if (!postgres) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    const url = await postgres.newDatabase();
    const store = await openStore({ folder, url });
    let size = 0;
    for (let round = 0; round < rounds; round++) {
      size = await expectWhole(store, Math.max(size, await writeUntilKilled(2, url)));
    }
    expect(size).toBeGreaterThan(rounds);
    await store.close();
  });

  test('of the PostgreSQL server itself: it recovers with every acknowledged entry, and a follower goes on', async (context) => {
    if (!postgres) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    const url = await postgres.newDatabase();
    const store = await openStore({ folder, url });
    let followed = 0;
    const stop = new AbortController();
    const following = store.log.follow(
      0,
      (from, entries) => {
        expect(from).toBe(followed);
        followed += entries.length;
      },
      stop.signal,
    );
    const writer = startWriter(url);
    await writer.opened;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await postgres.crashAndRestart();
    expect(await writer.ended).toMatch(/^StoreError: The database at .* cannot be reached \(/);
    const size = await expectWhole(store, writer.acknowledged());
    expect(size).toBeGreaterThan(0);
    const last = new TextEncoder().encode(`{"kind":"test","n":${size},"note":""}`);
    expect(await store.log.append(size, [last])).toMatchObject({ appended: true, size: size + 1 });
    while (followed < size + 1) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await following;
    await store.close();
  });
});
