/** Points that can be asked for by distance: deposits, works, settlements. */
import type { Position } from '#grid';

const meanEarthRadiusKm = 6371.0088; // IUGG
const radians = Math.PI / 180;

/** Great-circle distance in kilometres; within 0.6 % of the ellipsoid's. */
export function kilometresBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const a = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * meanEarthRadiusKm * Math.asin(Math.min(1, Math.sqrt(a)));
}

export interface Place {
  readonly position: Position;
}
export interface Near<T> {
  readonly place: T;
  readonly kilometres: number;
}

const kilometresPerDegree = 111.2;

/** Places in buckets of one degree. */
export class Places<T extends Place> {
  readonly #buckets = new Map<string, T[]>();

  constructor(places: Iterable<T>) {
    for (const place of places) {
      const [lon, lat] = place.position;
      const key = `${Math.floor(lon)} ${Math.floor(lat)}`;
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(place);
      else this.#buckets.set(key, [place]);
    }
  }

  /** Places within so many kilometres, the nearest first, at most `count`. */
  near(position: Position, kilometres: number, count: number): Near<T>[] {
    const [lon, lat] = position;
    const degreesLat = kilometres / kilometresPerDegree;
    const narrowest = Math.cos(Math.min(89, Math.abs(lat) + degreesLat) * radians);
    const degreesLon = degreesLat / narrowest;
    const found: Near<T>[] = [];
    for (let x = Math.floor(lon - degreesLon); x <= Math.floor(lon + degreesLon); x++) {
      for (let y = Math.floor(lat - degreesLat); y <= Math.floor(lat + degreesLat); y++) {
        for (const place of this.#buckets.get(`${x} ${y}`) ?? []) {
          const distance = kilometresBetween(position, place.position);
          if (distance <= kilometres) found.push({ place, kilometres: distance });
        }
      }
    }
    return found.sort((a, b) => a.kilometres - b.kilometres).slice(0, count);
  }
}
