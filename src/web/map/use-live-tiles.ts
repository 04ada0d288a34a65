import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { useCallback } from 'react';
import { useLiveEntries } from '../data/live.ts';
import { useAddress } from '../frame/use-address.ts';
import { tileSets } from './layers.ts';

/** Fetches the live tiles again when an entry of the log has touched ground: the map follows in the same second. */
export function useLiveTiles(map: MapLibreMap): void {
  const [{ asOf }] = useAddress();
  const refresh = useCallback(
    (entries: readonly { readonly cells?: unknown }[]) => {
      // A past day does not change any more.
      if (asOf || !entries.some((entry) => entry.cells)) return;
      for (const { id, isLive } of tileSets) {
        const source = isLive ? map.getSource<VectorTileSource>(id) : undefined;
        if (source?.url) source.setUrl(source.url);
      }
    },
    [map, asOf],
  );
  useLiveEntries(refresh);
}
