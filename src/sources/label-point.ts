/*  Where a name of an area is best written: in the middle of its broadest part.
 *
 *          ╭───────────╮
 *      ╭───╯   Name    │      of a few dozen lines across, the longest stretch inside that is not near
 *      ╰──╮            │      the top or the foot; one point an area, however many tiles it lies in
 *         ╰────────────╯
 */
import type { Area, Position } from '#grid';

const lines = 41;

/** Crossings of the rings with a parallel, from west to east. */
function crossings(
  rings: readonly (readonly (readonly [lon: number, lat: number])[])[],
  latitude: number,
): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as readonly [number, number];
      const [x1, y1] = ring[i] as readonly [number, number];
      if (y0 > latitude !== y1 > latitude) found.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return found.sort((a, b) => a - b);
}

/** A point inside an area, for its name; undefined where the area has no inside. */
export function labelPoint(area: Area): Position | undefined {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const south = latitudes.reduce((least, latitude) => Math.min(least, latitude), Number.POSITIVE_INFINITY);
  const north = latitudes.reduce((most, latitude) => Math.max(most, latitude), Number.NEGATIVE_INFINITY);
  let best: Position | undefined;
  let bestWeight = 0;
  for (let i = 1; i < lines; i++) {
    const latitude = south + ((north - south) * i) / lines;
    const stops = crossings(rings, latitude);
    // A stretch in the middle of the height counts whole, one at the top or the foot half.
    const middling = 1 - Math.abs(2 * (i / lines) - 1) / 2;
    for (let k = 0; k + 1 < stops.length; k += 2) {
      const [from, to] = [stops[k] as number, stops[k + 1] as number];
      const weight = (to - from) * middling;
      if (weight > bestWeight) {
        bestWeight = weight;
        best = [(from + to) / 2, latitude];
      }
    }
  }
  return best;
}
