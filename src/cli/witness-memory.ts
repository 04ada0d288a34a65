/**
 * What a witness has cosigned last, a row a log. SQLite gives what the protocol asks: the new size is on the disk before the answer
 * leaves, and the compare and the swap are one transaction, also for a second process on the same file.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { WitnessedTree } from '#proof';
import { CommandError } from './failure.ts';

/** What `work` of a transaction asks for: the tree to be remembered, or none. */
export interface Step<T> {
  readonly remember?: { readonly origin: string; readonly tree: WitnessedTree };
  readonly result: T;
}

export class WitnessMemory {
  readonly #database: DatabaseSync;
  readonly #path: string;

  private constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  /** Opens the file, and makes it where it is not there. @throws CommandError */
  static open(path: string): WitnessMemory {
    let database: DatabaseSync | undefined;
    try {
      mkdirSync(dirname(path), { recursive: true });
      database = new DatabaseSync(path, { timeout: 5000 });
      database.exec('pragma journal_mode = delete');
      database.exec('pragma synchronous = extra'); // the folder is flushed too when the transaction ends
      database.exec(
        'create table if not exists cosigned (origin text primary key, size integer not null, root blob not null, at text not null) strict',
      );
      return new WitnessMemory(database, path);
    } catch (error) {
      if (database?.isOpen) database.close();
      throw memoryError(error, path);
    }
  }

  /** Reads, judges and remembers in one transaction; what `work` gives is returned only once it is durable. */
  step<T>(work: (remembered: (origin: string) => WitnessedTree | undefined) => Step<T>): T {
    try {
      this.#database.exec('begin immediate');
      try {
        const { remember, result } = work((origin) => this.#find(origin));
        if (remember) {
          const { origin, tree } = remember;
          this.#database
            .prepare(
              'insert into cosigned (origin, size, root, at) values (?, ?, ?, ?) on conflict (origin) do update set size = excluded.size, root = excluded.root, at = excluded.at',
            )
            .run(origin, tree.size, tree.root, new Date().toISOString());
        }
        this.#database.exec('commit');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('rollback');
        throw error;
      }
    } catch (error) {
      throw memoryError(error, this.#path);
    }
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #find(origin: string): WitnessedTree | undefined {
    const row = this.#database.prepare('select size, root from cosigned where origin = ?').get(origin);
    return row && { size: Number(row.size), root: row.root as Uint8Array };
  }
}

function memoryError(error: unknown, path: string): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR') {
    if (!/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code ?? '')) return error;
    return new CommandError(`The state ${path} cannot be written (${code}): mend the path or the rights.`);
  }
  const primary = (errcode ?? 0) & 0xff;
  if (primary === 11 || primary === 26) {
    return new CommandError(
      `The state ${path} is damaged. A witness that forgets may cosign two histories: bring the file back from a copy, or begin with a new key.`,
    );
  }
  if (primary === 13) return new CommandError(`The disk of ${path} is full: free some space.`);
  if (primary === 5 || primary === 6) {
    return new CommandError(`The state ${path} is held by another program: stop that program.`);
  }
  return new CommandError(
    `The state ${path} cannot be written (${(error as Error).message}): mend the path or the rights.`,
  );
}
