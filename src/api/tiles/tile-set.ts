/** Layers that are fetched together, as gzipped vector tiles (Mapbox Vector Tile 2.1). */
import { gzipSync } from 'node:zlib';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { LayerTiles } from './layer-tiles.ts';
import { TileCache } from './tile-cache.ts';

const cacheBytes = 32 * 2 ** 20;
const format = { version: 2, extent: 4096 };
const nothing = new Uint8Array(0);

/** Beyond it a map stretches these tiles: at zoom 12 a unit is 2.4 m and the side of a block some 500 units. */
export const maximumZoom = 12;

export class TileSet {
  readonly minimumZoom: number;
  /** Names the content: tiles of the same version never differ. */
  version: string;
  readonly layers: ReadonlyMap<string, LayerTiles>;
  readonly #cache = new TileCache(cacheBytes);

  constructor(layers: ReadonlyMap<string, LayerTiles>, version: string) {
    this.layers = layers;
    this.version = version;
    this.minimumZoom = Math.min(...[...layers.values()].map(({ options }) => options.minimumZoom));
  }

  /** What was cut is cut anew. */
  changed(version: string): void {
    this.version = version;
    this.#cache.clear();
  }

  /** The tile, gzipped; empty where nothing lies in it, undefined where there is no such tile. */
  tile(z: number, x: number, y: number): Uint8Array | undefined {
    if (z < this.minimumZoom || z > maximumZoom || x >= 2 ** z || y >= 2 ** z) return undefined;
    const key = `${z}/${x}/${y}`;
    const kept = this.#cache.get(key);
    if (kept) return kept;
    const cut: Record<string, GeoJSONVTTile> = {};
    for (const [name, layer] of this.layers) {
      const tile = layer.cut(z, x, y);
      if (tile) cut[name] = tile;
    }
    const bytes = Object.keys(cut).length > 0 ? gzipSync(fromGeojsonVt(cut, format)) : nothing;
    this.#cache.set(key, bytes);
    return bytes;
  }
}
