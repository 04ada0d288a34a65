import type { Area, Position } from '#grid';

/** True for a point inside an area, by the even and odd crossings of a line eastwards: for points that are not meant to lie on its border. */
export function contains(area: Area, [lon, lat]: Position): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as Position;
      const [x1, y1] = ring[i] as Position;
      if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}
