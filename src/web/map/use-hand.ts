import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { outlineOfCells } from '#grid';
import { type Scene, useScene } from './scene.tsx';

type Features = GeoJSON.Feature[];

/** Runs now, or as soon as the style is there. */
function whenStyled(map: MapLibreMap, act: () => void): () => void {
  if (map.getSource('hand')) {
    act();
    return () => {};
  }
  map.once('style.load', act);
  return () => {
    map.off('style.load', act);
  };
}

export function fillSource(map: MapLibreMap, id: string, features: Features): void {
  void map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features });
}

function cellFeatures({ cells, drawing }: Scene): Features {
  const shown = drawing
    ? [{ cells: drawing.cells, tone: 'area' as const }, ...cells.filter(({ tone }) => tone !== 'area')]
    : cells;
  return shown
    .filter((group) => group.cells.length > 0)
    .map(({ cells: group, tone }) => ({
      type: 'Feature',
      properties: { tone },
      geometry: outlineOfCells(group),
    }));
}

function placeFeatures({ places }: Scene): Features {
  return places.map(({ id, longitude, latitude, label = '', tone = 'found' }) => ({
    type: 'Feature',
    properties: { id, label, tone },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  }));
}

/** Draws what pages ask to be seen: areas, blocks of findings, marked places. */
export function useHand(map: MapLibreMap): void {
  const scene = useScene();
  useEffect(() => whenStyled(map, () => fillSource(map, 'hand', cellFeatures(scene))), [map, scene]);
  useEffect(() => whenStyled(map, () => fillSource(map, 'places', placeFeatures(scene))), [map, scene]);
}
