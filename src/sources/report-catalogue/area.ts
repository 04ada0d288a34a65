/** The ground of an index card, in any of the ways in which catalogues write it, as cells. */
import {
  type BlockNaming,
  type Bounds,
  cellFromPoint,
  coverPolygon,
  parseCoordinates,
  parseGeoJsonArea,
  type Run,
  runsFromCells,
} from '#grid';

export interface CatalogueGround {
  readonly naming: BlockNaming;
  /** Tells coordinates that were swapped, and cards of ground elsewhere. */
  readonly country: { readonly name: string; readonly bounds: Bounds };
}

type Read = { readonly runs: readonly Run[] } | { readonly fault: string };

const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const boxPattern = new RegExp(`^${number}(?:\\s*,\\s*${number}){3}$`);
const coordinateLetters = /^[\d\s.,;°º'’′"”″NSEWnsew+-]+$/;

/**
 * GeoJSON, WKT (`POLYGON`, `MULTIPOLYGON`, `POINT`), `west,south,east,north`, a pair of coordinates, or codes of blocks as the law writes them.
 * Every block that the area touches counts: a report says what lies there, it grants nothing.
 */
export function groundFromText(text: string, { naming, country }: CatalogueGround): Read {
  if (text.startsWith('{')) return polygonRuns(text, country);
  if (/^(?:srid=\d+;\s*)?(?:multi)?polygon/i.test(text)) {
    const geometry = geometryFromWkt(text);
    return typeof geometry === 'string' ? { fault: geometry } : polygonRuns(geometry, country);
  }
  if (boxPattern.test(text)) return boxRuns(text.split(',').map(Number), country);
  if (/^point/i.test(text) || coordinateLetters.test(text)) {
    const parsed = parseCoordinates(text, { within: country.bounds });
    return parsed.ok
      ? pointRuns(parsed.value[0], parsed.value[1], country)
      : { fault: parsed.faults[0]?.message ?? 'Got no coordinates.' };
  }
  const codes = naming.parse(text);
  if (codes.ok) return { runs: runsFromCells(codes.value.map(({ cell }) => cell)) };
  return { fault: codes.faults.map(({ at, message }) => `${at}: ${message}`).join(' ') };
}

/** The block of a point in degrees. */
export function pointRuns(lon: number, lat: number, country: CatalogueGround['country']): Read {
  const { west, south, east, north } = country.bounds;
  if (!(lon >= west && lon <= east && lat >= south && lat <= north)) {
    return { fault: `Got longitude ${lon}, latitude ${lat}, which is not in ${country.name}.` };
  }
  return { runs: [[cellFromPoint(lon, lat), 1]] };
}

function boxRuns(box: readonly number[], country: CatalogueGround['country']): Read {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  if (!(west < east && south < north)) {
    return { fault: `Got ${box.join(',')} when expected west,south,east,north, the smaller first.` };
  }
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return polygonRuns({ type: 'Polygon', coordinates: [ring] }, country);
}

function polygonRuns(document: unknown, country: CatalogueGround['country']): Read {
  const parsed = parseGeoJsonArea(document, { country });
  if (!parsed.ok) return { fault: parsed.faults.map(({ at, message }) => `${at}: ${message}`).join(' ') };
  const { whole, part } = coverPolygon(parsed.value);
  return { runs: runsFromCells([...whole, ...part]) };
}

/** A polygon of OGC Simple Features as the value of a GeoJSON geometry, or why it is none. Heights and measures are left out. */
function geometryFromWkt(text: string): object | string {
  const [, srid, multi, body = ''] =
    /^(?:srid=(\d+);\s*)?(multi)?polygon\s*(?:zm?|m)?\s*(\(.*\))\s*$/is.exec(text) ?? [];
  if (srid !== undefined && srid !== '4326') return `Got SRID ${srid} when expected 4326, degrees of WGS 84.`;
  if (!/^[\d\s.,()eE+-]*$/.test(body) || body === '') return 'Got WKT that is no polygon of numbers.';
  const lists = body
    .replace(/[^(),]+/g, (point) =>
      point.trim() === '' ? '' : `[${point.trim().split(/\s+/).slice(0, 2).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    return { type: multi ? 'MultiPolygon' : 'Polygon', coordinates: JSON.parse(lists) as unknown };
  } catch {
    return 'Got WKT whose brackets or numbers do not add up.';
  }
}
