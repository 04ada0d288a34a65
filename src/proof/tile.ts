/*  Tiles: the tree as static files, 256 hashes each (C2SP tlog-tiles 0.1.0).
 *
 *      level 1   ├──────────────── tile 0: roots of level-0 tiles ────────────────┤
 *      level 0   ├─ tile 0: 256 leaf hashes ─┤├─ tile 1 ─┤ … ├─ last tile, partial ─┤
 *
 *  A tile is addressed by level, index and width; a full one never changes, and a partial one is a prefix of the full one.
 */
import { concatBytes } from './bytes.ts';
import { type Hash, hashBytes, nodeHash } from './hash.ts';
import { Malformed } from './malformed.ts';
import { type ReadHashes, storedHashIndex, storedPlace } from './stored-hash.ts';

/** Hashes in a full tile, entries in a full bundle. */
export const tileWidth = 256;
const tileHeight = 8; // levels of the tree in a tile: 2^8 = 256

export interface Tile {
  /** 0–63, or `entries` for the bundle of the entries themselves. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 1–256; below 256 the tile is partial. */
  readonly width: number;
}

/**
 * `tile/0/x001/x234/067`, with `.p/17` where it is partial. Inverse: `parseTilePath`.
 * @throws RangeError on a level, index or width that no tile has
 */
export function tilePath(level: number | 'entries', index: number, width: number = tileWidth): string {
  const levelIsRight = level === 'entries' || (Number.isInteger(level) && level >= 0 && level <= 63);
  const widthIsRight = Number.isInteger(width) && width >= 1 && width <= tileWidth;
  if (!levelIsRight || !widthIsRight || !Number.isSafeInteger(index) || index < 0) {
    throw new RangeError(`No tile has level ${level}, index ${index} and width ${width}.`);
  }
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) as string[];
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** Inverse of `tilePath`; undefined for every other path, a second spelling of the same tile too. */
export function parseTilePath(path: string): Tile | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const [, levelText = '', indexText = '', widthText] = match;
  const level = levelText === 'entries' ? levelText : Number(levelText);
  const index = Number(indexText.replaceAll(/[x/]/g, ''));
  const width = widthText === undefined ? tileWidth : Number(widthText);
  if (!Number.isSafeInteger(index) || width < 1 || width > tileWidth || (level !== 'entries' && level > 63))
    return undefined;
  return tilePath(level, index, width) === path ? { level, index, width } : undefined;
}

/**
 * The tiles and bundles that a tree of `size` needs and one of `since` did not have: what to publish when a log has grown,
 * all of them for `since` 0. Each level in order, bundles first; partial tiles last in their level.
 */
export function* tilesOfSize(size: number, since = 0): Generator<Tile> {
  for (const level of ['entries', ...Array.from({ length: 64 }, (_, i) => i)] as const) {
    const scale = level === 'entries' ? 1 : tileWidth ** level;
    const hashes = Math.floor(size / scale);
    if (hashes === 0) return;
    const before = Math.floor(since / scale);
    if (hashes === before) continue;
    const full = Math.floor(hashes / tileWidth);
    for (let index = Math.floor(before / tileWidth); index < full; index++)
      yield { level, index, width: tileWidth };
    if (hashes % tileWidth > 0) yield { level, index: full, width: hashes % tileWidth };
  }
}

/** True when a tree of that size has the tile, at this width or a larger one. */
export function hasTile(size: number, { level, index, width }: Tile): boolean {
  const hashes = Math.floor(size / (level === 'entries' ? 1 : tileWidth ** level));
  return index * tileWidth + width <= hashes;
}

/** The bytes of a tile of hashes, from stored hashes; one read of `width` hashes. @throws RangeError for a bundle */
export async function tileBytes(tile: Tile, readHashes: ReadHashes): Promise<Uint8Array> {
  const { level, index, width } = tile;
  if (level === 'entries') throw new RangeError('An entry bundle is made of entries: encodeEntryBundle.');
  const first = index * tileWidth;
  const indexes = Array.from({ length: width }, (_, i) => storedHashIndex(level * tileHeight, first + i));
  return concatBytes(...(await readHashes(indexes)));
}

/** The hashes in a tile's bytes. @throws Malformed when they are not `width` hashes */
export function hashesFromTile(bytes: Uint8Array, width: number): Hash[] {
  if (bytes.length !== width * hashBytes) {
    const message = `Got ${bytes.length} bytes when ${width} hashes have ${width * hashBytes}.`;
    throw new Malformed('not-a-tile', '', message);
  }
  return Array.from({ length: width }, (_, i) => bytes.slice(i * hashBytes, (i + 1) * hashBytes));
}

/**
 * Reads stored hashes of a tree of `size` from its tiles: what a client does that has no database. `readTile` gives the bytes of one
 * tile; each tile is asked for once a reader. The tiles are believed: check what is proved with them against a signed root.
 */
export function readHashesFromTiles(
  size: number,
  readTile: (tile: Tile) => Uint8Array | Promise<Uint8Array>,
): ReadHashes {
  const tiles = new Map<string, Promise<readonly Hash[]>>();
  const hashesOf = (level: number, index: number): Promise<readonly Hash[]> => {
    const width = Math.min(tileWidth, Math.floor(size / tileWidth ** level) - index * tileWidth);
    const path = tilePath(level, index, width);
    let hashes = tiles.get(path);
    if (!hashes) {
      hashes = Promise.resolve(readTile({ level, index, width })).then((bytes) =>
        hashesFromTile(bytes, width),
      );
      tiles.set(path, hashes);
    }
    return hashes;
  };
  return (indexes) =>
    Promise.all(
      indexes.map(async (stored) => {
        const place = storedPlace(stored);
        const n = (place.leaf + 1) / 2 ** place.level - 1; // the n-th subtree of its level
        const level = Math.floor(place.level / tileHeight);
        const height = place.level % tileHeight; // levels above the tile's own hashes
        const first = n * 2 ** height;
        const hashes = await hashesOf(level, Math.floor(first / tileWidth));
        return subtreeRoot(hashes.slice(first % tileWidth, (first % tileWidth) + 2 ** height));
      }),
    );
}

/** Root of 2^h hashes. */
function subtreeRoot(hashes: readonly Hash[]): Hash {
  let level = hashes;
  while (level.length > 1) {
    const above: Hash[] = [];
    for (let i = 0; i + 1 < level.length; i += 2)
      above.push(nodeHash(level[i] as Hash, level[i + 1] as Hash));
    level = above;
  }
  return level[0] as Hash;
}
