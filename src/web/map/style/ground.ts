/** What is held, asked for, closed: the heart of the map. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ShownGround } from '#words';
import { groundLooks } from '../../design/states-of-ground.ts';
import type { OtherLayer } from '../layers.ts';
import type { MapToken, Palette } from '../palette.ts';
import { patternName } from '../patterns.ts';
import { byZoom } from './expressions.ts';

const ink = (palette: Palette, state: ShownGround) => palette[groundLooks[state].ink.slice(2) as MapToken];
const fill = (palette: Palette, state: ShownGround) => palette[groundLooks[state].fill.slice(2) as MapToken];

/** Patterns are noise on parcels of a few pixels: below this scale colour and outline stand alone. */
const patternsFrom = 7.5;

interface GroundLayerOptions {
  readonly palette: Palette;
  readonly state: ShownGround;
  readonly source: string;
  readonly filter: FilterSpecification;
  readonly isDark: boolean;
}

/** Colour, pattern and outline of one state. */
function groundLayers({ palette, state, source, filter, isDark }: GroundLayerOptions): LayerSpecification[] {
  const look = groundLooks[state];
  const common = { source, 'source-layer': source, filter };
  return [
    {
      id: `${source}-${state}-fill`,
      type: 'fill',
      ...common,
      paint: {
        'fill-color': fill(palette, state),
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          Math.min(1, look.opacity + 0.25),
          9,
          look.opacity,
          12,
          look.opacity * 0.7,
        ],
      },
    },
    {
      id: `${source}-${state}-pattern`,
      type: 'fill',
      ...common,
      minzoom: patternsFrom,
      paint: {
        'fill-pattern': patternName(state, isDark),
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          patternsFrom,
          0,
          patternsFrom + 1,
          0.9,
          12,
          0.5,
        ],
      },
    },
    {
      id: `${source}-${state}-line`,
      type: 'line',
      ...common,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ink(palette, state),
        'line-width': byZoom([4, 0.4], [8, 1], [12, 2]),
        ...(look.dashes && { 'line-dasharray': [...look.dashes] }),
      },
    },
  ];
}

const stateIs = (state: string): ExpressionSpecification => ['==', ['get', 'state'], state];
const kindIsMining: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', ['mining', 'common-mineral-mining', 'subsoil-space', 'retention']],
];

export interface GroundOptions {
  readonly palette: Palette;
  readonly isDark: boolean;
  readonly showsLicences: boolean;
  readonly showsApplications: boolean;
  readonly showsSimulated: boolean;
  /** The record whose outline stands out. */
  readonly picked: string | undefined;
}

export function groundOfRegister(options: GroundOptions): LayerSpecification[] {
  const { palette, isDark, showsLicences, showsApplications, showsSimulated, picked } = options;
  const real: ExpressionSpecification[] = showsSimulated ? [] : [['!=', ['get', 'simulated'], true]];
  const where = (...tests: ExpressionSpecification[]) => ['all', ...tests, ...real] as FilterSpecification;
  const layer = (state: ShownGround, source: string, filter: FilterSpecification) =>
    groundLayers({ palette, state, source, filter, isDark });
  return [
    ...(showsLicences
      ? [
          ...layer('held-exploration', 'licence', where(stateIs('held'), ['!', kindIsMining])),
          ...layer('held-mining', 'licence', where(stateIs('held'), kindIsMining)),
          ...layer('closing', 'licence', where(stateIs('closing'))),
        ]
      : []),
    ...(showsApplications ? layer('applied-for', 'application', where(stateIs('applied-for'))) : []),
    ...(picked === undefined ? [] : pickedOutline(palette, picked)),
  ];
}

function pickedOutline(palette: Palette, picked: string): LayerSpecification[] {
  return (['licence', 'application'] as const).flatMap((source): LayerSpecification[] => {
    const common = {
      type: 'line' as const,
      source,
      'source-layer': source,
      filter: ['==', ['get', 'id'], picked] as FilterSpecification,
      layout: { 'line-join': 'round' as const },
    };
    return [
      {
        id: `${source}-picked-casing`,
        ...common,
        paint: { 'line-color': palette.paper, 'line-width': byZoom([5, 4], [12, 7]) },
      },
      {
        id: `${source}-picked`,
        ...common,
        paint: { 'line-color': palette['copper-bright'], 'line-width': byZoom([5, 2], [12, 3.5]) },
      },
    ];
  });
}

/** Numbers of licences and applications, once there is room. */
export function groundNumbers(
  options: Pick<GroundOptions, 'palette' | 'showsLicences' | 'showsApplications'>,
): LayerSpecification[] {
  const { palette, showsLicences, showsApplications } = options;
  const numbers = (source: 'licence' | 'application', state: ShownGround): LayerSpecification => ({
    id: `${source}-number`,
    type: 'symbol',
    source,
    'source-layer': source,
    minzoom: 9.5,
    layout: {
      'text-field': ['get', 'id'],
      'text-font': ['Plex Medium'],
      'text-size': byZoom([9.5, 10.5], [13, 13]),
      'text-padding': 8,
    },
    paint: {
      'text-color': ink(palette, state),
      'text-halo-color': palette['map-halo'],
      'text-halo-width': 1.6,
    },
  });
  return [
    ...(showsLicences ? [numbers('licence', 'held-mining')] : []),
    ...(showsApplications ? [numbers('application', 'applied-for')] : []),
  ];
}

/** Closed land and other rights of data that was loaded later. */
export function otherGround(
  palette: Palette,
  isDark: boolean,
  others: readonly OtherLayer[],
): LayerSpecification[] {
  return others.flatMap(({ id, look }) =>
    groundLayers({ palette, state: look, source: id, filter: true, isDark }),
  );
}

/** Ground that the law keeps closed around settlements. */
export function settlementBelt(palette: Palette, isShown: boolean): LayerSpecification[] {
  if (!isShown) return [];
  const common = { source: 'settlement-belt', 'source-layer': 'settlement-belt', minzoom: 7.5 };
  return [
    {
      id: 'belt-fill',
      type: 'fill',
      ...common,
      paint: { 'fill-color': palette['map-belt-fill'], 'fill-opacity': 0.8 },
    },
    {
      id: 'belt-line',
      type: 'line',
      ...common,
      minzoom: 8.5,
      paint: {
        'line-color': palette['map-belt-line'],
        'line-width': byZoom([8, 0.5], [13, 1.5]),
        'line-dasharray': [2, 1.5],
      },
    },
  ];
}
