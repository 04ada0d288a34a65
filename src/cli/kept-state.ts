/** The register that this machine keeps, folded. */
import { entryFromBytes } from '#proof';
import { type Entry, fold, openState, type RegisterState } from '#register';
import { entriesInBatches, type LogStore, StoreError } from '#store';
import { withKeptRegister } from './kept-register.ts';
import type { Progress } from './progress.ts';

/** Folds the entries that the state has not seen yet. @throws BadEntry */
export async function readOn(
  log: Pick<LogStore, 'size' | 'read'>,
  state: RegisterState,
  tell?: (done: number, total: number) => void,
): Promise<void> {
  const size = await log.size();
  for await (const { entries } of entriesInBatches(log, state.size, size)) {
    // Written by our own keeper; fold holds each against those before it.
    for (const bytes of entries) fold(state, state.size, entryFromBytes(bytes) as unknown as Entry);
    tell?.(state.size, size);
  }
}

/** For commands that ask the register and write nothing: undefined where none is kept. @throws StoreError, BadEntry */
export async function keptState(progress: Progress): Promise<RegisterState | undefined> {
  try {
    return await withKeptRegister(async ({ store }) => {
      const state = openState();
      await readOn(store.log, state, (done, total) => progress.step('replaying the log', done, total));
      return state;
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'absent') return undefined;
    throw error;
  }
}
