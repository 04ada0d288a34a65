/** The hashes of a Merkle tree, RFC 6962 §2.1: SHA-256 with a prefix that keeps leaves and nodes apart. */
import { sha256 } from '#sha256';

/** 32 bytes. */
export type Hash = Uint8Array;

export const hashBytes = 32;

/** MTH({}) = SHA-256(): the root of the tree without leaves. */
export const emptyRoot: Hash = sha256(new Uint8Array(0));

let leafInput = new Uint8Array(1024); // reused: one allocation less for each of millions of leaves
const nodeInput = new Uint8Array(1 + 2 * hashBytes);
nodeInput[0] = 1;

/** SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Hash {
  if (leafInput.length <= entry.length) leafInput = new Uint8Array(2 * (entry.length + 1));
  leafInput[0] = 0;
  leafInput.set(entry, 1);
  return sha256(leafInput.subarray(0, entry.length + 1));
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + hashBytes);
  return sha256(nodeInput);
}
