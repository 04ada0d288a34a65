import { expect, test } from 'vitest';
import { inclusionProof, leafHash, Tree, utf8FromText, verifyInclusion } from '#proof';
import { rememberedHashes } from './stored-hashes.ts';

function countedTree(size: number) {
  const tree = new Tree();
  for (let i = 0; i < size; i++) tree.append(leafHash(utf8FromText(`entry ${i}`)));
  const questions: number[] = [];
  const readHashes = rememberedHashes(async (indexes) => {
    questions.push(indexes.length);
    return tree.readHashes(indexes);
  });
  return { tree, questions, readHashes };
}

test('a hundred proofs of one moment are one question, each hash asked once; the same again asks nothing', async () => {
  const { tree, questions, readHashes } = countedTree(1000);
  const proofs = () =>
    Promise.all(Array.from({ length: 100 }, (_, i) => inclusionProof(900 + i, 1000, readHashes)));
  const first = await proofs();
  expect(questions).toHaveLength(1);
  expect(questions[0]).toBeLessThan(320); // 100 proofs of 10 hashes have most of them in common
  expect(await proofs()).toEqual(first);
  expect(questions).toHaveLength(1);
  for (const [i, proof] of first.entries()) {
    const leaf = leafHash(utf8FromText(`entry ${900 + i}`));
    expect(verifyInclusion(leaf, 900 + i, 1000, proof, tree.root())).toBe(true);
  }
});

test('a failure of the database reaches everyone who asked, and nobody after', async () => {
  const { tree } = countedTree(8);
  let fails = true;
  const readHashes = rememberedHashes(async (indexes) => {
    if (fails) throw new Error('the database is away');
    return tree.readHashes(indexes);
  });
  const asked = [inclusionProof(1, 8, readHashes), inclusionProof(5, 8, readHashes)];
  for (const proof of asked) await expect(proof).rejects.toThrow('the database is away');
  fails = false;
  expect(await inclusionProof(1, 8, readHashes)).toHaveLength(3);
});
