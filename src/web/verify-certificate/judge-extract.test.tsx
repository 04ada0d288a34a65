import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  checkpointBody,
  commitment,
  consistencyProof,
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
import { renderInWindow } from '../testing/in-window.tsx';
import { expectNoFaults, readable } from '../testing/page.tsx';
import { judgeExtract } from './judge-extract.ts';
import { knownKeys, rememberKeys } from './known-keys.ts';
import VerifyCertificatePage from './verify-certificate.tsx';

const origin = 'register.example/kz';
const log = ed25519Signer(origin, new Uint8Array(32).fill(1));
const salt = '07'.repeat(32);
const name = 'Steppe Tungsten LLP';
const granted = {
  kind: 'licence-granted',
  licence: 'EL-000042',
  holder: { name: { commitment: commitment(new Uint8Array(32).fill(7), name) } },
};
const entries = [{ kind: 'register-opened' }, granted, { kind: 'licence-ended', licence: 'EL-000042' }];

async function extractFile(change: (text: string) => string = (text) => text): Promise<string> {
  const tree = new Tree();
  for (const entry of entries.slice(0, 2)) tree.append(leafHash(entryBytes(entry)));
  const root = tree.root();
  tree.append(leafHash(entryBytes(entries[2] as object)));
  const checkpoint = signNote(checkpointBody({ origin, size: 3, root: tree.root() }), [log]);
  const text = extractText(origin, {
    of: { kind: 'licence', id: 'EL-000042' },
    asOf: { size: 2, day: '2026-11-24', root },
    issuedAt: '2026-11-25T04:00:00.000Z',
    trial: false,
    words: { language: 'en', lines: ['Holder: Steppe Tungsten LLP'] },
    record: { status: 'in-force' },
    entries: [
      {
        index: 1,
        text: textFromUtf8(entryBytes(granted)),
        path: await inclusionProof(1, 3, tree.readHashes),
      },
    ],
    openings: [{ salt, value: name }],
    checkpoint,
    consistency: await consistencyProof(2, 3, tree.readHashes),
  });
  return signNote(change(text), [log]);
}

beforeEach(() => {
  localStorage.clear();
  rememberKeys(origin, { log: formatVkey(log.key), witnesses: [] });
});
afterEach(cleanup);

test('an extract that is pasted is judged here, with no network: what it says, what is proved, what is not', async () => {
  const { container } = renderInWindow(<VerifyCertificatePage />, { at: '/verify-certificate' });
  fireEvent.change(screen.getByRole('textbox'), { target: { value: await extractFile() } });
  fireEvent.click(screen.getByRole('button', { name: 'Verify' }));
  await screen.findByRole('heading', { name: 'The extract is genuine' });
  const text = readable(container);
  expect(text).toContain('Holder: Steppe Tungsten LLP');
  expect(text).toContain('The register register.example/kz signed it.');
  expect(text).toContain('All its entries (1) stand in the log of 3 entries.');
  expect(text).toContain('The log of 2 entries, as it stood then, leads to the checkpoint');
  await expectNoFaults(container);
});

test('one that was changed after the signature, or whose register is not known here, is not proved', async () => {
  const forged = (await extractFile()).replace('in-force', 'ended---');
  expect(judgeExtract(forged, knownKeys)).toEqual({ ok: false, code: 'signature' });
  expect(judgeExtract(await extractFile(), () => undefined)).toEqual({ ok: false, code: 'signature' });
  const other = await extractFile((text) => text.replace('Steppe Tungsten LLP"}]', 'Another LLP"}]'));
  expect(judgeExtract(other, knownKeys)).toEqual({ ok: false, code: 'opening-differs' });
  expect(judgeExtract('3000…', knownKeys)).toBeUndefined();
});
