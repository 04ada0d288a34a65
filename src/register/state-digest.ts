/** One hash of the whole state: two who folded the same entries can compare one line. */
import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson, hexFromBytes, utf8FromText } from '#proof';
import type { RegisterState } from './state.ts';

/**
 * SHA-256, in hexadecimal, over lines of text: the size; each application, licence, report, slot and reply in the order of their numbers, as
 * canonical JSON; then each open claim on a block, in the order of the log; then each erased commitment.
 */
export function stateDigest(state: RegisterState): string {
  const hash = sha256.create();
  const line = (text: string) => hash.update(utf8FromText(`${text}\n`));
  line(String(state.size));
  for (const records of [
    state.applications,
    state.licences,
    state.reports,
    state.slots,
    state.replies,
    state.sealedFilings,
  ]) {
    for (let ordinal = 1; ordinal <= records.count; ordinal++) line(canonicalJson(records.get(ordinal)));
  }
  let claims = '';
  state.claims.eachOpen(state.size, state.size, (cell, claimant) => {
    claims += `${cell} ${claimant}\n`;
  });
  hash.update(utf8FromText(claims));
  for (const [commitment, index] of state.erased) line(`${commitment} ${index}`);
  return hexFromBytes(hash.digest());
}
