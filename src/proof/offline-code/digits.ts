/**
 * Bytes as decimal digits: the numeric mode of a QR code spends ten bits on three digits, so that 1,000 bytes take 8,029 bits there and stand in
 * a web address as they are. One number, behind a leading 1 that keeps zeros; longer ones in parts that name each other.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesFromHex, hexFromBytes, utf8FromText } from '../bytes.ts';
import { Malformed } from '../malformed.ts';

/** More than any register writes; keeps a hostile text from costing much. */
const maximumDigits = 50_000;
const maximumParts = 12;

/** The digits in parts of nearly equal length, each at most `digitsInPart` long. Inverse: `bytesFromDigits`. */
export function digitsFromBytes(bytes: Uint8Array, digitsInPart: number): readonly string[] {
  const digits = BigInt(`0x01${hexFromBytes(bytes)}`).toString();
  const parts = Math.ceil(digits.length / digitsInPart);
  if (parts > maximumParts)
    throw new RangeError(`Got ${digits.length} digits: more than ${maximumParts} parts.`);
  if (parts === 1) return [digits];
  const length = Math.ceil(digits.length / parts);
  const tag = tagOf(digits);
  return Array.from(
    { length: parts },
    (_, i) => `${i + 1}-${parts}-${tag}-${digits.slice(i * length, (i + 1) * length)}`,
  );
}

/** Inverse of `digitsFromBytes`; parts in any order, each as often as it likes. @throws Malformed `code-incomplete` naming the missing parts */
export function bytesFromDigits(parts: readonly string[]): Uint8Array {
  const digits = joined(parts);
  if (digits.length > maximumDigits)
    throw new Malformed('not-a-code', '', `More than ${maximumDigits} digits.`);
  const hex = BigInt(digits).toString(16);
  if (hex.length % 2 === 0 || !hex.startsWith('1'))
    throw new Malformed('not-a-code', '', 'The digits are no code.');
  return bytesFromHex(hex.slice(1));
}

function joined(parts: readonly string[]): string {
  const [first = '', ...more] = new Set(parts);
  if (more.length === 0 && /^[1-9]\d*$/.test(first)) return first;
  const known = new Map<number, string>();
  let whole: { readonly count: number; readonly tag: string } | undefined;
  for (const part of [first, ...more]) {
    const [, number, of, tag = '', digits = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})-(\d+)$/.exec(part) ?? [];
    if (digits === '') throw new Malformed('not-a-code', '', 'The text is not the digits of a code.');
    whole ??= { count: Number(of), tag };
    if (whole.count !== Number(of) || whole.tag !== tag) {
      throw new Malformed('parts-differ', '', 'The parts are of different codes.');
    }
    known.set(Number(number), digits);
  }
  const count = whole?.count ?? 0;
  if (count < 2 || count > maximumParts)
    throw new Malformed('not-a-code', '', `There are no codes of ${count} parts.`);
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const missing = numbers.filter((number) => !known.has(number));
  if (missing.length > 0) {
    throw new Malformed(
      'code-incomplete',
      missing.join(', '),
      `Missing of ${count} parts: ${missing.join(', ')}.`,
    );
  }
  const digits = numbers.map((number) => known.get(number)).join('');
  if (!/^[1-9]\d*$/.test(digits) || tagOf(digits) !== whole?.tag) {
    throw new Malformed('parts-differ', '', 'The parts do not make the code that they name.');
  }
  return digits;
}

/** Four digits that tell one code's parts from another's. */
function tagOf(digits: string): string {
  const [high = 0, low = 0] = sha256(utf8FromText(digits));
  return String((high * 256 + low) % 10_000).padStart(4, '0');
}
