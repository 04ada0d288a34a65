/** Entry bundles: up to 256 entries in a static file, each behind its length as a big-endian uint16 (C2SP tlog-tiles). */
import { maximumEntryBytes } from './canonical-json.ts';
import { Malformed } from './malformed.ts';
import { tileWidth } from './tile.ts';

/** Inverse: `decodeEntryBundle`. @throws RangeError for more than 256 entries or one of more than 65,535 bytes */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > tileWidth)
    throw new RangeError(`Got ${entries.length} entries when a bundle has at most 256.`);
  let length = 0;
  for (const entry of entries) {
    if (entry.length > maximumEntryBytes) throw new RangeError(`Got an entry of ${entry.length} bytes.`);
    length += 2 + entry.length;
  }
  const bundle = new Uint8Array(length);
  let at = 0;
  for (const entry of entries) {
    bundle[at++] = entry.length >> 8;
    bundle[at++] = entry.length & 0xff;
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/**
 * Inverse of `encodeEntryBundle`. `width` is how many entries the bundle must have. The entries share the bundle's memory.
 * @throws Malformed naming the entry of the bundle, counted from 0
 */
export function decodeEntryBundle(bundle: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bundle.length) {
    const end = at + 2 + (((bundle[at] as number) << 8) | (bundle[at + 1] ?? 0));
    if (at + 2 > bundle.length || end > bundle.length) {
      throw new Malformed(
        'bundle-cut-off',
        `entry ${entries.length}`,
        'The bundle ends before the entry does.',
      );
    }
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  if (entries.length !== width) {
    throw new Malformed('bundle-width', '', `Got ${entries.length} entries when the bundle has ${width}.`);
  }
  return entries;
}
