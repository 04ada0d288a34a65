/**
 * The outer form of GeoJSON from outside (RFC 7946), made into rings with the path of every vertex: types,
 * numbers, ranges, closed rings. Whether the rings make an area is judged afterwards, in `geojson-area.ts`.
 */
import type { GridFault, GridFaultCode, GridNote } from './codes.ts';
import type { Position } from './geometry.ts';

/** A ring as it came, without positions that repeat the one before; closed. */
export interface FoundRing {
  /** `features[0].geometry.coordinates[0]` */
  readonly path: string;
  readonly positions: Position[];
  /** For each position, its index in the document. */
  readonly indexes: readonly number[];
}

export interface FoundPolygon {
  readonly path: string;
  readonly rings: readonly FoundRing[];
}

const deepest = 8;
const mostFaults = 20;

type RingNoteCode = keyof typeof noteSentences;

const noteSentences = {
  feature_without_geometry: (n: number) => `Got ${counted(n, 'feature')} without a geometry: passed over.`,
  heights_dropped: (n: number) =>
    `Got ${counted(n, 'position')} with a height: only longitude and latitude were read.`,
  not_an_area: (n: number) =>
    `Got ${n === 1 ? 'a point or line' : `${n.toLocaleString('en')} points or lines`} when expected areas: passed over.`,
  polygon_without_rings: (n: number) => `Got ${counted(n, 'polygon')} without rings: passed over.`,
  position_repeated: (n: number) =>
    `Got ${counted(n, 'position')} equal to the one before: each was read once.`,
} as const;

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}

/** Reads rings out of a document; faults and notes gather in the reader. */
export class RingReader {
  readonly faults: GridFault[] = [];
  readonly notes: GridNote[] = [];
  readonly polygons: FoundPolygon[] = [];
  readonly #maximumVertices: number;
  #vertices = 0;
  /** Set by a fault that all positions share: one of them is enough. */
  #isHopeless = false;
  /** Where each kind of note came up first, and how often: a long file must not make a long list. */
  readonly #noted = new Map<RingNoteCode, { readonly at: string; count: number }>();

  constructor(maximumVertices: number) {
    this.#maximumVertices = maximumVertices;
  }

  read(document: unknown): void {
    this.#readObject(document, '', 0);
    for (const [code, { at: first, count }] of this.#noted) {
      this.notes.push({ code, at: first, message: noteSentences[code](count) });
    }
    if (this.polygons.length === 0 && this.faults.length === 0) {
      this.#fault('area_empty', '', 'Got no polygon when expected at least one.');
    }
  }

  /** Too many vertices, or enough faults: the rest is not worth reading. */
  get #isOver(): boolean {
    return this.#isHopeless || this.faults.length >= mostFaults || this.#vertices > this.#maximumVertices;
  }

  #readObject(value: unknown, path: string, depth: number): void {
    if (!isRecord(value)) {
      this.#fault('geojson_malformed', path, `Got ${described(value)} when expected a GeoJSON object.`);
      return;
    }
    if (depth > deepest) {
      const message = `Got objects ${depth + 1} deep when expected at most ${deepest + 1}.`;
      this.#fault('geojson_too_large', path, message);
      return;
    }
    this.#checkReferenceSystem(value.crs, at(path, 'crs'));
    switch (value.type) {
      case 'FeatureCollection':
        this.#readEach(value.features, at(path, 'features'), depth);
        break;
      case 'GeometryCollection':
        this.#readEach(value.geometries, at(path, 'geometries'), depth);
        break;
      case 'Feature':
        if (value.geometry === null) {
          this.#note('feature_without_geometry', at(path, 'geometry'));
        } else this.#readObject(value.geometry, at(path, 'geometry'), depth + 1);
        break;
      case 'Polygon':
        this.#readPolygon(value.coordinates, at(path, 'coordinates'));
        break;
      case 'MultiPolygon':
        this.#readMultiPolygon(value.coordinates, at(path, 'coordinates'));
        break;
      case 'Point':
      case 'MultiPoint':
      case 'LineString':
      case 'MultiLineString':
        this.#passOver(value.type, path);
        break;
      default: {
        const got = value.type === undefined ? 'no type' : `type ${described(value.type)}`;
        const message = `Got ${got} when expected a Polygon, MultiPolygon, Feature or collection of these.`;
        this.#fault('geojson_malformed', at(path, 'type'), message);
      }
    }
  }

  /** Points and lines beside polygons are passed over; alone they are no area. */
  #passOver(type: string, path: string): void {
    if (path.includes('[')) this.#note('not_an_area', path);
    else this.#fault('not_an_area', path, `Got a ${type} when expected an area.`);
  }

  #readEach(list: unknown, path: string, depth: number): void {
    if (!Array.isArray(list)) {
      this.#fault('geojson_malformed', path, `Got ${described(list)} when expected a list.`);
      return;
    }
    for (const [index, item] of list.entries()) {
      if (this.#isOver) return;
      this.#readObject(item, `${path}[${index}]`, depth + 1);
    }
  }

  #checkReferenceSystem(crs: unknown, path: string): void {
    if (crs === undefined) return;
    const name = isRecord(crs) && isRecord(crs.properties) ? crs.properties.name : undefined;
    // The GeoJSON of 2008 named its system; today's is always WGS 84, longitude first.
    if (typeof name === 'string' && /CRS84$|EPSG:{1,2}(?:[\d.]*:)?4326$/i.test(name.trim())) return;
    const got = name === undefined ? described(crs) : described(name);
    this.#fault('not_wgs84', path, `Got the reference system ${got} when expected WGS 84 (CRS84).`);
  }

  #readMultiPolygon(list: unknown, path: string): void {
    if (!Array.isArray(list)) {
      this.#fault('geojson_malformed', path, `Got ${described(list)} when expected a list of polygons.`);
      return;
    }
    for (const [index, polygon] of list.entries()) {
      if (this.#isOver) return;
      this.#readPolygon(polygon, `${path}[${index}]`);
    }
  }

  #readPolygon(list: unknown, path: string): void {
    if (!Array.isArray(list)) {
      this.#fault('geojson_malformed', path, `Got ${described(list)} when expected a list of rings.`);
      return;
    }
    // RFC 7946 § 3.1: an empty list of coordinates is a geometry without extent.
    if (list.length === 0) {
      this.#note('polygon_without_rings', path);
      return;
    }
    const rings: FoundRing[] = [];
    for (const [index, ring] of list.entries()) {
      if (this.#isOver) return;
      const found = this.#readRing(ring, `${path}[${index}]`);
      if (found) rings.push(found);
    }
    if (rings.length === list.length) this.polygons.push({ path, rings });
  }

  #readRing(list: unknown, path: string): FoundRing | undefined {
    if (!Array.isArray(list)) {
      this.#fault('geojson_malformed', path, `Got ${described(list)} when expected a list of positions.`);
      return undefined;
    }
    this.#vertices += list.length;
    if (this.#vertices > this.#maximumVertices) {
      const limit = this.#maximumVertices.toLocaleString('en');
      const message = `Got more than ${limit} positions when expected at most that: simplify the area or split it.`;
      this.#fault('geojson_too_large', path, message);
      return undefined;
    }
    const before = this.faults.length;
    const positions: Position[] = [];
    const indexes: number[] = [];
    let repeated = 0;
    for (const [index, item] of list.entries()) {
      if (this.#isOver) return undefined;
      const position = this.#readPosition(item, path, index);
      if (!position) continue;
      const last = positions.at(-1);
      if (last && last[0] === position[0] && last[1] === position[1]) repeated++;
      else {
        positions.push(position);
        indexes.push(index);
      }
    }
    if (this.faults.length > before) return undefined;
    if (!this.#isClosedRing(list, positions, path)) return undefined;
    if (repeated > 0) this.#note('position_repeated', path, repeated);
    return { path, positions, indexes };
  }

  #isClosedRing(list: readonly unknown[], positions: readonly Position[], path: string): boolean {
    const [first, last] = [positions[0], positions.at(-1)];
    if (list.length < 4) {
      this.#fault('ring_too_short', path, `Got ${list.length} positions when expected at least 4.`);
      return false;
    }
    if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) {
      const message = `Got the last position ${first && shown(last as Position)} when expected the first, ${first && shown(first)}.`;
      this.#fault('ring_not_closed', `${path}[${list.length - 1}]`, message);
      return false;
    }
    if (positions.length < 4) {
      const count = positions.length > 2 ? '2 different positions' : '1 position only';
      const message = `Got ${count} when expected at least 3 different ones.`;
      this.#fault('ring_too_short', path, message);
      return false;
    }
    return true;
  }

  #readPosition(value: unknown, ringPath: string, index: number): Position | undefined {
    const [lon, lat] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (isNumber(lon) && isNumber(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
      if ((value as readonly unknown[]).length > 2) this.#note('heights_dropped', ringPath);
      return [lon, lat];
    }
    const path = `${ringPath}[${index}]`;
    if (!Array.isArray(value) || value.length < 2) {
      const message = `Got ${described(value)} when expected a position [longitude, latitude].`;
      this.#fault('geojson_malformed', path, message);
    } else if (isNumber(lon) && isNumber(lat)) this.#refuseRange(lon, lat, path);
    else {
      const [wrong, got] = isNumber(lon) ? [1, lat] : [0, lon];
      this.#fault('geojson_malformed', `${path}[${wrong}]`, `Got ${described(got)} when expected a number.`);
    }
    return undefined;
  }

  #refuseRange(lon: number, lat: number, path: string): void {
    if (Math.abs(lon) > 360 || Math.abs(lat) > 360) {
      const message = `Got [${lon}, ${lat}] when expected degrees: these look like metres of a projected system.`;
      this.#fault('not_wgs84', path, message);
      this.#isHopeless = true;
    } else if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
      const message = `Got latitude ${lat} when expected −90 to 90: longitude and latitude look swapped.`;
      this.#fault('coordinates_swapped', path, message);
      this.#isHopeless = true;
    } else if (Math.abs(lat) > 90) {
      this.#fault('coordinates_out_of_range', path, `Got latitude ${lat} when expected −90 to 90.`);
    } else {
      const message = `Got longitude ${lon} when expected −180 to 180: cut the area at the antimeridian (RFC 7946 § 3.1.9).`;
      this.#fault('coordinates_out_of_range', path, message);
    }
  }

  #note(code: RingNoteCode, path: string, count = 1): void {
    const before = this.#noted.get(code);
    if (before) before.count += count;
    else this.#noted.set(code, { at: path, count });
  }

  #fault(code: GridFaultCode, path: string, message: string): void {
    this.faults.push({ code, at: path === '' ? 'the document' : path, message });
  }
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function at(path: string, member: string): string {
  return path === '' ? member : `${path}.${member}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a few words, for messages. */
function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A position as GeoJSON writes it. */
export function shown([lon, lat]: Position): string {
  return `[${lon}, ${lat}]`;
}
