/** What was changed behind the register's back is found when it is opened, and the entry named. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkpointBody, ed25519Signer, entryBytes, signNote } from '#proof';
import { instant } from '#terms';
import { checkKeptCheckpoint, keepCheckpoint, openKeeper, openStore, type Store } from './index.ts';

const signer = ed25519Signer('example.org/kz', new Uint8Array(32).fill(1));
const stranger = ed25519Signer('example.org/kz', new Uint8Array(32).fill(2));
const at = '2026-11-23T09:00:00.000Z';
const entries = Array.from({ length: 300 }, (_, n) => entryBytes({ kind: 'test', at, n }));
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-damaged-'));
  await inStore(async ({ log, settings }) => {
    await log.append(0, entries);
    await keepCheckpoint(settings, await signedBy(signer, log), signer.key);
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function signedBy(by: typeof signer, log: Store['log']) {
  const size = await log.size();
  return signNote(checkpointBody({ origin: signer.key.name, size, root: await log.root(size) }), [by]);
}

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** As somebody with the file in hand would. */
function behindItsBack(...statements: readonly string[]): void {
  const database = new DatabaseSync(join(folder, 'register.sqlite'));
  for (const statement of statements) database.exec(statement);
  database.close();
}

function open() {
  return inStore(async (store) => {
    await checkKeptCheckpoint(store, signer.key);
    const keeper = await openKeeper<object, never, never, never>({
      log: store.log,
      initialState: {},
      fold: (_, index, entry) => {
        if (entry.n !== index) throw new Error(`Entry ${index} cannot be folded.`);
      },
      rollback: () => {},
      decide: () => {
        throw new Error('Nothing is decided here.');
      },
      now: () => instant(at),
      sign: () => '',
    });
    await keeper.close();
    return keeper.size;
  });
}

test('a log that nobody touched opens', async () => {
  expect(await open()).toBe(300);
});

test.each([
  [
    'a word of entry 17 changed',
    `update entries set bytes = replace(bytes, '"n":17', '"n":17 ') where entry_index = 17`,
    17,
  ],
  ['entry 100 taken out', 'delete from entries where entry_index = 100', 100],
  ['hashes of entry 255 changed', 'update entries set hashes = zeroblob(288) where entry_index = 255', 255],
  [
    'two entries in each other’s place',
    'update entries set bytes = (select bytes from entries where entry_index = 9) where entry_index = 8',
    8,
  ],
])('%s', async (_, statement, entry) => {
  behindItsBack(statement);
  await expect(open()).rejects.toThrow(`Entry ${entry} of the log is not what was sealed`);
});

test('a log cut off, one written anew with hashes that fit, a checkpoint of a stranger', async () => {
  behindItsBack('delete from entries where entry_index >= 290');
  await expect(open()).rejects.toThrow('The log has 290 entries when its last checkpoint covers 300');
  behindItsBack('delete from entries');
  await inStore(({ log }) =>
    log.append(0, entries.with(4, entryBytes({ kind: 'test', at, n: 4, other: true }))),
  );
  await expect(open()).rejects.toThrow('The first 300 entries are not those of its last checkpoint');
  await inStore(async ({ log, settings }) =>
    keepCheckpoint(settings, await signedBy(stranger, log), stranger.key),
  );
  await expect(open()).rejects.toThrow('The last checkpoint of the log is not signed with its key');
});
