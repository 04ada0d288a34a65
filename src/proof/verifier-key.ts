/** Public keys of notes, written as vkeys: name, key id, type and key in one line (C2SP signed-note 1.0.0). */
import { sha256 } from '@noble/hashes/sha2.js';
import { base64FromBytes, bytesFromBase64, concatBytes, hexFromBytes, utf8FromText } from './bytes.ts';
import { Malformed } from './malformed.ts';

/** What a signature says and how it is made; the bytes are assigned by C2SP. */
export const signatureTypes = {
  /** The note text itself, Ed25519. */
  ed25519: 0x01,
  /** A witness's statement with its own clock, Ed25519 (C2SP tlog-cosignature v1). */
  cosignatureEd25519: 0x04,
  /** The same with ML-DSA-44. Keys are read and written; making and checking signatures has its place in `signature.ts`. */
  cosignatureMlDsa44: 0x06,
} as const;

export interface VerifierKey {
  /** Without spaces and plus signs; for a log, its origin. */
  readonly name: string;
  /** uint32: SHA-256(name ‖ 0x0A ‖ type ‖ key)[0..4], big-endian. */
  readonly keyId: number;
  readonly type: number;
  readonly publicKey: Uint8Array;
}

/** A verifier key with the key id that follows from its parts. @throws RangeError on a bad name */
export function verifierKey(name: string, type: number, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`"${name}" is not a key name: no spaces, no plus, not empty.`);
  return { name, keyId: keyIdOf(name, type, publicKey), type, publicKey };
}

/** `example.com/foo+530d903a+Aekye…`. Inverse: `parseVkey`. */
export function formatVkey(key: VerifierKey): string {
  return `${key.name}+${hexOfKeyId(key.keyId)}+${base64FromBytes(concatBytes(Uint8Array.of(key.type), key.publicKey))}`;
}

/** Inverse of `formatVkey`. @throws Malformed also when the key id does not follow from name, type and key */
export function parseVkey(text: string): VerifierKey {
  const [name = '', id = '', ...rest] = text.split('+');
  if (!isKeyName(name) || !/^[0-9a-f]{8}$/.test(id)) {
    throw new Malformed(
      'not-a-vkey',
      '',
      `"${text}" is not name+key id in 8 hexadecimal digits+key in base64.`,
    );
  }
  const typed = bytesFromBase64(rest.join('+')); // a plus is a digit of base64
  const type = typed[0];
  if (type === undefined || typed.length < 2) throw new Malformed('not-a-vkey', '', `"${text}" has no key.`);
  const publicKey = typed.slice(1);
  const expectedLength = publicKeyBytes[type];
  if (expectedLength !== undefined && publicKey.length !== expectedLength) {
    const message = `Got a key of ${publicKey.length} bytes when type ${type} has ${expectedLength}.`;
    throw new Malformed('not-a-vkey', '', message);
  }
  const keyId = keyIdOf(name, type, publicKey);
  if (hexOfKeyId(keyId) !== id) {
    const message = `Got key id ${id} when name, type and key give ${hexOfKeyId(keyId)}.`;
    throw new Malformed('key-id-differs', '', message);
  }
  return { name, keyId, type, publicKey };
}

const publicKeyBytes: Readonly<Record<number, number>> = { 1: 32, 4: 32, 6: 1312 };

export function hexOfKeyId(keyId: number): string {
  return keyId.toString(16).padStart(8, '0');
}

/** Non-empty, no Unicode spaces, no plus. */
export function isKeyName(name: string): boolean {
  return /^[^\s\u0085+]+$/u.test(name);
}

function keyIdOf(name: string, type: number, publicKey: Uint8Array): number {
  const digest = sha256(concatBytes(utf8FromText(`${name}\n`), Uint8Array.of(type), publicKey));
  return Number.parseInt(hexFromBytes(digest.subarray(0, 4)), 16);
}
