/** A plot drawn in metres east and north of a corner in Karaganda oblast. */
import type { Area } from '#grid';

const corner = { lon: 73.2, lat: 49.6 };
// Metres of a degree at 49.6° N on the WGS 84 ellipsoid.
const metresPerDegreeNorth = 111_222;
const metresPerDegreeEast = 72_312;

type Point = readonly [east: number, north: number];

export interface PlotDrawing {
  /** A rectangle: metres east, metres north. */
  readonly rectangle?: Point;
  readonly corners?: readonly Point[];
  /** Degrees by which the whole is turned, from east towards north. */
  readonly turned?: number;
  readonly holes?: readonly (readonly Point[])[];
  readonly plots?: number;
}

export function plotFromDrawing(drawing: PlotDrawing): Area {
  const [east, north] = drawing.rectangle ?? [0, 0];
  const outer = drawing.corners ?? [
    [0, 0],
    [east, 0],
    [east, north],
    [0, north],
  ];
  const rings = [outer, ...(drawing.holes ?? [])].map((ring) => closed(ring, drawing.turned ?? 0));
  if (drawing.plots === undefined) return { type: 'Polygon', coordinates: rings };
  return { type: 'MultiPolygon', coordinates: Array.from({ length: drawing.plots }, () => rings) };
}

function closed(ring: readonly Point[], turned: number): [number, number][] {
  const angle = (turned * Math.PI) / 180;
  const points = ring.map(([x, y]): [number, number] => [
    corner.lon + (x * Math.cos(angle) - y * Math.sin(angle)) / metresPerDegreeEast,
    corner.lat + (x * Math.sin(angle) + y * Math.cos(angle)) / metresPerDegreeNorth,
  ]);
  return [...points, points[0] as [number, number]];
}
