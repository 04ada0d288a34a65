/** What a map shows at this moment, for controls that stand around it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useSyncExternalStore } from 'react';
import type { Bounds } from '#grid';

export function boundsOf(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

/** Follows one event of the map and reads a value of it. The value must be a plain one, or be the same object while it holds. */
export function useMapValue<T extends string | number | boolean>(
  map: MapLibreMap,
  event: 'move' | 'moveend' | 'zoom' | 'rotate',
  read: (map: MapLibreMap) => T,
): T {
  return useSyncExternalStore(
    (changed) => {
      map.on(event, changed);
      return () => {
        map.off(event, changed);
      };
    },
    () => read(map),
  );
}
