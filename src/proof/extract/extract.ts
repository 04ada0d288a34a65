/*  An extract is a record as it stood, as one file that a court can keep and anyone can check:
 *
 *      orebook-extract/v1            never the first line of a checkpoint: the key signs both, and one cannot pass for the other
 *      register.example/kz           origin of the log
 *      {"asOf":…,"entries":…}        canonical JSON on one line
 *
 *      — register.example/kz Az3g…   signed note (C2SP signed-note) by the key of the log
 *
 *  The signature is the register's word for all of it. Beyond its word, the entries prove themselves: each has its path to a checkpoint,
 *  and the root of the size at which the record stood is consistent with that checkpoint.
 */
import { base64FromBytes, bytesFromBase64, bytesFromHex, utf8FromText } from '../bytes.ts';
import { canonicalJson, isCanonicalEntry } from '../canonical-json.ts';
import { type Checkpoint, checkpointFromBody } from '../checkpoint.ts';
import { commitment } from '../commitment.ts';
import { verifyConsistency } from '../consistency.ts';
import { type Hash, leafHash } from '../hash.ts';
import { verifyInclusion } from '../inclusion.ts';
import { Malformed } from '../malformed.ts';
import { checkPolicy, type Policy, type PolicyVerdict } from '../policy.ts';
import { parseNote, verifyNote } from '../signed-note.ts';

const firstLine = 'orebook-extract/v1';

/** What an extract says. Figures are whole numbers, so that its text is one and the same for everyone. */
export interface Extract {
  readonly of: { readonly kind: 'licence' | 'application' | 'block'; readonly id: string };
  /** Entries that were known, the day asked about, and the root of the tree of that size. */
  readonly asOf: { readonly size: number; readonly day: string; readonly root: Hash };
  /** Instant. */
  readonly issuedAt: string;
  readonly trial: boolean;
  /** The record as it stood, in plain words. */
  readonly words: { readonly language: string; readonly lines: readonly string[] };
  /** The record as it stood, as the register's interface gives it. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly entries: readonly {
    readonly index: number;
    readonly text: string;
    readonly path: readonly Hash[];
  }[];
  /** What commitments in the entries open to: salt in hexadecimal, and value. */
  readonly openings: readonly { readonly salt: string; readonly value: unknown }[];
  /** A signed checkpoint of at least that size, as text. */
  readonly checkpoint: string;
  /** From the root above to that of the checkpoint. */
  readonly consistency: readonly Hash[];
}

/** The text of an extract, to be signed as a note. Inverse: `parseExtract`. */
export function extractText(origin: string, extract: Extract): string {
  const { asOf, entries, consistency } = extract;
  const json = canonicalJson({
    ...extract,
    asOf: { ...asOf, root: base64FromBytes(asOf.root) },
    entries: entries.map(({ path, ...entry }) => ({ ...entry, path: path.map(base64FromBytes) })),
    consistency: consistency.map(base64FromBytes),
  });
  return `${firstLine}\n${origin}\n${json}\n`;
}

/** True for what begins as an extract does. */
export function isExtract(text: string): boolean {
  return text.startsWith(`${firstLine}\n`);
}

function malformed(at: string, message: string): Malformed {
  return new Malformed('not-an-extract', at, message);
}

/** Origin and content of an extract; checks the form, no signature and no proof. @throws Malformed */
function parseExtract(note: string): { readonly origin: string; readonly extract: Extract } {
  const [first, origin = '', json = '', end, ...rest] = parseNote(note).text.split('\n');
  if (first !== firstLine || end !== '' || rest.length > 0) throw malformed('line 1', `Not an ${firstLine}.`);
  try {
    const value = JSON.parse(json);
    if (canonicalJson(value) !== json) throw malformed('line 3', 'The content is not canonical JSON.');
    const { of, asOf, entries, consistency, words, openings, checkpoint } = value;
    if (!Number.isSafeInteger(asOf.size) || typeof of.id !== 'string' || typeof checkpoint !== 'string')
      throw malformed('line 3', 'The content is not that of an extract.');
    const hashes = (list: readonly string[]): Hash[] => list.map((one) => bytesFromBase64(one));
    const extract: Extract = {
      ...value,
      asOf: { ...asOf, root: bytesFromBase64(asOf.root) },
      words: { ...words, lines: [...words.lines].map(String) },
      entries: [...entries].map((one) => ({
        index: Number(one.index),
        text: String(one.text),
        path: hashes(one.path),
      })),
      openings: [...openings],
      consistency: hashes(consistency),
    };
    return { origin, extract };
  } catch (error) {
    if (error instanceof Malformed) throw error;
    throw malformed('line 3', 'The content is not that of an extract.');
  }
}

/** Why an extract is not good. */
export type ExtractFailure =
  | 'not-an-extract'
  | 'signature'
  | 'checkpoint'
  | 'not-included'
  | 'not-consistent'
  | 'opening-differs';

export type ExtractVerdict =
  | {
      readonly ok: true;
      readonly origin: string;
      readonly extract: Extract;
      readonly checkpoint: Checkpoint;
      readonly policy: GoodPolicy<PolicyVerdict>;
    }
  | { readonly ok: false; readonly code: ExtractFailure; readonly message: string };
type GoodPolicy<V extends PolicyVerdict> = V extends { readonly ok: true } ? V : never;

/**
 * Whether the register signed the extract, its checkpoint is good by the policy, the log holds every entry, the root of then leads to the
 * checkpoint, and every opening is that of a commitment in an entry. That no other entry speaks of the record is the register's word: whoever replays the log can check it.
 */
export function verifyExtract(text: string, policy: Policy): ExtractVerdict {
  const no = (code: ExtractFailure, message: string): ExtractVerdict => ({ ok: false, code, message });
  try {
    const { origin, extract } = parseExtract(text);
    const { asOf, entries, consistency, openings } = extract;
    const signed = verifyNote(
      parseNote(text),
      policy.logs.map(({ key }) => key).filter(({ name }) => name === origin),
    );
    if (!signed.ok) return no('signature', signed.message);
    const note = parseNote(extract.checkpoint);
    const verdict = checkPolicy(policy, note);
    if (!verdict.ok) return no('checkpoint', verdict.message);
    const checkpoint = checkpointFromBody(note.text);
    if (checkpoint.origin !== origin)
      return no('checkpoint', `The checkpoint is of ${checkpoint.origin}, the extract of ${origin}.`);
    if (!verifyConsistency(asOf.size, asOf.root, checkpoint.size, checkpoint.root, consistency))
      return no(
        'not-consistent',
        `The tree of ${asOf.size} entries does not lead to that of ${checkpoint.size}.`,
      );
    for (const { index, text: entry, path } of entries) {
      const bytes = utf8FromText(entry);
      const stands =
        index < asOf.size &&
        isCanonicalEntry(bytes) &&
        verifyInclusion(leafHash(bytes), index, checkpoint.size, path, checkpoint.root);
      if (!stands) return no('not-included', `The log does not hold this entry at index ${index}.`);
    }
    const committed = new Set(
      entries.flatMap(({ text: entry }) => entry.match(/(?<=")[0-9a-f]{64}(?=")/g) ?? []),
    );
    for (const { salt, value } of openings) {
      const isSalt = /^[0-9a-f]{64}$/.test(salt);
      if (!isSalt || !committed.has(commitment(bytesFromHex(salt), value)))
        return no('opening-differs', `"${String(value)}" is not what an entry committed to.`);
    }
    return { ok: true, origin, extract, checkpoint, policy: verdict };
  } catch (error) {
    if (error instanceof Malformed) return no('not-an-extract', error.message);
    throw error;
  }
}
