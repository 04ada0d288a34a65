/** That a tree grew from another without a change (RFC 6962 §2.1.2, RFC 9162 §2.1.4). */
import { equalBytes } from './bytes.ts';
import { emptyRoot, type Hash, nodeHash } from './hash.ts';
import { largestPowerBelow } from './inclusion.ts';
import { type LeafRange, type ReadHashes, rangeHashes } from './stored-hash.ts';

/**
 * PROOF(from, D[to]); empty when `from` is 0 or equals `to`. One read of at most 2·⌈log₂ to⌉ stored hashes.
 * @throws RangeError when `from` is larger than `to`
 */
export async function consistencyProof(from: number, to: number, readHashes: ReadHashes): Promise<Hash[]> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) {
    throw new RangeError(`Got sizes ${from} and ${to} when the first must not be larger.`);
  }
  if (from === 0 || from === to) return [];
  const ranges: LeafRange[] = [];
  let lo = 0;
  let hi = to;
  while (from !== hi) {
    const split = lo + largestPowerBelow(hi - lo);
    if (from <= split) {
      ranges.push([split, hi]);
      hi = split;
    } else {
      ranges.push([lo, split]);
      lo = split;
    }
  }
  if (lo !== 0) ranges.push([lo, hi]); // SUBPROOF(m, D[m], false): a part of the old tree that the reader lacks
  return rangeHashes(ranges.reverse(), readHashes);
}

/** True when the tree of size `to` begins with the tree of size `from` (RFC 9162 §2.1.4.2). */
export function verifyConsistency(
  from: number,
  fromRoot: Hash,
  to: number,
  toRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) return false;
  if (from === to) return proof.length === 0 && equalBytes(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && equalBytes(fromRoot, emptyRoot);
  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  let at = from - 1;
  let last = to - 1;
  while (at % 2 === 1) {
    at = (at - 1) / 2;
    last = Math.floor(last / 2);
  }
  const first = path[0];
  if (first === undefined) return false;
  let oldHash = first;
  let newHash = first;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      newHash = nodeHash(newHash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equalBytes(oldHash, fromRoot) && equalBytes(newHash, toRoot);
}

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
