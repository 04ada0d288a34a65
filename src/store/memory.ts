/** A store that forgets: for tests, what-ifs and demonstrations. The log is a plain list and says what the others must do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { leafHash, maximumEntryBytes, type ReadHashes, rootAt, storedHashCount, Tree } from '#proof';
import { openDocuments } from './documents.ts';
import { followLog } from './follow.ts';
import { Growth } from './growth.ts';
import { prepareSchema } from './prepare-schema.ts';
import type { Schema } from './schema.ts';
import { sqliteDatabase } from './sqlite-adapter.ts';
import type { Appended, LogStore, Store } from './store.ts';
import { openTables } from './tables.ts';

/** A log in memory. */
export class MemoryLog implements LogStore {
  readonly #entries: Uint8Array[] = [];
  readonly #tree = new Tree();
  readonly #growth = new Growth();

  readonly readHashes: ReadHashes = async (indexes) => {
    const known = storedHashCount(this.#tree.size);
    const beyond = indexes.find((index) => index >= known);
    if (beyond !== undefined) throw new RangeError(`No hash ${beyond}: the log ends before.`);
    return this.#tree.readHashes(indexes);
  };

  async size(): Promise<number> {
    return this.#entries.length;
  }

  async append(expectedSize: number, entries: readonly Uint8Array[]): Promise<Appended> {
    if (this.#entries.length !== expectedSize) return { appended: false, size: this.#entries.length };
    const tooLong = entries.find((bytes) => bytes.length > maximumEntryBytes);
    if (tooLong) throw new RangeError(`Got an entry of ${tooLong.length} bytes.`);
    for (const bytes of entries) {
      this.#entries.push(bytes.slice());
      this.#tree.append(leafHash(bytes));
    }
    if (entries.length > 0) this.#growth.announce();
    return { appended: true, size: this.#entries.length, root: this.#tree.root() };
  }

  async read(from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#entries.slice(from, to);
  }

  root(size: number) {
    return rootAt(size, this.readHashes);
  }

  follow(
    from: number,
    onEntries: (from: number, entries: readonly Uint8Array[]) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    return followLog(this, from, onEntries, signal, this.#growth, 60_000);
  }
}

/** A whole store in memory; documents go to a temporary folder that `close` removes. */
export async function openMemoryStore(): Promise<Store> {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqliteDatabase(database) }) });
  await db.transaction().execute((transaction) => prepareSchema(transaction, 'sqlite'));
  const folder = mkdtempSync(join(tmpdir(), 'orebook-memory-'));
  const asItIs = (error: unknown) => error;
  return {
    kind: 'memory',
    log: new MemoryLog(),
    tenderLog: new MemoryLog(),
    ...openTables(db, asItIs, 'sqlite'),
    documents: openDocuments(db, folder, asItIs),
    isWritable: async () => database.isOpen,
    close: async () => {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
