/** Stored hashes of the log for proofs and tiles: they never change once they are there, so what was read is remembered. */
import type { Hash, ReadHashes } from '#proof';
import { Together } from '../together.ts';

/** 32 bytes each, and as much again to keep them: some 20 MB. */
const remembered = 200_000;

export function rememberedHashes(readHashes: ReadHashes): ReadHashes {
  const known = new Map<number, Hash>();
  const together = new Together<readonly number[], readonly Hash[]>(async (questions) => {
    const unknown = [...new Set(questions.flat())].filter((index) => !known.has(index));
    const read = unknown.length === 0 ? [] : await readHashes(unknown);
    // A copy: the database's own buffer holds much more than one hash.
    const fresh = new Map(unknown.map((index, i) => [index, Uint8Array.from(read[i] as Hash)]));
    const answers = questions.map((indexes) =>
      indexes.map((index) => (known.get(index) ?? fresh.get(index)) as Hash),
    );
    for (const [index, hash] of fresh) {
      if (known.size >= remembered) known.delete(known.keys().next().value ?? 0);
      known.set(index, hash);
    }
    return answers;
  });
  return (indexes) => {
    const hashes = indexes.map((index) => known.get(index));
    return hashes.every((hash) => hash !== undefined) ? hashes : together.ask(indexes);
  };
}
