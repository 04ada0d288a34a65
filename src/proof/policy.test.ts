import { describe, expect, test } from 'vitest';
import {
  checkPolicy,
  checkpointBody,
  cosigner,
  ed25519Signer,
  emptyRoot,
  formatVkey,
  parseNote,
  parsePolicy,
  type Signer,
  signNote,
  verifierKey,
} from './index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const log = ed25519Signer('example.org/kz', seed(1));
const witnesses = Object.fromEntries(
  ['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'].map((name, i) => [
    name,
    cosigner(`${name.toLowerCase()}.example`, seed(10 + i), () => 1_790_000_000 + i),
  ]),
);
const witness = (name: string) => witnesses[name] as Signer;
const body = checkpointBody({ origin: 'example.org/kz', size: 0, root: emptyRoot });

const text = `
# two of three at the chamber, one of three at the universities
log ${formatVkey(log.key)} https://example.org/kz
${Object.entries(witnesses)
  .map(([name, signer]) => `witness ${name} ${formatVkey(signer.key)}`)
  .join('\n')}
group X-witnesses 2 X1 X2 X3
\tgroup Y-witnesses  any Y1 Y2 Y3
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;
const policy = parsePolicy(text);
const noteBy = (...names: string[]) => parseNote(signNote(body, [log, ...names.map(witness)]));

describe('a policy of two of three and one of three', () => {
  test('is read with its logs, witnesses and groups', () => {
    expect(policy.logs).toEqual([{ key: log.key, url: 'https://example.org/kz' }]);
    expect(policy.witnesses.map(({ name }) => name)).toEqual(['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3']);
    expect(policy.quorum).toMatchObject({ name: 'X-and-Y', threshold: 2 });
  });

  test('is met by X1, X3 and Y2, and says who was silent', () => {
    expect(checkPolicy(policy, noteBy('X1', 'Y2', 'X3'))).toMatchObject({
      ok: true,
      log: { key: { name: 'example.org/kz' } },
      witnesses: [
        { name: 'X1', signedAtSeconds: 1_790_000_000 },
        { name: 'X3', signedAtSeconds: 1_790_000_002 },
        { name: 'Y2', signedAtSeconds: 1_790_000_004 },
      ],
      silent: ['X2', 'Y1', 'Y3'],
    });
  });

  test.each([[[]], [['X1', 'X2', 'X3']], [['X1', 'Y1', 'Y2', 'Y3']]])('is not met by %s', (names) => {
    expect(checkPolicy(policy, noteBy(...names))).toMatchObject({ ok: false, code: 'no-quorum' });
  });

  test('counts a witness once, however often it signs', () => {
    expect(checkPolicy(policy, noteBy('X1', 'X1', 'Y1'))).toMatchObject({ ok: false, code: 'no-quorum' });
  });

  test('rejects a checkpoint that no known log signed, or another log than its origin names', () => {
    const stranger = ed25519Signer('example.org/kz', seed(2));
    const byStranger = parseNote(signNote(body, [stranger, witness('X1'), witness('X2'), witness('Y1')]));
    expect(checkPolicy(policy, byStranger)).toMatchObject({ ok: false, code: 'unknown-log' });
    const other = checkpointBody({ origin: 'example.org/wa', size: 0, root: emptyRoot });
    const ofOther = parseNote(signNote(other, [log, witness('X1'), witness('X2'), witness('Y1')]));
    expect(checkPolicy(policy, ofOther)).toMatchObject({
      ok: false,
      code: 'unknown-log',
      message: 'No log of the policy signed a checkpoint with the origin "example.org/wa".',
    });
  });

  test('rejects the whole note when one known witness lies, whoever else signed', () => {
    const note = noteBy('X1', 'X2', 'X3', 'Y1');
    const lying = note.signatures.map((one, i) =>
      i === 3 ? { ...one, signature: one.signature.map((b) => b ^ 1) } : one,
    );
    expect(checkPolicy(policy, { ...note, signatures: lying })).toMatchObject({
      ok: false,
      code: 'bad-signature',
    });
  });
});

describe('a policy file', () => {
  const logLine = `log ${formatVkey(log.key)}`;
  const x1 = `witness X1 ${formatVkey(witness('X1').key)}`;

  test('may ask for one witness, or for none', () => {
    expect(checkPolicy(parsePolicy(`${logLine}\nquorum none`), noteBy())).toMatchObject({
      ok: true,
      silent: [],
    });
    const one = parsePolicy(`${logLine}\n${x1}\nquorum X1\n`);
    expect(checkPolicy(one, noteBy())).toMatchObject({ ok: false, code: 'no-quorum' });
    expect(checkPolicy(one, noteBy('X1')).ok).toBe(true);
  });

  test('may name a witness with an ML-DSA-44 key, which then counts as silent', () => {
    const key = verifierKey('pq.example', 6, new Uint8Array(1312));
    const mixed = parsePolicy(
      `${logLine}\n${x1}\nwitness PQ ${formatVkey(key)}\ngroup g any X1 PQ\nquorum g`,
    );
    expect(checkPolicy(mixed, noteBy('X1'))).toMatchObject({ ok: true, silent: ['PQ'] });
  });

  test.each([
    ['', 'The quorum line is missing.'],
    ['quorum none\nquorum none', 'line 2: The quorum stands on a line before.'],
    ['quorum X1', 'line 1: "X1" is not defined on a line before.'],
    [`${x1}\n${x1}`, 'line 2: The name "X1" is taken.'],
    [`${x1}\n${x1.replace('X1', 'X2')}`, 'line 2: The witness key stands on a line before.'],
    [`witness none ${formatVkey(witness('X1').key)}`, 'line 1: The name "none" is taken.'],
    [`log ${formatVkey(witness('X1').key)}`, 'line 1: A log has no key of type 4.'],
    [`witness X1 ${formatVkey(log.key)}`, 'line 1: A witness has no key of type 1.'],
    [`${x1}\ngroup g 2 X1`, 'line 2: Got threshold "2" when the group has 1 members.'],
    [`${x1}\ngroup g 0 X1`, 'line 2: Got threshold "0"'],
    [`${x1}\ngroup g all`, 'line 2: Expected: group'],
    [`${x1}\ngroup g any X1\ngroup h any X1`, 'line 3: "X1" is a member of a group already.'],
    ['log', 'line 1: Expected: log <vkey> [<url>]'],
    ['log example.org+00000000+AAAA', 'line 1: '],
    ['witnes X1', 'line 1: "witnes" is not log, witness, group or quorum.'],
    ['quorum none\r', 'line 1: Tabs are the only control characters'],
  ])('%j is refused: %s', (faulty, message) => {
    expect(() => parsePolicy(faulty)).toThrow(message);
  });
});
