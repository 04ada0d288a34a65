/**
 * Where the value of a draw comes from. A round of drand's quicknet is signed by a threshold of independent organisations, three
 * seconds apart: nobody knows it before, and one public key proves it ever after. The words of a named public event serve where a law
 * or a court wants no outside network.
 */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { bytesFromHex, hexFromBytes, sha256, utf8FromText } from '#proof';
import { type Instant, instantFromMillis, millisFromInstant } from '#terms';

export type RandomnessSource =
  | {
      readonly from: 'drand-quicknet';
      readonly round: number;
      /** When the round is signed, by the chain's own clock. */
      readonly at: Instant;
    }
  | {
      readonly from: 'public-event';
      /** What will be published, by whom and where, so that two readers look at the same words. */
      readonly event: string;
      /** Not before this instant. */
      readonly at: Instant;
    };

/** drand's quicknet: chain 52db9ba7…4e971, scheme bls-unchained-g1-rfc9380, as its relays publish it. */
const quicknet = {
  chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesisMillis: 1_692_803_367_000,
  periodMillis: 3000,
} as const;

/** When a round of quicknet is signed; rounds are numbered from 1. */
export function instantOfRound(round: number): Instant {
  return instantFromMillis(quicknet.genesisMillis + (round - 1) * quicknet.periodMillis);
}

/** The first round of quicknet that is signed at or after an instant. */
export function roundAt(at: Instant): number {
  return Math.max(1, Math.ceil((millisFromInstant(at) - quicknet.genesisMillis) / quicknet.periodMillis) + 1);
}

/**
 * The value of a source, 64 hexadecimal digits: SHA-256 of the round's signature (as drand itself derives it) or of the words published.
 * Undefined where the evidence is not of that source: a signature that the key of the chain does not bear out.
 */
export function drawnValue(source: RandomnessSource, evidence: string): string | undefined {
  if (source.from === 'public-event') {
    return evidence.trim() === '' ? undefined : hexFromBytes(sha256(utf8FromText(evidence)));
  }
  if (!/^[0-9a-f]{96}$/.test(evidence) || !isSignatureOfRound(source.round, evidence)) return undefined;
  return hexFromBytes(sha256(bytesFromHex(evidence)));
}

/** drand signs SHA-256 of the round as eight bytes, big-endian. */
function isSignatureOfRound(round: number, signature: string): boolean {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(round));
  const { shortSignatures } = bls12_381;
  try {
    const point = shortSignatures.hash(sha256(message), 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_');
    return shortSignatures.verify(bytesFromHex(signature), point, bytesFromHex(quicknet.publicKey));
  } catch {
    return false; // not a point of the curve
  }
}
