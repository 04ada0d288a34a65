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
 * True where a ring runs anticlockwise: exact. The turn at its lowest, then westernmost vertex tells; there the ring
 * cannot be concave.
 */
export function isAnticlockwise(ring: ReadonlyRing): boolean {
  const count = ring.length - 1;
  let lowest = 0;
  for (let i = 1; i < count; i++) {
    const [x, y] = ring[i] as ReadonlyPosition;
    const [lowX, lowY] = ring[lowest] as ReadonlyPosition;
    if (y < lowY || (y === lowY && x < lowX)) lowest = i;
  }
  const [x, y] = ring[lowest] as ReadonlyPosition;
  const at = (index: number) => ring[(index + count) % count] as ReadonlyPosition;
  // Repeated positions beside the vertex say nothing about the turn.
  let back = lowest - 1;
  while (back > lowest - count && at(back)[0] === x && at(back)[1] === y) back--;
  let ahead = lowest + 1;
  while (ahead < lowest + count && at(ahead)[0] === x && at(ahead)[1] === y) ahead++;
  const [fromX, fromY] = at(back);
  const [toX, toY] = at(ahead);
  return sideOfLine(fromX, fromY, x, y, toX, toY) > 0;
}
