import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { Camera } from '../frame/address.ts';
import { type Insets, useInsets } from '../frame/insets.ts';
import { useAddress } from '../frame/use-address.ts';
import { boxOf, paddingOf, wholeCountry } from './create-map.ts';
import { useScene } from './scene.tsx';

/** Rest after the last move before the address says where one is: the browser counts changes of address. */
const restMilliseconds = 250;

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

const isNear = (a: Camera, b: Camera) =>
  Math.abs(a.zoom - b.zoom) < 0.02 &&
  Math.abs(a.latitude - b.latitude) < 0.02 / 2 ** (a.zoom - 8) &&
  Math.abs(a.longitude - b.longitude) < 0.02 / 2 ** (a.zoom - 8);

/** False where the panel leaves nothing of the map to fit anything into. */
function hasRoom(map: MapLibreMap, { left, right, bottom }: Insets): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return clientWidth - left - right > 160 && clientHeight - bottom > 160;
}

/** Ties the camera to the address both ways, to what a page wants in sight, and to what the panel leaves free. */
export function useCamera(map: MapLibreMap): void {
  const [{ camera }, change] = useAddress();
  const insets = useInsets();
  const { fit } = useScene();
  const latest = useRef(insets);
  latest.current = insets;

  // Until the reader or a link says otherwise, the whole country stands in what the panel leaves free.
  const isFirstView = useRef(camera === undefined);
  useEffect(() => {
    const first = isFirstView.current;
    if (first && hasRoom(map, insets))
      map.fitBounds(wholeCountry, { padding: paddingOf(insets, 28), duration: 0 });
    else map.easeTo({ padding: paddingOf(insets), duration: 220 });
  }, [map, insets]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = (event: { readonly originalEvent?: unknown; readonly isOurs?: boolean }) => {
      // Only what the reader or a page did: fitting the first view says nothing.
      if (!event.originalEvent && !event.isOurs) return;
      isFirstView.current = false;
      clearTimeout(timer);
      timer = setTimeout(() => change({ camera: cameraOf(map) }, { replace: true }), restMilliseconds);
    };
    map.on('moveend', moved);
    return () => {
      clearTimeout(timer);
      map.off('moveend', moved);
    };
  }, [map, change]);

  // The back button and links of others move the map.
  useEffect(() => {
    if (camera) isFirstView.current = false;
    if (!camera || map.isMoving() || isNear(camera, cameraOf(map))) return;
    map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }, [map, camera]);

  const { west, south, east, north } = fit ?? {};
  useEffect(() => {
    if (west === undefined || south === undefined || east === undefined || north === undefined) return;
    map.fitBounds(
      boxOf({ west, south, east, north }),
      { padding: paddingOf(latest.current, 48), maxZoom: 12.5, duration: 500 },
      { isOurs: true },
    );
  }, [map, west, south, east, north]);
}

/** Shows the whole country in what the panel leaves free. */
export function showCountry(map: MapLibreMap): void {
  map.fitBounds(wholeCountry, { padding: 28, duration: 500 }, { isOurs: true });
}
