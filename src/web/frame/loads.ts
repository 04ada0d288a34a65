/** Chunks of pages that are on their way: the window shows that something is coming. */
import { useSyncExternalStore } from 'react';

let underWay = 0;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Runs a load and counts it while it lasts. */
export async function counted<T>(load: () => Promise<T>): Promise<T> {
  underWay++;
  tell();
  try {
    return await load();
  } finally {
    underWay--;
    tell();
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** True while a page is fetched. */
export function useIsLoadingPage(): boolean {
  return useSyncExternalStore(subscribe, () => underWay > 0);
}
