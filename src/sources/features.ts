/** GeoJSON feature collections (RFC 7946) as features that know their place in the file. */
import { type Area, type Position, parseGeoJsonArea } from '#grid';
import type { Intake } from './intake.ts';
import type { Line } from './statement.ts';

interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: Position;
}
export type FeatureGeometry = Area | Line | PointGeometry;

export interface Feature<G extends FeatureGeometry = FeatureGeometry> {
  /** `features[3]`, for notes and sources. */
  readonly at: string;
  readonly geometry: G;
  /** A property as text without blanks around it; empty when absent or null. */
  text(property: string): string;
  optional(property: string): string | undefined;
  number(property: string): number | undefined;
}

/** How deep the lists of each kind of geometry go, down to a position. */
const depths = { Point: 0, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;
type Kind = keyof typeof depths;
const fewestPositions: Readonly<Record<Kind, number>> = {
  Point: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 4,
  MultiPolygon: 4,
};

/** How far areas are looked into. */
export interface FeatureOptions {
  /** Outside areas are checked edge against edge, turned and closed by `#grid`; the shipped ones were, by a test. */
  readonly areas: 'checked' | 'as-shipped';
}

/**
 * Features of a GeoJSON text whose geometries are of the kinds expected. Faults go to the intake with their path; the answer is then empty.
 * @example readFeatures(text, ['Polygon', 'MultiPolygon'], intake)
 */
export function readFeatures<K extends Kind>(
  text: string,
  kinds: readonly K[],
  intake: Intake,
  options: FeatureOptions = { areas: 'as-shipped' },
): readonly Feature<Extract<FeatureGeometry, { readonly type: K }>>[] {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    intake.fault('malformed_json', 'file', `Got no JSON: ${(error as Error).message}.`);
    return [];
  }
  const features = isRecord(content) && content.type === 'FeatureCollection' ? content.features : undefined;
  if (!Array.isArray(features)) {
    intake.fault(
      'not_a_feature_collection',
      'file',
      'Got no list of features when expected a FeatureCollection.',
    );
    return [];
  }
  const before = intake.faults.length;
  const read = features.map((feature, index) =>
    readFeature(feature, `features[${index}]`, kinds, options, intake),
  );
  return intake.faults.length > before
    ? []
    : (read as Feature<Extract<FeatureGeometry, { readonly type: K }>>[]);
}

function readFeature(
  feature: unknown,
  at: string,
  kinds: readonly Kind[],
  options: FeatureOptions,
  intake: Intake,
): Feature | undefined {
  const geometry = isRecord(feature) ? feature.geometry : undefined;
  const kind = isRecord(geometry) ? (geometry.type as Kind) : undefined;
  if (!isRecord(geometry) || kind === undefined || !kinds.includes(kind)) {
    intake.fault(
      'malformed_geometry',
      `${at}.geometry`,
      `Got ${kind ?? 'nothing'} when expected ${kinds.join(' or ')}.`,
    );
    return undefined;
  }
  const path = `${at}.geometry.coordinates`;
  const area = kind === 'Polygon' || kind === 'MultiPolygon';
  let shape = { type: kind, coordinates: geometry.coordinates } as FeatureGeometry;
  if (area && options.areas === 'checked') {
    const checked = checkedArea(geometry, `${at}.geometry`, intake);
    if (!checked) return undefined;
    shape = checked;
  } else if (!checkPositions(geometry.coordinates, depths[kind], kind, path, intake)) return undefined;
  const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
  const read = (property: string) => {
    const value = Object.hasOwn(properties, property) ? properties[property] : undefined;
    return value === undefined || value === null ? '' : String(value).trim();
  };
  return {
    at,
    geometry: shape,
    text: read,
    optional: (property) => read(property) || undefined,
    number: (property) => (typeof properties[property] === 'number' ? properties[property] : undefined),
  };
}

/** The area as `#grid` takes it, or undefined with each fault at its path. */
function checkedArea(geometry: unknown, at: string, intake: Intake): Area | undefined {
  const parsed = parseGeoJsonArea(geometry);
  if (!parsed.ok) {
    intake.faults.push(...parsed.faults.map((fault) => ({ ...fault, at: `${at}.${fault.at}` })));
    return undefined;
  }
  intake.notes.push(...parsed.notes.map((note) => ({ ...note, at: `${at}.${note.at}` })));
  return parsed.value;
}

/** Checks lists down to positions, in degrees and longitude first; the first fault of a geometry is enough. */
function checkPositions(value: unknown, depth: number, kind: Kind, path: string, intake: Intake): boolean {
  if (depth === 0) return checkPosition(value, path, intake);
  if (!Array.isArray(value) || value.length === 0) {
    intake.fault('malformed_geometry', path, 'Got no list when expected one of positions.');
    return false;
  }
  if (depth === 1 && value.length < fewestPositions[kind]) {
    intake.fault(
      'malformed_geometry',
      path,
      `Got ${value.length} positions when expected ${fewestPositions[kind]} or more.`,
    );
    return false;
  }
  if (!value.every((part, index) => checkPositions(part, depth - 1, kind, `${path}[${index}]`, intake)))
    return false;
  if (depth === 1 && fewestPositions[kind] === 4) {
    const [first, last] = [value[0], value.at(-1)];
    if (first[0] !== last[0] || first[1] !== last[1]) {
      intake.fault(
        'malformed_geometry',
        path,
        'Got an open ring when expected the last position to repeat the first.',
      );
      return false;
    }
  }
  return true;
}

function checkPosition(value: unknown, path: string, intake: Intake): boolean {
  const [lon, lat] = Array.isArray(value) ? value : [];
  if (typeof lon !== 'number' || typeof lat !== 'number') {
    intake.fault('malformed_geometry', path, 'Got no pair of numbers when expected longitude and latitude.');
    return false;
  }
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return true;
  const swapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90 ? ' Longitude stands first in GeoJSON.' : '';
  intake.fault(
    'position_out_of_range',
    path,
    `Got longitude ${lon} and latitude ${lat} when expected −180 to 180 and −90 to 90.${swapped}`,
  );
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
