import { describe, expect, test } from 'vitest';
import {
  checkpointBody,
  consistencyProof,
  cosigner,
  ed25519Signer,
  emptyRoot,
  formatWitnessRequest,
  judgeWitnessRequest,
  leafHash,
  parseNote,
  parseWitnessRequest,
  readWitnessAnswer,
  rootAt,
  signNote,
  Tree,
  utf8FromText,
  verifyNote,
  type WitnessedTree,
  type WitnessVerdict,
  withCosignatures,
  witnessAnswer,
} from './index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const origin = 'example.org/kz';
const log = ed25519Signer(origin, seed(1));
const tree = new Tree();
tree.append(...Array.from({ length: 100 }, (_, i) => leafHash(utf8FromText(`${i}`))));

const checkpointAt = async (size: number) =>
  signNote(checkpointBody({ origin, size, root: await rootAt(size, tree.readHashes) }), [log]);
const request = async (oldSize: number, size: number) =>
  formatWitnessRequest({
    oldSize,
    proof: await consistencyProof(oldSize, size, tree.readHashes),
    checkpoint: await checkpointAt(size),
  });

/** A witness as its shell runs it: judge, remember, sign. */
function witness(name: string, byte: number, nowSeconds = () => 1_790_000_000) {
  const remembered = new Map<string, WitnessedTree>();
  const signer = cosigner(name, seed(byte), nowSeconds);
  return {
    key: signer.key,
    remembered,
    answer(body: string): WitnessVerdict & { readonly body?: string } {
      const keys = (asked: string) => (asked === origin ? [log.key] : []);
      const verdict = judgeWitnessRequest(body, keys, (asked) => remembered.get(asked));
      if (verdict.status !== 200) return verdict;
      remembered.set(verdict.checkpoint.origin, verdict.checkpoint);
      return { ...verdict, body: witnessAnswer(verdict.text, [signer]) };
    },
  };
}

describe('a witness', () => {
  test('cosigns a first checkpoint, each that grew from it, and the same again', async () => {
    const one = witness('w1.example', 2);
    for (const [oldSize, size] of [
      [0, 0],
      [0, 7],
      [7, 7],
      [7, 64],
      [64, 100],
    ] as const) {
      const { status, body = '' } = one.answer(await request(oldSize, size));
      expect(status).toBe(200);
      const checkpoint = await checkpointAt(size);
      const taken = readWitnessAnswer(body, parseNote(checkpoint), [one.key]);
      expect(taken).toMatchObject({
        ok: true,
        cosignatures: [{ statement: { signedAtSeconds: 1_790_000_000 } }],
      });
      const note = parseNote(withCosignatures(checkpoint, [body, body]));
      expect(note.signatures.length).toBe(2);
      expect(verifyNote(note, [log.key, one.key])).toMatchObject({ ok: true, signatures: [{}, {}] });
      expect(one.remembered.get(origin)?.size).toBe(size);
    }
  });

  test('answers 409 with its size when the log has another in mind', async () => {
    const one = witness('w1.example', 2);
    one.answer(await request(0, 7));
    expect(one.answer(await request(5, 20))).toEqual({ status: 409, size: 7 });
    expect(one.answer(await request(0, 20))).toEqual({ status: 409, size: 7 });
    expect(one.answer(await request(7, 20)).status).toBe(200);
  });

  test('does not cosign what was rewritten, rolled back or cut off', async () => {
    const one = witness('w1.example', 2);
    one.answer(await request(0, 50));
    const forked = new Tree();
    forked.append(
      ...Array.from({ length: 100 }, (_, i) => leafHash(utf8FromText(i === 20 ? 'rewritten' : `${i}`))),
    );
    const checkpoint = signNote(checkpointBody({ origin, size: 100, root: forked.root() }), [log]);
    const proof = await consistencyProof(50, 100, forked.readHashes);
    expect(one.answer(formatWitnessRequest({ oldSize: 50, proof, checkpoint }))).toMatchObject({
      status: 422,
      message: 'The proof does not lead from the tree of 50 that was cosigned here to this one of 100.',
    });
    const sameSize = signNote(
      checkpointBody({ origin, size: 50, root: await rootAt(50, forked.readHashes) }),
      [log],
    );
    expect(one.answer(formatWitnessRequest({ oldSize: 50, proof: [], checkpoint: sameSize })).status).toBe(
      422,
    );
    const back = formatWitnessRequest({ oldSize: 50, proof: [], checkpoint: await checkpointAt(40) });
    expect(one.answer(back)).toMatchObject({ status: 400, message: 'Got old size 50 of a tree of 40.' });
    const cut = (await request(50, 100)).replace(/\n.*\n/, '\n');
    expect(one.answer(cut).status).toBe(422);
    expect(one.remembered.get(origin)?.size).toBe(50);
    expect(one.answer(await request(50, 100)).status).toBe(200);
  });

  test('takes no proof for a first checkpoint, and no other root of the empty tree', async () => {
    const one = witness('w1.example', 2);
    const proof = [leafHash(utf8FromText('x'))];
    expect(
      one.answer(formatWitnessRequest({ oldSize: 0, proof, checkpoint: await checkpointAt(7) })).status,
    ).toBe(422);
    const empty = signNote(checkpointBody({ origin, size: 0, root: tree.root() }), [log]);
    expect(one.answer(formatWitnessRequest({ oldSize: 0, proof: [], checkpoint: empty })).status).toBe(422);
  });

  test('answers 404 to an unknown log, 403 to an unknown or bad signature, 400 to what is no request', async () => {
    const one = witness('w1.example', 2);
    const stranger = ed25519Signer('example.org/other', seed(9));
    const other = signNote(checkpointBody({ origin: 'example.org/other', size: 0, root: emptyRoot }), [
      stranger,
    ]);
    expect(one.answer(formatWitnessRequest({ oldSize: 0, proof: [], checkpoint: other })).status).toBe(404);
    const unsigned = signNote(checkpointBody({ origin, size: 0, root: emptyRoot }), [stranger]);
    expect(one.answer(formatWitnessRequest({ oldSize: 0, proof: [], checkpoint: unsigned })).status).toBe(
      403,
    );
    const forged = (await request(0, 7)).replace(`${origin}\n7\n`, `${origin}\n8\n`);
    expect(one.answer(forged).status).toBe(403);
    for (const bad of [
      '',
      'old 0\n',
      'old 00\n\n',
      'old x\n\n',
      'size 0\n\n',
      'old 0\nAAAA\n\n',
      'old 0\n\nno note',
    ]) {
      expect(one.answer(bad).status, bad).toBe(400);
    }
    const many = `old 5\n${'A'.repeat(43)}=\n`.replace(/\n(.*)\n/, `\n${`${'A'.repeat(43)}=\n`.repeat(64)}`);
    expect(one.answer(`${many}\n${await checkpointAt(7)}`)).toMatchObject({
      status: 400,
      message: 'Got 64 hashes when at most 63.',
    });
  });

  test('a request reads back as it was written', async () => {
    const body = await request(7, 20);
    expect(body.startsWith('old 7\n')).toBe(true);
    expect(formatWitnessRequest(parseWitnessRequest(body))).toBe(body);
  });
});

describe('a log', () => {
  test('takes good lines of known witnesses, ignores strangers, and refuses a liar', async () => {
    const known = witness('w1.example', 2);
    const stranger = witness('w2.example', 3);
    const checkpoint = parseNote(await checkpointAt(7));
    const body = await request(0, 7);
    const good = known.answer(body).body ?? '';
    const unknown = stranger.answer(body).body ?? '';
    expect(readWitnessAnswer(unknown + good, checkpoint, [known.key])).toMatchObject({
      ok: true,
      cosignatures: [{ line: good }],
    });
    expect(readWitnessAnswer(unknown, checkpoint, [known.key])).toEqual({
      ok: false,
      message: 'No line of the answer is from a known witness key.',
    });
    const ofAnother = parseNote(await checkpointAt(8));
    expect(readWitnessAnswer(good, ofAnother, [known.key])).toMatchObject({ ok: false });
    for (const bad of ['', good.slice(0, -1), 'hello\n', `${good}\n`]) {
      expect(readWitnessAnswer(bad, checkpoint, [known.key]).ok, bad).toBe(false);
    }
  });
});
