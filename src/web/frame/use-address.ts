import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { printQuery, queryAfter, type View, type ViewChange, viewFromQuery } from './address.ts';

export interface ChangeOptions {
  /** No new step for the back button: for what changes as one looks around (camera, typing). */
  readonly replace?: boolean;
}

/**
 * What the address says is shown, and how to change it: `const [view, change] = useAddress()`.
 * `change({ asOf: null })` takes a part back to its default.
 */
export function useAddress(): readonly [View, (change: ViewChange, options?: ChangeOptions) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => viewFromQuery(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (wanted: ViewChange, { replace = false }: ChangeOptions = {}) => {
      // The window's own address, not the rendered one: two changes in one tick must both hold.
      const { pathname, search: now, hash } = window.location;
      const next = printQuery(queryAfter(new URLSearchParams(now), wanted));
      if (next !== now) void navigate(pathname + next + hash, { replace, preventScrollReset: true });
    },
    [navigate],
  );
  return [view, change];
}

/** A query key of a page's own: `const [sort, setSort] = useAddressKey('sort', 'name')`. The default is left out of the address. */
export function useAddressKey(
  key: string,
  fallback = '',
): readonly [string, (value: string, options?: ChangeOptions) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const value = new URLSearchParams(search).get(key) ?? fallback;
  const set = useCallback(
    (wanted: string, { replace = false }: ChangeOptions = {}) => {
      const { pathname, search: now, hash } = window.location;
      const query = new URLSearchParams(now);
      if (wanted === fallback) query.delete(key);
      else query.set(key, wanted);
      const next = printQuery(query);
      if (next !== now) void navigate(pathname + next + hash, { replace, preventScrollReset: true });
    },
    [key, fallback, navigate],
  );
  return [value, set];
}
