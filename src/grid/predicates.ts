/*  Which side of the line a → b a point lies on, exact for any three doubles (Shewchuk's adaptive predicate).
 *
 *             · c   sideOfLine > 0: left
 *      a ────────► b
 *             · d   sideOfLine < 0: right           on the line, exactly: 0
 */
import { orient2d } from 'robust-predicates';
import type { ReadonlyPosition, ReadonlyRing } from './geometry.ts';

/** Positive left of a → b, negative right of it, 0 on it; never wrong by rounding. */
export function sideOfLine(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  // The package counts with y downwards.
  return -orient2d(ax, ay, bx, by, cx, cy);
}

/** Where a point lies to an area. */
export type Containment = 'inside' | 'boundary' | 'outside';

/** How an edge meets the ray that runs west from a point: `on` when the point lies on the edge itself. */
export function meetWestwardRay(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  lon: number,
  lat: number,
): 'misses' | 'crosses' | 'on' {
  if ((ay > lat && by > lat) || (ay < lat && by < lat) || (ax > lon && bx > lon)) return 'misses';
  if (ay === by) return (ax <= lon || bx <= lon) && (ax >= lon || bx >= lon) ? 'on' : 'misses';
  const side = ay < by ? sideOfLine(ax, ay, bx, by, lon, lat) : sideOfLine(bx, by, ax, ay, lon, lat);
  if (side === 0) return 'on';
  // An edge owns its upper end, not its lower: a vertex passed by is counted once.
  return ay < lat !== by < lat && side < 0 ? 'crosses' : 'misses';
}

/** Where a point lies to rings by the even-odd rule: exact. */
export function containmentInRings(rings: readonly ReadonlyRing[], lon: number, lat: number): Containment {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as ReadonlyPosition;
      const b = ring[i] as ReadonlyPosition;
      const meets = meetWestwardRay(a[0], a[1], b[0], b[1], lon, lat);
      if (meets === 'on') return 'boundary';
      if (meets === 'crosses') inside = !inside;
    }
  }
  return inside ? 'inside' : 'outside';
}

/**
 * True where a ring runs anticlockwise: exact. Of the edges at its lowest (then westernmost) corner, the one
 * nearest to due east has the outside on its right; it leads out of the corner where the ring runs
 * anticlockwise. The ring may touch itself there.
 */
export function isAnticlockwise(ring: ReadonlyRing): boolean {
  let [x, y] = ring[0] as ReadonlyPosition;
  for (const [px, py] of ring) if (py < y || (py === y && px < x)) [x, y] = [px, py];
  let nearest: ReadonlyPosition | undefined;
  let leadsOut = false;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as ReadonlyPosition;
    const b = ring[i] as ReadonlyPosition;
    const isFrom = a[0] === x && a[1] === y;
    const isTo = b[0] === x && b[1] === y;
    if (isFrom === isTo) continue;
    const end = isFrom ? b : a;
    if (nearest && sideOfLine(x, y, nearest[0], nearest[1], end[0], end[1]) >= 0) continue;
    [nearest, leadsOut] = [end, isFrom];
  }
  return leadsOut;
}
