/** Following a log: the same loop over every store, woken by its own appends, by a database's notice, or by the clock. */
import type { Growth } from './growth.ts';
import type { LogStore } from './store.ts';

const batchEntries = 4096;

/** Entries of a log from `from` to `to`, some thousands at a time. */
export async function* entriesInBatches(
  log: Pick<LogStore, 'read'>,
  from: number,
  to: number,
): AsyncGenerator<{ readonly from: number; readonly entries: readonly Uint8Array[] }> {
  for (let at = from; at < to; ) {
    const entries = await log.read(at, Math.min(to, at + batchEntries));
    if (entries.length === 0) return;
    yield { from: at, entries };
    at += entries.length;
  }
}

export async function followLog(
  log: Pick<LogStore, 'read'>,
  from: number,
  onEntries: (from: number, entries: readonly Uint8Array[]) => void | Promise<void>,
  signal: AbortSignal,
  growth: Growth,
  pollMillis: number,
): Promise<void> {
  let at = from;
  while (!signal.aborted) {
    const woken = growth.wait(pollMillis, signal); // before the read, so that nothing is missed between
    let entries: readonly Uint8Array[];
    try {
      entries = await log.read(at, at + batchEntries);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error) || error.name !== 'StoreError') throw error;
      await woken; // the database is away: try again at the next notice or poll
      continue;
    }
    if (signal.aborted) return;
    if (entries.length === 0) {
      await woken;
      continue;
    }
    await onEntries(at, entries);
    at += entries.length;
  }
}
