/**
 * JSON Canonicalization Scheme, RFC 8785: one value has one text, so that it has one hash. Keys are sorted by
 * UTF-16 code units (§3.2.3), numbers and strings are written as ECMAScript writes them (§3.2.2), no white space.
 */
import { isWellFormed, textFromUtf8, utf8FromText } from './bytes.ts';
import { Malformed } from './malformed.ts';

/** A length is a uint16 in entry bundles (C2SP tlog-tiles). */
export const maximumEntryBytes = 65_535;
const maximumDepth = 64; // deeper than any entry; keeps a hostile text from exhausting the stack

/**
 * The canonical text of a value.
 * @throws Malformed for what JSON cannot say: undefined, NaN and infinities, half a surrogate pair, functions, other classes than plain objects
 * @example canonicalJson({ b: 1.0, a: 'é' }) // {"a":"é","b":1}
 */
export function canonicalJson(value: unknown): string {
  return write(value, undefined, 0);
}

/**
 * The bytes of an entry of the log: UTF-8 of its canonical JSON. Inverse: `entryFromBytes`.
 * @throws Malformed `entry-too-large` over 65,535 bytes, and as `canonicalJson`
 */
export function entryBytes(entry: object): Uint8Array {
  const bytes = utf8FromText(canonicalJson(entry));
  if (bytes.length > maximumEntryBytes) {
    const got = bytes.length.toLocaleString('en');
    throw new Malformed('entry-too-large', '', `The entry has ${got} bytes when at most 65,535 are allowed.`);
  }
  return bytes;
}

/**
 * Inverse of `entryBytes`. It does not ask whether the bytes are canonical: a replay reads millions.
 * @throws Malformed when the bytes are not a JSON object in UTF-8
 */
export function entryFromBytes(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(textFromUtf8(bytes));
  } catch (error) {
    if (error instanceof Malformed) throw error;
    throw new Malformed('not-json', '', `The entry is not JSON: ${(error as Error).message}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Malformed('not-an-object', '', 'The entry is JSON, but not an object.');
  }
  return value as Record<string, unknown>;
}

/** True when these are exactly the bytes that `entryBytes` gives for what they say. */
export function isCanonicalEntry(bytes: Uint8Array): boolean {
  return canonicalEntryFrom(bytes) !== undefined;
}

/** The entry of these bytes, where they are exactly those that `entryBytes` gives for it; undefined otherwise. */
export function canonicalEntryFrom(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const entry = entryFromBytes(bytes);
    return canonicalJson(entry) === textFromUtf8(bytes) ? entry : undefined;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/** Where a value stands, from the inside out: spelled only where there is a fault. */
interface Place {
  readonly within: Place | undefined;
  readonly key: string | number;
}

function write(value: unknown, within: Place | undefined, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, within);
    case 'number':
      if (!Number.isFinite(value)) throw unsayable(within, String(value));
      return String(value === 0 ? 0 : value); // ECMAScript's own text (§3.2.2.3); −0 is 0
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      break;
    default:
      throw unsayable(within, typeof value);
  }
  if (value === null) return 'null';
  if (depth >= maximumDepth)
    throw new Malformed('too-deep', spelled(within), `More than ${maximumDepth} levels.`);
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i++) {
      if (i > 0) text += ',';
      text += write(value[i], { within, key: i }, depth + 1);
    }
    return `${text}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw unsayable(within, 'an object of a class');
  const members = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members).sort(); // the default order is by UTF-16 code units, as §3.2.3 asks
  let text = '{';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const place = { within, key };
    if (i > 0) text += ',';
    text += `${writeString(key, place)}:${write(members[key], place, depth + 1)}`;
  }
  return `${text}}`;
}

/** Text without a quote, a backslash, a control character or a surrogate: JSON writes it as it is. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function writeString(text: string, within: Place | undefined): string {
  if (plain.test(text)) return `"${text}"`;
  if (!isWellFormed(text)) throw unsayable(within, 'half a surrogate pair');
  return JSON.stringify(text);
}

function unsayable(within: Place | undefined, got: string): Malformed {
  return new Malformed('not-json', spelled(within), `Got ${got}, which JSON cannot say.`);
}

/** `$.cells[3]` */
function spelled(place: Place | undefined): string {
  if (!place) return '$';
  const { within, key } = place;
  return typeof key === 'number' ? `${spelled(within)}[${key}]` : `${spelled(within)}.${key}`;
}
