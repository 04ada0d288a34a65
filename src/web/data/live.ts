/** The feed, taken together: it marks as old what entries touched, so that lists, clocks and map follow in the same second. */
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef } from 'react';
import type { EntryLine } from '#contract';
import { isOld, touchedBy } from './touched.ts';

/** Entries that arrive within it are taken together: short enough for "the same second", long enough for a burst. */
const gatherMillis = 250;

type Listener = (entries: readonly EntryLine[]) => void;

export interface Bursts {
  /** Takes an entry as the feed brings it. */
  readonly hear: (entry: EntryLine) => void;
  /** Calls back with the entries of each burst. Returns how to stop. */
  readonly listen: (listener: Listener) => () => void;
  readonly stop: () => void;
}

/** Gathers entries into bursts; each makes one round of reading again. */
export function gatherBursts(cache: Pick<QueryClient, 'invalidateQueries'>): Bursts {
  const listeners = new Set<Listener>();
  let gathered: EntryLine[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    timer = undefined;
    const entries = gathered;
    gathered = [];
    const touched = touchedBy(entries);
    void cache.invalidateQueries({
      predicate: (query) => isOld(query.queryKey, query.state.data, touched),
    });
    for (const listener of listeners) listener(entries);
  }

  return {
    hear(entry) {
      gathered.push(entry);
      timer ??= setTimeout(flush, gatherMillis);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

export const BurstsContext = createContext<Bursts | undefined>(undefined);

/** Calls back with the entries of each burst while the component stands. */
export function useLiveEntries(listener: Listener): void {
  const bursts = useContext(BurstsContext);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => bursts?.listen((entries) => latest.current(entries)), [bursts]);
}
