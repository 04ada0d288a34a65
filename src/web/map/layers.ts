/** The layers a reader can switch, and the sources they are drawn from. */

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

/** True when a layer is to be seen. */
export function isShown(layer: SwitchableLayer, wanted: readonly string[] | undefined): boolean {
  return (wanted ?? usualLayers).includes(layer);
}
