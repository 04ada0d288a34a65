/** Land, waters, boundaries and names: quiet, so that the ground above them can speak. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '#terms';
import type { MapFont } from '../fonts.ts';
import type { BaseLayer } from '../layers.ts';
import type { Palette } from '../palette.ts';
import { byZoom, nameIn } from './expressions.ts';

const from = (layer: BaseLayer) => ({ source: 'basemap', 'source-layer': layer });
const font = (name: MapFont) => [name];
const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 9];

/** Below everything: ground, waters, lines. */
export function baseGround(palette: Palette, showsDistricts: boolean): LayerSpecification[] {
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': palette['map-outside'] } },
    { id: 'land', type: 'fill', ...from('land'), paint: { 'fill-color': palette['map-land'] } },
    {
      id: 'river',
      type: 'line',
      ...from('river'),
      minzoom: 3,
      filter: ['<=', rank, ['step', ['zoom'], 4, 4, 6, 5.5, 12]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette['map-water-line'],
        'line-width': byZoom(
          [3, 0.5],
          [6, ['interpolate', ['linear'], rank, 1, 1.6, 9, 0.6]],
          [12, ['interpolate', ['linear'], rank, 1, 5, 9, 2]],
        ),
      },
    },
    { id: 'water', type: 'fill', ...from('water'), paint: { 'fill-color': palette['map-water'] } },
    {
      id: 'water-line',
      type: 'line',
      ...from('water'),
      paint: { 'line-color': palette['map-water-line'], 'line-width': byZoom([4, 0.4], [12, 1.2]) },
    },
    {
      id: 'district-line',
      type: 'line',
      ...from('district'),
      minzoom: 6,
      layout: { 'line-join': 'round', visibility: showsDistricts ? 'visible' : 'none' },
      paint: {
        'line-color': palette['map-district-line'],
        'line-width': byZoom([6, 0.5], [12, 1.2]),
        'line-dasharray': [4, 2],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 7, 1],
      },
    },
    {
      id: 'oblast-line',
      type: 'line',
      ...from('oblast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette['map-oblast-line'],
        'line-width': byZoom([3, 0.5], [8, 1.1], [13, 2]),
        'line-dasharray': [6, 2, 1.5, 2],
      },
    },
    {
      id: 'country-glow',
      type: 'line',
      ...from('land'),
      layout: { 'line-join': 'bevel' },
      paint: {
        'line-color': palette['map-country-glow'],
        'line-width': byZoom([3, 3], [6, 8], [12, 14]),
        'line-opacity': 0.8,
        'line-offset': byZoom([3, 1.5], [6, 4], [12, 7]),
      },
    },
  ];
}

/** Above the ground and its grid: what lies abroad grows faint, and the line of the country closes it off. */
export function baseFrontier(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'abroad',
      type: 'fill',
      ...from('abroad'),
      paint: { 'fill-color': palette['map-outside'], 'fill-opacity': 0.74, 'fill-antialias': false },
    },
    {
      id: 'border',
      type: 'line',
      ...from('border'),
      paint: {
        'line-color': palette['map-oblast-line'],
        'line-width': byZoom([3, 0.5], [10, 1]),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'country-line',
      type: 'line',
      ...from('land'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette['map-country-line'],
        'line-width': byZoom([3, 0.8], [8, 1.6], [13, 2.4]),
      },
    },
  ];
}

const isOf = (of: 'oblast' | 'district' | 'region' | 'water'): ExpressionSpecification => [
  '==',
  ['get', 'of'],
  of,
];
const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0];

/** Above everything that is not being worked on: the names. */
export function baseNames(palette: Palette, language: Language): LayerSpecification[] {
  const name = nameIn(language);
  const halo = { 'text-halo-color': palette['map-halo'], 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
  const watered = { 'text-color': palette['map-water-label'], ...halo, 'text-halo-width': 1 };
  return [
    {
      id: 'region-name',
      type: 'symbol',
      ...from('name'),
      minzoom: 4.5,
      maxzoom: 9,
      filter: [
        'all',
        isOf('region'),
        ['!', kindIs('Continent', 'Geoarea')],
        ['<=', rank, ['step', ['zoom'], 3, 5.5, 5, 6.5, 12]],
      ],
      layout: {
        'text-field': name,
        'text-font': font('Plex Italic'),
        'text-size': byZoom([4, 10.5], [8, 14]),
        'text-letter-spacing': 0.18,
        'text-max-width': 7,
      },
      paint: { 'text-color': palette['map-region-label'], ...halo, 'text-halo-width': 1 },
    },
    {
      id: 'river-name',
      type: 'symbol',
      ...from('river'),
      minzoom: 6,
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': font('Plex Italic'),
        'text-size': byZoom([6, 10], [12, 12.5]),
        'text-letter-spacing': 0.06,
        'symbol-spacing': 420,
        'text-max-angle': 30,
      },
      paint: watered,
    },
    {
      id: 'water-name',
      type: 'symbol',
      ...from('name'),
      minzoom: 4,
      filter: ['all', isOf('water'), ['<=', rank, ['step', ['zoom'], 1, 5, 3, 6.5, 5, 8, 12]]],
      layout: {
        'text-field': name,
        'text-font': font('Plex Italic'),
        'text-size': byZoom([4, 10.5], [10, 13]),
        'text-max-width': 6,
      },
      paint: watered,
    },
    {
      id: 'oblast-name',
      type: 'symbol',
      ...from('name'),
      minzoom: 4.6,
      maxzoom: 8,
      filter: isOf('oblast'),
      layout: {
        'text-field': name,
        'text-font': font('Plex Medium'),
        'text-size': byZoom([4, 10.5], [7, 13.5]),
        'text-letter-spacing': 0.08,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette['map-oblast-label'],
        ...halo,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 7, 1, 8, 0],
      },
    },
    {
      id: 'district-name',
      type: 'symbol',
      ...from('name'),
      minzoom: 8,
      maxzoom: 11,
      filter: isOf('district'),
      layout: {
        'text-field': name,
        'text-font': font('Plex Regular'),
        'text-size': byZoom([8, 10.5], [11, 12]),
        'text-letter-spacing': 0.06,
        'text-max-width': 8,
        'text-padding': 12,
      },
      paint: { 'text-color': palette['map-oblast-label'], ...halo },
    },
    {
      id: 'place-abroad',
      type: 'symbol',
      ...from('place'),
      minzoom: 5,
      filter: ['>=', population, ['step', ['zoom'], 900_000, 6, 250_000, 7, 60_000, 8.5, 0]],
      layout: {
        'text-field': name,
        'text-font': font('Plex Regular'),
        'text-size': byZoom([5, 10], [10, 12.5]),
        'symbol-sort-key': ['-', 0, population],
      },
      paint: {
        'text-color': palette['map-oblast-label'],
        ...halo,
        'text-halo-color': palette['map-outside'],
      },
    },
    settlements(palette, name, 'hamlet', 11, ['hamlet', 'place'], 10.5, 'Plex Regular'),
    settlements(palette, name, 'village', 8.6, ['village'], 11, 'Plex Regular'),
    settlements(palette, name, 'town', 6.2, ['town'], 11.5, 'Plex Regular'),
    settlements(palette, name, 'city', 3.6, ['city'], 12.5, 'Plex Medium'),
  ];
}

/** Settlements of a rank: a ring where the place is, its name beside it. */
function settlements(
  palette: Palette,
  name: ExpressionSpecification,
  id: string,
  minzoom: number,
  kinds: string[],
  size: number,
  face: MapFont,
): LayerSpecification {
  return {
    id: `settlement-${id}`,
    type: 'symbol',
    ...from('settlement'),
    minzoom,
    filter: kindIs(...kinds),
    layout: {
      'icon-image': `place-${id === 'city' ? 'city' : id === 'town' ? 'town' : 'village'}`,
      'icon-allow-overlap': false,
      'text-field': name,
      'text-font': font(face),
      'text-size': byZoom([minzoom, size], [minzoom + 5, size + 2.5]),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-optional': false,
      'symbol-sort-key': ['-', 0, population],
    },
    paint: {
      'text-color': palette['map-place-label'],
      'text-halo-color': palette['map-halo'],
      'text-halo-width': 1.5,
      'text-halo-blur': 0.4,
    },
  };
}
