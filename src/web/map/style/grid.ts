/** The block grid and its codes. Its lines are made in the browser (`grid-lines.ts`). */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { byZoom } from './expressions.ts';

const byWeight = (
  block: number,
  subSection: number,
  section: number,
  sheet: number,
): ExpressionSpecification => [
  'match',
  ['get', 'weight'],
  'sheet',
  sheet,
  'section',
  section,
  'sub-section',
  subSection,
  block,
];

export function gridLayers(palette: Palette, isShown: boolean): LayerSpecification[] {
  if (!isShown) return [];
  return [
    {
      id: 'grid-line',
      type: 'line',
      source: 'grid-lines',
      paint: {
        'line-color': palette['map-grid'],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          byWeight(0.4, 0.5, 0.6, 0.7),
          12,
          byWeight(0.7, 1.1, 1.6, 2.2),
        ],
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          byWeight(0, 0, 0, 0.35),
          8.5,
          byWeight(0.16, 0.28, 0.42, 0.6),
          11,
          byWeight(0.34, 0.46, 0.6, 0.75),
        ],
      },
    },
    {
      id: 'grid-sheet',
      type: 'symbol',
      source: 'grid-labels',
      filter: ['==', ['get', 'kind'], 'sheet'],
      minzoom: 6.4,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': ['Plex Regular'],
        'text-size': byZoom([6, 9.5], [8.5, 13]),
      },
      paint: {
        'text-color': palette['map-grid-label'],
        'text-opacity': 0.75,
        'text-halo-color': palette['map-halo'],
        'text-halo-width': 1,
      },
    },
    {
      id: 'grid-code',
      type: 'symbol',
      source: 'grid-labels',
      filter: ['==', ['get', 'kind'], 'code'],
      layout: {
        'text-field': ['step', ['zoom'], ['get', 'short'], 13, ['get', 'text']],
        'text-font': ['Plex Regular'],
        'text-size': byZoom([11.3, 9.5], [14, 13]),
        'text-max-width': 20,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': palette['map-grid-label'],
        'text-halo-color': palette['map-halo'],
        'text-halo-width': 1.2,
      },
    },
  ];
}
