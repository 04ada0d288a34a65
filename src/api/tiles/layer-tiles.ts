/** One layer of the map as gzipped vector tiles (Mapbox Vector Tile 2.1), cut when they are first asked for. */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TileCache } from './tile-cache.ts';

export interface LayerTilesOptions {
  /** Name of the layer inside the tiles. */
  readonly name: string;
  readonly minimumZoom: number;
  /** Beyond it a map stretches these tiles. A block side is 120 units of a tile at zoom 12. */
  readonly maximumZoom: number;
  /** How far a line may stray, in units of 1/4096 of a tile. */
  readonly tolerance?: number;
  /** Properties that only a near view needs: left out below `detailZoom`, so that the first view is small. */
  readonly details?: readonly string[];
  readonly detailZoom?: number;
  /** Features change one by one, by id. */
  readonly changing?: boolean;
}

const cacheBytes = 32 * 2 ** 20;
const version = { version: 2, extent: 4096 };

export class LayerTiles {
  readonly options: LayerTilesOptions;
  readonly #index: GeoJSONVT;
  readonly #cache = new TileCache(cacheBytes);

  constructor(features: readonly GeoJSON.Feature[], options: LayerTilesOptions) {
    this.options = options;
    this.#index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...features] },
      {
        maxZoom: options.maximumZoom,
        indexMaxZoom: 5,
        indexMaxPoints: 20_000,
        tolerance: options.tolerance ?? 3,
        buffer: 64,
        wrap: false,
        updateable: options.changing ?? false,
      },
    );
  }

  /** Puts features in place of those with the same id; those in `gone` are taken away. */
  change(features: readonly GeoJSON.Feature[], gone: readonly string[] = []): void {
    const changed = features.map(({ id }) => id as string | number);
    this.#index.updateData({ remove: [...gone, ...changed] });
    this.#index.updateData({ add: [...features] });
    this.#cache.clear();
  }

  /** The tile, gzipped; undefined outside the zooms of the layer, empty bytes where nothing lies in it. */
  tile(z: number, x: number, y: number): Uint8Array | undefined {
    const { minimumZoom, maximumZoom, name } = this.options;
    if (z < minimumZoom || z > maximumZoom || x >= 2 ** z || y >= 2 ** z) return undefined;
    const key = `${z}/${x}/${y}`;
    const kept = this.#cache.get(key);
    if (kept) return kept;
    const cut = this.#index.getTile(z, x, y);
    const tile =
      cut && cut.features.length > 0
        ? gzipSync(fromGeojsonVt({ [name]: this.#withDetails(cut, z) }, version))
        : new Uint8Array(0);
    this.#cache.set(key, tile);
    return tile;
  }

  #withDetails(tile: GeoJSONVTTile, z: number): GeoJSONVTTile {
    const { details, detailZoom = 0 } = this.options;
    if (!details || z >= detailZoom) return tile;
    const features = tile.features.map((feature) => {
      const tags = { ...feature.tags };
      for (const name of details) delete tags[name];
      return { ...feature, tags };
    });
    return { ...tile, features } as GeoJSONVTTile;
  }
}
