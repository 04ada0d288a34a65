/*  The same numbers in two datums are two places on the ground:
 *
 *      AGD84  ┌────┐                 Western Australia's licences applied for before 18 December 2000 lie on AGD84
 *             │  ┌─┼──┐ GDA94        minute lines, 197 m from GDA94's; Pulkovo 1942 lies some 100 m from WGS 84.
 *             └──┼─┘  │
 *                └────┘
 *  So a datum stands beside cells, and cells of two datums are never mixed in silence.
 */
import type { CellId } from './cell.ts';

/** An ellipsoid of revolution: half the longer axis in metres, and 1 ÷ flattening. */
export interface Ellipsoid {
  readonly semiMajorMetres: number;
  readonly inverseFlattening: number;
}

const wgs84: Ellipsoid = { semiMajorMetres: 6_378_137, inverseFlattening: 298.257223563 };
const grs80: Ellipsoid = { semiMajorMetres: 6_378_137, inverseFlattening: 298.257222101 };
const krassowsky: Ellipsoid = { semiMajorMetres: 6_378_245, inverseFlattening: 298.3 };
const australianNational: Ellipsoid = { semiMajorMetres: 6_378_160, inverseFlattening: 298.25 };

/** Datums in use, each with its number in the EPSG register and its ellipsoid. */
export const datums = {
  WGS84: { epsg: 4326, ellipsoid: wgs84 },
  /** Kazakhstan's state system since 1 January 2025. */
  'QazTRF-23': { epsg: 10941, ellipsoid: grs80 },
  /** Kazakhstan's state system before 2025 (SK-42). */
  'Pulkovo-1942': { epsg: 4284, ellipsoid: krassowsky },
  GDA94: { epsg: 4283, ellipsoid: grs80 },
  GDA2020: { epsg: 7844, ellipsoid: grs80 },
  AGD84: { epsg: 4203, ellipsoid: australianNational },
} as const satisfies Record<string, { readonly epsg: number; readonly ellipsoid: Ellipsoid }>;

export type Datum = keyof typeof datums;

/** True when a text names a datum that we know. */
export function isDatum(text: string): text is Datum {
  return Object.hasOwn(datums, text);
}

/** Cells with the datum on whose minute lines they lie: in order, each once. */
export interface CellSet {
  readonly datum: Datum;
  readonly cells: readonly CellId[];
}

/** Puts cells in order, each once, beside their datum. */
export function cellSet(datum: Datum, cells: Iterable<CellId>): CellSet {
  return { datum, cells: [...new Set(cells)].sort((a, b) => a - b) };
}

/** Two sets of cells that lie on the lines of different datums were about to be compared. */
export class MixedDatumsError extends Error {
  readonly datums: readonly [Datum, Datum];
  constructor(one: Datum, other: Datum) {
    super(`Got cells on ${other} when expected cells on ${one}: the same numbers are different ground.`);
    this.name = 'MixedDatumsError';
    this.datums = [one, other];
  }
}

/** @throws MixedDatumsError when two things lie on the lines of different datums. */
export function requireSameDatum(one: { readonly datum: Datum }, other: { readonly datum: Datum }): void {
  if (one.datum !== other.datum) throw new MixedDatumsError(one.datum, other.datum);
}

/** Cells in either set. @throws MixedDatumsError */
export function unionOfCellSets(one: CellSet, other: CellSet): CellSet {
  requireSameDatum(one, other);
  return cellSet(one.datum, [...one.cells, ...other.cells]);
}

/** Cells in both sets. @throws MixedDatumsError */
export function intersectionOfCellSets(one: CellSet, other: CellSet): CellSet {
  requireSameDatum(one, other);
  const inOther = new Set(other.cells);
  return { datum: one.datum, cells: one.cells.filter((cell) => inOther.has(cell)) };
}

/** Cells in the first set and not in the second. @throws MixedDatumsError */
export function differenceOfCellSets(one: CellSet, other: CellSet): CellSet {
  requireSameDatum(one, other);
  const inOther = new Set(other.cells);
  return { datum: one.datum, cells: one.cells.filter((cell) => !inOther.has(cell)) };
}
