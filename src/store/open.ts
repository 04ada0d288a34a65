/** Opens the store that the environment asks for. */
import { openPostgresStore } from './postgres.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** `DATABASE_URL`: a PostgreSQL database. Without it the register is a SQLite file in `folder`. */
  readonly url?: string | undefined;
  /** `OREBOOK_DATA`: holds `register.sqlite` and the documents. */
  readonly folder: string;
  /** Reads beside a running server; appends are refused. */
  readonly readOnly?: boolean;
}

/**
 * Opens the register, and makes it where it is not there.
 * @throws StoreError with one line that says what to do: folder in use or not writable, database away, unsafe or newer, disk full
 */
export function openStore({ url, folder, readOnly = false }: StoreOptions): Promise<Store> {
  return url ? openPostgresStore(url, folder) : openSqliteStore(folder, { readOnly });
}
