import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  decodeEntryBundle,
  encodeEntryBundle,
  hasTile,
  inclusionProof,
  leafHash,
  parseTilePath,
  readHashesFromTiles,
  rootAt,
  type Tile,
  Tree,
  tileBytes,
  tilePath,
  tilesOfSize,
  utf8FromText,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const tiles = (size: number, since = 0) =>
  [...tilesOfSize(size, since)].map(({ level, index, width }) => `${level} ${index} ${width}`);
const ofLevel = (size: number, level: Tile['level']) =>
  [...tilesOfSize(size)].filter((tile) => tile.level === level).map(({ width }) => width);

describe('tile paths', () => {
  test('index 1234067 is x001/x234/067, and a partial tile says its width', () => {
    expect(tilePath(0, 1_234_067)).toBe('tile/0/x001/x234/067');
    expect(tilePath('entries', 0, 17)).toBe('tile/entries/000.p/17');
    expect(tilePath(3, 999, 256)).toBe('tile/3/999');
    expect(tilePath(63, 1000)).toBe('tile/63/x001/000');
  });

  test('path and tile are inverses', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }));
    fc.assert(
      fc.property(level, fc.maxSafeNat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath(level, index, width))).toEqual({ level, index, width });
      }),
    );
  });

  test.each([
    'tile/64/000',
    'tile/00/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/1234',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/017',
    'tile/0/000.p/300',
    '/tile/0/000',
    'tile/0/000/',
    'tile/entries/x009/x999/x999/x999/x999/x999/999',
  ])('%s is no tile', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  test('a level, index or width that no tile has is refused', () => {
    for (const [level, index, width] of [
      [64, 0, 1],
      [0, -1, 1],
      [0, 0, 0],
      [0, 0, 257],
      [0.5, 0, 1],
    ] as const) {
      expect(() => tilePath(level, index, width)).toThrow(RangeError);
    }
  });
});

describe('the tiles of a tree', () => {
  test('256 entries are one full tile and a tile of width 1 above it', () => {
    expect(tiles(256)).toEqual(['entries 0 256', '0 0 256', '1 0 1']);
    expect(tiles(0)).toEqual([]);
    expect(tiles(1)).toEqual(['entries 0 1', '0 0 1']);
    expect(tiles(255)).toEqual(['entries 0 255', '0 0 255']);
  });

  test('70,000 entries are 273 full tiles and 112, one full and 17, and 1', () => {
    expect(ofLevel(70_000, 0)).toEqual([...Array<number>(273).fill(256), 112]);
    expect(ofLevel(70_000, 'entries')).toEqual(ofLevel(70_000, 0));
    expect(ofLevel(70_000, 1)).toEqual([256, 17]);
    expect(ofLevel(70_000, 2)).toEqual([1]);
    expect(ofLevel(70_000, 3)).toEqual([]);
  });

  test('what a growth needs is what the larger tree has and the smaller did not', () => {
    fc.assert(
      fc.property(fc.nat(140_000), fc.nat(140_000), (a, b) => {
        const [since, size] = a < b ? [a, b] : [b, a];
        const known = new Set(tiles(since));
        expect(tiles(size, since)).toEqual(tiles(size).filter((tile) => !known.has(tile)));
      }),
      { numRuns: 30 },
    );
  });

  test('a tree has its tiles and every narrower one, and none beyond', () => {
    expect(hasTile(70_000, { level: 0, index: 273, width: 112 })).toBe(true);
    expect(hasTile(70_000, { level: 0, index: 273, width: 5 })).toBe(true);
    expect(hasTile(70_000, { level: 0, index: 273, width: 113 })).toBe(false);
    expect(hasTile(70_000, { level: 2, index: 0, width: 1 })).toBe(true);
    expect(hasTile(70_000, { level: 2, index: 0, width: 2 })).toBe(false);
    expect(hasTile(70_000, { level: 'entries', index: 274, width: 1 })).toBe(false);
  });

  test('roots and proofs of any size come out of the tiles alone, each tile read once', async () => {
    const tree = new Tree();
    const sizes = [1, 2, 255, 256, 257, 512, 1000, 65_536, 65_537, 70_000];
    const roots = new Map<number, Uint8Array>();
    for (let i = 0; i < 70_000; i++) {
      tree.append(leafHash(utf8FromText(String(i))));
      if (sizes.includes(tree.size)) roots.set(tree.size, tree.root());
    }
    for (const size of sizes) {
      const published = new Map<string, Uint8Array>();
      for (const tile of tilesOfSize(size)) {
        if (tile.level === 'entries') continue;
        const bytes = await tileBytes(tile, tree.readHashes);
        expect(bytes.length).toBe(tile.width * 32);
        published.set(tilePath(tile.level, tile.index, tile.width), bytes);
      }
      const asked: string[] = [];
      const readHashes = readHashesFromTiles(size, ({ level, index, width }) => {
        const path = tilePath(level, index, width);
        asked.push(path);
        const bytes = published.get(path);
        if (!bytes) throw new Error(`${path} is not published`);
        return bytes;
      });
      const root = roots.get(size) as Uint8Array;
      expect(await rootAt(size, readHashes)).toEqual(root);
      for (const index of [0, Math.floor(size / 3), size - 1]) {
        const proof = await inclusionProof(index, size, readHashes);
        expect(verifyInclusion(leafHash(utf8FromText(String(index))), index, size, proof, root)).toBe(true);
        const fromRoot = await rootAt(index, tree.readHashes);
        const grown = await consistencyProof(index, size, readHashes);
        expect(verifyConsistency(index, fromRoot, size, root, grown)).toBe(true);
      }
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test('a tile of another length is refused', async () => {
    const readHashes = readHashesFromTiles(300, () => new Uint8Array(31));
    await expect(readHashes([0])).rejects.toThrow('Got 31 bytes when 256 hashes have 8192.');
    await expect(tileBytes({ level: 'entries', index: 0, width: 1 }, readHashes)).rejects.toThrow(RangeError);
  });
});

describe('entry bundles', () => {
  test('each entry stands behind its length, big-endian', () => {
    const bundle = encodeEntryBundle([utf8FromText('ab'), new Uint8Array(0), new Uint8Array(258)]);
    expect([...bundle.slice(0, 8)]).toEqual([0, 2, 97, 98, 0, 0, 1, 2]);
    expect(bundle.length).toBe(2 + 2 + 2 + 2 + 258);
  });

  test('entries read back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 256 }), (entries) => {
        expect(decodeEntryBundle(encodeEntryBundle(entries), entries.length)).toEqual(entries);
      }),
      { numRuns: 30 },
    );
  });

  test('a bundle that is cut off, too wide or too narrow is refused with the place', () => {
    const bundle = encodeEntryBundle([utf8FromText('ab'), utf8FromText('cd')]);
    expect(() => decodeEntryBundle(bundle.subarray(0, 7), 2)).toThrow(
      'entry 1: The bundle ends before the entry does.',
    );
    expect(() => decodeEntryBundle(bundle.subarray(0, 5), 2)).toThrow('entry 1: ');
    expect(() => decodeEntryBundle(bundle.subarray(0, 4), 2)).toThrow('Got 1 entries when the bundle has 2.');
    expect(() => decodeEntryBundle(bundle, 1)).toThrow('Got 2 entries when the bundle has 1.');
    expect(() => encodeEntryBundle(Array<Uint8Array>(257).fill(bundle))).toThrow(RangeError);
    expect(() => encodeEntryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
