import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesFromHex,
  consistencyProof,
  emptyRoot,
  Frontier,
  type Hash,
  hexFromBytes,
  inclusionProof,
  leafHash,
  nodeHash,
  rootAt,
  rootHash,
  storedHashCount,
  storedHashIndex,
  storedPlace,
  Tree,
  utf8FromText,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

// The recursive definitions of RFC 6962 §2.1, word for word: what the real thing is compared with.
function mth(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return emptyRoot;
  if (leaves.length === 1) return leaves[0] as Hash;
  const k = splitAt(leaves.length);
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}
function path(m: number, leaves: readonly Hash[]): Hash[] {
  if (leaves.length <= 1) return [];
  const k = splitAt(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))];
}
function subproof(m: number, leaves: readonly Hash[], whole: boolean): Hash[] {
  if (m === leaves.length) return whole ? [] : [mth(leaves)];
  const k = splitAt(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}
function splitAt(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

const eightInputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => leafHash(utf8FromText(`leaf ${i}`)));
const treeOf = (leaves: readonly Hash[]) => {
  const tree = new Tree();
  tree.append(...leaves);
  return tree;
};

describe('the tree of RFC 6962 §2.1', () => {
  test('the empty tree, one empty leaf and the eight known inputs have the known roots', () => {
    expect(hexFromBytes(rootHash([]))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(hexFromBytes(rootHash([new Uint8Array(0)]))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(hexFromBytes(rootHash(eightInputs.map(bytesFromHex)))).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
  });

  test('a leaf longer than any before it hashes as itself', () => {
    const short = hexFromBytes(leafHash(Uint8Array.of(1)));
    leafHash(new Uint8Array(65_535).fill(7));
    expect(hexFromBytes(leafHash(Uint8Array.of(1)))).toBe(short);
  });

  test('10,000 random trees have the roots and proofs of the definition, and each proof holds', async () => {
    const all = leavesOf(130);
    let state = 20261123; // a fixed seed: the same trees every run
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    const roots = new Map<string, Hash>();
    const rootOf = (from: number, to: number) => {
      const key = `${from}-${to}`;
      const root = roots.get(key) ?? mth(all.slice(from, to));
      roots.set(key, root);
      return root;
    };
    for (let round = 0; round < 10_000; round++) {
      const offset = random(100);
      const size = 1 + random(30);
      const leaves = all.slice(offset, offset + size);
      const root = rootOf(offset, offset + size);
      const tree = treeOf(leaves);
      expect(tree.root()).toEqual(root);
      const index = random(size);
      const inclusion = await inclusionProof(index, size, tree.readHashes);
      expect(inclusion).toEqual(path(index, leaves));
      expect(verifyInclusion(leaves[index] as Hash, index, size, inclusion, root)).toBe(true);
      const from = 1 + random(size);
      const consistency = await consistencyProof(from, size, tree.readHashes);
      expect(consistency).toEqual(subproof(from, leaves, true));
      const fromRoot = rootOf(offset, offset + from);
      expect(await rootAt(from, tree.readHashes)).toEqual(fromRoot);
      expect(verifyConsistency(from, fromRoot, size, root, consistency)).toBe(true);
    }
  });

  test('every index and every pair of sizes up to 65 leaves is proved', async () => {
    const leaves = leavesOf(65);
    const tree = treeOf(leaves);
    for (let size = 1; size <= 65; size++) {
      const root = await rootAt(size, tree.readHashes);
      for (let i = 0; i < size; i++) {
        const proof = await inclusionProof(i, size, tree.readHashes);
        expect(verifyInclusion(leaves[i] as Hash, i, size, proof, root)).toBe(true);
        const fromRoot = await rootAt(i, tree.readHashes);
        const grown = await consistencyProof(i, size, tree.readHashes);
        expect(verifyConsistency(i, fromRoot, size, root, grown)).toBe(true);
      }
    }
  });

  test('no proof holds for another leaf, index, size, root, or with a hash changed, dropped or added', async () => {
    const leaves = leavesOf(100);
    const tree = treeOf(leaves);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 100 }),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async (size, a, b, bit) => {
          const index = a % size;
          const root = await rootAt(size, tree.readHashes);
          const leaf = leaves[index] as Hash;
          const proof = await inclusionProof(index, size, tree.readHashes);
          const other = b % size;
          if (other !== index) {
            expect(verifyInclusion(leaf, other, size, proof, root)).toBe(false);
            expect(verifyInclusion(leaves[other] as Hash, index, size, proof, root)).toBe(false);
          }
          const at = b % proof.length;
          const flipped = proof.map((hash, i) => (i === at ? flip(hash, bit) : hash));
          expect(verifyInclusion(leaf, index, size, flipped, root)).toBe(false);
          expect(verifyInclusion(leaf, index, size, proof.slice(1), root)).toBe(false);
          expect(verifyInclusion(leaf, index, size, [...proof, leaf], root)).toBe(false);
          expect(verifyInclusion(leaf, index, size, proof, flip(root, bit))).toBe(false);

          const from = 1 + (a % (size - 1));
          const fromRoot = await rootAt(from, tree.readHashes);
          const grown = await consistencyProof(from, size, tree.readHashes);
          const place = b % grown.length;
          const bent = grown.map((hash, i) => (i === place ? flip(hash, bit) : hash));
          expect(verifyConsistency(from, fromRoot, size, root, bent)).toBe(false);
          expect(verifyConsistency(from, flip(fromRoot, bit), size, root, grown)).toBe(false);
          expect(verifyConsistency(from, fromRoot, size, flip(root, bit), grown)).toBe(false);
          expect(verifyConsistency(from, fromRoot, size, root, grown.slice(1))).toBe(false);
          expect(verifyConsistency(from, fromRoot, size, root, [...grown, root])).toBe(false);
          expect(verifyConsistency(size, fromRoot, from, root, grown)).toBe(false);
        },
      ),
    );
  });

  test('sizes and indexes that are no counts are never proved', async () => {
    const tree = treeOf(leavesOf(3));
    expect(verifyInclusion(emptyRoot, 0, 0, [], emptyRoot)).toBe(false);
    expect(verifyInclusion(emptyRoot, 0.5, 1, [], emptyRoot)).toBe(false);
    expect(verifyInclusion(emptyRoot, -1, 1, [], emptyRoot)).toBe(false);
    expect(verifyConsistency(Number.NaN, emptyRoot, 3, tree.root(), [])).toBe(false);
    expect(verifyConsistency(0, tree.root(), 3, tree.root(), [])).toBe(false);
    await expect(inclusionProof(3, 3, tree.readHashes)).rejects.toThrow(
      'Got index 3 when the tree has 3 entries.',
    );
    await expect(consistencyProof(4, 3, tree.readHashes)).rejects.toThrow(RangeError);
    await expect(inclusionProof(1, 5, tree.readHashes)).rejects.toThrow('Got hash 5 when the tree has 4.');
  });
});

describe('stored hashes', () => {
  test('the drawing is true: leaf 3 completes hashes 4, 5 and 6', () => {
    expect([storedHashIndex(0, 3), storedHashIndex(1, 1), storedHashIndex(2, 0)]).toEqual([4, 5, 6]);
    expect(storedPlace(6)).toEqual({ leaf: 3, level: 2 });
    expect(storedHashCount(7)).toBe(11);
  });

  test('number and place are inverses, up to 2^50 leaves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (level, share) => {
          const n = Math.floor(share * 2 ** (50 - level));
          const place = storedPlace(storedHashIndex(level, n));
          expect(place).toEqual({ leaf: (n + 1) * 2 ** level - 1, level });
        },
      ),
    );
  });

  test('a frontier opened at any size goes on as one that was there from the start', async () => {
    const leaves = leavesOf(40);
    const tree = treeOf(leaves);
    for (let size = 0; size <= 40; size++) {
      let read = 0;
      const frontier = await Frontier.open(size, (indexes) => {
        read += indexes.length;
        return tree.readHashes(indexes);
      });
      expect(read).toBe(size.toString(2).replaceAll('0', '').length);
      const copy = frontier.copy();
      for (const leaf of leaves.slice(size)) frontier.append(leaf);
      expect(frontier.root()).toEqual(tree.root());
      expect(copy.size).toBe(size);
      expect(copy.root()).toEqual(await rootAt(size, tree.readHashes));
    }
  });

  test('a proof in a tree of 70,000 reads at most 34 hashes, in one read', async () => {
    const tree = new Tree();
    const leaf = leafHash(new Uint8Array(0));
    for (let i = 0; i < 70_000; i++) tree.append(leaf);
    let reads = 0;
    let most = 0;
    const counted = (indexes: readonly number[]) => {
      reads++;
      most = Math.max(most, indexes.length);
      return tree.readHashes(indexes);
    };
    for (let i = 0; i < 70_000; i += 997) {
      await inclusionProof(i, 70_000, counted);
      if (i > 0) await consistencyProof(i, 70_000, counted);
    }
    expect(reads).toBe(71 + 70);
    expect(most).toBeLessThanOrEqual(34);
  });
});

function flip(hash: Hash, bit: number): Hash {
  const changed = hash.slice();
  changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
  return changed;
}
