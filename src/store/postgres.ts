/** The store on PostgreSQL: any number of server processes, each following the same log. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Hash, type ReadHashes, rootAt } from '#proof';
import { openDocuments } from './documents.ts';
import { followLog } from './follow.ts';
import { Growth } from './growth.ts';
import { postgresError } from './postgres-error.ts';
import { prepareSchema } from './prepare-schema.ts';
import type { Schema } from './schema.ts';
import { FrontierCache, hashesFromRows, sealEntries } from './seal.ts';
import type { Appended, LogStore, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { openTables } from './tables.ts';

const pollMillis = 1000; // a notice can be lost with its connection; the clock cannot
const reconnectMillis = 500;
const int8 = 20; // type number of bigint: sizes and indexes stay far below 2^53

/**
 * Opens, and prepares where it is empty, a register in a PostgreSQL database.
 * @throws StoreError `unreachable`, `refused`, `unsafe`, `read-only`, `newer-schema`, `disk-full`
 */
export async function openPostgresStore(url: string, folder: string): Promise<Store> {
  const translate = (error: unknown) => postgresError(error, url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'orebook',
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (type, format) => (type === int8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  pool.on('error', () => {}); // an idle connection broke; the next query opens another or says why not
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseUnsafe(pool);
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext('orebook schema'))`.execute(transaction); // two servers start at once
      await prepareSchema(transaction, 'postgres');
    });
  } catch (error) {
    await pool.end();
    throw translate(error);
  }
  const log = new PostgresLog(pool, url, 'entries', translate);
  const tenderLog = new PostgresLog(pool, url, 'tender_entries', translate);
  return {
    kind: 'postgres',
    log,
    tenderLog,
    ...openTables(db, translate, 'postgres'),
    documents: openDocuments(db, folder, translate),
    async isWritable() {
      try {
        const { rows } = await pool.query<{ standby: boolean }>('select pg_is_in_recovery() as standby');
        return rows[0]?.standby === false;
      } catch {
        return false;
      }
    },
    async close() {
      await Promise.all([log.close(), tenderLog.close()]);
      await db.destroy();
    },
  };
}

/** Acknowledged means flushed: a server that promises less is refused, and a session that would wait less is set right. */
async function refuseUnsafe(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ fsync: string; commit: string; standby: boolean }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, pg_is_in_recovery() as standby`,
  );
  const server = rows[0];
  if (server?.fsync !== 'on') {
    const message =
      'The PostgreSQL server has fsync off and would lose acknowledged entries: set fsync = on and restart it.';
    throw new StoreError('unsafe', message);
  }
  if (server.standby) {
    const message =
      'The PostgreSQL server is a standby and takes no writes: point DATABASE_URL at the primary.';
    throw new StoreError('read-only', message);
  }
  if (server.commit !== 'off') return;
  pool.on('connect', (client) => {
    client.query('set synchronous_commit = on').catch(() => {}); // a client that fails here fails its own query, too
  });
  await pool.query('set synchronous_commit = on');
}

class PostgresLog implements LogStore {
  readonly #pool: pg.Pool;
  readonly #url: string;
  readonly #table: string;
  readonly #channel: string;
  readonly #translate: (error: unknown) => unknown;
  readonly #growth = new Growth();
  readonly #frontier = new FrontierCache();
  readonly #closed = new AbortController();
  #listening: Promise<void> | undefined;

  constructor(
    pool: pg.Pool,
    url: string,
    table: 'entries' | 'tender_entries',
    translate: (error: unknown) => unknown,
  ) {
    this.#pool = pool;
    this.#url = url;
    this.#table = table;
    this.#channel = `orebook_${table}`;
    this.#translate = translate;
  }

  async size(): Promise<number> {
    const rows = await this.#query<{ size: number }>(
      `select coalesce(max(entry_index) + 1, 0) as size from ${this.#table}`,
      [],
    );
    return rows[0]?.size ?? 0;
  }

  async append(expectedSize: number, entries: readonly Uint8Array[]): Promise<Appended> {
    const frontier = await this.#frontierAt(expectedSize);
    if (frontier === undefined || entries.length === 0) {
      const size = await this.size();
      if (frontier === undefined || size !== expectedSize) return { appended: false, size };
      return { appended: true, size, root: frontier.root() };
    }
    const grown = sealEntries(frontier, entries);
    // One statement is one transaction. Rivals at the same size meet at the primary key: one commits, the others wait for it and
    // get a unique violation; nobody can leave a gap, because a log never shrinks after its size was seen.
    const text = `
      with added as (
        insert into ${this.#table} (entry_index, hashes, bytes)
        select $1::bigint + row - 1, hashes, bytes
        from unnest($2::bytea[], $3::bytea[]) with ordinality as sealed (hashes, bytes, row)
        where (select coalesce(max(entry_index) + 1, 0) from ${this.#table}) = $1::bigint
        returning 1)
      select count(*) as added, pg_notify('${this.#channel}', '') from added`;
    const hashes = grown.sealed.map((entry) => bufferOf(entry.hashes));
    const bytes = grown.sealed.map((entry) => bufferOf(entry.bytes));
    let added: number;
    try {
      const { rows } = await this.#pool.query<{ added: number }>(text, [expectedSize, hashes, bytes]);
      added = rows[0]?.added ?? 0;
    } catch (error) {
      const uniqueViolation = '23505';
      if ((error as { code?: string }).code !== uniqueViolation) throw this.#translate(error);
      added = 0;
    }
    if (added !== entries.length) return { appended: false, size: await this.size() };
    this.#frontier.keep(grown.frontier);
    this.#growth.announce();
    return { appended: true, size: grown.frontier.size, root: grown.frontier.root() };
  }

  async read(from: number, to: number): Promise<readonly Uint8Array[]> {
    const rows = await this.#query<{ bytes: Buffer }>(
      `select bytes from ${this.#table} where entry_index >= $1 and entry_index < $2 order by entry_index`,
      [from, to],
    );
    return rows.map(({ bytes }) => bytesOf(bytes));
  }

  readonly readHashes: ReadHashes = (indexes) =>
    hashesFromRows(indexes, async (leaves) => {
      const rows = await this.#query<{ entry_index: number; hashes: Buffer }>(
        `select entry_index, hashes from ${this.#table} where entry_index = any($1::bigint[])`,
        [leaves],
      );
      return new Map(rows.map(({ entry_index, hashes }) => [entry_index, bytesOf(hashes)]));
    });

  root(size: number): Promise<Hash> {
    return rootAt(size, this.readHashes);
  }

  follow(
    from: number,
    onEntries: (from: number, entries: readonly Uint8Array[]) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    this.#listening ??= this.#listen();
    const either = AbortSignal.any([signal, this.#closed.signal]);
    return followLog(this, from, onEntries, either, this.#growth, pollMillis);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#growth.announce();
    await this.#listening;
  }

  async #frontierAt(size: number) {
    try {
      return await this.#frontier.at(size, this.readHashes);
    } catch (error) {
      if (error instanceof RangeError) return undefined; // the log is shorter than that
      throw error;
    }
  }

  /** Keeps one connection that hears of the appends of rival processes; opened anew when it breaks. */
  async #listen(): Promise<void> {
    const { signal } = this.#closed;
    while (!signal.aborted) {
      const client = new pg.Client({ connectionString: this.#url, application_name: 'orebook follow' });
      const broken = new Promise<void>((resolve) => {
        client.once('error', () => resolve());
        client.once('end', () => resolve());
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      client.on('notification', () => this.#growth.announce());
      try {
        await client.connect();
        await client.query(`listen ${this.#channel}`);
        this.#growth.announce(); // what came while nobody listened
        await broken;
      } catch {
        // the poll goes on meanwhile
      }
      await client.end().catch(() => {});
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectMillis).unref());
    }
  }

  async #query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      return (await this.#pool.query<Row>(text, [...values])).rows;
    } catch (error) {
      throw this.#translate(error);
    }
  }
}

/** The same memory as the driver's Buffer, and back: it writes any other Uint8Array as a list of numbers. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
