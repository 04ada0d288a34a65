/** The register that this machine keeps, folded: for commands that ask it and write nothing. */
import { entryFromBytes } from '#proof';
import { type Entry, fold, openState, type RegisterState } from '#register';
import { entriesInBatches, StoreError } from '#store';
import { withKeptRegister } from './kept-register.ts';
import type { Progress } from './progress.ts';

/** Undefined where no register is kept. @throws StoreError, BadEntry */
export async function keptState(progress: Progress): Promise<RegisterState | undefined> {
  try {
    return await withKeptRegister(async ({ store }) => {
      const size = await store.log.size();
      const state = openState();
      for await (const { from, entries } of entriesInBatches(store.log, 0, size)) {
        // Written by our own keeper; fold holds each against those before it.
        entries.forEach((bytes, i) => {
          fold(state, from + i, entryFromBytes(bytes) as unknown as Entry);
        });
        progress.step('replaying the log', state.size, size);
      }
      return state;
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'absent') return undefined;
    throw error;
  }
}
