import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  base64FromBytes,
  bytesFromBase64,
  bytesFromHex,
  checkpointBody,
  checkpointFromBody,
  cosigner,
  ed25519Signer,
  emptyRoot,
  formatNote,
  formatPrivateKey,
  formatVkey,
  hexFromBytes,
  Malformed,
  parseNote,
  parsePrivateKey,
  parseVkey,
  signNote,
  verifierKey,
  verifyNote,
} from './index.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const exampleVkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const exampleNote =
  'This is an example message.\n\n' +
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

describe('verifier keys', () => {
  test('the example key of the specification parses, its key id follows from it, and it is written back', () => {
    const key = parseVkey(exampleVkey);
    expect(key.name).toBe('example.com/foo');
    expect(key.keyId).toBe(0x530d903a);
    expect(key.type).toBe(1);
    expect(key.publicKey.length).toBe(32);
    expect(formatVkey(key)).toBe(exampleVkey);
  });

  test('a key whose id, name or bytes were changed is refused', () => {
    expect(() => parseVkey(exampleVkey.replace('530d903a', '530d903b'))).toThrow('Got key id 530d903b when');
    expect(() => parseVkey(exampleVkey.replace('foo', 'bar'))).toThrow(Malformed);
    expect(() => parseVkey(exampleVkey.slice(0, -4))).toThrow('29 bytes when type 1 has 32');
    expect(() => parseVkey('example.com/foo')).toThrow('is not name+key id');
    expect(() => verifierKey('two words', 1, seed(1))).toThrow(RangeError);
  });

  test('a key of type 0x06 is read and written, so that a policy may already name it', () => {
    const key = verifierKey('witness.example/w1', 6, new Uint8Array(1312).fill(9));
    expect(parseVkey(formatVkey(key))).toEqual(key);
  });

  test('private keys read back, and a damaged one is refused without showing it', () => {
    const text = formatPrivateKey('example.org/kz', seed(5));
    expect(text.startsWith('PRIVATE+KEY+example.org/kz+')).toBe(true);
    expect(parsePrivateKey(`${text}\n`)).toEqual({ name: 'example.org/kz', seed: seed(5) });
    const damaged = text.replace('/kz', '/au');
    expect(() => parsePrivateKey(damaged)).toThrow('The text is not PRIVATE+KEY+name+id+key.');
  });
});

describe('signed notes', () => {
  test('the example note of the specification verifies, and not with a letter changed', () => {
    const known = [parseVkey(exampleVkey)];
    const checked = verifyNote(parseNote(exampleNote), known);
    expect(checked.ok && checked.text).toBe('This is an example message.\n');
    const changed = verifyNote(parseNote(exampleNote.replace('This', 'That')), known);
    expect(changed).toMatchObject({ ok: false, code: 'bad-signature' });
  });

  test('the text keeps its empty lines: the last empty line divides', () => {
    const text = 'one\n\ntwo\n';
    const signer = ed25519Signer('a.example', seed(1));
    const note = parseNote(signNote(text, [signer]));
    expect(note.text).toBe(text);
    expect(verifyNote(note, [signer.key]).ok).toBe(true);
  });

  test('unknown keys are ignored, a known key that fails rejects the note, no known key rejects it', () => {
    const log = ed25519Signer('log.example', seed(1));
    const other = ed25519Signer('other.example', seed(2));
    const text = 'x\n';
    const both = parseNote(signNote(text, [log, other]));
    expect(verifyNote(both, [log.key])).toMatchObject({
      ok: true,
      signatures: [{ key: { name: 'log.example' } }],
    });
    expect(verifyNote(both, [])).toMatchObject({ ok: false, code: 'no-known-key' });
    const forged = {
      ...both,
      signatures: both.signatures.map((s) => ({ ...s, signature: s.signature.map((b) => b ^ 1) })),
    };
    expect(verifyNote(forged, [log.key])).toMatchObject({ ok: false, code: 'bad-signature' });
    const onlyOtherForged = {
      ...both,
      signatures: [both.signatures[0], forged.signatures[1]].filter((s) => s !== undefined),
    };
    expect(verifyNote(onlyOtherForged, [log.key]).ok).toBe(true);
    // the same name with another key id is another key, and so is the same id with another name
    const renamed = { ...both, signatures: both.signatures.map((s) => ({ ...s, name: 'log2.example' })) };
    expect(verifyNote(renamed, [log.key])).toMatchObject({ ok: false, code: 'no-known-key' });
  });

  test('sixteen and one hundred signatures are read, one hundred and one are not', () => {
    const signer = ed25519Signer('log.example', seed(1));
    const sign = (n: number) =>
      signNote(
        'x\n',
        Array.from({ length: n }, (_, i) => (i === 0 ? signer : ed25519Signer(`w${i}.example`, seed(i)))),
      );
    expect(verifyNote(parseNote(sign(16)), [signer.key]).ok).toBe(true);
    expect(parseNote(sign(100)).signatures.length).toBe(100);
    expect(() => parseNote(sign(101))).toThrow('Got 101 signatures when at most 100.');
  });

  test('a faulty note is refused with its line', () => {
    const [text = '', line = ''] = exampleNote.split('\n\n');
    expect(() => parseNote(text)).toThrow('No empty line');
    expect(() => parseNote(`${text}\n\n${line.slice(0, -1)}`)).toThrow(
      'The last signature line does not end.',
    );
    expect(() => parseNote(`${text}\n\n- ${line.slice(2)}`)).toThrow('line 3: Not an em dash');
    expect(() => parseNote(`${text}\n\n${line.replace(' Uw2Q', '  Uw2Q')}`)).toThrow('line 3');
    expect(() => parseNote(`${text}\n\n${line.replace('=', '')}`)).toThrow('line 3: ');
    expect(() => parseNote(`${text}\n\n— a.example AAAA\n`)).toThrow('Got 3 bytes when at least 5.');
    expect(() => parseNote(`tab\there\n\n${line}`)).toThrow('control characters');
    expect(() => parseNote(`half \ud800\n\n${line}`)).toThrow('not Unicode');
    expect(() => signNote('no newline', [])).toThrow(RangeError);
  });

  test('a note is its text and its signatures, both ways', () => {
    expect(formatNote(parseNote(exampleNote))).toBe(exampleNote);
  });
});

describe('cosignatures', () => {
  const body = checkpointBody({ origin: 'log.example', size: 7, root: emptyRoot });

  test('a witness signs the body and its own clock, and both are checked', () => {
    const witness = cosigner('witness.example/w1', seed(3), () => 1_679_315_147.9);
    const note = parseNote(signNote(body, [witness]));
    expect(note.signatures[0]?.signature.length).toBe(72);
    expect(hexFromBytes((note.signatures[0]?.signature ?? new Uint8Array(0)).subarray(0, 8))).toBe(
      '00000000641850cb',
    );
    expect(verifyNote(note, [witness.key])).toMatchObject({
      ok: true,
      signatures: [{ signedAtSeconds: 1_679_315_147 }],
    });
    const later = note.signatures.map((s) => ({
      ...s,
      signature: s.signature.map((b, i) => (i === 7 ? b + 1 : b)),
    }));
    expect(verifyNote({ ...note, signatures: later }, [witness.key]).ok).toBe(false);
    const short = note.signatures.map((s) => ({ ...s, signature: s.signature.subarray(1) }));
    expect(verifyNote({ ...note, signatures: short }, [witness.key]).ok).toBe(false);
    const farFuture = note.signatures.map((s) => ({
      ...s,
      signature: s.signature.map((b, i) => (i < 8 ? 255 : b)),
    }));
    expect(verifyNote({ ...note, signatures: farFuture }, [witness.key]).ok).toBe(false);
  });

  test('the same seed as a log key and as a witness key has two key ids', () => {
    const asLog = ed25519Signer('x.example', seed(3)).key;
    const asWitness = cosigner('x.example', seed(3), () => 0).key;
    expect(asLog.publicKey).toEqual(asWitness.publicKey);
    expect(asLog.keyId).not.toBe(asWitness.keyId);
  });
});

describe('checkpoints', () => {
  test('the body is three lines and reads back, extension lines too', () => {
    const root = bytesFromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=');
    const checkpoint = { origin: 'example.com/behind-the-sofa', size: 20_852_163, root };
    const body = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    expect(checkpointBody(checkpoint)).toBe(body);
    expect(checkpointFromBody(body)).toEqual(checkpoint);
    const extended = { ...checkpoint, extensions: ['one', 'two'] };
    expect(checkpointFromBody(checkpointBody(extended))).toEqual(extended);
  });

  test('a faulty body is refused with its line', () => {
    const good = checkpointBody({ origin: 'a.example', size: 12, root: emptyRoot });
    expect(() => checkpointFromBody(good.replace('12', '012'))).toThrow(
      'line 2: "012" is not a whole number',
    );
    expect(() => checkpointFromBody(good.replace('12', '-1'))).toThrow('line 2');
    expect(() => checkpointFromBody(good.replace('12', '9007199254740993'))).toThrow('line 2');
    expect(() => checkpointFromBody(good.replace('=', ''))).toThrow('line 3');
    expect(() => checkpointFromBody(good.replace(/\n.*=\n/, '\nAAAA\n'))).toThrow(
      'line 3: Got 3 bytes when a hash has 32.',
    );
    expect(() => checkpointFromBody(`\n${good}`)).toThrow('line 1: The origin is empty.');
    expect(() => checkpointFromBody(`${good}\nx\n`)).toThrow('line 4: An extension line is empty.');
    expect(() => checkpointFromBody(good.slice(0, -1))).toThrow('The last line does not end.');
    expect(() => checkpointBody({ origin: 'a\nb', size: 1, root: emptyRoot })).toThrow(RangeError);
  });
});

describe('base64 and hexadecimal', () => {
  test('RFC 4648 §10, and every other spelling of the same bytes is refused', () => {
    const utf8 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
    const pairs = {
      '': '',
      f: 'Zg==',
      fo: 'Zm8=',
      foo: 'Zm9v',
      foob: 'Zm9vYg==',
      fooba: 'Zm9vYmE=',
      foobar: 'Zm9vYmFy',
    };
    for (const [text, encoded] of Object.entries(pairs)) {
      expect(base64FromBytes(utf8(text))).toBe(encoded);
      expect(bytesFromBase64(encoded)).toEqual(utf8(text));
    }
    for (const bad of ['Zg', 'Zg=', 'Zh==', 'Zm9=', 'Z===', '====', 'Zm9v\n', 'Zm_v', 'Zmév', '=m9v']) {
      expect(() => bytesFromBase64(bad), bad).toThrow(Malformed);
    }
  });

  test('any bytes read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(bytesFromBase64(base64FromBytes(bytes))).toEqual(bytes);
        expect(bytesFromHex(hexFromBytes(bytes))).toEqual(bytes);
      }),
    );
    expect(() => bytesFromHex('0g')).toThrow(Malformed);
    expect(() => bytesFromHex('0A')).toThrow(Malformed);
    expect(() => bytesFromHex('abc')).toThrow(Malformed);
  });
});
