/** The tile sets of shipped data: which layers go together, and what each zoom needs of them. */
import type { MapFeature, MapLayerName, MapLayers } from '#sources';
import { type LayerRules, LayerTiles, type Tags } from './layer-tiles.ts';
import { maximumZoom, TileSet } from './tile-set.ts';

/** Zoom from which a settlement of a kind is drawn. */
const settlementZooms: Readonly<Record<string, number>> = {
  city: 3,
  town: 6,
  village: 8,
  hamlet: 11,
  place: 11,
};
/** Places abroad by population, from far to near. */
const placeZooms: readonly (readonly [zoom: number, population: number])[] = [
  [8, 0],
  [7, 60_000],
  [6, 250_000],
  [5, 900_000],
];

function showsSettlement({ kind }: Tags, zoom: number): boolean {
  return zoom >= (settlementZooms[String(kind)] ?? maximumZoom);
}

function showsPlace({ population = 0 }: Tags, zoom: number): boolean {
  const least = placeZooms.find(([from]) => zoom >= from)?.[1];
  return least !== undefined && Number(population) >= least;
}

const names = ['name', 'name_kk', 'name_ru', 'name_en'];
const provenance = ['dataset', 'datasets', 'statements', 'figures'];

const rules: Readonly<Record<MapLayerName, LayerRules>> = {
  land: { minimumZoom: 0, tolerance: 4 },
  abroad: { minimumZoom: 0, tolerance: 4 },
  oblast: { minimumZoom: 0, tolerance: 4 },
  district: { minimumZoom: 6 },
  border: { minimumZoom: 0 },
  region: { minimumZoom: 0, tolerance: 8 },
  water: { minimumZoom: 0 },
  river: { minimumZoom: 0 },
  name: { minimumZoom: 0, shows: ({ of }, zoom) => of !== 'district' || zoom >= 7 },
  place: { minimumZoom: 5, shows: showsPlace },
  settlement: { minimumZoom: 0, shows: showsSettlement },
  'settlement-belt': { minimumZoom: 7, tolerance: 1 },
  deposit: {
    minimumZoom: 0,
    details: [
      ...names,
      ...provenance,
      'oblast',
      'status',
      'contained_tonnes',
      'contained_of',
      'uncertainty_km',
    ],
    detailZoom: 6,
  },
  'deposit-doubt': { minimumZoom: 0, shows: ({ doubt }, zoom) => doubt !== 'circle' || zoom >= 7 },
  facility: { minimumZoom: 4, details: [...names, ...provenance], detailZoom: 6 },
};

const basemap: readonly MapLayerName[] = [
  'land',
  'abroad',
  'water',
  'river',
  'oblast',
  'district',
  'border',
  'region',
  'name',
  'place',
  'settlement',
];
const ownSets: readonly MapLayerName[] = ['settlement-belt', 'deposit-doubt', 'deposit', 'facility'];

export const staticSetNames = ['basemap', ...ownSets] as const;

function layerTiles(name: MapLayerName, features: readonly MapFeature[]): LayerTiles {
  // Our features are GeoJSON with read-only parts.
  return new LayerTiles(features as unknown as readonly GeoJSON.Feature[], { ...rules[name], maximumZoom });
}

/** `version`: digest of the data, so that tiles may be kept for ever. Layers are cut when they are first asked for. */
export function staticTileSets(layers: () => MapLayers, version: string): ReadonlyMap<string, () => TileSet> {
  const setOf = (names: readonly MapLayerName[]) => {
    let set: TileSet | undefined;
    return () => {
      set ??= new TileSet(new Map(names.map((name) => [name, layerTiles(name, layers()[name])])), version);
      return set;
    };
  };
  return new Map([['basemap', setOf(basemap)], ...ownSets.map((name) => [name, setOf([name])] as const)]);
}
