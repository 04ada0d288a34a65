/** What an offline code proves to a reader who trusts some keys. */
import { utf8FromText } from '../bytes.ts';
import { entryFromBytes, isCanonicalEntry } from '../canonical-json.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { commitment } from '../commitment.ts';
import type { Policy, PolicyVerdict } from '../policy.ts';
import { formatTlogProof, type TlogProofVerdict, verifyTlogProof } from '../tlog-proof.ts';
import type { OfflineCode } from './offline-code.ts';

export interface ProvedEntry {
  readonly index: number;
  readonly entry: Readonly<Record<string, unknown>>;
}

export type OfflineVerdict =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      readonly policy: Extract<PolicyVerdict, { ok: true }>;
      readonly entries: readonly ProvedEntry[];
      /** What commitments of these entries open to, by commitment. */
      readonly opened: ReadonlyMap<string, unknown>;
    }
  | Extract<TlogProofVerdict, { ok: false }>
  | { readonly ok: false; readonly code: 'nothing-proved' | 'opening-differs'; readonly message: string };

/**
 * Whether the checkpoint is good by the policy, the log holds every entry, and every opening is that of a commitment in one of them.
 * Needs no network. It cannot know what the log wrote after the checkpoint.
 */
export function verifyOfflineCode(code: OfflineCode, policy: Policy): OfflineVerdict {
  const { checkpoint, openings } = code;
  let last: Extract<TlogProofVerdict, { ok: true }> | undefined;
  const entries: ProvedEntry[] = [];
  for (const { index, path, text } of code.entries) {
    const bytes = utf8FromText(text);
    const verdict = verifyTlogProof(formatTlogProof({ index, path, checkpoint }), bytes, policy);
    if (!verdict.ok) return verdict;
    if (!isCanonicalEntry(bytes)) {
      return { ok: false, code: 'not-included', message: `Entry ${index} is not written as entries are.` };
    }
    last = verdict;
    entries.push({ index, entry: entryFromBytes(bytes) });
  }
  if (!last) return { ok: false, code: 'nothing-proved', message: 'The code holds no entry.' };
  const committed = new Set(code.entries.flatMap(({ text }) => text.match(/(?<=")[0-9a-f]{64}(?=")/g) ?? []));
  const opened = new Map<string, unknown>();
  for (const { salt, value } of openings) {
    const made = commitment(salt, value);
    if (!committed.has(made)) {
      const message = `"${String(value)}" is not what an entry committed to.`;
      return { ok: false, code: 'opening-differs', message };
    }
    opened.set(made, value);
  }
  return { ok: true, checkpoint: last.checkpoint, policy: last.policy, entries, opened };
}
