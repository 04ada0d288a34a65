/** What the command says of a court extract, from the file alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  checkpointBody,
  ed25519Signer,
  entryBytes,
  extractText,
  formatVkey,
  inclusionProof,
  leafHash,
  signNote,
  Tree,
  textFromUtf8,
} from '#proof';
import { verifyExtractFile } from './verify-extract.ts';

const origin = 'register.example/kz';
const log = ed25519Signer(origin, new Uint8Array(32).fill(1));
const key = formatVkey(log.key);
let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-extract-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

async function file(change: (note: string) => string = (note) => note): Promise<string> {
  const entry = { kind: 'licence-granted', licence: 'EL-000042' };
  const tree = new Tree();
  tree.append(leafHash(entryBytes(entry)));
  const root = tree.root();
  const text = extractText(origin, {
    of: { kind: 'licence', id: 'EL-000042' },
    asOf: { size: 1, day: '2026-11-24', root },
    issuedAt: '2026-11-25T04:00:00.000Z',
    trial: false,
    words: { language: 'en', lines: ['State: in force'] },
    record: { status: 'in-force' },
    entries: [
      { index: 0, text: textFromUtf8(entryBytes(entry)), path: await inclusionProof(0, 1, tree.readHashes) },
    ],
    openings: [],
    checkpoint: signNote(checkpointBody({ origin, size: 1, root }), [log]),
    consistency: [],
  });
  const path = join(folder, 'EL-000042.extract');
  writeFileSync(path, change(signNote(text, [log])));
  return path;
}

test('a good extract says what it proves and what it does not, and ends with 0', async () => {
  await verifyExtractFile(await file(), { key });
  expect(process.exitCode).toBeUndefined();
  expect(printed).toContain('State: in force');
  expect(printed).toContain('register.example/kz signed this extract.');
  expect(printed).toContain('That no other entry speaks of it');
});

test('a changed one is not proved, says why, and ends with 2', async () => {
  await verifyExtractFile(await file((note) => note.replace('in-force', 'ended---')), { key, json: true });
  expect(process.exitCode).toBe(2);
  expect(JSON.parse(printed)).toMatchObject({ verified: false, code: 'signature' });
});

test('without a key nothing is believed: the line says where the key stands', async () => {
  await expect(verifyExtractFile(await file(), {})).rejects.toThrow(
    'Pass --key with the verifier key of the register register.example/kz',
  );
  await expect(verifyExtractFile(join(folder, 'none'), { key })).rejects.toThrow('cannot be read');
});
