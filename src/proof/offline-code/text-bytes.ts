/**
 * Hashes and signatures written as text cost a third (base64) or the double (hexadecimal) and do not compress. They are taken out of the
 * text as bytes, and a mark that no canonical JSON and no note can hold stays in their place.
 */
import { base64FromBytes, bytesFromBase64, bytesFromHex, concatBytes, hexFromBytes } from '../bytes.ts';
import { Malformed } from '../malformed.ts';
import { type ByteReader, varint } from './byte-reader.ts';

const hexMark = '\u0001';
const base64Mark = '\u0002';
/** 32 bytes in hexadecimal; or at least 32 bytes in base64, as a whole word. */
const written = /(?<![0-9A-Za-z+/=])(?:([0-9a-f]{64})|([A-Za-z0-9+/]{42,}={0,2}))(?![0-9A-Za-z+/=])/g;

/** The text with marks, and what was taken out in order. Inverse: `textWithBytes`. @throws RangeError where a mark stands in the text */
export function bytesOutOfText(text: string): { readonly text: string; readonly bytes: Uint8Array } {
  if (text.includes(hexMark) || text.includes(base64Mark)) throw new RangeError('The text holds a mark.');
  const taken: Uint8Array[] = [];
  const marked = text.replace(written, (whole, hex: string | undefined) => {
    if (hex !== undefined) {
      taken.push(bytesFromHex(hex));
      return hexMark;
    }
    const bytes = bytesOfBase64(whole);
    if (!bytes) return whole;
    taken.push(varint(bytes.length), bytes);
    return base64Mark;
  });
  return { text: marked, bytes: concatBytes(...taken) };
}

/** Inverse of `bytesOutOfText`. @throws Malformed when bytes are missing */
export function textWithBytes(text: string, bytes: ByteReader): string {
  let whole = '';
  for (const character of text) {
    if (character === hexMark) whole += hexFromBytes(bytes.take(32));
    else if (character === base64Mark) whole += base64FromBytes(bytes.take(bytes.varint()));
    else whole += character;
  }
  return whole;
}

/** Undefined where the word is no base64 in its one spelling. */
function bytesOfBase64(word: string): Uint8Array | undefined {
  try {
    const bytes = bytesFromBase64(word);
    return base64FromBytes(bytes) === word ? bytes : undefined;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
