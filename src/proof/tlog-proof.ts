/** Proofs that need no server: an entry's place, the way from it to the root, and the signed checkpoint (C2SP tlog-proof v1). */
import { base64FromBytes, bytesFromBase64 } from './bytes.ts';
import { type Checkpoint, checkpointFromBody, decimal, hashFromBase64 } from './checkpoint.ts';
import { type Hash, leafHash } from './hash.ts';
import { verifyInclusion } from './inclusion.ts';
import { Malformed } from './malformed.ts';
import { checkPolicy, type Policy, type PolicyVerdict } from './policy.ts';
import { parseNote } from './signed-note.ts';

export interface TlogProof {
  readonly index: number;
  /** From the leaf's sibling up to the root's child. */
  readonly path: readonly Hash[];
  /** The checkpoint as a signed note, with cosignatures where there are some. */
  readonly checkpoint: string;
  /** Not covered by any signature: what helps to find the entry. */
  readonly extra?: Uint8Array;
}

export type TlogProofVerdict =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      readonly policy: Extract<PolicyVerdict, { ok: true }>;
    }
  | {
      readonly ok: false;
      readonly code: 'not-a-proof' | 'not-included' | 'bad-signature' | 'unknown-log' | 'no-quorum';
      readonly message: string;
    };

const firstLine = 'c2sp.org/tlog-proof@v1';
const maximumPath = 63;

/** The text of a `.tlog-proof` file. Inverse: `parseTlogProof`. */
export function formatTlogProof({ index, path, checkpoint, extra }: TlogProof): string {
  const lines = [firstLine];
  if (extra && extra.length > 0) lines.push(`extra ${base64FromBytes(extra)}`);
  lines.push(`index ${index}`, ...path.map(base64FromBytes));
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Inverse of `formatTlogProof`; checks the form only. @throws Malformed naming the line */
export function parseTlogProof(text: string): TlogProof {
  const end = text.indexOf('\n\n');
  if (end < 0) throw new Malformed('not-a-proof', '', 'No empty line before the checkpoint.');
  const lines = text.slice(0, end).split('\n');
  if (lines.shift() !== firstLine)
    throw new Malformed('not-a-proof', 'line 1', `The line is not "${firstLine}".`);
  let line = 2;
  let extra: Uint8Array | undefined;
  if (lines[0]?.startsWith('extra ')) {
    extra = bytesFromBase64((lines.shift() as string).slice('extra '.length));
    line++;
  }
  const index = /^index (.*)$/.exec(lines.shift() ?? '')?.[1];
  if (index === undefined)
    throw new Malformed('not-a-proof', `line ${line}`, 'The line is not "index" and a number.');
  if (lines.length > maximumPath) {
    throw new Malformed('not-a-proof', '', `Got ${lines.length} hashes when at most ${maximumPath}.`);
  }
  const path = lines.map((hash, i) => hashFromBase64(hash, `line ${line + 1 + i}`));
  const checkpoint = text.slice(end + 2);
  parseNote(checkpoint);
  return { index: decimal(index, `line ${line}`), path, checkpoint, ...(extra ? { extra } : {}) };
}

/**
 * Whether the text proves that a log of the policy holds the entry, cosigned as the policy asks. Needs no network and believes
 * no clock but the witnesses'.
 */
export function verifyTlogProof(text: string, entry: Uint8Array, policy: Policy): TlogProofVerdict {
  let proof: TlogProof;
  let checkpoint: Checkpoint;
  try {
    proof = parseTlogProof(text);
    checkpoint = checkpointFromBody(parseNote(proof.checkpoint).text);
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, code: 'not-a-proof', message: error.message };
    throw error;
  }
  const verdict = checkPolicy(policy, parseNote(proof.checkpoint));
  if (!verdict.ok) return { ok: false, code: verdict.code, message: verdict.message };
  if (!verifyInclusion(leafHash(entry), proof.index, checkpoint.size, proof.path, checkpoint.root)) {
    const message = `The entry is not the one at index ${proof.index} of the log of ${checkpoint.size} entries.`;
    return { ok: false, code: 'not-included', message };
  }
  return { ok: true, checkpoint, policy: verdict };
}
