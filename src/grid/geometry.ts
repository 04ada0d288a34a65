/** Shapes as GeoJSON has them (RFC 7946): degrees, longitude first, rings closed, a line between two positions straight
 * in longitude and latitude. What we give out may be handed to any GeoJSON library; what we take in we never
 * change. */

export type Position = [lon: number, lat: number];

export interface Polygon {
  readonly type: 'Polygon';
  /** The outer ring, then its holes. */
  readonly coordinates: Position[][];
}

export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}

export type ReadonlyPosition = readonly [lon: number, lat: number];
export type ReadonlyRing = readonly ReadonlyPosition[];

/** An area as the functions of this room take it: a `Polygon` or `MultiPolygon`, read only. */
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly ReadonlyRing[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly ReadonlyRing[])[] };

/** An area's polygons, each a list of rings. */
export function polygonsOfArea(area: Area): readonly (readonly ReadonlyRing[])[] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}
