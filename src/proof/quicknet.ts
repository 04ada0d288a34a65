/**
 * Rounds of drand's quicknet: signed by a threshold of independent organisations, three seconds apart. Nobody knows a round before, and one
 * public key proves it ever after, here as well as anywhere.
 */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '#sha256';
import { bytesFromHex, hexFromBytes } from './bytes.ts';

/** Chain 52db9ba7…4e971, scheme bls-unchained-g1-rfc9380, as its relays publish it. */
const publicKey =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';
const genesisMillis = 1_692_803_367_000;
const periodMillis = 3000;

/** When a round is signed, in milliseconds of the epoch; rounds are numbered from 1. Inverse: `quicknetRoundAt`. */
export function quicknetMillis(round: number): number {
  return genesisMillis + (round - 1) * periodMillis;
}

/** The first round that is signed at or after an instant. */
export function quicknetRoundAt(millis: number): number {
  return Math.max(1, Math.ceil((millis - genesisMillis) / periodMillis) + 1);
}

/** Where a public relay answers with a round and its signature (docs.drand.love, HTTP API v2). */
export function quicknetAddress(round: number): string {
  return `https://api.drand.sh/v2/beacons/quicknet/rounds/${round}`;
}

/**
 * The value of a round, 64 hexadecimal digits: SHA-256 of its signature, as drand itself derives it. Undefined where the key of the chain does not
 * bear the signature (96 hexadecimal digits) out.
 */
export function quicknetValue(round: number, signature: string): string | undefined {
  if (!/^[0-9a-f]{96}$/.test(signature) || !isSignatureOf(round, signature)) return undefined;
  return hexFromBytes(sha256(bytesFromHex(signature)));
}

/** drand signs SHA-256 of the round as eight bytes, big-endian. */
function isSignatureOf(round: number, signature: string): boolean {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(round));
  const { shortSignatures } = bls12_381;
  try {
    const point = shortSignatures.hash(sha256(message), 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_');
    return shortSignatures.verify(bytesFromHex(signature), point, bytesFromHex(publicKey));
  } catch {
    return false; // not a point of the curve
  }
}
