/**
 * A font file of the web as the font that it packs (W3C WOFF 1.0): tables are inflated once a process by zlib, not anew for each certificate by the
 * PDF library's own, which took two thirds of its time.
 */
import { inflateSync } from 'node:zlib';

const woffHeaderBytes = 44;
const woffRowBytes = 20;
const sfntHeaderBytes = 12;
const sfntRowBytes = 16;
const signature = 0x774f4646; // wOFF

/** @throws RangeError when the bytes are no WOFF 1.0 */
export function sfntFromWoff(woff: Buffer): Buffer {
  if (woff.length < woffHeaderBytes || woff.readUInt32BE(0) !== signature) {
    throw new RangeError('The file is not WOFF 1.0.');
  }
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(sfntHeaderBytes + count * sfntRowBytes);
  woff.copy(directory, 0, 4, 8); // flavour
  directory.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * count - 16 * 2 ** power, 10);
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let i = 0; i < count; i++) {
    const from = woffHeaderBytes + i * woffRowBytes;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const row = sfntHeaderBytes + i * sfntRowBytes;
    woff.copy(directory, row, from, from + 4); // tag
    woff.copy(directory, row + 4, from + 16, from + 20); // checksum
    directory.writeUInt32BE(offset, row + 8);
    directory.writeUInt32BE(length, row + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4); // tables begin at multiples of four
    tables.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat([directory, ...tables]);
}
