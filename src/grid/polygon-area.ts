/*  The area under an edge, down to the equator, is ∫ Q(φ) dλ (Q as in cell-area.ts). An edge is straight in longitude and latitude
 *  (RFC 7946 § 3.1.1), the same reading by which cells cover an area, so that the areas of parts add up to the
 *  area of the whole.
 *
 *        b ◄──── a       westward edges count +, eastward ones −: what remains is the ring
 *        │▒▒▒▒▒▒▒│
 *        └───────►
 *
 *  The integral along one edge is taken by Gauss's five points, exact for polynomials of the ninth degree;
 *  edges longer than half a degree are cut first. Against Karney's geodesic polygons the error is below 1 part
 *  in 10⁹ for plots.
 */
import { zoneArea } from './cell-area.ts';
import { datums, type Ellipsoid } from './datum.ts';
import { type Area, polygonsOfArea, type ReadonlyPosition, type ReadonlyRing } from './geometry.ts';
import { isAnticlockwise } from './predicates.ts';

const radiansPerDegree = Math.PI / 180;
const longestPieceDegrees = 0.5;

// Nodes and weights of Gauss–Legendre quadrature on 0 … 1.
const root = (sign: number) => Math.sqrt(5 + sign * 2 * Math.sqrt(10 / 7)) / 3;
const weight = (sign: number) => (322 + sign * 13 * Math.sqrt(70)) / 900;
const gauss: readonly (readonly [node: number, weight: number])[] = [
  [0.5, 128 / 450],
  [0.5 - root(-1) / 2, weight(1) / 2],
  [0.5 + root(-1) / 2, weight(1) / 2],
  [0.5 - root(1) / 2, weight(-1) / 2],
  [0.5 + root(1) / 2, weight(-1) / 2],
];

/**
 * ∫ f along a ring, where f is given a point (radians) and the edge's change of longitude and latitude
 * (radians).
 */
function alongRing(
  ring: ReadonlyRing,
  f: (latitude: number, changeOfLon: number, changeOfLat: number) => number,
): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as ReadonlyPosition;
    const [bx, by] = ring[i] as ReadonlyPosition;
    const pieces = Math.max(
      1,
      Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / longestPieceDegrees),
    );
    const changeOfLon = ((bx - ax) / pieces) * radiansPerDegree;
    const changeOfLat = ((by - ay) / pieces) * radiansPerDegree;
    for (let piece = 0; piece < pieces; piece++) {
      for (const [node, weightOfNode] of gauss) {
        const latitude = (ay + ((by - ay) * (piece + node)) / pieces) * radiansPerDegree;
        sum += weightOfNode * f(latitude, changeOfLon, changeOfLat);
      }
    }
  }
  return sum;
}

/**
 * Area of a polygon or polygons in hectares on an ellipsoid (WGS 84 unless another is given), holes taken off.
 * Edges are straight in longitude and latitude; rings may run either way.
 */
export function areaHectaresOfPolygon(area: Area, ellipsoid: Ellipsoid = datums.WGS84.ellipsoid): number {
  let squareMetres = 0;
  for (const rings of polygonsOfArea(area)) {
    for (const [index, ring] of rings.entries()) {
      // Counted from the ring's first latitude, not the equator: small plots keep all their digits.
      const base = zoneArea((ring[0] as ReadonlyPosition)[1] * radiansPerDegree, ellipsoid);
      const signed = alongRing(
        ring,
        (latitude, changeOfLon) => (base - zoneArea(latitude, ellipsoid)) * changeOfLon,
      );
      const size = isAnticlockwise(ring) ? signed : -signed;
      squareMetres += index === 0 ? size : -size;
    }
  }
  return squareMetres / 10_000;
}

/**
 * Length of all rings of a polygon or polygons in metres on an ellipsoid (WGS 84 unless another is given),
 * along edges straight in longitude and latitude.
 */
export function perimeterMetresOfPolygon(area: Area, ellipsoid: Ellipsoid = datums.WGS84.ellipsoid): number {
  let metres = 0;
  for (const ring of polygonsOfArea(area).flat()) {
    metres += alongRing(ring, (latitude, changeOfLon, changeOfLat) => {
      const { meridian, normal } = radiiOfCurvature(latitude, ellipsoid);
      return Math.hypot(meridian * changeOfLat, normal * Math.cos(latitude) * changeOfLon);
    });
  }
  return metres;
}

/** Radii of curvature in metres at a latitude in radians: along the meridian, and across it. */
export function radiiOfCurvature(
  latitude: number,
  ellipsoid: Ellipsoid,
): { readonly meridian: number; readonly normal: number } {
  const flattening = 1 / ellipsoid.inverseFlattening;
  const e2 = flattening * (2 - flattening);
  const sin = Math.sin(latitude);
  const w2 = 1 - e2 * sin * sin;
  const normal = ellipsoid.semiMajorMetres / Math.sqrt(w2);
  return { meridian: (normal * (1 - e2)) / w2, normal };
}
