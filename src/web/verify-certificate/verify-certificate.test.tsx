import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { decodeQR } from 'qr/decode.js';
import QRCode from 'qrcode';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProblemError } from '#contract';
import {
  checkpointBody,
  commitment,
  cosigner,
  ed25519Signer,
  entryBytes,
  formatOfflineCode,
  formatVkey,
  inclusionProof,
  leafHash,
  signNote,
  Tree,
  textFromUtf8,
} from '#proof';
import { renderInWindow } from '../testing/in-window.tsx';
import { judge } from './judge.ts';
import { rememberKeys } from './known-keys.ts';
import { partsFromFile, partsFromText } from './read-code.ts';
import VerifyCertificatePage from './verify-certificate.tsx';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const origin = 'register.example/kz';
const log = ed25519Signer(origin, seed(1));
const witness = cosigner('university.example/w', seed(2), () => Date.UTC(2026, 10, 24, 6) / 1000);
const name = 'Steppe Tungsten LLP';
const row = 180_375_190;
const granted = {
  kind: 'licence-granted',
  at: '2026-11-23T04:00:00.000Z',
  on: '2026-11-23',
  by: { role: 'officer', account: 'acc-officer' },
  licence: 'EL-000042',
  application: 'A-000123',
  holder: { id: 'acc-1', country: 'KZ', name: { commitment: commitment(seed(7), name) } },
  datum: 'QazTRF-23',
  cells: [[row, 5]],
  from: '2026-11-23',
  until: '2032-11-22',
  conditions: [],
};
const surrendered = { ...granted, kind: 'licence-surrendered-in-part', cells: [[row + 3, 2]], documents: [] };
const ended = {
  ...granted,
  kind: 'licence-ended',
  reason: 'revoked',
  endedOn: '2028-03-01',
  cells: [[row, 3]],
};
const log3 = [granted, surrendered, ended];
const tree = new Tree();
tree.append(...log3.map((entry) => leafHash(entryBytes(entry))));
const checkpoint = signNote(checkpointBody({ origin, size: 3, root: tree.root() }), [log, witness]);

async function codeOf(
  entries: readonly number[],
  digits = 7000,
  openings = [{ salt: seed(7), value: name as unknown }],
) {
  return formatOfflineCode(
    {
      checkpoint,
      logKey: log.key,
      openings,
      entries: await Promise.all(
        entries.map(async (index) => ({
          index,
          text: textFromUtf8(entryBytes(log3[index] as object)),
          path: await inclusionProof(index, 3, tree.readHashes),
        })),
      ),
    },
    digits,
  );
}
const known = { log: formatVkey(log.key), witnesses: [formatVkey(witness.key)] };
const unreachable = () => {
  throw new ProblemError({
    type: 'about:blank',
    title: '',
    status: 0,
    detail: '',
    code: 'register_unreachable',
  });
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a certificate is judged', () => {
  test('by what its entries say: five blocks granted, two given up, the rest revoked', async () => {
    const one = judge(await codeOf([0]), () => known);
    expect(one).toMatchObject({
      is: 'proved',
      isKeyKnown: true,
      changes: 0,
      unchecked: 0,
      licence: { id: 'EL-000042', holder: name, cells: [[row, 5]], ended: undefined },
      witnesses: [{ name: 'university.example/w' }],
    });
    expect(judge(await codeOf([0, 1, 2]), () => known)).toMatchObject({
      changes: 2,
      licence: { cells: [[row, 3]], ended: { on: '2028-03-01', reason: 'revoked' } },
    });
  });

  test('a key that came with the code is a claim; one that differs from the known key proves nothing', async () => {
    expect(judge(await codeOf([0]), () => undefined)).toMatchObject({
      is: 'proved',
      isKeyKnown: false,
      unchecked: 1,
    });
    const other = { log: formatVkey(ed25519Signer(origin, seed(9)).key), witnesses: [] };
    expect(judge(await codeOf([0]), () => other)).toEqual({
      is: 'not-proved',
      failure: 'key-differs',
      origin,
    });
  });

  test('an entry that is no licence, and one digit changed, prove nothing', async () => {
    expect(judge(await codeOf([1], 7000, []), () => known)).toMatchObject({ failure: 'nothing-proved' });
    const [digits = ''] = await codeOf([0]);
    const at = Math.floor(digits.length * 0.9);
    const changed = digits.slice(0, at) + ((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
    expect(['not-proved', 'unreadable']).toContain(judge([changed], () => known).is);
  });

  test('parts of a long code are asked for by number', async () => {
    const parts = await codeOf([0], 500);
    expect(parts.length).toBe(3);
    expect(judge(parts.slice(0, 1), () => known)).toEqual({ is: 'part', missing: '2, 3' });
    expect(judge(parts, () => known)).toMatchObject({ is: 'proved' });
  });
});

describe('the code is found', () => {
  test('in an address, in bare digits, in a PDF, and not in other numbers', async () => {
    const [digits = ''] = await codeOf([0]);
    const address = `https://register.example/verify-certificate#${digits}`;
    expect(partsFromText(`see ${address} please`)).toEqual([digits]);
    expect(partsFromText(digits)).toEqual([digits]);
    expect(partsFromText('EL-000042, 2026-11-23, 49° 10′')).toEqual([]);
    const pdf = new File([`%PDF-1.7\n/URI (${address})\n`], 'EL-000042.pdf', { type: 'application/pdf' });
    expect(await partsFromFile(pdf)).toEqual([digits]);
  });

  test('in the picture that the certificate prints, by the reader that we bring along', async () => {
    const [digits = ''] = await codeOf([0]);
    const prefix = 'https://register.example/verify-certificate#';
    const { modules } = QRCode.create(
      [
        { data: new TextEncoder().encode(prefix), mode: 'byte' },
        { data: digits, mode: 'numeric' },
      ],
      { errorCorrectionLevel: 'L' },
    );
    const scale = 6;
    const side = (modules.size + 8) * scale;
    const data = new Uint8Array(side * side * 4).fill(255);
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const [r, c] = [Math.floor(y / scale) - 4, Math.floor(x / scale) - 4];
        const isDark = r >= 0 && c >= 0 && r < modules.size && c < modules.size && modules.get(r, c) === 1;
        if (isDark) data.fill(20, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    expect(decodeQR({ width: side, height: side, data })).toBe(prefix + digits);
  });
});

describe('the page', () => {
  test('verifies the code behind the # of its address with no network, and says what it cannot know', async () => {
    rememberKeys(origin, known);
    const [digits = ''] = await codeOf([0]);
    renderInWindow(<VerifyCertificatePage />, {
      at: `/verify-certificate#${digits}`,
      answers: { register: unreachable },
    });
    expect(screen.getByRole('heading', { name: 'Proved' })).toBeDefined();
    expect(screen.getByText(name)).toBeDefined();
    expect(screen.getByText(/stands as entry 0 in the log, as shown here, letter for letter/)).toBeDefined();
    expect(screen.getByText(/university\.example\/w saw the log in this state/)).toBeDefined();
    expect(
      screen.getByText(/Whether the licence was ended, surrendered or passed on after entry 2/),
    ).toBeDefined();
    expect(await screen.findByText(/The register does not answer/)).toBeDefined();
  });

  test('asks the register where it answers: revoked since is said at once', async () => {
    const [digits = ''] = await codeOf([0]);
    renderInWindow(<VerifyCertificatePage />, {
      at: `/verify-certificate#${digits}`,
      answers: {
        register: () => ({ origin, verifierKey: known.log, trial: true }),
        witnesses: () => ({ items: [{ key: known.witnesses[0] }] }),
        licence: () => ({ area: { cells: [] }, ended: { on: '2028-03-01', reason: 'revoked' } }),
      },
    });
    expect(await screen.findByText(/no longer in force: Revoked/)).toBeDefined();
    expect(await screen.findByText(/one that this browser got from the register itself/)).toBeDefined();
    expect(screen.getByText(/TRIAL/)).toBeDefined();
    expect(screen.getByText(/university\.example\/w saw the log/)).toBeDefined();
  });

  test('takes pasted text, asks for missing parts, and names a forged key', async () => {
    const parts = await codeOf([0], 500);
    renderInWindow(<VerifyCertificatePage />, {
      at: '/verify-certificate',
      answers: { register: unreachable },
    });
    const paste = (text: string) => {
      fireEvent.change(screen.getByLabelText('Or the text of the code'), { target: { value: text } });
      fireEvent.click(screen.getByRole('button', { name: 'Verify' }));
    };
    paste('nothing of the kind');
    expect(screen.getByText('This is not the code of a certificate.')).toBeDefined();
    paste(`verify-certificate#${parts[0]}`);
    expect(screen.getByText(/Still missing: part 2, 3/)).toBeDefined();
    paste(`verify-certificate#${parts[2]} verify-certificate#${parts[1]}`);
    expect(screen.getByRole('heading', { name: 'Proved' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Verify another' }));
    rememberKeys(origin, { log: formatVkey(ed25519Signer(origin, seed(9)).key), witnesses: [] });
    paste(`verify-certificate#${(await codeOf([0]))[0]}`);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Not proved' })).toBeDefined());
    expect(screen.getByText(/The key is NOT the one/)).toBeDefined();
  });

  test('keeps its verdict when a link within the page changes the fragment, and takes another code from there', async () => {
    const [digits = ''] = await codeOf([0]);
    renderInWindow(<VerifyCertificatePage />, {
      at: `/verify-certificate#${digits}`,
      answers: { register: unreachable },
    });
    const goTo = (fragment: string) => {
      window.history.replaceState(null, '', `/verify-certificate#${fragment}`);
      fireEvent(window, new Event('hashchange'));
    };
    goTo('main');
    expect(screen.getByRole('heading', { name: 'Proved' })).toBeDefined();
    goTo((await codeOf([0], 500))[0] as string);
    expect(screen.getByText(/Still missing: part 2, 3/)).toBeDefined();
  });
});
