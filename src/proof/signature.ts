/** Making and checking the signatures that notes carry. A further type, ML-DSA-44 say, is one more row of `checks`. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { base64FromBytes, bytesFromBase64, concatBytes, utf8FromText } from './bytes.ts';
import { Malformed } from './malformed.ts';
import { hexOfKeyId, signatureTypes, type VerifierKey, verifierKey } from './verifier-key.ts';

/** Makes one signature line of a note. */
export interface Signer {
  readonly key: VerifierKey;
  /** Signature bytes over a note text, without the key id. */
  sign(text: string): Uint8Array;
}

/** What a good signature says beyond "I signed this". */
export interface CheckedSignature {
  readonly ok: boolean;
  /** Seconds since 1970 by the clock of the cosigner; only of cosignatures. */
  readonly signedAtSeconds?: number;
}

/** Signs as the log itself does (type 0x01). `seed` is the 32-byte Ed25519 private key. */
export function ed25519Signer(name: string, seed: Uint8Array): Signer {
  const key = verifierKey(name, signatureTypes.ed25519, ed25519.getPublicKey(seed));
  return { key, sign: (text) => ed25519.sign(utf8FromText(text), seed) };
}

/** Signs as a witness does (type 0x04), with its own clock: `nowSeconds` is seconds since 1970. */
export function cosigner(name: string, seed: Uint8Array, nowSeconds: () => number): Signer {
  const key = verifierKey(name, signatureTypes.cosignatureEd25519, ed25519.getPublicKey(seed));
  return {
    key,
    sign: (text) => {
      const at = Math.floor(nowSeconds());
      return concatBytes(uint64(at), ed25519.sign(cosignedMessage(at, text), seed));
    },
  };
}

/** The message of an Ed25519 cosignature: what was seen and when (C2SP tlog-cosignature). */
function cosignedMessage(atSeconds: number, text: string): Uint8Array {
  return utf8FromText(`cosignature/v1\ntime ${atSeconds}\n${text}`);
}

const checks: Readonly<
  Record<number, (key: Uint8Array, text: string, signature: Uint8Array) => CheckedSignature>
> = {
  [signatureTypes.ed25519]: (key, text, signature) => ({
    ok: verifyEd25519(key, utf8FromText(text), signature),
  }),
  [signatureTypes.cosignatureEd25519]: (key, text, signature) => {
    if (signature.length !== 8 + 64) return { ok: false };
    const at = numberFromUint64(signature);
    if (at === undefined) return { ok: false };
    return { ok: verifyEd25519(key, cosignedMessage(at, text), signature.subarray(8)), signedAtSeconds: at };
  },
};

/** True for key types whose signatures this program can check. */
export function canCheck(key: VerifierKey): boolean {
  return key.type in checks;
}

/** @throws RangeError for a key type that it cannot check: such a key must not be configured as known */
export function checkSignature(key: VerifierKey, text: string, signature: Uint8Array): CheckedSignature {
  const check = checks[key.type];
  if (!check) throw new RangeError(`Keys of type ${key.type} (${key.name}) cannot be checked.`);
  return check(key.publicKey, text, signature);
}

function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, key, { zip215: false }); // RFC 8032, as other verifiers do
  } catch {
    return false; // bytes that are no point of the curve
  }
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

function numberFromUint64(bytes: Uint8Array): number | undefined {
  const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
}

/**
 * A private key in the text form of Go's note package, `PRIVATE+KEY+name+id+key`, so that other log tools can
 * read and make it. Keep it secret. Inverse: `parsePrivateKey`.
 */
export function formatPrivateKey(name: string, seed: Uint8Array): string {
  const { key } = ed25519Signer(name, seed);
  const typed = concatBytes(Uint8Array.of(signatureTypes.ed25519), seed);
  return `PRIVATE+KEY+${name}+${hexOfKeyId(key.keyId)}+${base64FromBytes(typed)}`;
}

/** Inverse of `formatPrivateKey`. The message of the error never shows the key. @throws Malformed */
export function parsePrivateKey(text: string): { readonly name: string; readonly seed: Uint8Array } {
  const [first, second, name = '', id, ...rest] = text.trim().split('+');
  const fault = new Malformed('not-a-private-key', '', 'The text is not PRIVATE+KEY+name+id+key.');
  if (first !== 'PRIVATE' || second !== 'KEY' || name === '') throw fault;
  let typed: Uint8Array;
  try {
    typed = bytesFromBase64(rest.join('+'));
  } catch {
    throw fault;
  }
  const seed = typed.slice(1);
  if (typed[0] !== signatureTypes.ed25519 || seed.length !== 32) throw fault;
  if (hexOfKeyId(ed25519Signer(name, seed).key.keyId) !== id) throw fault;
  return { name, seed };
}
