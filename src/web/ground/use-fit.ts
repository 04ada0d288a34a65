import { useMemo } from 'react';
import type { Bounds } from '#grid';
import type { Camera } from '../frame/address.ts';
import { useInsets } from '../frame/insets.ts';
import { useAddress } from '../frame/use-address.ts';

/** Pixels of a tile of the map at scale 0. */
const worldPixels = 512;
/** A thing smaller than this share of the view is not seen well enough to stay where one is. */
const leastShare = 0.04;

/** True when a camera shows all of a box in a view of a size, large enough to see. Mercator's stretch is left out: it cancels out. */
export function isSeen(
  camera: Camera,
  box: Bounds,
  view: { readonly width: number; readonly height: number },
): boolean {
  const degreesAPixel = 360 / (worldPixels * 2 ** camera.zoom);
  const halfWidth = (view.width / 2) * degreesAPixel;
  const halfHeight = (view.height / 2) * degreesAPixel * Math.cos((camera.latitude * Math.PI) / 180);
  return (
    box.west >= camera.longitude - halfWidth &&
    box.east <= camera.longitude + halfWidth &&
    box.south >= camera.latitude - halfHeight &&
    box.north <= camera.latitude + halfHeight &&
    Math.max((box.east - box.west) / (2 * halfWidth), (box.north - box.south) / (2 * halfHeight)) >=
      leastShare
  );
}

export function boundsFrom([west, south, east, north]: readonly [number, number, number, number]): Bounds {
  return { west, south, east, north };
}

/** Widens a box by a share of itself, so that what it holds does not stand at the edge. */
export function widened(box: Bounds, share: number): Bounds {
  const x = (box.east - box.west) * share;
  const y = (box.north - box.south) * share;
  return { west: box.west - x, south: box.south - y, east: box.east + x, north: box.north + y };
}

/** Where the map should go to show a box: nowhere, when the reader sees it already. `key` names the thing that the box belongs to. */
export function useFitUnlessSeen(box: Bounds | undefined, key: string): Bounds | undefined {
  const [{ camera }] = useAddress();
  const { left, bottom } = useInsets();
  // biome-ignore lint/correctness/useExhaustiveDependencies: decided once for each thing; moving the map afterwards is the reader's business
  return useMemo(() => {
    if (!box) return undefined;
    const view = { width: window.innerWidth - left, height: window.innerHeight - bottom };
    return camera && isSeen(camera, box, view) ? undefined : box;
  }, [key, box === undefined]);
}
