/** Keeps the newest signed checkpoint beside the log, at most once a second: the next start holds the log against it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { VerifierKey } from '#proof';
import { keepCheckpoint, StoreError } from '#store';
import type { LiveRegister } from '../live-register.ts';

const leastMillis = 1000;
const longestMillis = 60_000;

/** Resolves when the signal is aborted and the last one is kept. @throws StoreError as the store's */
export async function keepCheckpoints(
  register: Pick<LiveRegister, 'checkpoint' | 'grown' | 'store'>,
  key: VerifierKey,
  signal: AbortSignal,
): Promise<void> {
  let kept = '';
  for (;;) {
    const { checkpoint } = register;
    try {
      if (checkpoint !== kept) await keepCheckpoint(register.store.settings, checkpoint, key);
      kept = checkpoint;
    } catch (error) {
      if (signal.aborted || !(error instanceof StoreError)) throw error; // else the database is away: at the next turn
    }
    if (signal.aborted && register.checkpoint === kept) return;
    await register.grown(longestMillis, signal);
    await pause(leastMillis, undefined, { signal, ref: false }).catch(() => {}); // the last one is kept at once
  }
}
