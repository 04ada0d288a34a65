/** The embedded store: one SQLite file in the register's folder, one process at a time. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { type Hash, type ReadHashes, rootAt } from '#proof';
import { openDocuments } from './documents.ts';
import { followLog } from './follow.ts';
import { Growth } from './growth.ts';
import { MemoryLog } from './memory.ts';
import { prepareSchema } from './prepare-schema.ts';
import type { Schema } from './schema.ts';
import { FrontierCache, hashesFromRows, sealEntries } from './seal.ts';
import { sqliteDatabase } from './sqlite-adapter.ts';
import type { Appended, LogStore, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { openTables } from './tables.ts';

export interface SqliteOptions {
  /** Reads beside the process that has the folder; takes no lock. */
  readonly readOnly?: boolean;
  /** Pages of 4 KiB that the file may grow to, as if the disk were full then. */
  readonly maximumPages?: number;
}

/**
 * Opens, and makes where it is not there, the register in a folder.
 * @throws StoreError `in-use`, `not-writable`, `disk-full`, `newer-schema`, `damaged`
 */
export async function openSqliteStore(folder: string, options: SqliteOptions = {}): Promise<Store> {
  const readOnly = options.readOnly === true;
  const translate = (error: unknown) => sqliteError(error, folder);
  if (readOnly && !existsSync(join(folder, 'register.sqlite'))) {
    throw new StoreError(
      'absent',
      `There is no register in ${folder}: start one, or set OREBOOK_DATA to its folder.`,
    );
  }
  const lock = readOnly ? undefined : lockFolder(folder);
  try {
    const database = openDatabase(join(folder, 'register.sqlite'), options);
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqliteDatabase(database) }) });
    if (!readOnly) await db.transaction().execute((transaction) => prepareSchema(transaction, 'sqlite'));
    const log = new SqliteLog(database, 'entries', readOnly, translate);
    const tenderLog = openTenderLog(database, readOnly, translate);
    return {
      kind: 'sqlite',
      log,
      tenderLog,
      ...openTables(db, translate, 'sqlite'),
      documents: openDocuments(db, folder, translate),
      isWritable: async () => !readOnly && database.isOpen,
      close: async () => {
        log.close();
        if (tenderLog instanceof SqliteLog) tenderLog.close();
        await db.destroy();
        if (database.isOpen) database.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw translate(error);
  }
}

/** A register that was written before there were tenders, and is only read now, has no table of them. */
function openTenderLog(
  database: DatabaseSync,
  readOnly: boolean,
  translate: (error: unknown) => unknown,
): LogStore {
  const table = database.prepare("select 1 from sqlite_master where name = 'tender_entries'").get();
  return table ? new SqliteLog(database, 'tender_entries', readOnly, translate) : new MemoryLog();
}

function openDatabase(path: string, { readOnly = false, maximumPages }: SqliteOptions): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: 5000 }); // a reader in another process may checkpoint
  if (!readOnly) {
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full'); // every commit is flushed before it is acknowledged
    database.exec('pragma secure_delete = on'); // what is erased by law is overwritten, not only unlinked
  }
  database.exec('pragma cache_size = -65536'); // 64 MiB
  if (maximumPages !== undefined) database.exec(`pragma max_page_count = ${maximumPages}`);
  return database;
}

/**
 * One process a folder: an exclusive transaction on a small SQLite file of its own, so that the operating system drops the
 * lock with the process, however that dies, while others may still read the register.
 */
function lockFolder(folder: string): { release(): void } {
  const holderFile = join(folder, 'register.pid'); // says who, in the message; it locks nothing
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, 'register.lock'), { timeout: 0 });
    lock.exec('begin exclusive');
    writeFileSync(holderFile, `${process.pid}\n`);
  } catch (error) {
    if (lock?.isOpen) lock.close();
    throw sqliteError(error, folder);
  }
  return {
    release() {
      if (!lock.isOpen) return;
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

class SqliteLog implements LogStore {
  readonly #database: DatabaseSync;
  readonly #readOnly: boolean;
  readonly #translate: (error: unknown) => unknown;
  readonly #growth = new Growth();
  readonly #frontier = new FrontierCache();
  readonly #closed = new AbortController();
  readonly #sizeStatement: StatementSync;
  readonly #insert: StatementSync;
  readonly #readHashes: StatementSync;
  readonly #read: StatementSync;

  constructor(
    database: DatabaseSync,
    table: 'entries' | 'tender_entries',
    readOnly: boolean,
    translate: (error: unknown) => unknown,
  ) {
    this.#database = database;
    this.#readOnly = readOnly;
    this.#translate = translate;
    this.#sizeStatement = database.prepare(`select max(entry_index) + 1 as size from ${table}`);
    this.#insert = database.prepare(`insert into ${table} (entry_index, hashes, bytes) values (?, ?, ?)`);
    this.#readHashes = database.prepare(`select hashes from ${table} where entry_index = ?`);
    this.#read = database.prepare(
      `select bytes from ${table} where entry_index >= ? and entry_index < ? order by entry_index`,
    );
  }

  async size(): Promise<number> {
    return this.#attempt(() => this.#size());
  }

  async append(expectedSize: number, entries: readonly Uint8Array[]): Promise<Appended> {
    if (this.#readOnly) throw new StoreError('read-only', 'The register was opened for reading only.');
    const before = this.#attempt(() => this.#size());
    if (before !== expectedSize) return { appended: false, size: before };
    const { sealed, frontier } = sealEntries(await this.#frontier.at(expectedSize, this.readHashes), entries);
    return this.#attempt(() => {
      // No await from here to the commit: nothing else can use the connection in between.
      this.#database.exec('begin immediate');
      try {
        const size = this.#size();
        if (size !== expectedSize) {
          this.#database.exec('rollback');
          return { appended: false, size };
        }
        for (let i = 0; i < sealed.length; i++) {
          const { hashes, bytes } = sealed[i] as (typeof sealed)[number];
          this.#insert.run(expectedSize + i, hashes, bytes);
        }
        this.#database.exec('commit');
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('rollback');
        throw error;
      }
      this.#frontier.keep(frontier);
      if (entries.length > 0) this.#growth.announce();
      return { appended: true, size: frontier.size, root: frontier.root() };
    });
  }

  async read(from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#attempt(() => this.#read.all(from, to).map((row) => (row as { bytes: Uint8Array }).bytes));
  }

  readonly readHashes: ReadHashes = (indexes) =>
    hashesFromRows(indexes, (leaves) =>
      this.#attempt(() => {
        const rows = new Map<number, Uint8Array>();
        for (const leaf of leaves) {
          const row = this.#readHashes.get(leaf) as { hashes: Uint8Array } | undefined;
          if (row) rows.set(leaf, row.hashes);
        }
        return rows;
      }),
    );

  root(size: number): Promise<Hash> {
    return rootAt(size, this.readHashes);
  }

  follow(
    from: number,
    onEntries: (from: number, entries: readonly Uint8Array[]) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    return followLog(this, from, onEntries, either, this.#growth, 60_000); // one process: every append is announced
  }

  close(): void {
    this.#closed.abort();
  }

  #size(): number {
    return (this.#sizeStatement.get() as { size: number | null }).size ?? 0;
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#translate(error);
    }
  }
}

/** A SQLite or file system error as a sentence that says what to do. */
function sqliteError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const primary = code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : undefined;
  if (primary === 5 || primary === 6) {
    const message = `The register in ${folder} is in use${holderOf(folder)}: stop that program, or set OREBOOK_DATA to another folder.`;
    return new StoreError('in-use', message, error);
  }
  if (primary === 13 || code === 'ENOSPC' || code === 'EDQUOT') {
    const message = `The disk that holds ${folder} is full: free some space. Nothing was half written.`;
    return new StoreError('disk-full', message, error);
  }
  if (primary === 10 || code === 'EIO') {
    const message = `The disk that holds ${folder} does not read or write (${error.message}): check the disk.`;
    return new StoreError('disk-fails', message, error);
  }
  if (primary === 8 || primary === 14 || /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/.test(code ?? '')) {
    const message = `The folder ${folder} cannot be written: give this user the right to, or set OREBOOK_DATA to another folder.`;
    return new StoreError('not-writable', message, error);
  }
  if (primary === 11 || primary === 26) {
    const message = `The file ${join(folder, 'register.sqlite')} is damaged: restore the register from its journal (orebook restore).`;
    return new StoreError('damaged', message, error);
  }
  if (code === 'ERR_INVALID_STATE') return new StoreError('closed', 'The store is closed.', error);
  return error;
}

function holderOf(folder: string): string {
  try {
    return ` by process ${readFileSync(join(folder, 'register.pid'), 'utf8').trim()}`;
  } catch {
    return '';
  }
}
