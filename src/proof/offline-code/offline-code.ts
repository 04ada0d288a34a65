/*  A code on paper that proves entries of a log with no network: the entries themselves, their ways to the root, the signed checkpoint with
 *  its cosignatures, the key of the log, and what some of the commitments open to.
 *
 *      0x01 │ n │ n bytes: text, deflated │ key │ ways │ salts │ bytes taken out of the text
 *                 note ␀ index entry ␀ … ␀ value ␀ …
 *
 *  The key that a code brings says who claims to have signed; whether that is the log one means is the reader's to know (`verifyOfflineCode`).
 */
import { deflateSync, inflateSync } from 'fflate';
import { concatBytes, hexFromBytes, textFromUtf8, utf8FromText } from '../bytes.ts';
import { canonicalJson } from '../canonical-json.ts';
import { checkpointFromBody, decimal } from '../checkpoint.ts';
import { saltBytes } from '../commitment.ts';
import type { Hash } from '../hash.ts';
import { Malformed } from '../malformed.ts';
import { parseNote } from '../signed-note.ts';
import { signatureTypes, type VerifierKey, verifierKey } from '../verifier-key.ts';
import { ByteReader, varint } from './byte-reader.ts';
import { dictionary1 } from './dictionary.ts';
import { bytesFromDigits, digitsFromBytes } from './digits.ts';
import { bytesOutOfText, textWithBytes } from './text-bytes.ts';

export interface OfflineEntry {
  readonly index: number;
  /** From the leaf's sibling up to the root's child, in the tree of the checkpoint. */
  readonly path: readonly Hash[];
  /** Canonical JSON: what the leaf hash covers. */
  readonly text: string;
}

export interface OfflineOpening {
  /** 32 bytes. */
  readonly salt: Uint8Array;
  readonly value: unknown;
}

export interface OfflineCode {
  /** A signed note, with cosignatures where there are some. */
  readonly checkpoint: string;
  /** The key that signed it; its name is the origin. */
  readonly logKey: VerifierKey;
  readonly entries: readonly OfflineEntry[];
  readonly openings: readonly OfflineOpening[];
}

const version = 1;
/** Far above an entry of 65,535 bytes and a note; keeps a hostile code from filling the memory. */
const maximumText = 1_000_000;
const maximumPath = 63;

/**
 * The code as decimal digits, in parts of at most `digitsInPart`. Inverse: `parseOfflineCode`.
 * @throws RangeError when the key is not an Ed25519 log key named as the origin
 */
export function formatOfflineCode(code: OfflineCode, digitsInPart: number): readonly string[] {
  const { origin } = checkpointFromBody(parseNote(code.checkpoint).text);
  if (code.logKey.type !== signatureTypes.ed25519 || code.logKey.name !== origin) {
    throw new RangeError(`The key of ${origin} is not ${code.logKey.name}, type ${code.logKey.type}.`);
  }
  const { text, bytes } = bytesOutOfText(
    [
      code.checkpoint,
      ...code.entries.map(({ index, text: entry }) => `${index} ${entry}`),
      ...code.openings.map(({ value }) => canonicalJson(value)),
    ].join('\0'),
  );
  const deflated = deflateSync(utf8FromText(text), { level: 9, dictionary: dictionary1 });
  const packed = concatBytes(
    Uint8Array.of(version),
    varint(deflated.length),
    deflated,
    code.logKey.publicKey,
    packedPaths(code.entries.map(({ path }) => path)),
    varint(code.openings.length),
    ...code.openings.map(({ salt }) => salt),
    bytes,
  );
  return digitsFromBytes(packed, digitsInPart);
}

/**
 * Inverse of `formatOfflineCode`; checks the form, proves nothing.
 * @throws Malformed `not-a-code`, `code-incomplete` (with the numbers of the missing parts as its place), `parts-differ`, `code-too-new`
 */
export function parseOfflineCode(parts: readonly string[]): OfflineCode {
  const bytes = new ByteReader(bytesFromDigits(parts));
  const [first] = bytes.take(1);
  if (first !== version) {
    throw new Malformed(
      'code-too-new',
      '',
      `Got a code of version ${first} when this program reads version ${version}.`,
    );
  }
  const marked = inflated(bytes.take(bytes.varint()));
  const publicKey = bytes.take(32);
  const paths = unpackedPaths(bytes);
  const salts = Array.from({ length: atMost(bytes.varint(), 100) }, () => bytes.take(saltBytes));
  const [checkpoint = '', ...rest] = textWithBytes(marked, bytes).split('\0');
  if (bytes.left > 0) throw new Malformed('not-a-code', '', `${bytes.left} bytes are too many.`);
  if (rest.length !== paths.length + salts.length) {
    throw new Malformed(
      'not-a-code',
      '',
      `Got ${rest.length} texts when expected ${paths.length + salts.length}.`,
    );
  }
  const { origin } = checkpointFromBody(parseNote(checkpoint).text);
  return {
    checkpoint,
    logKey: verifierKey(origin, signatureTypes.ed25519, publicKey),
    entries: paths.map((path, i) => {
      const line = rest[i] as string;
      const space = line.indexOf(' ');
      return {
        index: decimal(line.slice(0, Math.max(0, space)), 'index'),
        path,
        text: line.slice(space + 1),
      };
    }),
    openings: salts.map((salt, i) => ({ salt, value: valueFromText(rest[paths.length + i] as string) })),
  };
}

/** Ways to one root meet: each hash stands once, a later one is named by its number. */
function packedPaths(paths: readonly (readonly Hash[])[]): Uint8Array {
  const seen = new Map<string, number>();
  const parts = [varint(paths.length)];
  for (const path of paths) {
    parts.push(varint(path.length));
    for (const hash of path) {
      const known = seen.get(hexFromBytes(hash));
      if (known !== undefined) parts.push(varint(known));
      else {
        seen.set(hexFromBytes(hash), seen.size + 1);
        parts.push(varint(0), hash);
      }
    }
  }
  return concatBytes(...parts);
}

function unpackedPaths(bytes: ByteReader): Hash[][] {
  const seen: Hash[] = [];
  return Array.from({ length: atMost(bytes.varint(), 100) }, () =>
    Array.from({ length: atMost(bytes.varint(), maximumPath) }, () => {
      const known = bytes.varint();
      if (known === 0) {
        const hash = bytes.take(32);
        seen.push(hash);
        return hash;
      }
      const hash = seen[known - 1];
      if (!hash) throw new Malformed('not-a-code', '', `There is no hash ${known} before.`);
      return hash;
    }),
  );
}

function inflated(deflated: Uint8Array): string {
  let bytes: Uint8Array;
  try {
    // An output of fixed size is not grown: more than that is a fault.
    bytes = inflateSync(deflated, { dictionary: dictionary1, out: new Uint8Array(maximumText) });
  } catch {
    throw new Malformed('not-a-code', '', 'The text of the code cannot be unpacked.');
  }
  return textFromUtf8(bytes);
}

function valueFromText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed('not-a-code', '', 'A value is not JSON.');
  }
}

function atMost(got: number, maximum: number): number {
  if (got > maximum) throw new Malformed('not-a-code', '', `Got ${got} when at most ${maximum}.`);
  return got;
}
