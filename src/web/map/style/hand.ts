/** What the reader has in hand: the area being drawn, blocks that a finding speaks of, marked places, the block cursor. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { byZoom } from './expressions.ts';

function toneColour(palette: Palette): ExpressionSpecification {
  return [
    'match',
    ['get', 'tone'],
    'stops',
    palette.stops,
    'duty',
    palette.duty,
    'cannot-tell',
    palette['cannot-tell'],
    'found',
    palette.malachite,
    'other',
    palette['map-facility'],
    palette['copper-bright'],
  ];
}

export function handLayers(palette: Palette): LayerSpecification[] {
  const colour = toneColour(palette);
  const isArea: ExpressionSpecification = ['==', ['get', 'tone'], 'area'];
  return [
    {
      id: 'hand-fill',
      type: 'fill',
      source: 'hand',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': ['case', isArea, 0.16, 0.3] },
    },
    {
      id: 'hand-casing',
      type: 'line',
      source: 'hand',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.paper, 'line-width': byZoom([5, 3.5], [12, 6]), 'line-opacity': 0.9 },
    },
    {
      id: 'hand-line',
      type: 'line',
      source: 'hand',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': byZoom([5, 1.8], [12, 3]) },
    },
    {
      id: 'sketch-fill',
      type: 'fill',
      source: 'sketch',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette['copper-bright'], 'fill-opacity': 0.12 },
    },
    {
      id: 'sketch-line',
      type: 'line',
      source: 'sketch',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette['copper-bright'], 'line-width': 2, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'sketch-corner',
      type: 'circle',
      source: 'sketch',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', ['==', ['get', 'first'], true], 6, 4],
        'circle-color': palette.paper,
        'circle-stroke-color': palette['copper-bright'],
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'place-mark',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': 11,
        'circle-color': colour,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['Plex Bold'],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.paper },
    },
    {
      id: 'cursor-casing',
      type: 'line',
      source: 'cursor',
      paint: { 'line-color': palette.paper, 'line-width': 6 },
    },
    {
      id: 'cursor',
      type: 'line',
      source: 'cursor',
      paint: { 'line-color': palette['map-place'], 'line-width': 3 },
    },
  ];
}
