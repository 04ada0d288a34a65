/**
 * The address always says what is shown. This is its grammar: everything the map and the lists share stands in the query,
 * in a form short enough to send and plain enough to read.
 *
 *   ?at=9.5/49.62/73.21          scale, latitude, longitude of the middle
 *   &asOf=2026-05-01             what the register knew: at the end of a day, at an instant, after an entry; absent is now
 *   &datetime=2026-05-01         what held: a day; absent is that of asOf
 *   &layers=licence,deposit      what is switched on; absent is the usual
 *   &minerals=lithium,tungsten   filter of deposits
 *   &area=2zqk7c.4-2zr0t1.2      runs of cells in base 36: first cell, how many
 *   &pick=licence:EL-000123      what is selected
 *   &simulated=hide              without what a simulation made
 */
import { parseAsOf } from '#contract';
import { type CellId, isCellId, runsFromCells, sortedCells } from '#grid';
import { type CivilDate, isCivilDate, type Mineral, minerals } from '#terms';

export interface Camera {
  /** Scale by the steps of web maps: each whole step doubles. */
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Pick {
  readonly kind: 'block' | 'licence' | 'application' | 'deposit' | 'facility';
  readonly id: string;
}

/** What map and lists show. */
export interface View {
  readonly camera?: Camera;
  /** What the register knew: a day, an instant or the index of an entry, as `parseAsOf` reads it. Absent: now. */
  readonly asOf?: string;
  /** The day of which it is asked what held. Absent: that of `asOf`. */
  readonly datetime?: CivilDate;
  /** Absent: the usual layers. */
  readonly layers?: readonly string[];
  readonly minerals: readonly Mineral[];
  readonly area: readonly CellId[];
  readonly pick?: Pick;
  readonly showSimulated: boolean;
}

const pickKinds: readonly Pick['kind'][] = ['block', 'licence', 'application', 'deposit', 'facility'];
const knownMinerals: ReadonlySet<string> = new Set(minerals);
/** More cells than any licence may have, few enough for an address that mail programs keep whole. */
const maximumCellsInAddress = 2000;

/** Keys that go with the reader from page to page; `pick` and a page's own stay behind. */
export const carriedKeys = ['at', 'asOf', 'datetime', 'layers', 'minerals', 'area', 'simulated'] as const;

function parseCamera(text: string): Camera | undefined {
  const [zoom, latitude, longitude, ...rest] = text.split('/').map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined || rest.length > 0)
    return undefined;
  const isIn = (value: number, least: number, most: number) => value >= least && value <= most;
  return isIn(zoom, 0, 22) && isIn(latitude, -90, 90) && isIn(longitude, -180, 180)
    ? { zoom, latitude, longitude }
    : undefined;
}

/** As many decimals as the scale can show: a pixel at scale z is about 156 km / 2^z. */
function printCamera({ zoom, latitude, longitude }: Camera): string {
  const decimals = Math.max(2, Math.min(6, Math.ceil(zoom / 3.3)));
  return `${Number(zoom.toFixed(2))}/${latitude.toFixed(decimals)}/${longitude.toFixed(decimals)}`;
}

/** Cells of an `area` value; what cannot be read is left out. Inverse: `printArea`. */
export function parseArea(text: string): CellId[] {
  const cells: CellId[] = [];
  for (const part of text.split('-')) {
    const [, first = '', length = '1'] = /^([0-9a-z]+)(?:\.([0-9a-z]+))?$/.exec(part) ?? [];
    const start = Number.parseInt(first, 36);
    const count = Number.parseInt(length, 36);
    if (!isCellId(start) || !(count > 0) || !isCellId(start + count - 1)) continue;
    if (cells.length + count > maximumCellsInAddress) break;
    for (let i = 0; i < count; i++) cells.push(start + i);
  }
  return [...sortedCells(cells)];
}

/** Inverse of `parseArea`. */
export function printArea(cells: readonly CellId[]): string {
  return runsFromCells(cells)
    .map(([start, count]) =>
      count === 1 ? start.toString(36) : `${start.toString(36)}.${count.toString(36)}`,
    )
    .join('-');
}

function parsePick(text: string): Pick | undefined {
  const colon = text.indexOf(':');
  const kind = pickKinds.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id ? { kind, id } : undefined;
}

const list = (text: string | null) => (text === null || text === '' ? [] : text.split(','));

/** What a query asks to see. Parts that cannot be read count as absent: an old link still opens. */
export function viewFromQuery(query: URLSearchParams): View {
  const camera = parseCamera(query.get('at') ?? '');
  const asOf = query.get('asOf') ?? '';
  const datetime = query.get('datetime') ?? '';
  const layers = query.get('layers');
  const pick = parsePick(query.get('pick') ?? '');
  return {
    ...(camera && { camera }),
    ...(parseAsOf(asOf) && { asOf }),
    ...(isCivilDate(datetime) && { datetime }),
    ...(layers !== null && { layers: list(layers) }),
    minerals: list(query.get('minerals')).filter((code): code is Mineral => knownMinerals.has(code)),
    area: parseArea(query.get('area') ?? ''),
    ...(pick && { pick }),
    showSimulated: query.get('simulated') !== 'hide',
  };
}

/** A change of view: `null` takes a part back to its default. */
export type ViewChange = { readonly [Key in keyof View]?: View[Key] | null };

/** A query after a change; keys of a page's own stay as they are. Inverse of `viewFromQuery` for its keys. */
export function queryAfter(query: URLSearchParams, change: ViewChange): URLSearchParams {
  const next = new URLSearchParams(query);
  const put = (key: string, value: string | null | undefined) => {
    if (value === null || value === undefined || value === '') next.delete(key);
    else next.set(key, value);
  };
  if (change.camera !== undefined) put('at', change.camera && printCamera(change.camera));
  if (change.asOf !== undefined) put('asOf', change.asOf);
  if (change.datetime !== undefined) put('datetime', change.datetime);
  if (change.layers !== undefined) {
    if (change.layers === null) next.delete('layers');
    else next.set('layers', change.layers.join(','));
  }
  if (change.minerals !== undefined) put('minerals', change.minerals?.join(','));
  if (change.area !== undefined) put('area', change.area && printArea(change.area));
  if (change.pick !== undefined) put('pick', change.pick && `${change.pick.kind}:${change.pick.id}`);
  if (change.showSimulated !== undefined) put('simulated', change.showSimulated === false ? 'hide' : null);
  return next;
}

/** A query as people write it: commas, slashes and colons need no escape there. */
export function printQuery(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** A link to another page that keeps what the reader sees. Keys that the link sets itself win. */
export function carry(href: string, query: URLSearchParams, keys: readonly string[] = carriedKeys): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  const url = new URL(href, 'http://here');
  for (const key of keys) {
    const value = query.get(key);
    if (value !== null && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return url.pathname + printQuery(url.searchParams) + url.hash;
}
