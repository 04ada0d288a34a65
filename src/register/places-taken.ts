import type { RegisterState } from './state.ts';

/** Blocks on which a claim began since the log had `size` entries. */
export function placesTakenSince(state: RegisterState, cells: readonly number[], size: number): number[] {
  return cells.filter((cell) => {
    let isTaken = false;
    state.claims.each(cell, state.size, (_claimant, begun) => {
      isTaken ||= begun >= size;
    });
    return isTaken;
  });
}
