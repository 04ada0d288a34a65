import { describe, expect, test } from 'vitest';
import {
  checkpointBody,
  cosigner,
  ed25519Signer,
  entryBytes,
  formatTlogProof,
  formatVkey,
  inclusionProof,
  leafHash,
  parsePolicy,
  parseTlogProof,
  signNote,
  Tree,
  utf8FromText,
  verifyTlogProof,
} from './index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const log = ed25519Signer('example.org/kz', seed(1));
const witness = cosigner('w1.example', seed(2), () => 1_790_000_000);
const entries = Array.from({ length: 21 }, (_, i) => entryBytes({ kind: 'test', n: i }));
const tree = new Tree();
tree.append(...entries.map(leafHash));
const checkpoint = signNote(checkpointBody({ origin: log.key.name, size: 21, root: tree.root() }), [
  log,
  witness,
]);
const policy = parsePolicy(
  `log ${formatVkey(log.key)}\nwitness W1 ${formatVkey(witness.key)}\ngroup g any W1\nquorum g`,
);
const proofOf = async (index: number) =>
  formatTlogProof({ index, path: await inclusionProof(index, 21, tree.readHashes), checkpoint });

describe('an offline proof', () => {
  test('proves every entry of the log, and only in its place', async () => {
    for (let index = 0; index < 21; index++) {
      const text = await proofOf(index);
      expect(verifyTlogProof(text, entries[index] as Uint8Array, policy)).toMatchObject({
        ok: true,
        checkpoint: { size: 21 },
        policy: { witnesses: [{ name: 'W1', signedAtSeconds: 1_790_000_000 }] },
      });
      const other = entries[(index + 1) % 21] as Uint8Array;
      expect(verifyTlogProof(text, other, policy)).toMatchObject({
        ok: false,
        code: 'not-included',
        message: `The entry is not the one at index ${index} of the log of 21 entries.`,
      });
    }
  });

  test('has the form that the specification shows', async () => {
    const text = await proofOf(20);
    expect(text).toMatch(
      /^c2sp\.org\/tlog-proof@v1\nindex 20\n([A-Za-z0-9+/]{43}=\n)+\nexample\.org\/kz\n21\n/,
    );
    expect(parseTlogProof(text).path.length).toBe(2);
    const extra = formatTlogProof({ ...parseTlogProof(text), extra: utf8FromText('sealed offer') });
    expect(extra.split('\n')[1]).toBe('extra c2VhbGVkIG9mZmVy');
    expect(parseTlogProof(extra)).toEqual({ ...parseTlogProof(text), extra: utf8FromText('sealed offer') });
    expect(verifyTlogProof(extra, entries[20] as Uint8Array, policy).ok).toBe(true);
  });

  test('of a log with one entry has no path', () => {
    const one = new Tree();
    one.append(leafHash(entries[0] as Uint8Array));
    const note = signNote(checkpointBody({ origin: log.key.name, size: 1, root: one.root() }), [
      log,
      witness,
    ]);
    const text = formatTlogProof({ index: 0, path: [], checkpoint: note });
    expect(verifyTlogProof(text, entries[0] as Uint8Array, policy).ok).toBe(true);
  });

  test('no flipped character goes through', async () => {
    const text = await proofOf(13);
    for (let at = 0; at < text.length; at++) {
      const flipped = `${text.slice(0, at)}${text[at] === 'B' ? 'C' : 'B'}${text.slice(at + 1)}`;
      const line = text.slice(0, at).split('\n').length;
      const verdict = verifyTlogProof(flipped, entries[13] as Uint8Array, policy);
      // An unknown signature is ignored, and then the log or the quorum is missing.
      expect(verdict.ok, `line ${line}, place ${at}`).toBe(false);
    }
  });

  test('a faulty file is refused with its line', async () => {
    const text = await proofOf(13);
    const refusal = (faulty: string) => {
      const verdict = verifyTlogProof(faulty, entries[13] as Uint8Array, policy);
      return verdict.ok ? 'proved' : verdict.message;
    };
    expect(refusal(text.replace('@v1', '@v2'))).toBe('line 1: The line is not "c2sp.org/tlog-proof@v1".');
    expect(refusal(text.replace('index 13', 'index 013'))).toMatch('line 2: "013" is not a whole number');
    expect(refusal(text.replace('index 13', 'place 13'))).toMatch(
      'line 2: The line is not "index" and a number.',
    );
    expect(refusal(text.replace('index 13\n', 'index 13\nAAAA\n'))).toMatch(
      'line 3: Got 3 bytes when a hash has 32.',
    );
    expect(refusal('hello')).toBe('No empty line before the checkpoint.');
    expect(refusal(text.replace(/— w1.*\n/, ''))).toMatch('The quorum "g" is not reached');
  });
});
