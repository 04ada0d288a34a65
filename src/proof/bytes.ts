/** Bytes as text and back: UTF-8, hexadecimal, and base64 (RFC 4648 §4), strict in both directions. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Malformed } from './malformed.ts';

// The platform's own decoder, in browsers and in Node; this room compiles without either's types.
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const loneSurrogate = /\p{Cs}/u;

/** True when the text has no half of a surrogate pair: such text has no UTF-8. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}

/** UTF-8 of a text. Inverse: `textFromUtf8`. Callers that take outside text test `isWellFormed` first. */
export function utf8FromText(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** Inverse of `utf8FromText`. @throws Malformed when the bytes are not UTF-8 */
export function textFromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Malformed('not-utf8', '', `Got ${bytes.length} bytes that are not UTF-8.`);
  }
}

/** Lower-case hexadecimal, two digits a byte. Inverse: `bytesFromHex`. */
export function hexFromBytes(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Inverse of `hexFromBytes`. @throws Malformed on an odd length or another character than 0–9, a–f */
export function bytesFromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
    throw new Malformed('not-hex', '', `"${text}" is not lower-case hexadecimal of whole bytes.`);
  }
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Int16Array(128).fill(-1);
for (let i = 0; i < 64; i++) sextets[alphabet.charCodeAt(i)] = i;

/** Base64 with padding (RFC 4648 §4). Inverse: `bytesFromBase64`. */
export function base64FromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const triple =
      ((bytes[i] as number) << 16) |
      ((left > 1 ? (bytes[i + 1] as number) : 0) << 8) |
      (left > 2 ? (bytes[i + 2] as number) : 0);
    text += alphabet.charAt(triple >> 18) + alphabet.charAt((triple >> 12) & 63);
    text += left > 1 ? alphabet.charAt((triple >> 6) & 63) : '=';
    text += left > 2 ? alphabet.charAt(triple & 63) : '=';
  }
  return text;
}

/** Inverse of `base64FromBytes`: no second spelling of the same bytes is taken. @throws Malformed */
export function bytesFromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  if (text.length % 4 !== 0) throw notBase64(text);
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let i = 0; i < digits; i++) {
    const code = text.charCodeAt(i);
    const sextet = code < 128 ? (sextets[code] as number) : -1;
    if (sextet < 0) throw notBase64(text);
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (held >> bits) & 0xff;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw notBase64(text); // RFC 4648 §3.5: pad bits are zero
  return bytes;
}

function notBase64(text: string): Malformed {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return new Malformed('not-base64', '', `"${shown}" is not base64 with padding.`);
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
