/*  The hashes of all complete subtrees, in the order in which they become known as leaves are appended:
 *
 *      level 2              6
 *      level 1        2           5           9
 *      level 0     0     1     3     4     7     8    10
 *      leaf        0     1     2     3     4     5     6
 *
 *  They never change once known, so a store keeps them by this number and every proof of every size is made of
 *  them. Leaf i completes one hash of each level up to the number of trailing ones of i: they can stand in its row.
 */
import { type Hash, nodeHash } from './hash.ts';

/** Where a stored hash stands: it is the `level`-th that became known when `leaf` was appended (level 0 is the leaf's own). */
export interface StoredPlace {
  readonly leaf: number;
  readonly level: number;
}

/** Reads stored hashes by number, in the order asked. The one thing that proofs ask of a storage. */
export type ReadHashes = (indexes: readonly number[]) => readonly Hash[] | Promise<readonly Hash[]>;

/** How many hashes are stored for a tree of `size` leaves: 2·size − (ones in the binary size). */
export function storedHashCount(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return 2 * size - ones;
}

/** The number of the hash of leaves [n·2^level, (n+1)·2^level). Inverse: `storedPlace`, by its last leaf. */
export function storedHashIndex(level: number, n: number): number {
  return storedHashCount((n + 1) * 2 ** level - 1) + level;
}

/** Inverse of `storedHashIndex`: the leaf that completed the hash is (n+1)·2^level − 1. */
export function storedPlace(index: number): StoredPlace {
  let leaf = Math.floor(index / 2); // at most 27 too small, for 2^53 leaves
  while (storedHashCount(leaf + 1) <= index) leaf++;
  return { leaf, level: index - storedHashCount(leaf) };
}

/** A half-open range of leaves. */
export type LeafRange = readonly [from: number, to: number];

/**
 * Root hashes of ranges of leaves, RFC 6962 MTH(D[from:to]), from stored hashes, in one read.
 * Reads one hash a complete range, and one a bit of the length for the range at the right edge.
 */
export async function rangeHashes(ranges: readonly LeafRange[], readHashes: ReadHashes): Promise<Hash[]> {
  const indexes: number[] = [];
  const counts = ranges.map(([from, to]) => {
    const before = indexes.length;
    let lo = from;
    while (lo < to) {
      const level = floorLog2(to - lo);
      indexes.push(storedHashIndex(level, lo / 2 ** level));
      lo += 2 ** level;
    }
    return indexes.length - before;
  });
  const hashes = indexes.length === 0 ? [] : await readHashes(indexes);
  if (hashes.length !== indexes.length) {
    throw new RangeError(`Got ${hashes.length} hashes when ${indexes.length} were asked for.`);
  }
  let at = 0;
  return counts.map((count) => {
    const whole = foldRight(hashes.slice(at, at + count));
    at += count;
    return whole;
  });
}

/** MTH of neighbouring complete subtrees, the largest first. */
export function foldRight(hashes: readonly Hash[]): Hash {
  let whole = hashes[hashes.length - 1];
  if (whole === undefined) throw new RangeError('No hash to fold: a range of leaves is empty.');
  for (let i = hashes.length - 2; i >= 0; i--) whole = nodeHash(hashes[i] as Hash, whole);
  return whole;
}

/** The largest k with 2^k ≤ n; exact up to 2^53, where bit operations stop at 2^31. */
export function floorLog2(n: number): number {
  let level = 0;
  for (let power = 2; power <= n; power *= 2) level++;
  return level;
}
