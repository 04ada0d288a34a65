/** Where a log stopped being what was sealed: each entry is held against the hashes that stand beside it. */
import { equalBytes, Frontier, type Hash, leafHash, storedHashIndex } from '#proof';
import { entriesInBatches } from './follow.ts';
import type { LogStore } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * The first entry that is not of the hashes beside it; undefined where all of them are. Reads the whole log: it is for a log that is known to be
 * damaged, to say where.
 */
export async function firstDamagedEntry(
  log: Pick<LogStore, 'read' | 'readHashes' | 'size'>,
): Promise<number | undefined> {
  const size = await log.size();
  const frontier = new Frontier();
  for await (const { from, entries } of entriesInBatches(log, 0, size)) {
    for (let i = 0; i < entries.length; i++) {
      const completed = frontier.append(leafHash(entries[i] as Uint8Array));
      if (!(await areStored(log, from + i, completed))) return from + i;
    }
  }
  return frontier.size < size ? frontier.size : undefined;
}

async function areStored(
  log: Pick<LogStore, 'readHashes'>,
  leaf: number,
  completed: readonly Hash[],
): Promise<boolean> {
  const first = storedHashIndex(0, leaf);
  try {
    const stored = await log.readHashes(completed.map((_, level) => first + level));
    return completed.every((hash, level) => equalBytes(hash, stored[level] as Hash));
  } catch (error) {
    if (error instanceof RangeError) return false; // the row is gone, or too short
    throw error;
  }
}

export function damagedEntry(entry: number): StoreError {
  return new StoreError(
    'damaged',
    `Entry ${entry} of the log is not what was sealed: restore the register from its journal or a mirror (orebook restore).`,
  );
}
