/** The tree as it grows: its right edge is all that is needed to append and to know the root (RFC 6962 §2.1). */
import { emptyRoot, type Hash, hashBytes, leafHash, nodeHash } from './hash.ts';
import { foldRight, type LeafRange, type ReadHashes, rangeHashes, storedHashCount } from './stored-hash.ts';

/** The right edge of a tree: the roots of its complete subtrees, one a bit of the size, the largest first. */
export class Frontier {
  #size = 0;
  #peaks: Hash[] = [];

  /** Reads one stored hash a bit of the size: at most 20 for a million entries. */
  static async open(size: number, readHashes: ReadHashes): Promise<Frontier> {
    const frontier = new Frontier();
    const ranges: LeafRange[] = [];
    for (let lo = 0, power = 2 ** 52; power >= 1; power /= 2) {
      if (size - lo < power) continue;
      ranges.push([lo, lo + power]);
      lo += power;
    }
    frontier.#peaks = await rangeHashes(ranges, readHashes);
    frontier.#size = size;
    return frontier;
  }

  get size(): number {
    return this.#size;
  }

  /** Appends a leaf hash. Returns the stored hashes that it completes, its own first; on average two. */
  append(leaf: Hash): readonly Hash[] {
    const completed = [leaf];
    let hash = leaf;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      hash = nodeHash(this.#peaks.pop() as Hash, hash);
      completed.push(hash);
    }
    this.#peaks.push(hash);
    this.#size++;
    return completed;
  }

  root(): Hash {
    return this.#size === 0 ? emptyRoot : foldRight(this.#peaks);
  }

  copy(): Frontier {
    const copy = new Frontier();
    copy.#size = this.#size;
    copy.#peaks = [...this.#peaks];
    return copy;
  }
}

/** A whole tree in memory: 64 bytes a leaf. It is its own storage. */
export class Tree {
  readonly #frontier = new Frontier();
  #stored = new Uint8Array(64 * hashBytes);

  get size(): number {
    return this.#frontier.size;
  }

  /** Appends leaf hashes (`leafHash(entry)`), in order. */
  append(...leaves: readonly Hash[]): void {
    for (const leaf of leaves) {
      let at = storedHashCount(this.size) * hashBytes;
      for (const hash of this.#frontier.append(leaf)) {
        if (at + hashBytes > this.#stored.length) {
          const larger = new Uint8Array(this.#stored.length * 2);
          larger.set(this.#stored);
          this.#stored = larger;
        }
        this.#stored.set(hash, at);
        at += hashBytes;
      }
    }
  }

  root(): Hash {
    return this.#frontier.root();
  }

  /** Stored hashes by number, for `inclusionProof`, `consistencyProof` and `rootAt`. */
  readonly readHashes = (indexes: readonly number[]): readonly Hash[] => {
    const known = storedHashCount(this.size);
    return indexes.map((index) => {
      if (index < 0 || index >= known) throw new RangeError(`Got hash ${index} when the tree has ${known}.`);
      return this.#stored.slice(index * hashBytes, (index + 1) * hashBytes);
    });
  };
}

/** The root of a list of entries, MTH(D[n]); the empty list has the root SHA-256(). */
export function rootHash(entries: Iterable<Uint8Array>): Hash {
  const frontier = new Frontier();
  for (const entry of entries) frontier.append(leafHash(entry));
  return frontier.root();
}

/** The root as it was at a size, from stored hashes; reads one a bit of the size. */
export async function rootAt(size: number, readHashes: ReadHashes): Promise<Hash> {
  if (size === 0) return emptyRoot;
  const [root] = await rangeHashes([[0, size]], readHashes);
  return root as Hash;
}
