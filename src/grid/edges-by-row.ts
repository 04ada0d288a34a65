/*  The edges of rings under each row of cells that they touch, in ring order: what happens in a row needs only its own edges.
 *
 *      row 3  ├──╲────╱──┤  2 edges
 *      row 2  ├───╲──╱───┤  2 edges
 *      row 1  ├────╲╱────┤  2 edges
 */
import { latitudeOfRow, rowLineAtOrSouth } from './cell.ts';
import type { ReadonlyPosition, ReadonlyRing } from './geometry.ts';
import { type Containment, meetWestwardRay } from './predicates.ts';

/** An edge and the number of its ring. */
export type RowEdge = readonly [ax: number, ay: number, bx: number, by: number, ring: number];

export class EdgesByRow {
  readonly #edgesOfRow = new Map<number, RowEdge[]>();

  add(ring: ReadonlyRing, number: number): void {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as ReadonlyPosition;
      const [bx, by] = ring[i] as ReadonlyPosition;
      const edge: RowEdge = [ax, ay, bx, by, number];
      const [south, north] = [Math.min(ay, by), Math.max(ay, by)];
      // A row's south line belongs to the row below it too.
      const lowest = rowLineAtOrSouth(south);
      const first = latitudeOfRow(lowest) === south ? lowest - 1 : lowest;
      for (let row = first; row <= rowLineAtOrSouth(north); row++) {
        const list = this.#edgesOfRow.get(row);
        if (list) list.push(edge);
        else this.#edgesOfRow.set(row, [edge]);
      }
    }
  }

  inRow(row: number): readonly RowEdge[] {
    return this.#edgesOfRow.get(row) ?? [];
  }
}

/**
 * Where a point lies to the rings of a row's edges, by the even-odd rule: exact. The point lies in that row.
 */
export function containmentAmongEdges(edges: readonly RowEdge[], x: number, y: number): Containment {
  let inside = false;
  for (const [ax, ay, bx, by] of edges) {
    const meets = meetWestwardRay(ax, ay, bx, by, x, y);
    if (meets === 'on') return 'boundary';
    if (meets === 'crosses') inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}
