/** Verification by fold: every entry is held against the life cycle and the exclusivity of ground; the first bad one is named. */
import { BadEntry, type BadEntryCode } from './bad-entry.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { openState, type RegisterState } from './state.ts';

export type Replay =
  | { readonly ok: true; readonly state: RegisterState }
  | {
      readonly ok: false;
      /** Index of the first bad entry. */
      readonly index: number;
      readonly code: BadEntryCode;
      readonly message: string;
      /** The register up to there. */
      readonly state: RegisterState;
    };

/** Folds entries from the first into a new state. */
export function replay(entries: Iterable<Entry>): Replay {
  const state = openState();
  try {
    for (const entry of entries) fold(state, state.size, entry);
  } catch (error) {
    if (!(error instanceof BadEntry)) throw error;
    const { index, code, message } = error;
    return { ok: false, index, code, message, state };
  }
  return { ok: true, state };
}
