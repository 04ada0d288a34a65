/** How far the opening of a mirror is, for whoever waits for it. */
import { useSyncExternalStore } from 'react';
import type { MirrorStep } from '#contract';

export type Opening =
  | { readonly is: 'opening'; readonly step: MirrorStep; readonly share: number }
  | { readonly is: 'open' }
  | { readonly is: 'failed'; readonly message: string };

let opening: Opening = { is: 'opening', step: 'fetching', share: 0 };
const listeners = new Set<() => void>();

export function tellOpening(now: Opening): void {
  opening = now;
  for (const listener of listeners) listener();
}

export function useOpening(): Opening {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opening,
  );
}
