/*  A cell lies between two parallels and two meridians of an ellipsoid, so its area has a closed form:
 *
 *          ┌────┐ φ₂        A = Δλ · [Q(φ₂) − Q(φ₁)],   Q(φ) = ∫₀^φ M(t) N(t) cos t dt
 *         ╱      ╲                = b²/2 · ( sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e )
 *        └────────┘ φ₁
 *            Δλ             (Snyder, Map Projections: A Working Manual, USGS PP 1395, eq. 3-12)
 */
import { type CellId, latitudeOfRow, rowOfCell, rowsOfWorld } from './cell.ts';
import { datums, type Ellipsoid } from './datum.ts';

const radiansPerDegree = Math.PI / 180;

/** Area in m² between the equator and a latitude in radians, for one radian of longitude. */
export function zoneArea(latitude: number, ellipsoid: Ellipsoid): number {
  const flattening = 1 / ellipsoid.inverseFlattening;
  const e2 = flattening * (2 - flattening);
  const e = Math.sqrt(e2);
  const b = ellipsoid.semiMajorMetres * (1 - flattening);
  const sin = Math.sin(latitude);
  return ((b * b) / 2) * (sin / (1 - e2 * sin * sin) + Math.atanh(e * sin) / e);
}

const areasByRow = new WeakMap<Ellipsoid, Float64Array>();

/** Area of a cell in hectares on an ellipsoid (WGS 84 unless another is given). */
export function areaHectaresOfCell(cell: CellId, ellipsoid: Ellipsoid = datums.WGS84.ellipsoid): number {
  let areas = areasByRow.get(ellipsoid);
  if (!areas) {
    areas = new Float64Array(rowsOfWorld);
    areasByRow.set(ellipsoid, areas);
  }
  const row = rowOfCell(cell);
  const known = areas[row] as number;
  if (known > 0) return known;
  const south = zoneArea(latitudeOfRow(row) * radiansPerDegree, ellipsoid);
  const north = zoneArea(latitudeOfRow(row + 1) * radiansPerDegree, ellipsoid);
  const area = ((north - south) * (radiansPerDegree / 60)) / 10_000;
  areas[row] = area;
  return area;
}

/**
 * Area of cells together in km² on an ellipsoid (WGS 84 unless another is given); a cell given twice counts
 * twice.
 */
export function areaKm2OfCells(
  cells: ArrayLike<CellId>,
  ellipsoid: Ellipsoid = datums.WGS84.ellipsoid,
): number {
  // Kahan's sum: a million rounded additions would lose some square metres.
  let [hectares, lost] = [0, 0];
  for (let i = 0; i < cells.length; i++) {
    const next = areaHectaresOfCell(cells[i] as CellId, ellipsoid) - lost;
    const sum = hectares + next;
    lost = sum - hectares - next;
    hectares = sum;
  }
  return hectares / 100;
}
