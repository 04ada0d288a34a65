/*  Which region a cell's centre lies in, for thousands of cells at once: each row of centres is cut once by all regions.
 *
 *      row of centres  ──·──·──┊·──·──·──·┊──·──   spans: [a, from, to] [b, from, to]
 *                          a        b        a
 */
import { type Area, cellCentre, type Position, rowOfCell } from '#grid';

type ReadonlyRing = readonly Readonly<Position>[];

interface Region {
  readonly code: string;
  readonly area: Area;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

const rowsPerDegree = 60;

/** Row whose line of centres is the first at or above a latitude, counted from the South Pole. */
function firstRowAbove(latitude: number): number {
  return Math.ceil((latitude + 90) * rowsPerDegree - 0.5);
}

function ringsOf(area: Area): readonly ReadonlyRing[] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}

export class RegionOfCell {
  readonly #spans = new Map<number, Span[]>();

  constructor(regions: readonly Region[]) {
    for (const { code, area } of regions) {
      for (const [row, crossings] of crossingsOf(area)) {
        const spans = this.#spans.get(row) ?? [];
        crossings.sort((a, b) => a - b);
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          spans.push({ from: crossings[i] as number, to: crossings[i + 1] as number, code });
        }
        this.#spans.set(row, spans);
      }
    }
  }

  /** Code of the region that the cell's centre lies in. */
  at(cell: number): string | undefined {
    const [longitude] = cellCentre(cell);
    return this.#spans.get(rowOfCell(cell))?.find(({ from, to }) => from <= longitude && longitude < to)
      ?.code;
  }

  /** Codes of the regions that hold any of the cells' centres, in order. */
  of(cells: Iterable<number>): string[] {
    const codes = new Set<string>();
    for (const cell of cells) {
      const code = this.at(cell);
      if (code !== undefined) codes.add(code);
    }
    return [...codes].sort();
  }
}

/** Longitudes at which the border crosses each row of centres. */
function crossingsOf(area: Area): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of ringsOf(area)) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, y1] = ring[i] as Readonly<Position>;
      const [x2, y2] = ring[i + 1] as Readonly<Position>;
      const low = Math.min(y1, y2);
      const high = Math.max(y1, y2);
      // A vertex on a line of centres belongs to the edge above it, so that it is counted once.
      for (let row = firstRowAbove(low); row < firstRowAbove(high); row++) {
        const latitude = (row + 0.5) / rowsPerDegree - 90;
        const crossing = x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1);
        const crossings = rows.get(row);
        if (crossings) crossings.push(crossing);
        else rows.set(row, [crossing]);
      }
    }
  }
  return rows;
}
