/** Points along lines, close enough together that the nearest of them is the line, as a finder counts. */
import type { Position } from '#grid';
import { flatKilometres } from './nearest.ts';

/** Half a block of 1′ in latitude: a point in every block that the line crosses, and in most corners. */
const stepKm = 0.9;

/** The vertices of a line and points between them, none farther than 900 m from the next. */
export function pointsAlong(line: readonly Readonly<Position>[]): readonly Position[] {
  const points: Position[] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from) {
      const steps = Math.ceil(flatKilometres(from, to) / stepKm);
      for (let step = 1; step < steps; step++) {
        const share = step / steps;
        points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      }
    }
    points.push([to[0], to[1]]);
  }
  return points;
}
