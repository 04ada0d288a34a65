import { useMemo } from 'react';
import type { Bounds } from '#grid';
import type { Camera } from '../frame/address.ts';
import { useInsets } from '../frame/insets.ts';
import { useAddress } from '../frame/use-address.ts';
import { boundsOfCamera } from './camera-bounds.ts';

/** A thing smaller than this share of the view is not seen well enough to stay where one is. */
const leastShare = 0.04;

/** True when a camera shows all of a box in a view of a size, large enough to see. */
function isSeen(
  camera: Camera,
  box: Bounds,
  view: { readonly width: number; readonly height: number },
): boolean {
  const shown = boundsOfCamera(camera, view);
  return (
    box.west >= shown.west &&
    box.east <= shown.east &&
    box.south >= shown.south &&
    box.north <= shown.north &&
    Math.max(
      (box.east - box.west) / (shown.east - shown.west),
      (box.north - box.south) / (shown.north - shown.south),
    ) >= leastShare
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

/** Widens a box about its middle to so many degrees, so that the country around a few near points is seen. */
export function atLeast({ west, south, east, north }: Bounds, degrees: number): Bounds {
  const x = Math.max(0, degrees - (east - west)) / 2;
  const y = Math.max(0, degrees - (north - south)) / 2;
  return { west: west - x, south: south - y, east: east + x, north: north + y };
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
