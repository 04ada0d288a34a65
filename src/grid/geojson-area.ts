/*  An area from outside, parsed once at the edge. What comes out is valid and exact to the rooms behind:
 *
 *      ┌────────┐  outer rings anticlockwise, holes clockwise      ╲╱  no edge crosses another
 *      │  ┌──┐  │  holes inside their outer ring, apart            ╱╲
 *      │  └──┘  │  polygons beside each other, not over each other
 *      └────────┘  edges that two polygons share stand in both, vertex for vertex
 */
import type { Parsed } from '#terms';
import type { Bounds } from './cell.ts';
import type { GridFault } from './codes.ts';
import { faultsOfForm } from './geojson-form.ts';
import { type FoundPolygon, RingReader, shown } from './geojson-rings.ts';
import type { MultiPolygon, Position } from './geometry.ts';
import { isAnticlockwise, sideOfLine } from './predicates.ts';

export interface AreaOptions {
  /** The country that the area should lie in: tells swapped coordinates and areas elsewhere. */
  readonly country?: { readonly name: string; readonly bounds: Bounds };
  /** 200,000 where not given: four times the outline of Kazakhstan. */
  readonly maximumVertices?: number;
}

/**
 * Reads the area of a GeoJSON document (RFC 7946), given as a value or as its text: a Polygon, a MultiPolygon,
 * a Feature or a collection of them. Every fault has a path, `features[0].geometry.coordinates[0][12]`, and
 * both sides; notes say what was dropped.
 * @example parseGeoJsonArea({ type: 'Polygon', coordinates: [[[73, 49], [74, 49], [74, 50], [73, 49]]] }).ok // true
 */
export function parseGeoJsonArea(document: unknown, options: AreaOptions = {}): Parsed<MultiPolygon> {
  let value = document;
  if (typeof document === 'string') {
    try {
      value = JSON.parse(document);
    } catch (problem) {
      const message = `Got text that is not JSON: ${(problem as Error).message}.`;
      return { ok: false, faults: [{ code: 'geojson_malformed', at: 'the document', message }] };
    }
  }
  const reader = new RingReader(options.maximumVertices ?? 200_000);
  reader.read(value);
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  const ringFaults = faultsOfRings(reader.polygons);
  const faults = ringFaults.length > 0 ? ringFaults : faultsOfPlace(reader.polygons, options);
  if (faults.length > 0) return { ok: false, faults };
  const turned = reader.polygons.map(turnedPolygon);
  const form = faultsOfForm(turned);
  if (form.faults.length > 0) return { ok: false, faults: form.faults };
  const coordinates = turned.map(({ rings }) => rings.map(({ positions }) => positions));
  return { ok: true, value: { type: 'MultiPolygon', coordinates }, notes: [...reader.notes, ...form.notes] };
}

/** Outer rings anticlockwise, holes clockwise (RFC 7946 § 3.1.6). */
function turnedPolygon(polygon: FoundPolygon): FoundPolygon {
  const rings = polygon.rings.map((ring, index) =>
    isAnticlockwise(ring.positions) === (index === 0)
      ? ring
      : { ...ring, positions: ring.positions.toReversed(), indexes: ring.indexes.toReversed() },
  );
  return { ...polygon, rings };
}

/** Coordinates the wrong way round, or in another part of the world. */
function faultsOfPlace(polygons: readonly FoundPolygon[], { country }: AreaOptions): readonly GridFault[] {
  const first = polygons[0]?.rings[0];
  if (!country || !first) return [];
  const { west, south, east, north } = country.bounds;
  const lies = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north;
  const positions = polygons.flatMap(({ rings }) => rings.flatMap((ring) => ring.positions));
  if (positions.some(([lon, lat]) => lies(lon, lat))) return [];
  const at = `${first.path}[0]`;
  const got = shown(first.positions[0] as Position);
  if (positions.every(([lon, lat]) => lies(lat, lon))) {
    const message = `Got ${got} when expected longitude first: swapped, the area lies in ${country.name}.`;
    return [{ code: 'coordinates_swapped', at, message }];
  }
  const box = `longitude ${west} to ${east}, latitude ${south} to ${north}`;
  const message = `Got ${got} and no position in ${country.name} when expected some in ${box}.`;
  return [{ code: 'area_off_country', at, message }];
}

/** Rings that no pair of edges is needed to judge. */
function faultsOfRings(polygons: readonly FoundPolygon[]): readonly GridFault[] {
  const faults: GridFault[] = [];
  for (const { path, positions, indexes } of polygons.flatMap(({ rings }) => rings)) {
    const jump = positions.findIndex(
      (position, i) => Math.abs(position[0] - (positions[i - 1] ?? position)[0]) > 180,
    );
    if (jump > 0) {
      const [from, to] = [positions[jump - 1] as Position, positions[jump] as Position];
      const message = `Got an edge from ${shown(from)} to ${shown(to)} when expected areas cut at the antimeridian (RFC 7946 § 3.1.9).`;
      faults.push({ code: 'antimeridian_crossed', at: `${path}[${indexes[jump - 1]}]`, message });
    }
    const [a, b] = positions as [Position, Position];
    if (positions.every((p) => sideOfLine(a[0], a[1], b[0], b[1], p[0], p[1]) === 0)) {
      const message = `Got ${positions.length - 1} positions on one line when expected a ring with an area.`;
      faults.push({ code: 'ring_without_area', at: path, message });
    }
  }
  return faults;
}
