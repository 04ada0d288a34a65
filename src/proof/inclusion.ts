/** Audit paths: that an entry stands at an index of a tree (RFC 6962 §2.1.1, RFC 9162 §2.1.3). */
import { equalBytes } from './bytes.ts';
import { type Hash, nodeHash } from './hash.ts';
import { floorLog2, type LeafRange, type ReadHashes, rangeHashes } from './stored-hash.ts';

/**
 * PATH(index, D[size]): from the leaf's sibling up to the root's child. One read of at most
 * 2·⌈log₂ size⌉ stored hashes (40 for a million entries).
 * @throws RangeError when the index is not in a tree of that size
 */
export async function inclusionProof(index: number, size: number, readHashes: ReadHashes): Promise<Hash[]> {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`Got index ${index} when the tree has ${size} entries.`);
  }
  const siblings: LeafRange[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const split = from + largestPowerBelow(to - from);
    if (index < split) {
      siblings.push([split, to]);
      to = split;
    } else {
      siblings.push([from, split]);
      from = split;
    }
  }
  return rangeHashes(siblings.reverse(), readHashes);
}

/** True when the proof leads from the leaf hash at the index to the root of a tree of that size (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equalBytes(hash, root);
}

/** The largest power of two below n: where RFC 6962 splits n leaves. */
export function largestPowerBelow(n: number): number {
  return 2 ** floorLog2(n - 1);
}
