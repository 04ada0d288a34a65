/** Keys that this browser got from registers themselves. A certificate brings its own key; only one known from elsewhere makes it more than a claim. */
export interface KnownKeys {
  /** Key of the log, in C2SP vkey form. */
  readonly log: string;
  /** Keys of its witnesses, in C2SP vkey form. */
  readonly witnesses: readonly string[];
}

const place = 'orebook.known-keys';

function all(storage: Pick<Storage, 'getItem'>): Record<string, KnownKeys> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(place) ?? '{}');
    return kept !== null && typeof kept === 'object' ? (kept as Record<string, KnownKeys>) : {};
  } catch {
    return {}; // storage is forbidden, or holds something else
  }
}

function isKnown(keys: unknown): keys is KnownKeys {
  const { log, witnesses } = (keys ?? {}) as Record<string, unknown>;
  return (
    typeof log === 'string' && Array.isArray(witnesses) && witnesses.every((key) => typeof key === 'string')
  );
}

/** The keys of the log with an origin, if this browser knows them. */
export function knownKeys(
  origin: string,
  storage: Pick<Storage, 'getItem'> = localStorage,
): KnownKeys | undefined {
  const kept = all(storage)[origin];
  return isKnown(kept) ? kept : undefined;
}

/** Keeps what a register says of itself. The key that was known first stays: a register that changes it must be asked why. */
export function rememberKeys(
  origin: string,
  keys: KnownKeys,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): void {
  const before = knownKeys(origin, storage);
  try {
    const kept = { ...keys, log: before?.log ?? keys.log };
    storage.setItem(place, JSON.stringify({ ...all(storage), [origin]: kept }));
  } catch {
    // A browser that keeps nothing says of every key that it came with the code.
  }
}
