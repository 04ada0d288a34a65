import { datums, type Polygon, type Position } from '#grid';

const radians = Math.PI / 180;

/** Metres of one degree of latitude and of longitude at a latitude, on WGS 84. */
function metresPerDegree(lat: number): { readonly lat: number; readonly lon: number } {
  const { semiMajorMetres, inverseFlattening } = datums.WGS84.ellipsoid;
  const e2 = (2 - 1 / inverseFlattening) / inverseFlattening;
  const w2 = 1 - e2 * Math.sin(lat * radians) ** 2;
  return {
    lat: (radians * semiMajorMetres * (1 - e2)) / w2 ** 1.5,
    lon: (radians * semiMajorMetres * Math.cos(lat * radians)) / Math.sqrt(w2),
  };
}

/** A circle on the ground as a polygon of `corners` corners, anticlockwise; radii up to some tens of km. */
export function circle([lon, lat]: Position, radiusMetres: number, corners = 24): Polygon {
  const scale = metresPerDegree(lat);
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const turn = (2 * Math.PI * index) / corners;
    return [
      rounded(lon + (radiusMetres * Math.cos(turn)) / scale.lon),
      rounded(lat + (radiusMetres * Math.sin(turn)) / scale.lat),
    ];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
}

/** Six decimals: 0.1 m, finer than any source. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
