import { useSyncExternalStore } from 'react';

/** How much of the map the panel covers, in CSS pixels: what is shown is centred in the rest. */
export interface Insets {
  readonly left: number;
  readonly bottom: number;
  /** Kept clear for the controls of a narrow window. */
  readonly right: number;
}

let current: Insets = { left: 0, bottom: 0, right: 0 };
const listeners = new Set<() => void>();

export function setInsets(next: Insets): void {
  if (next.left === current.left && next.bottom === current.bottom && next.right === current.right) return;
  current = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export function useInsets(): Insets {
  return useSyncExternalStore(subscribe, () => current);
}
