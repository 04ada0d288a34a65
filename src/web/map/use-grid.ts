import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { useAddress } from '../frame/use-address.ts';
import { gridLines } from './grid-lines.ts';
import { isShown } from './layers.ts';
import { boundsOf } from './map-view.ts';

/** Draws the grid of what is in view, and of a window beside it, so that a short move shows no bare edge. */
export function useGrid(map: MapLibreMap): void {
  const [{ layers }] = useAddress();
  const shows = isShown('grid', layers);
  useEffect(() => {
    if (!shows) return;
    const redraw = () => {
      const lines = map.getSource<GeoJSONSource>('grid-lines');
      const labels = map.getSource<GeoJSONSource>('grid-labels');
      if (!lines || !labels) return;
      const { west, south, east, north } = boundsOf(map);
      const margin = 0.25;
      const wide = (east - west) * margin;
      const high = (north - south) * margin;
      const grid = gridLines(
        { west: west - wide, south: south - high, east: east + wide, north: north + high },
        map.getZoom(),
      );
      void lines.setData(grid.lines);
      void labels.setData(grid.labels);
    };
    redraw();
    map.on('moveend', redraw);
    map.on('load', redraw);
    return () => {
      map.off('moveend', redraw);
      map.off('load', redraw);
    };
  }, [map, shows]);
}
