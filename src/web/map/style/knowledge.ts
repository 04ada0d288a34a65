/** What is known of the underground: deposits by mineral, size by tonnage, doubt as doubt; mines and plants. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language, Mineral } from '#terms';
import type { Palette } from '../palette.ts';
import {
  byZoom,
  hasTonnage,
  mineralColour,
  mineralSymbol,
  nameIn,
  namesMineral,
  tonnageSize,
} from './expressions.ts';

export interface KnowledgeOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Empty: all. */
  readonly minerals: readonly Mineral[];
  readonly showsDeposits: boolean;
  readonly showsFacilities: boolean;
  readonly picked: string | undefined;
}

/** Circles whose place is no surer than so many kilometres; districts and oblasts of deposits without a point, when a mineral is asked for. */
export function depositDoubt({
  palette,
  language,
  minerals,
  showsDeposits,
}: KnowledgeOptions): LayerSpecification[] {
  if (!showsDeposits) return [];
  const common = { source: 'deposit-doubt', 'source-layer': 'deposit-doubt' };
  const colour = mineralColour(palette, minerals);
  const asked: ExpressionSpecification[] = minerals.length > 0 ? [namesMineral(minerals)] : [];
  const circles = ['all', ['==', ['get', 'doubt'], 'circle'], ...asked] as FilterSpecification;
  const areas = ['all', ['!=', ['get', 'doubt'], 'circle'], ...asked] as FilterSpecification;
  return [
    ...(minerals.length === 0
      ? []
      : [
          {
            id: 'doubt-area-fill',
            type: 'fill' as const,
            ...common,
            filter: areas,
            paint: { 'fill-color': colour, 'fill-opacity': 0.06 },
          },
          {
            id: 'doubt-area-line',
            type: 'line' as const,
            ...common,
            filter: areas,
            layout: { 'line-join': 'round' as const },
            paint: { 'line-color': colour, 'line-width': byZoom([4, 1], [10, 2]), 'line-dasharray': [1, 2] },
          },
          {
            id: 'doubt-area-name',
            type: 'symbol' as const,
            ...common,
            filter: areas,
            minzoom: 4.5,
            layout: {
              'text-field': [
                'concat',
                ['get', 'deposit_names'],
                '\n',
                nameIn(language),
              ] as ExpressionSpecification,
              'text-font': ['Plex Italic'],
              'text-size': 11.5,
              'text-max-width': 14,
            },
            paint: { 'text-color': colour, 'text-halo-color': palette['map-halo'], 'text-halo-width': 1.6 },
          },
        ]),
    {
      id: 'doubt-circle-fill',
      type: 'fill',
      ...common,
      minzoom: 7,
      filter: circles,
      paint: { 'fill-color': colour, 'fill-opacity': 0.07 },
    },
    {
      id: 'doubt-circle-line',
      type: 'line',
      ...common,
      minzoom: 7,
      filter: circles,
      paint: { 'line-color': colour, 'line-width': 1, 'line-dasharray': [2, 2], 'line-opacity': 0.8 },
    },
  ];
}

export function deposits({
  palette,
  language,
  minerals,
  showsDeposits,
  picked,
}: KnowledgeOptions): LayerSpecification[] {
  if (!showsDeposits) return [];
  const colour = mineralColour(palette, minerals);
  const filter = (minerals.length === 0 ? true : namesMineral(minerals)) as FilterSpecification;
  const common = { source: 'deposit', 'source-layer': 'deposit', filter };
  const radius = (times: number): ExpressionSpecification =>
    byZoom(
      [3, ['*', 1.1 * times, tonnageSize]],
      [5, ['*', 1.9 * times, tonnageSize]],
      [6.5, ['*', 3.4 * times, tonnageSize]],
      [8, ['*', 7 * times, ['sqrt', tonnageSize]]],
      [12, ['*', 9 * times, ['sqrt', tonnageSize]]],
    );
  const isPicked: ExpressionSpecification = ['==', ['get', 'id'], picked ?? ''];
  return [
    {
      id: 'deposit-sign',
      type: 'circle',
      ...common,
      layout: { 'circle-sort-key': ['coalesce', ['get', 'ore_tonnes'], 0] },
      paint: {
        'circle-radius': radius(1),
        'circle-color': ['case', hasTonnage, colour, palette['map-land']],
        'circle-stroke-color': [
          'case',
          isPicked,
          palette['copper-bright'],
          hasTonnage,
          palette['map-land'],
          colour,
        ],
        'circle-stroke-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['case', hasTonnage, 0.3, 0.7],
          8,
          ['case', isPicked, 3.5, hasTonnage, 1, 1.6],
        ],
        'circle-opacity': 0.94,
      },
    },
    {
      id: 'deposit-symbol',
      type: 'symbol',
      ...common,
      minzoom: 7.6,
      layout: {
        'text-field': mineralSymbol(minerals),
        'text-font': ['Plex Bold'],
        'text-size': byZoom([7.6, 8], [12, 11]),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['case', hasTonnage, palette['map-land'], colour] },
    },
    {
      id: 'deposit-name',
      type: 'symbol',
      ...common,
      minzoom: minerals.length > 0 ? 6 : 8.8,
      layout: {
        'text-field': nameIn(language),
        'text-font': ['Plex Medium'],
        'text-size': byZoom([6, 11], [12, 13]),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 9, 1.15],
        'text-justify': 'auto',
        'text-max-width': 9,
        'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'ore_tonnes'], 0]],
      },
      paint: { 'text-color': colour, 'text-halo-color': palette['map-halo'], 'text-halo-width': 1.6 },
    },
  ];
}

export function facilities({ palette, language, showsFacilities }: KnowledgeOptions): LayerSpecification[] {
  if (!showsFacilities) return [];
  const kinds: ExpressionSpecification = ['concat', ',', ['coalesce', ['get', 'kinds'], ''], ','];
  return [
    {
      id: 'facility-sign',
      type: 'symbol',
      source: 'facility',
      'source-layer': 'facility',
      minzoom: 4.5,
      layout: {
        'icon-image': [
          'case',
          ['in', ',mine,', kinds],
          'facility-mine',
          ['in', ',power-plant,', kinds],
          'facility-power',
          ['in', ',airport,', kinds],
          'facility-airport',
          'facility-plant',
        ],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, 0.7, 9, 1],
        'icon-overlap': 'cooperative',
        'text-field': ['step', ['zoom'], '', 9, nameIn(language)],
        'text-font': ['Plex Regular'],
        'text-size': 11.5,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.9,
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        'text-color': palette['map-facility'],
        'text-halo-color': palette['map-halo'],
        'text-halo-width': 1.5,
      },
    },
  ];
}
