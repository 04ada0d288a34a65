import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  checkpointBody,
  commitment,
  cosigner,
  ed25519Signer,
  entryBytes,
  formatOfflineCode,
  formatVkey,
  inclusionProof,
  leafHash,
  Malformed,
  type OfflineCode,
  parseOfflineCode,
  parsePolicy,
  signNote,
  Tree,
  textFromUtf8,
  verifyOfflineCode,
} from '../index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const log = ed25519Signer('example.org/kz', seed(1));
const other = ed25519Signer('example.org/kz', seed(9));
const witnesses = [2, 3, 4].map((byte) => cosigner(`w${byte}.example`, seed(byte), () => 1_790_000_000));
const name = 'Жаңа Вольфрам ЖШС';
const committed = commitment(seed(7), name);
const granted = {
  application: 'A-000123',
  at: '2026-11-23T04:00:00.000Z',
  by: { account: 'acc-0011223344556677', role: 'officer' },
  cells: [
    [180375190, 5],
    [180396790, 3],
  ],
  conditions: [
    {
      cite: 'Tax Code arts. 759–765',
      condition: 'signature-bonus',
      facts: { blocks: 8, dueOn: '2026-12-07', units: 100 },
    },
    { cite: 'Code art. 192(2)', condition: 'minimum-spend', facts: { blocks: 8, units: 2300 } },
  ],
  datum: 'QazTRF-23',
  from: '2026-11-23',
  holder: {
    country: 'KZ',
    id: 'acc-0011223344556677',
    name: { commitment: committed },
    number: { commitment: 'ab'.repeat(32) },
  },
  kind: 'licence-granted',
  licence: 'EL-000042',
  on: '2026-11-23',
  until: '2032-11-22',
};
const size = 60_000;
const tree = new Tree();
for (let i = 0; i < size; i++)
  tree.append(leafHash(entryBytes(i === 41_207 ? granted : { kind: 'test', n: i })));
const checkpoint = signNote(checkpointBody({ origin: log.key.name, size, root: tree.root() }), [
  log,
  ...witnesses,
]);
const textOf = (entry: object) => textFromUtf8(entryBytes(entry));
const entryAt = async (index: number, entry: object) => ({
  index,
  text: textOf(entry),
  path: await inclusionProof(index, size, tree.readHashes),
});
const code: OfflineCode = {
  checkpoint,
  logKey: log.key,
  entries: [await entryAt(41_207, granted)],
  openings: [{ salt: seed(7), value: name }],
};
const policy = parsePolicy(`log ${formatVkey(log.key)}\nquorum none`);
const codeOf = (error: () => unknown) => {
  try {
    error();
  } catch (caught) {
    return caught instanceof Malformed ? [caught.code, caught.at] : caught;
  }
  return 'nothing was thrown';
};

describe('an offline code', () => {
  test('of a licence in a log of 60,000 entries with three witnesses is one QR code of fewer than 3,000 digits', () => {
    const [digits = '', ...more] = formatOfflineCode(code, 3000);
    expect(more).toEqual([]);
    expect(digits).toMatch(/^[1-9]\d+$/);
    expect(digits.length).toBeGreaterThan(2000); // 16 hashes and four signatures do not compress
    expect(parseOfflineCode([digits])).toEqual(code);
  });

  test('proves the entry and its holder with no network, and says who witnessed it when', () => {
    const verdict = verifyOfflineCode(parseOfflineCode(formatOfflineCode(code, 7000)), policy);
    expect(verdict).toMatchObject({
      ok: true,
      checkpoint: { size },
      entries: [{ index: 41_207, entry: granted }],
    });
    expect(verdict.ok && verdict.opened.get(committed)).toBe(name);
    const asks = parsePolicy(
      `log ${formatVkey(log.key)}\n${witnesses.map(({ key }, i) => `witness W${i} ${formatVkey(key)}`).join('\n')}\ngroup g all W0 W1 W2\nquorum g`,
    );
    const words = verifyOfflineCode(code, asks);
    expect(words.ok && words.policy.witnesses.map(({ signedAtSeconds }) => signedAtSeconds)).toEqual(
      Array(3).fill(1_790_000_000),
    );
  });

  test('with another entry, place, name or key proves nothing, and says which', async () => {
    const [entry] = code.entries;
    if (!entry) throw new Error('no entry');
    const verdictOf = (changed: Partial<OfflineCode>) => {
      const verdict = verifyOfflineCode({ ...code, ...changed }, policy);
      return verdict.ok ? 'proved' : verdict.code;
    };
    expect(verdictOf({})).toBe('proved');
    expect(verdictOf({ entries: [{ ...entry, text: textOf({ ...granted, until: '2062-11-22' }) }] })).toBe(
      'not-included',
    );
    expect(verdictOf({ entries: [{ ...entry, index: 41_206 }] })).toBe('not-included');
    expect(verdictOf({ openings: [{ salt: seed(7), value: 'Another LLP' }] })).toBe('opening-differs');
    expect(verdictOf({ entries: [] })).toBe('nothing-proved');
    const forged = signNote(checkpointBody({ origin: log.key.name, size, root: tree.root() }), [other]);
    expect(verdictOf({ checkpoint: forged, logKey: other.key })).toBe('unknown-log');
  });

  test('names each hash once: a second entry beside the first costs fewer than 300 digits', async () => {
    const one = formatOfflineCode(code, 40_000)[0] as string;
    const beside = await entryAt(41_206, { kind: 'test', n: 41_206 });
    const both = { ...code, entries: [...code.entries, beside] };
    const two = formatOfflineCode(both, 40_000)[0] as string;
    expect(two.length - one.length).toBeLessThan(300);
    expect(verifyOfflineCode(parseOfflineCode([two]), policy)).toMatchObject({ ok: true });
  });

  test('too long for one picture comes in parts: in any order, and what is missing is named', () => {
    const parts = formatOfflineCode(code, 1000);
    expect(parts.map((part) => part.slice(0, 4))).toEqual(['1-3-', '2-3-', '3-3-']);
    expect(parseOfflineCode([...parts].reverse())).toEqual(code);
    expect(parseOfflineCode([...parts, ...parts])).toEqual(code);
    expect(codeOf(() => parseOfflineCode(parts.slice(1, 2)))).toEqual(['code-incomplete', '1, 3']);
    const elsewhere = formatOfflineCode({ ...code, openings: [] }, 1000);
    expect(codeOf(() => parseOfflineCode([...parts.slice(0, 2), ...elsewhere.slice(2)]))).toEqual([
      'parts-differ',
      '',
    ]);
  });

  test('comes back as it was, whatever entries, hashes and values it holds', () => {
    const json = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }));
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const entries = fc.array(
      fc.record({
        index: fc.nat(),
        text: json.map((value) => canonicalJson({ ...value, sha256: 'c0'.repeat(32), more: 'A'.repeat(44) })),
        path: fc.array(hash, { maxLength: 20 }),
      }),
      { maxLength: 3 },
    );
    const openings = fc.array(fc.record({ salt: hash, value: fc.string() }), { maxLength: 3 });
    fc.assert(
      fc.property(entries, openings, fc.integer({ min: 900, max: 7000 }), (all, opened, digits) => {
        const any = { ...code, entries: all, openings: opened };
        expect(parseOfflineCode(formatOfflineCode(any, digits))).toEqual(any);
      }),
      { numRuns: 60 },
    );
  });

  test('of any digits is refused in words, and never breaks the reader', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 400n }), (number) => {
        expect(codeOf(() => parseOfflineCode([String(number)]))).toEqual([
          expect.any(String),
          expect.anything(),
        ]);
      }),
      { numRuns: 200 },
    );
    expect(codeOf(() => parseOfflineCode([]))).toEqual(['not-a-code', '']);
    expect(codeOf(() => parseOfflineCode(['1'.repeat(60_000)]))).toEqual(['not-a-code', '']);
    expect(codeOf(() => parseOfflineCode([BigInt('0x0102').toString()]))).toEqual(['code-too-new', '']);
  });
});
