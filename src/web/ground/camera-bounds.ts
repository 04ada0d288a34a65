import type { Bounds } from '#grid';
import type { Camera } from '../frame/address.ts';

/** Pixels of the whole world at scale 0. */
const worldPixels = 512;

/** Latitude of a height in the Mercator square, 0 at the north edge, 1 at the south. Inverse: `mercatorY`. */
function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** What a camera shows in a view of so many pixels. */
export function boundsOfCamera(
  camera: Camera,
  view: { readonly width: number; readonly height: number },
): Bounds {
  const pixels = worldPixels * 2 ** camera.zoom;
  const halfLongitude = (view.width / 2 / pixels) * 360;
  const middle = mercatorY(camera.latitude);
  const half = view.height / 2 / pixels;
  return {
    west: camera.longitude - halfLongitude,
    east: camera.longitude + halfLongitude,
    north: latitudeOf(middle - half),
    south: latitudeOf(middle + half),
  };
}
