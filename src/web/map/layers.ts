/** The layers a reader can switch, and the sources they are drawn from. */
import type { LayerView } from '#contract';
import { closureKinds } from '#law';

/** In the order of the layer list. */
export const switchableLayers = [
  'licence',
  'application',
  'grid',
  'deposit',
  'facility',
  'settlement-belt',
  'district',
] as const;
export type SwitchableLayer = (typeof switchableLayers)[number];

/** Shown when the address names none. */
export const usualLayers: readonly SwitchableLayer[] = [
  'licence',
  'application',
  'grid',
  'deposit',
  'settlement-belt',
  'district',
];

/** Tile sets of the server. A live one changes with the log and can be asked for a past day. */
export const tileSets = [
  { id: 'basemap', isLive: false },
  { id: 'settlement-belt', isLive: false },
  { id: 'deposit-doubt', isLive: false },
  { id: 'deposit', isLive: false },
  { id: 'facility', isLive: false },
  { id: 'licence', isLive: true },
  { id: 'application', isLive: true },
] as const;
/** Layers that make up the base map, in one tile set. */
export type BaseLayer =
  | 'land'
  | 'abroad'
  | 'oblast'
  | 'district'
  | 'border'
  | 'name'
  | 'region'
  | 'water'
  | 'river'
  | 'place'
  | 'settlement';

/** Which server layers a switch shows, for their publisher, date and licence. */
export const layersOfSwitch: Record<SwitchableLayer, readonly string[]> = {
  licence: ['licence'],
  application: ['application'],
  grid: [],
  deposit: ['deposit', 'deposit-doubt'],
  facility: ['facility'],
  'settlement-belt': ['settlement-belt'],
  district: ['district'],
};

/** A layer that the server has and this file does not name: land that the law closes, or ground under another right. */
export interface OtherLayer {
  readonly id: string;
  readonly look: 'closed' | 'held-mining';
}

const named: ReadonlySet<string> = new Set([
  ...tileSets.map(({ id }) => id),
  ...Object.values(layersOfSwitch).flat(),
]);

/** Layers with tiles of their own that came with data loaded later: protected areas, cemeteries, mining plots. */
export function otherLayers(layers: readonly LayerView[]): readonly OtherLayer[] {
  return layers.flatMap(({ id, loaded, tiles, answersFor }) => {
    const isOwnSet = tiles?.endsWith(`/${id}.json`) ?? false;
    if (!loaded || !isOwnSet || answersFor === undefined || named.has(id)) return [];
    const isClosure = closureKinds.some((kind) => kind === answersFor);
    return [{ id, look: isClosure ? 'closed' : 'held-mining' } as const];
  });
}

/** True when a layer is to be seen. Other layers are: closed ground is not to be overlooked. */
export function isShown(layer: string, wanted: readonly string[] | undefined): boolean {
  if (wanted) return wanted.includes(layer);
  return usualLayers.some((usual) => usual === layer) || !switchableLayers.some((known) => known === layer);
}
