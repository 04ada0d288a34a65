/**
 * The witness protocol, without its network and its disk: what a log sends, what a witness answers, and how the log takes it
 * (C2SP tlog-witness 1.0.0). A witness remembers one size and root a log, and cosigns only what grew from it.
 */
import { base64FromBytes, equalBytes } from './bytes.ts';
import { type Checkpoint, checkpointFromBody, decimal, hashFromBase64 } from './checkpoint.ts';
import { verifyConsistency } from './consistency.ts';
import { emptyRoot, type Hash } from './hash.ts';
import { Malformed } from './malformed.ts';
import type { Signer } from './signature.ts';
import {
  formatNote,
  type Note,
  type NoteSignature,
  parseNote,
  parseSignatureLine,
  signatureLine,
  type VerifiedSignature,
  verifyNote,
} from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

const maximumProof = 63;
const maximumRequestLength = 1_000_000;

/** The body of `POST <prefix>/add-checkpoint`. */
export interface WitnessRequest {
  /** Size of the checkpoint that the witness is thought to have cosigned last; 0 when none. */
  readonly oldSize: number;
  /** From `oldSize` to the size of the checkpoint; empty when `oldSize` is 0. */
  readonly proof: readonly Hash[];
  /** A signed note. */
  readonly checkpoint: string;
}

/** What a witness remembers of a log. */
export interface WitnessedTree {
  readonly size: number;
  readonly root: Hash;
}

export type WitnessVerdict =
  /** To be persisted, by compare-and-swap on the remembered size, before the cosignature is sent. */
  | { readonly status: 200; readonly checkpoint: Checkpoint; readonly text: string }
  /** The body is the remembered size. */
  | { readonly status: 409; readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422; readonly message: string };

/** `Content-Type` of the answer 409. */
export const witnessSizeType = 'text/x.tlog.size';

/** Inverse: `parseWitnessRequest`. */
export function formatWitnessRequest({ oldSize, proof, checkpoint }: WitnessRequest): string {
  return `${[`old ${oldSize}`, ...proof.map(base64FromBytes)].join('\n')}\n\n${checkpoint}`;
}

/** Inverse of `formatWitnessRequest`. @throws Malformed naming the line; the answer is then 400 */
export function parseWitnessRequest(text: string): WitnessRequest {
  if (text.length > maximumRequestLength)
    throw new Malformed('not-a-request', '', 'More than 1,000,000 characters.');
  const end = text.indexOf('\n\n');
  if (end < 0) throw new Malformed('not-a-request', '', 'No empty line before the checkpoint.');
  const [first = '', ...hashes] = text.slice(0, end).split('\n');
  const oldSize = /^old (.*)$/.exec(first)?.[1];
  if (oldSize === undefined)
    throw new Malformed('not-a-request', 'line 1', 'The line is not "old" and a size.');
  if (hashes.length > maximumProof) {
    throw new Malformed('not-a-request', '', `Got ${hashes.length} hashes when at most ${maximumProof}.`);
  }
  return {
    oldSize: decimal(oldSize, 'line 1'),
    proof: hashes.map((hash, i) => hashFromBase64(hash, `line ${i + 2}`)),
    checkpoint: text.slice(end + 2),
  };
}

/**
 * What a witness must answer to the body of a request. `logKeys` are the keys it trusts for an origin, none for an unknown log;
 * `remembered` is what it cosigned last for that origin. It signs nothing itself: first the new tree is persisted.
 */
export function judgeWitnessRequest(
  body: string,
  logKeys: (origin: string) => readonly VerifierKey[],
  remembered: (origin: string) => WitnessedTree | undefined,
): WitnessVerdict {
  let request: WitnessRequest;
  let note: Note;
  let checkpoint: Checkpoint;
  try {
    request = parseWitnessRequest(body);
    note = parseNote(request.checkpoint);
    checkpoint = checkpointFromBody(note.text);
  } catch (error) {
    if (error instanceof Malformed) return { status: 400, message: error.message };
    throw error;
  }
  const { oldSize, proof } = request;
  const { origin, size, root } = checkpoint;
  const keys = logKeys(origin);
  if (keys.length === 0) return { status: 404, message: `The log "${origin}" is not known here.` };
  const checked = verifyNote(note, keys);
  if (!checked.ok) return { status: 403, message: checked.message };
  if (oldSize > size) return { status: 400, message: `Got old size ${oldSize} of a tree of ${size}.` };
  const known = remembered(origin) ?? { size: 0, root: emptyRoot };
  if (oldSize !== known.size) return { status: 409, size: known.size };
  if (size === 0 && !equalBytes(root, emptyRoot)) {
    return { status: 422, message: 'An empty tree has the root of no leaves.' };
  }
  if (!verifyConsistency(known.size, known.root, size, root, proof)) {
    const message = `The proof does not lead from the tree of ${known.size} that was cosigned here to this one of ${size}.`;
    return { status: 422, message };
  }
  return { status: 200, checkpoint, text: note.text };
}

/** The body of the answer 200: the witness's signature lines on the text of the checkpoint. */
export function witnessAnswer(text: string, signers: readonly Signer[]): string {
  return signers
    .map(({ key, sign }) => signatureLine({ name: key.name, keyId: key.keyId, signature: sign(text) }))
    .join('');
}

export type WitnessAnswer =
  | {
      readonly ok: true;
      readonly cosignatures: readonly { readonly line: string; readonly statement: VerifiedSignature }[];
    }
  | { readonly ok: false; readonly message: string };

/** How a log takes the answer: the lines of the known witness keys that are good for its checkpoint. Other lines are ignored. */
export function readWitnessAnswer(
  body: string,
  checkpoint: Note,
  witnessKeys: readonly VerifierKey[],
): WitnessAnswer {
  if (body === '' || !body.endsWith('\n')) return { ok: false, message: 'The answer has no whole line.' };
  let signatures: NoteSignature[];
  try {
    signatures = body
      .slice(0, -1)
      .split('\n')
      .map((line, i) => parseSignatureLine(line, `line ${i + 1}`));
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, message: error.message };
    throw error;
  }
  const cosignatures = [];
  for (const signature of signatures) {
    const checked = verifyNote({ text: checkpoint.text, signatures: [signature] }, witnessKeys);
    if (!checked.ok && checked.code === 'no-known-key') continue;
    if (!checked.ok) return { ok: false, message: checked.message };
    const [statement] = checked.signatures;
    if (statement) cosignatures.push({ line: signatureLine(signature), statement });
  }
  if (cosignatures.length === 0)
    return { ok: false, message: 'No line of the answer is from a known witness key.' };
  return { ok: true, cosignatures };
}

/** The checkpoint with cosignature lines added, those it has already not twice. @throws Malformed on a line that is none */
export function withCosignatures(checkpoint: string, lines: readonly string[]): string {
  const note = parseNote(checkpoint);
  const all = new Set(note.signatures.map(signatureLine));
  for (const line of lines) all.add(signatureLine(parseSignatureLine(line.trimEnd(), 'cosignature')));
  return formatNote({
    text: note.text,
    signatures: [...all].map((line) => parseSignatureLine(line.trimEnd(), 'cosignature')),
  });
}
