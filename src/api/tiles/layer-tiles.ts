/** One layer of the map, cut into tiles when they are first asked for. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';

export type Tags = Readonly<Record<string, string | number | boolean>>;

export interface LayerRules {
  readonly minimumZoom: number;
  /** How far a line may stray, in 1/4096 of a tile. */
  readonly tolerance?: number;
  /** Which features a tile of a zoom has; all of them without it. */
  readonly shows?: (tags: Tags, zoom: number) => boolean;
  /** Properties that only a near view needs: left out below `detailZoom`, so that the first view is small. */
  readonly details?: readonly string[];
  readonly detailZoom?: number;
}

export interface LayerTilesOptions extends LayerRules {
  readonly maximumZoom: number;
  /** Features change one by one, by id. */
  readonly changing?: boolean;
}

export class LayerTiles {
  readonly options: LayerTilesOptions;
  readonly #index: GeoJSONVT;

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
  change(features: readonly GeoJSON.Feature[], gone: readonly string[]): void {
    this.#index.updateData({ remove: [...gone, ...features.map(({ id }) => id as string)] });
    this.#index.updateData({ add: [...features] });
  }

  /** What lies in a tile; undefined where nothing does. */
  cut(z: number, x: number, y: number): GeoJSONVTTile | undefined {
    const { minimumZoom, shows, details, detailZoom = 0 } = this.options;
    if (z < minimumZoom) return undefined;
    const tile = this.#index.getTile(z, x, y);
    if (!tile) return undefined;
    const hidden = details && z < detailZoom ? details : [];
    const features = tile.features
      .filter(({ tags }) => shows === undefined || shows((tags ?? {}) as Tags, z))
      .map((feature) =>
        hidden.length === 0 ? feature : { ...feature, tags: without(feature.tags, hidden) },
      );
    return features.length > 0 ? ({ ...tile, features } as GeoJSONVTTile) : undefined;
  }
}

function without(tags: GeoJSON.GeoJsonProperties, names: readonly string[]): Record<string, unknown> {
  const kept = { ...tags };
  for (const name of names) delete kept[name];
  return kept;
}
