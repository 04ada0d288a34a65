/** Somebody else's program agrees: a checker in plain Python reads what we publish, and notices what we notice. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkpointBody,
  cosigner,
  ed25519Signer,
  encodeEntryBundle,
  entryBytes,
  formatTlogProof,
  formatVkey,
  hexFromBytes,
  inclusionProof,
  signNote,
  tileBytes,
  tilePath,
  tilesOfSize,
} from '#proof';
import { MemoryLog } from '#store';

const python = '/usr/bin/python3';
const checker = join(import.meta.dirname, 'check_log.py');
const isInstalled = existsSync(python) && spawnSync(python, ['-c', 'import cryptography']).status === 0;

const size = 700;
const origin = 'example.org/kz';
const log = ed25519Signer(origin, new Uint8Array(32).fill(1));
const witness = cosigner('witness.example/w1', new Uint8Array(32).fill(2), () => 1_790_000_000);
const kept = new MemoryLog();
let folder: string;
let checkpoint: string;

/** An entry with letters of four languages, numbers and nesting. */
const entry = (i: number) => ({
  kind: i === 0 ? 'register-opened' : 'application-lodged',
  at: new Date(Date.UTC(2026, 10, 23, 9) + Math.floor(i / 3) * 1000).toISOString(),
  by: { role: 'simulation', account: `account-${i % 7}` },
  simulated: true,
  note: i % 2 === 0 ? 'Қаратау литий — 리튬 "a\\b"\n\u2028' : '',
  cells: [[180_000_000 + i, 12]],
  share: i / 4,
});

function publish(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function check(...options: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const run = spawnSync(python, [checker, folder, formatVkey(log.key), ...options], { encoding: 'utf8' });
  return { ok: run.status === 0, said: `${run.stdout}${run.stderr}` };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-interop-'));
  await kept.append(
    0,
    Array.from({ length: size }, (_, i) => entryBytes(entry(i))),
  );
  for (const tile of tilesOfSize(size)) {
    const { level, index, width } = tile;
    const first = index * 256;
    const bytes =
      level === 'entries'
        ? encodeEntryBundle(await kept.read(first, first + width))
        : await tileBytes(tile, kept.readHashes);
    publish(tilePath(level, index, width), bytes);
  }
  checkpoint = signNote(checkpointBody({ origin, size, root: await kept.root(size) }), [log, witness]);
  publish('checkpoint', checkpoint);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(process.env.CI)('Python and python3-cryptography are installed where the checks run', () => {
  expect(isInstalled).toBe(true);
});

describe('the checker in Python', () => {
  const needsPython = (context: { skip: (note?: string) => void }) => {
    if (!isInstalled) context.skip('apt-get install python3-cryptography');
  };

  test('finds checkpoint, tree, order and proofs right', async (context) => {
    needsPython(context);
    const options: string[] = ['--witness', formatVkey(witness.key)];
    for (const index of [0, 255, 256, 511, 512, 698, 699]) {
      const path = await inclusionProof(index, size, kept.readHashes);
      publish(`${index}.tlog-proof`, formatTlogProof({ index, path, checkpoint }));
      options.push('--proof', join(folder, `${index}.tlog-proof`));
    }
    const { ok, said } = check(...options);
    expect(said.split('\n')).toEqual([
      'checkpoint of example.org/kz: 700 entries, signed by the log and 1 witnesses',
      `tree: 700 entries add up to ${hexFromBytes(await kept.root(size))}`,
      'order: every entry is canonical, and time does not go back',
      ...[0, 255, 256, 511, 512, 698, 699].map((index) => `proof: entry ${index} is in the tree of 700`),
      '',
    ]);
    expect(ok).toBe(true);
  });

  test('reads a proof against an older checkpoint of the same log', async (context) => {
    needsPython(context);
    const older = signNote(checkpointBody({ origin, size: 300, root: await kept.root(300) }), [log]);
    const path = await inclusionProof(299, 300, kept.readHashes);
    publish(
      'older.tlog-proof',
      formatTlogProof({ index: 299, path, checkpoint: older, extra: new Uint8Array(3) }),
    );
    const { ok, said } = check('--proof', join(folder, 'older.tlog-proof'));
    expect(said).toMatch('proof: entry 299 is in the tree of 300');
    expect(ok).toBe(true);
  });

  test('notices a changed entry, swapped entries, a forged checkpoint, a silent witness and a bent proof', async (context) => {
    needsPython(context);
    const path = 'tile/entries/001';
    const bundle = await kept.read(256, 512);
    const changed = bundle.with(44, entryBytes({ ...entry(300), share: 0 }));
    publish(path, encodeEntryBundle(changed));
    expect(check()).toEqual({
      ok: false,
      said: expect.stringContaining('fault: entry 300 is not the one in the tree'),
    });
    const swapped = bundle.with(7, bundle[8] as Uint8Array).with(8, bundle[7] as Uint8Array);
    publish(path, encodeEntryBundle(swapped));
    expect(check().said).toMatch('fault: entry 263 is not the one in the tree');
    publish(path, encodeEntryBundle(bundle));

    publish('checkpoint', checkpoint.replace('\n700\n', '\n699\n'));
    expect(check().said).toMatch('fault: the signature of example.org/kz is not over this checkpoint');
    publish('checkpoint', signNote(checkpointBody({ origin, size, root: await kept.root(699) }), [log]));
    expect(check().said).toMatch('fault: the entries do not add up to the signed root');
    expect(check('--witness', formatVkey(witness.key)).said).toMatch(
      'fault: the witness witness.example/w1 has not signed',
    );
    publish('checkpoint', checkpoint);

    const proof = formatTlogProof({
      index: 5,
      path: await inclusionProof(6, size, kept.readHashes),
      checkpoint,
    });
    publish('bent.tlog-proof', proof);
    expect(check('--proof', join(folder, 'bent.tlog-proof')).said).toMatch(
      'fault: the proof does not lead from entry 5 to the signed root',
    );
  });

  test('has fewer than 200 lines and takes nothing from this project', () => {
    const source = readFileSync(checker, 'utf8');
    expect(source.split('\n').length).toBeLessThan(200);
    const imported = [...source.matchAll(/^(?:import|from) ([a-z0-9_]+)/gm)].map((match) => match[1]);
    expect(new Set(imported)).toEqual(
      new Set(['base64', 'cryptography', 'hashlib', 'json', 'pathlib', 'struct', 'sys']),
    );
  });
});
