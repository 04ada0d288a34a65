/**
 * Salted commitments: an entry says that a field has *a* value without saying which. The opening (salt and value) lives
 * outside the log and can be erased by law; what stays is 32 bytes that say nothing. The salt is what keeps a name from
 * being guessed, so each field has its own, from a source of randomness.
 */
import { sha256 } from '#sha256';
import { concatBytes, hexFromBytes, utf8FromText } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';

export const saltBytes = 32;
const domain = utf8FromText('orebook commitment v1\n'); // no other hash of ours begins so

/**
 * SHA-256(domain ‖ salt ‖ canonical JSON of the value), in hexadecimal.
 * @throws RangeError when the salt is not 32 bytes; Malformed when JSON cannot say the value
 */
export function commitment(salt: Uint8Array, value: unknown): string {
  if (salt.length !== saltBytes) throw new RangeError(`Got a salt of ${salt.length} bytes when expected 32.`);
  return hexFromBytes(sha256(concatBytes(domain, salt, utf8FromText(canonicalJson(value)))));
}

/** True when salt and value are what was committed to. */
export function verifyCommitment(committed: string, salt: Uint8Array, value: unknown): boolean {
  return salt.length === saltBytes && commitment(salt, value) === committed;
}
