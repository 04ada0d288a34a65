import type { Position } from '#grid';

const earthKm = 6371.0088; // mean radius; good to 0.5 %, enough to say that two points are one place or not
const radians = Math.PI / 180;

/** Great-circle distance in km. */
export function distanceKm(a: Position, b: Position): number {
  const [lonA, latA] = [a[0] * radians, a[1] * radians];
  const [lonB, latB] = [b[0] * radians, b[1] * radians];
  const h =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
