/*  Coordinates as people type and paste them:
 *
 *      49.62, 73.21        49,62 73,21        49°37′30″N 73°12′30″E        N49 37.5 E73 12.5
 *      49°37'30" с.ш. 73°12'30" в.д.          493730N 0731230E             POINT(73.21 49.62)
 *
 *  Without letters the first number is the latitude, as people write it; POINT has the longitude first. A
 *  minute typed as 73°03′ and as 73.05 is the same double, for whole minutes and seconds are divided once.
 */
import type { Parsed } from '#terms';
import type { Bounds } from './cell.ts';
import { placesInText } from './code-scanner.ts';
import type { GridFault, GridFaultCode, GridNote } from './codes.ts';
import type { Position } from './geometry.ts';
import { type CoordinateToken, tokensOfCoordinates } from './typed-coordinate-tokens.ts';

export interface CoordinateOptions {
  /** The country: a pair without letters that lies in it only when swapped is swapped, with a note. */
  readonly within?: Bounds;
}

type NumberToken = Extract<CoordinateToken, { readonly kind: 'number' }>;
type AxisToken = Extract<CoordinateToken, { readonly kind: 'axis' }>;

/**
 * One of the two coordinates: its numbers (degrees, minutes, seconds) and the letters or labels beside them.
 */
interface Half {
  readonly numbers: NumberToken[];
  readonly axes: AxisToken[];
}

interface Coordinate {
  readonly degrees: number;
  readonly axis: 'lat' | 'lon' | undefined;
  /** Where its first number stands. */
  readonly offset: number;
}

/** Thrown inside this file only. */
class CoordinateFault {
  readonly fault: GridFault;
  constructor(code: GridFaultCode, text: string, offset: number, message: string) {
    this.fault = { code, at: placesInText(text)(offset), message };
  }
}

const expectedForms = 'a latitude and a longitude, as 49.62, 73.21 or 49°37′30″N 73°12′30″E';

/**
 * Reads one pair of coordinates typed in any usual form, in any of the product's languages, as `[longitude,
 * latitude]` in degrees. Notes say when a pair was swapped. No datum is read: the form beside the field names
 * it.
 * @example parseCoordinates('49°37′30″ с.ш. 73°03′ в.д.') // { ok: true, value: [73.05, 49.625], notes: [] }
 */
export function parseCoordinates(text: string, options: CoordinateOptions = {}): Parsed<Position> {
  try {
    const notes: GridNote[] = [];
    return { ok: true, value: positionOf(text, options, notes), notes };
  } catch (problem) {
    if (!(problem instanceof CoordinateFault)) throw problem;
    return { ok: false, faults: [problem.fault] };
  }
}

function positionOf(text: string, { within }: CoordinateOptions, notes: GridNote[]): Position {
  if (text.length > 500) {
    const message = `Got ${text.length} characters when expected ${expectedForms}.`;
    throw new CoordinateFault('coordinates_malformed', text, 0, message);
  }
  const point = /^\s*(?:SRID=4326;)?\s*POINT\s*(?:Z\s*)?\(([^)]*)\)\s*$/i.exec(text);
  const halves = halvesOf(text, point?.[1] ?? text, point ? text.indexOf('(') + 1 : 0);
  const [one, other] = halves.map((half) => ({
    degrees: degreesOf(half, text),
    axis: axisOf(half, text),
    offset: (half.numbers[0] as NumberToken).offset,
  })) as [Coordinate, Coordinate];
  if (one.axis && one.axis === other.axis) {
    const name = one.axis === 'lat' ? 'latitudes' : 'longitudes';
    const at = (halves[1].axes[0] as AxisToken).offset;
    throw new CoordinateFault(
      'coordinates_malformed',
      text,
      at,
      `Got two ${name} when expected one of each.`,
    );
  }
  const isNamed = one.axis !== undefined || other.axis !== undefined;
  const lonFirst = isNamed ? one.axis === 'lon' || other.axis === 'lat' : point !== null;
  let [lat, lon] = lonFirst ? [other, one] : [one, other];
  if (!isNamed && shouldSwap(lon.degrees, lat.degrees, within)) {
    [lat, lon] = [lon, lat];
    const message = `Got the longitude first: read as latitude ${lat.degrees}, longitude ${lon.degrees}.`;
    notes.push({ code: 'coordinates_swapped', at: placesInText(text)(one.offset), message });
  }
  for (const [{ degrees, offset }, name, most] of [
    [lat, 'latitude', 90],
    [lon, 'longitude', 180],
  ] as const) {
    if (Math.abs(degrees) <= most) continue;
    const message = `Got ${name} ${degrees} when expected −${most} to ${most}.`;
    throw new CoordinateFault('coordinates_out_of_range', text, offset, message);
  }
  return [lon.degrees, lat.degrees];
}

function shouldSwap(lon: number, lat: number, within: Bounds | undefined): boolean {
  if (Math.abs(lat) > 90) return Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
  if (!within || Math.abs(lon) > 90) return false;
  const lies = (x: number, y: number) =>
    x >= within.west && x <= within.east && y >= within.south && y <= within.north;
  return !lies(lon, lat) && lies(lat, lon);
}

/**
 * Parts the tokens into two coordinates: by letters if there are any, else by a comma, else by degree signs,
 * else in the middle.
 */
function halvesOf(text: string, inner: string, shift: number): readonly [Half, Half] {
  const tokens = tokensOfCoordinates(inner, shift);
  const unknown = tokens.find(({ kind }) => kind === 'unknown');
  if (unknown) {
    const message = `Got "${unknown.text}" when expected ${expectedForms}.`;
    throw new CoordinateFault('coordinates_malformed', text, unknown.offset, message);
  }
  const meaningful = tokens.filter(({ kind }) => kind !== 'separator');
  const hasLetters = meaningful.some(({ kind }) => kind === 'axis');
  const halves = hasLetters ? halvesByLetters(meaningful) : halvesByNumbers(tokens);
  const isWhole =
    halves.length === 2 && halves.every(({ numbers }) => numbers.length >= 1 && numbers.length <= 3);
  if (!isWhole) {
    const count = meaningful.filter(({ kind }) => kind === 'number').length;
    const message = `Got ${count === 1 ? 'one number' : `${count} numbers`} when expected ${expectedForms}.`;
    throw new CoordinateFault('coordinates_malformed', text, 0, message);
  }
  return halves as [Half, Half];
}

function halvesByLetters(tokens: readonly CoordinateToken[]): Half[] {
  const halves: Half[] = [];
  const lettersFirst = tokens[0]?.kind === 'axis';
  let closed = true;
  for (const token of tokens) {
    const last = halves.at(-1);
    // "N49 E73" begins a coordinate with each letter; "lat 49 N" says the same thing twice.
    const another =
      token.kind === 'axis' && lettersFirst && last?.numbers.length && last.axes[0]?.axis !== token.axis;
    if (!last || another || (token.kind === 'number' && closed)) halves.push({ numbers: [], axes: [] });
    const half = halves.at(-1) as Half;
    if (token.kind === 'axis') half.axes.push(token);
    else if (token.kind === 'number') half.numbers.push(token);
    closed = token.kind === 'axis' && !lettersFirst;
  }
  return halves;
}

function halvesByNumbers(tokens: readonly CoordinateToken[]): Half[] {
  const groups: NumberToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'number') groups.at(-1)?.push(token);
    else groups.push([]);
  }
  const parted = groups.filter((group) => group.length > 0);
  const numbers = parted.flat();
  const secondDegrees = numbers.findIndex(({ unit }, index) => index > 0 && unit === 'degrees');
  const middle = secondDegrees > 0 ? secondDegrees : numbers.length / 2;
  const isOdd = !Number.isInteger(middle);
  const halves = parted.length === 2 || isOdd ? parted : [numbers.slice(0, middle), numbers.slice(middle)];
  return halves.map((half) => ({ numbers: half, axes: [] }));
}

function axisOf(half: Half, text: string): 'lat' | 'lon' | undefined {
  const [first, ...more] = half.axes;
  const other = more.find(
    ({ axis, sign }) => axis !== first?.axis || (sign && first?.sign && sign !== first.sign),
  );
  if (first && other) {
    const message = `Got "${other.text}" beside "${first.text}" when expected one of them.`;
    throw new CoordinateFault('coordinates_malformed', text, other.offset, message);
  }
  return first?.axis;
}

/** Degrees of one coordinate, signed by its minus or its letter. */
function degreesOf({ numbers, axes }: Half, text: string): number {
  const [first] = numbers as [NumberToken];
  const letter = axes.find(({ sign }) => sign !== undefined);
  const isNegative = first.text.startsWith('-');
  if (letter && isNegative) {
    const message = `Got a minus and "${letter.text}" when expected one of them.`;
    throw new CoordinateFault('coordinates_malformed', text, first.offset, message);
  }
  const parts = numbers.length === 1 && letter ? packedParts(first, letter.axis) : undefined;
  const values = parts ?? numbers.map(({ value }) => Math.abs(value));
  for (const [index, value] of values.entries()) {
    const token = numbers[index] ?? first;
    const name = ['degrees', 'minutes', 'seconds'][index] as 'degrees' | 'minutes' | 'seconds';
    const fail = (expected: string) => {
      const message = `Got ${value} ${token.unit ?? name} when expected ${expected}.`;
      throw new CoordinateFault('coordinates_malformed', text, token.offset, message);
    };
    if (token.unit && token.unit !== name && !parts) fail(name);
    if (index > 0 && (value >= 60 || numbers[index]?.text.startsWith('-')))
      fail(`${name} from 0 to below 60`);
    if (index < values.length - 1 && !Number.isInteger(value))
      fail(`whole ${name} before ${['minutes', 'seconds'][index]}`);
  }
  const [degrees = 0, minutes = 0, seconds] = values;
  const size =
    seconds === undefined ? (degrees * 60 + minutes) / 60 : ((degrees * 60 + minutes) * 60 + seconds) / 3600;
  const value = values.length === 1 ? degrees : size;
  return isNegative || letter?.sign === -1 ? -value : value;
}

/** `493730` before N and `0731230` before E: degrees, minutes and seconds without signs between. */
function packedParts({ text, unit }: NumberToken, axis: 'lat' | 'lon'): readonly number[] | undefined {
  const match =
    axis === 'lat' ? /^(\d\d)(\d\d)(\d\d)?(\.\d+)?$/.exec(text) : /^(\d{3})(\d\d)(\d\d)?(\.\d+)?$/.exec(text);
  if (!match || unit) return undefined;
  const [, degrees, minutes, seconds, fraction = ''] = match;
  if (seconds === undefined) return [Number(degrees), Number(`${minutes}${fraction}`)];
  return [Number(degrees), Number(minutes), Number(`${seconds}${fraction}`)];
}
