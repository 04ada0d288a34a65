/** Entries on their way into a store: each with the hashes of the tree that it completes (RFC 6962 §2.1). */
import {
  Frontier,
  type Hash,
  hashBytes,
  leafHash,
  maximumEntryBytes,
  type ReadHashes,
  storedPlace,
} from '#proof';

export interface SealedEntry {
  readonly bytes: Uint8Array;
  /** The stored hashes that this entry completes, its leaf hash first, 32 bytes each. */
  readonly hashes: Uint8Array;
}

/** Seals entries onto a copy of the frontier; the copy takes its place once they are durable. */
export function sealEntries(
  frontier: Frontier,
  entries: readonly Uint8Array[],
): { readonly sealed: readonly SealedEntry[]; readonly frontier: Frontier } {
  const grown = frontier.copy();
  const sealed = entries.map((bytes) => {
    if (bytes.length > maximumEntryBytes) throw new RangeError(`Got an entry of ${bytes.length} bytes.`);
    const completed = grown.append(leafHash(bytes));
    const hashes = new Uint8Array(completed.length * hashBytes);
    for (let level = 0; level < completed.length; level++)
      hashes.set(completed[level] as Hash, level * hashBytes);
    return { bytes, hashes };
  });
  return { sealed, frontier: grown };
}

/** Stored hashes by number from rows that hold them by entry; each row is asked for once. */
export async function hashesFromRows(
  indexes: readonly number[],
  readRows: (
    leaves: readonly number[],
  ) => ReadonlyMap<number, Uint8Array> | Promise<ReadonlyMap<number, Uint8Array>>,
): Promise<readonly Hash[]> {
  const places = indexes.map(storedPlace);
  const rows = await readRows([...new Set(places.map(({ leaf }) => leaf))]);
  return places.map(({ leaf, level }) => {
    const hash = rows.get(leaf)?.subarray(level * hashBytes, (level + 1) * hashBytes);
    if (hash?.length !== hashBytes)
      throw new RangeError(`No hash of level ${level} at entry ${leaf}: the log ends before.`);
    return hash;
  });
}

/** The frontier at a size, kept from one append to the next; read anew when a rival has moved on. */
export class FrontierCache {
  #frontier = new Frontier();

  async at(size: number, readHashes: ReadHashes): Promise<Frontier> {
    if (this.#frontier.size !== size) this.#frontier = await Frontier.open(size, readHashes);
    return this.#frontier;
  }

  keep(frontier: Frontier): void {
    this.#frontier = frontier;
  }
}
