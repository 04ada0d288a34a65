import { describe, expect, test } from 'vitest';
import {
  base64FromBytes,
  canonicalJson,
  checkpointBody,
  commitment,
  ed25519Signer,
  encodeEntryBundle,
  formatTlogProof,
  formatVkey,
  inclusionProof,
  leafHash,
  sealFrom,
  signNote,
  Tree,
  tilePath,
  tileWidth,
  utf8FromText,
} from '#proof';
import { verifyEntry } from './verify-entry.ts';
import {
  type LogFiles,
  readCheckpoint,
  rememberCheckpoint,
  seenCheckpoint,
  verifyLog,
} from './verify-log.ts';

const origin = 'example.org/kz';
const signer = ed25519Signer(origin, new Uint8Array(32).fill(7));
const verifierKey = formatVkey(signer.key);
const textOf = (i: number) => canonicalJson({ kind: 'payment-recorded', seq: i });

/** A log as its server publishes it; `rewrite` puts another text in the place of one entry after it was sealed. */
function published(count: number, rewrite: Record<number, string> = {}, text = textOf) {
  const sealed = Array.from({ length: count }, (_, i) => utf8FromText(text(i)));
  const shown = sealed.map((entry, i) => (rewrite[i] === undefined ? entry : utf8FromText(rewrite[i])));
  const tree = new Tree();
  tree.append(...sealed.map(leafHash));
  const checkpoint = signNote(checkpointBody({ origin, size: count, root: tree.root() }), [signer]);
  const files: LogFiles = {
    checkpoint: async () => checkpoint,
    file: async (path) => {
      for (let first = 0; first < count; first += tileWidth) {
        const entries = shown.slice(first, first + tileWidth);
        if (path === tilePath('entries', first / tileWidth, entries.length))
          return encodeEntryBundle(entries);
      }
      throw new Error(`No file ${path}.`);
    },
  };
  const seen = { origin, size: count, root: base64FromBytes(tree.root()) };
  return { files, seen, checkpoint, tree };
}

describe('the register verified in the browser', () => {
  test('600 entries in three files give the signed root, and the progress ends at 600', async () => {
    const progress: number[] = [];
    const verdict = await verifyLog({
      files: published(600).files,
      verifierKey,
      onProgress: (done) => progress.push(done),
    });
    expect(verdict.ok).toBe(true);
    expect(progress).toEqual([256, 512, 600]);
    expect(verdict.steps.map(({ step, ok }) => [step, ok])).toEqual([
      ['signature', true],
      ['entries', true],
      ['root', true],
      ['seals', true],
      ['history', true],
    ]);
  });

  test('one entry changed after it was sealed makes another root', async () => {
    const { files } = published(300, { 42: textOf(43) });
    const verdict = await verifyLog({ files, verifierKey });
    expect(verdict.ok).toBe(false);
    expect(verdict.steps.find(({ step }) => step === 'root')?.ok).toBe(false);
    expect(verdict.steps.find(({ step }) => step === 'entries')?.ok).toBe(true);
  });

  test('an entry that is not canonical is named by its index', async () => {
    const { files } = published(3, { 1: '{ "kind": "x" }' });
    const verdict = await verifyLog({ files, verifierKey });
    expect(verdict.steps).toContainEqual(expect.objectContaining({ step: 'entries', ok: false, bad: 1 }));
  });

  test('two sealed filings: one opened to what its seal commits to, one closed; an opening of another area is named', async () => {
    const applicant = { id: 'tamgaly', kind: 'company', country: 'KZ', name: 'a', number: 'b' };
    const area = { licenceKind: 'exploration', cells: [[180_958_392, 2]] as const };
    const salts = { salt: '5a'.repeat(32), nameSalt: '5b'.repeat(32), numberSalt: '5c'.repeat(32) };
    const name = { commitment: commitment(new Uint8Array(32).fill(0x5b), 'a') };
    const number = { commitment: commitment(new Uint8Array(32).fill(0x5c), 'b') };
    const seal = sealFrom({ ...area, applicant }, salts);
    const opensBefore = '2026-02-03T19:00:00.000Z';
    const opening = {
      ...area,
      kind: 'application-lodged',
      application: 'A-000001',
      at: '2026-02-03T09:00:00.000Z',
      applicant: { ...applicant, name, number },
      sealed: { filing: 'F-000001', salt: salts.salt },
    };
    const log = (opened: object) => [
      { kind: 'filing-sealed', filing: 'F-000001', commitment: seal, opensBefore },
      { kind: 'filing-sealed', filing: 'F-000002', commitment: 'c'.repeat(64), opensBefore },
      opened,
    ];
    const seals = async (entries: readonly object[]) => {
      const { files } = published(3, {}, (i) => canonicalJson(entries[i]));
      return (await verifyLog({ files, verifierKey })).steps.find(({ step }) => step === 'seals');
    };
    const counts = { sealed: 2, opened: 1, lapsed: 0, closed: 1 };
    expect(await seals(log(opening))).toEqual({ step: 'seals', ok: true, counts });
    // Signed by the log's own key all the same.
    expect(await seals(log({ ...opening, cells: [[180_958_392, 3]] }))).toMatchObject({
      ok: false,
      bad: { entry: 2, code: 'seal-differs', filing: 'F-000001' },
    });
  });

  test('a checkpoint that another key signed is not the log’s', async () => {
    const other = formatVkey(ed25519Signer(origin, new Uint8Array(32).fill(8)).key);
    const verdict = await verifyLog({ files: published(5).files, verifierKey: other });
    expect(verdict.steps[0]).toMatchObject({ step: 'signature', ok: false });
  });

  test('a log that grew from what was seen last time keeps its history; a shorter or rewritten one does not', async () => {
    const then = published(290);
    const history = async (files: LogFiles, seen = then.seen) =>
      (await verifyLog({ files, verifierKey, seen })).steps.find(({ step }) => step === 'history');
    expect(await history(published(300).files)).toMatchObject({ ok: true, size: 290, first: false });
    expect(await history(published(200).files)).toMatchObject({ ok: false });
    expect(
      await history(published(300).files, { ...then.seen, root: published(289).seen.root }),
    ).toMatchObject({
      ok: false,
    });
    expect(await history(published(300).files, { ...then.seen, origin: 'example.org/au' })).toMatchObject({
      ok: true,
      first: true,
    });
  });

  test('what was seen is remembered, and anything else in that place is not believed', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(seenCheckpoint(storage)).toBeUndefined();
    rememberCheckpoint(published(3).seen, storage);
    expect(seenCheckpoint(storage)).toEqual(published(3).seen);
    for (const key of kept.keys()) kept.set(key, '{"size":"many"}');
    expect(seenCheckpoint(storage)).toBeUndefined();
  });

  test('the checkpoint tells its size and who else signed it', () => {
    const read = readCheckpoint(published(12).checkpoint, verifierKey);
    expect(read).toMatchObject({ isSigned: true, witnesses: 0 });
    expect(read.checkpoint).toMatchObject({ origin, size: 12 });
  });
});

describe('one entry verified in the browser', () => {
  test('entry 42 of 300 stands in the log; the same proof with another text does not', async () => {
    const { tree, checkpoint } = published(300);
    const proof = formatTlogProof({
      index: 42,
      path: await inclusionProof(42, 300, tree.readHashes),
      checkpoint,
    });
    expect(verifyEntry(textOf(42), proof, verifierKey)).toEqual({
      isSigned: true,
      isIncluded: true,
      index: 42,
      size: 300,
      steps: 9,
    });
    expect(verifyEntry(textOf(41), proof, verifierKey)).toMatchObject({ isSigned: true, isIncluded: false });
  });
});
