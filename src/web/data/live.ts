/**
 * The live feed: one event an entry, resumable. It marks as old what an entry touched, so that lists, clocks and map follow in the
 * same second, and tells whoever listens.
 */
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import { api, type FeedEvent } from '#contract';
import { isOld, touchedBy } from './touched.ts';

/** Entries that arrive within it are taken together: short enough for "the same second", long enough for a burst. */
const gatherMillis = 250;

export type FeedState = 'connecting' | 'live' | 'lost';

export interface Feed {
  readonly state: () => FeedState;
  /** Size of the log as last heard of; 0 before the first word. */
  readonly size: () => number;
  /** Called with the entries of each burst. Returns how to stop. */
  readonly listen: (listener: (events: readonly FeedEvent[]) => void) => () => void;
  readonly watchState: (changed: () => void) => () => void;
  readonly close: () => void;
}

type Open = (address: string) => EventSource;

/** Follows the feed for a cache. `open` is the browser's EventSource outside of tests. */
export function followFeed(cache: QueryClient, open: Open = (address) => new EventSource(address)): Feed {
  const listeners = new Set<(events: readonly FeedEvent[]) => void>();
  const watchers = new Set<() => void>();
  let state: FeedState = 'connecting';
  let size = 0;
  let gathered: FeedEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const source = open(api.feed);

  function become(next: FeedState) {
    if (state === next) return;
    // The browser resumes by the last id it heard; a server that started anew may not know it, so read again what is shown.
    if (state === 'lost' && next === 'live') void cache.invalidateQueries();
    state = next;
    for (const changed of watchers) changed();
  }

  function flush() {
    timer = undefined;
    const events = gathered;
    gathered = [];
    const touched = touchedBy(events);
    void cache.invalidateQueries({
      predicate: (query) => isOld(query.queryKey, query.state.data, touched),
    });
    for (const changed of watchers) changed();
    for (const listener of listeners) listener(events);
  }

  function hear(message: MessageEvent<string>) {
    const event = JSON.parse(message.data) as FeedEvent;
    size = Math.max(size, event.size);
    gathered.push(event);
    timer ??= setTimeout(flush, gatherMillis);
  }

  source.addEventListener('open', () => become('live'));
  source.addEventListener('error', () => become('lost'));
  source.addEventListener('message', hear);
  source.addEventListener('entry', hear);

  return {
    state: () => state,
    size: () => size,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchState(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    close() {
      clearTimeout(timer);
      source.close();
    },
  };
}

/** A feed that never says anything: for pages shown without a register. */
export const silentFeed: Feed = {
  state: () => 'connecting',
  size: () => 0,
  listen: () => () => undefined,
  watchState: () => () => undefined,
  close: () => undefined,
};

export const FeedContext = createContext<Feed>(silentFeed);

/** Calls back with the entries of each burst while the component stands. */
export function useLiveEntries(listener: (events: readonly FeedEvent[]) => void): void {
  const feed = useContext(FeedContext);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => feed.listen((events) => latest.current(events)), [feed]);
}

/** Whether what is shown follows the register at this moment. */
export function useFeedState(): FeedState {
  const feed = useContext(FeedContext);
  return useSyncExternalStore(feed.watchState, feed.state, () => 'connecting');
}

/** Size of the log as last heard of from the feed: tile addresses carry it, so that a map drawn before is drawn anew. */
export function useLiveSize(): number {
  const feed = useContext(FeedContext);
  return useSyncExternalStore(feed.watchState, feed.size, () => 0);
}
