import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';

/**
 * Paper gets a picture of the map: browsers print a WebGL canvas blank, as its drawing buffer is gone by then. A night map is turned
 * into day by the style sheet (`.map-print[data-night]`).
 */
export function usePrint(map: MapLibreMap, isDark: boolean): void {
  useEffect(() => {
    let picture: HTMLImageElement | undefined;
    let padding = map.getPadding();
    const before = () => {
      // On paper no panel covers the map: what stood in the middle of the free part stands in the middle.
      padding = map.getPadding();
      map.jumpTo({ padding: { top: 0, right: 0, bottom: 0, left: 0 } });
      map.redraw();
      picture = new Image();
      picture.className = 'map-print';
      picture.alt = '';
      if (isDark) picture.dataset.night = '';
      // In the same task as the drawing: afterwards the buffer is empty.
      picture.src = map.getCanvas().toDataURL('image/png');
      map.getContainer().append(picture);
    };
    const after = () => {
      if (!picture) return;
      picture.remove();
      picture = undefined;
      map.jumpTo({ padding });
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [map, isDark]);
}
