import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkLog,
  checkpointBody,
  cosigner,
  ed25519Signer,
  encodeEntryBundle,
  entryBytes,
  formatVkey,
  type LogCheckOptions,
  leafHash,
  parsePolicy,
  rootAt,
  signNote,
  Tree,
  textFromUtf8,
  tileBytes,
  tilePath,
  tilesOfSize,
  utf8FromText,
} from './index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const log = ed25519Signer('example.org/kz', seed(1));
const witness = cosigner('w1.example', seed(2), () => 1_790_000_000);
const policy = parsePolicy(`log ${formatVkey(log.key)}\nwitness W1 ${formatVkey(witness.key)}\nquorum W1`);

/** All public files of a log, as a mirror holds them. */
async function publish(entries: readonly Uint8Array[]): Promise<Map<string, Uint8Array>> {
  const tree = new Tree();
  tree.append(...entries.map(leafHash));
  const files = new Map<string, Uint8Array>();
  for (const tile of tilesOfSize(entries.length)) {
    const { level, index, width } = tile;
    const first = index * 256;
    const bytes =
      level === 'entries'
        ? encodeEntryBundle(entries.slice(first, first + width))
        : await tileBytes(tile, tree.readHashes);
    files.set(tilePath(level, index, width), bytes);
  }
  const body = checkpointBody({ origin: log.key.name, size: entries.length, root: tree.root() });
  files.set('checkpoint', utf8FromText(signNote(body, [log, witness])));
  return files;
}
const run = (files: ReadonlyMap<string, Uint8Array>, more: Partial<LogCheckOptions> = {}) =>
  checkLog({ read: async (path) => files.get(path), policy, ...more });

const entry = (n: number) => entryBytes({ kind: 'test', n, note: 'x'.repeat(n % 50) });
const entries = Array.from({ length: 1500 }, (_, i) => entry(i));
const files = await publish(entries);

describe('a log from its public files', () => {
  test.each([0, 1, 255, 256, 257, 1500])('of %i entries is whole', async (size) => {
    const seen: number[] = [];
    const result = await run(await publish(entries.slice(0, size)), {
      onEntry: (index, bytes) => {
        expect(bytes).toEqual(entries[index]);
        seen.push(index);
      },
    });
    expect(result).toMatchObject({ ok: true, checkpoint: { size }, policy: { witnesses: [{ name: 'W1' }] } });
    expect(seen).toEqual(Array.from({ length: size }, (_, i) => i));
    const tiles = [...tilesOfSize(size)].filter(({ level }) => level !== 'entries').length;
    expect(result.ok && result.tiles).toBe(tiles);
  });

  test('of 70,000 entries has 277 tiles of hashes, three levels of them', async () => {
    const many = await publish(Array.from({ length: 70_000 }, (_, i) => utf8FromText(`${i}`)));
    expect(await run(many)).toMatchObject({ ok: true, tiles: 274 + 2 + 1 });
    const path = 'tile/1/001.p/17';
    const bent = (many.get(path) as Uint8Array).slice();
    bent[32 * 3] = (bent[32 * 3] as number) ^ 1;
    many.set(path, bent);
    expect(await run(many)).toMatchObject({
      ok: false,
      code: 'tile-differs',
      message: 'Entries 66304 to 66559 do not add up to their hash in tile/1/001.p/17.',
      entry: 66_304,
    });
  });

  test('whose partial files have been filled since is read from the full ones', async () => {
    const older = await publish(entries.slice(0, 1300));
    const served = new Map(files);
    served.set('checkpoint', older.get('checkpoint') as Uint8Array);
    for (const path of [...served.keys()]) if (path.includes('.p/')) served.delete(path);
    served.set('tile/entries/005', encodeEntryBundle(entries.slice(1280, 1500)));
    served.set('tile/0/005', files.get('tile/0/005.p/220') as Uint8Array);
    served.set('tile/1/000', files.get('tile/1/000.p/5') as Uint8Array);
    expect(await run(served)).toMatchObject({ ok: true, checkpoint: { size: 1300 } });
  });

  test('goes on from the last visit, and neither shrinks nor changes what was seen', async () => {
    const tree = new Tree();
    tree.append(...entries.map(leafHash));
    const at = async (size: number) => ({ size, root: await rootAt(size, tree.readHashes) });
    for (const size of [0, 1, 700, 1500])
      expect(await run(files, { remembered: [await at(size)] })).toMatchObject({ ok: true });
    const shorter = await publish(entries.slice(0, 1499));
    expect(await run(shorter, { remembered: [await at(1500)] })).toMatchObject({
      ok: false,
      code: 'rolled-back',
      message: 'The log has 1499 entries when it had 1500 at the last visit.',
    });
    const rewritten = await publish(entries.with(10, entry(9999)));
    expect(await run(rewritten, { remembered: [await at(700)] })).toMatchObject({
      ok: false,
      code: 'rewritten',
    });
    expect(await run(rewritten, { remembered: [await at(10)] })).toMatchObject({ ok: true });
    expect(await run(rewritten, { remembered: [await at(10), await at(700)] })).toMatchObject({
      code: 'rewritten',
    });
  });

  test('without its tiles of hashes can be checked, too', async () => {
    const bare = new Map([...files].filter(([path]) => !/^tile\/\d/.test(path)));
    expect(await run(bare)).toMatchObject({
      ok: false,
      code: 'file-missing',
      message: 'The file tile/0/000 is not there.',
    });
    expect(await run(bare, { tiles: false })).toMatchObject({ ok: true, tiles: 0 });
    const bent = new Map(bare);
    bent.set('tile/entries/000', encodeEntryBundle(entries.slice(0, 256).with(7, entry(7777))));
    expect(await run(bent, { tiles: false })).toMatchObject({ ok: false, code: 'root-differs' });
  });
});

describe('tampering', () => {
  test('an entry changed in its bundle is named', async () => {
    const bent = new Map(files);
    bent.set('tile/entries/003', encodeEntryBundle(entries.slice(768, 1024).with(100, entry(4711))));
    expect(await run(bent)).toMatchObject({
      ok: false,
      code: 'entry-differs',
      message: 'Entry 868 and its hash in tile/0/003 are not of each other.',
      entry: 868,
    });
  });

  test('entries swapped, dropped and inserted are named', async () => {
    const bundle = entries.slice(256, 512);
    const swapped = bundle.with(5, bundle[6] as Uint8Array).with(6, bundle[5] as Uint8Array);
    const dropped = [...bundle.slice(0, 9), ...bundle.slice(10), entry(1)];
    const inserted = [...bundle.slice(0, 20), entry(1), ...bundle.slice(20, 255)];
    for (const [changed, index] of [
      [swapped, 261],
      [dropped, 265],
      [inserted, 276],
    ] as const) {
      const bent = new Map(files).set('tile/entries/001', encodeEntryBundle(changed));
      expect(await run(bent)).toMatchObject({ ok: false, code: 'entry-differs', entry: index });
    }
    const short = new Map(files).set('tile/entries/001', encodeEntryBundle(bundle.slice(0, 255)));
    expect(await run(short)).toMatchObject({ ok: false, code: 'file-malformed', entry: 256 });
  });

  test('an entry changed with its leaf hash is found one level higher, and with every hash above it at the root', async () => {
    const other = await publish(entries.with(300, entry(4711)));
    const bent = new Map(files);
    for (const path of ['tile/entries/001', 'tile/0/001']) bent.set(path, other.get(path) as Uint8Array);
    expect(await run(bent)).toMatchObject({ ok: false, code: 'tile-differs', entry: 256 });
    bent.set('tile/1/000.p/5', other.get('tile/1/000.p/5') as Uint8Array);
    expect(await run(bent)).toMatchObject({
      ok: false,
      code: 'root-differs',
      message: 'The 1500 entries do not add up to the root that example.org/kz signed.',
    });
  });

  test('a checkpoint signed by another, without the quorum, or for another size is refused', async () => {
    const text = textFromUtf8(files.get('checkpoint') as Uint8Array);
    const withCheckpoint = (note: string) => run(new Map(files).set('checkpoint', utf8FromText(note)));
    const body = text.slice(0, text.indexOf('\n\n') + 1);
    const stranger = ed25519Signer('example.org/kz', seed(7));
    expect(await withCheckpoint(signNote(body, [stranger, witness]))).toMatchObject({ code: 'unknown-log' });
    expect(await withCheckpoint(signNote(body, [log]))).toMatchObject({ code: 'no-quorum' });
    expect(await withCheckpoint(text.replace('\n1500\n', '\n1499\n'))).toMatchObject({
      code: 'bad-signature',
    });
    expect(await withCheckpoint('hello')).toMatchObject({ code: 'file-malformed' });
    expect(await run(new Map())).toMatchObject({ ok: false, code: 'file-missing' });
  });

  test('no flipped, dropped, swapped, inserted or cut bytes of any file go through', async () => {
    const paths = [...files.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('flip', 'drop', 'insert', 'truncate', 'swap', 'missing'),
        async (which, where, by, how) => {
          const path = paths[which % paths.length] as string;
          const bytes = files.get(path) as Uint8Array;
          const at = where % bytes.length;
          const changed = tampered(bytes, at, by, how);
          fc.pre(changed === undefined || !Buffer.from(changed).equals(bytes));
          const bent = new Map(files);
          if (changed) bent.set(path, changed);
          else bent.delete(path);
          const result = await run(bent);
          // A byte of a signature line's name makes it a stranger's signature: then log or quorum is missing.
          expect(result.ok, `${how} ${path} at ${at}`).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function tampered(bytes: Uint8Array, at: number, by: number, how: string): Uint8Array | undefined {
  switch (how) {
    case 'flip':
      return bytes.map((byte, i) => (i === at ? byte ^ by : byte));
    case 'drop':
      return bytes.filter((_, i) => i !== at);
    case 'insert':
      return Uint8Array.from([...bytes.subarray(0, at), by, ...bytes.subarray(at)]);
    case 'truncate':
      return bytes.slice(0, at);
    case 'swap':
      return bytes.map((byte, i) =>
        i === at ? (bytes[at + 1] ?? byte) : i === at + 1 ? (bytes[at] as number) : byte,
      );
    default:
      return undefined;
  }
}
