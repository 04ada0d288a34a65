/*  Free ground around a place: from the nearest free block an area grows outwards, by shared sides, nearest first.
 *
 *      ┌──┬──┬──┬──┬──┐
 *      │  │▓▓│▓▓│██│██│   ◉ the place     ██ not free
 *      ├──┼──┼──┼──┼──┤   ▓▓ the area, up to the size asked for
 *      │  │▓▓│◉▓│▓▓│██│
 *      └──┴──┴──┴──┴──┘
 */
import { cellCentre, cellFromPoint, columnOfCell, neighboursOfCell, rowOfCell } from '#grid';

export interface Place {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Wishes {
  readonly kilometres: number;
  readonly maximumBlocks: number;
}

export interface Found<P extends Place> {
  readonly place: P;
  /** The area, in the order in which it grew; empty where nothing within reach is free. */
  readonly cells: readonly number[];
  /** From the place to the middle of the nearest block of the area; infinite where there is none. */
  readonly kilometres: number;
  /** Other places within reach of this one. */
  readonly others: number;
  /** 0 … 1 */
  readonly rank: number;
}

const kilometresPerDegree = 111.32;

export function kilometresBetween(
  one: Pick<Place, 'longitude' | 'latitude'>,
  other: Pick<Place, 'longitude' | 'latitude'>,
): number {
  const middle = (((one.latitude + other.latitude) / 2) * Math.PI) / 180;
  const x = (one.longitude - other.longitude) * Math.cos(middle);
  const y = one.latitude - other.latitude;
  return kilometresPerDegree * Math.hypot(x, y);
}

function kilometresToCell(place: Place, cell: number): number {
  const [longitude, latitude] = cellCentre(cell);
  return kilometresBetween(place, { longitude, latitude });
}

/** Cells whose middle lies within reach of a place, nearest first. */
export function cellsWithin(
  place: Place,
  kilometres: number,
): readonly { cell: number; kilometres: number }[] {
  const home = cellFromPoint(place.longitude, place.latitude);
  const rows = Math.ceil((kilometres / kilometresPerDegree) * 60) + 1;
  const columns = Math.ceil(rows / Math.cos((place.latitude * Math.PI) / 180)) + 1;
  const found: { cell: number; kilometres: number }[] = [];
  for (let dy = -rows; dy <= rows; dy++) {
    for (let dx = -columns; dx <= columns; dx++) {
      const cell = home + dy * 21600 + dx;
      // A run over the edge of the world's rows is far from any place in the country.
      if (rowOfCell(cell) !== rowOfCell(home) + dy || columnOfCell(cell) !== columnOfCell(home) + dx)
        continue;
      const distance = kilometresToCell(place, cell);
      if (distance <= kilometres) found.push({ cell, kilometres: distance });
    }
  }
  return found.sort((a, b) => a.kilometres - b.kilometres || a.cell - b.cell);
}

/** Weights of the rank; they add up to 1 and stand in words on the page. */
const weights = { size: 0.5, nearness: 0.3, company: 0.2 } as const;
/** So many places within reach count in full. */
const fullCompany = 5;

interface Grown {
  readonly cells: readonly number[];
  readonly kilometres: number;
}

const nothing: Grown = { cells: [], kilometres: Number.POSITIVE_INFINITY };

/** How good an area is by itself: its size, and how near it begins. */
function worth({ cells, kilometres }: Grown, wishes: Wishes): number {
  if (cells.length === 0) return 0;
  return (
    weights.size * (cells.length / wishes.maximumBlocks) +
    weights.nearness * (1 - kilometres / wishes.kilometres)
  );
}

/** The best of the areas that grow from the nearest block of each connected part of the free ground. */
function areaAround(place: Place, isFree: (cell: number) => boolean | undefined, wishes: Wishes): Grown {
  const near = cellsWithin(place, wishes.kilometres).filter(({ cell }) => isFree(cell) === true);
  const order = new Map(near.map(({ cell }, i) => [cell, i]));
  const seen = new Set<number>();
  let best = nothing;
  for (const [start, { cell, kilometres }] of near.entries()) {
    if (seen.has(cell)) continue;
    const cells: number[] = [];
    const edge = new Set([start]);
    seen.add(cell);
    while (edge.size > 0) {
      const next = Math.min(...edge);
      edge.delete(next);
      const { cell: grown } = near[next] as { cell: number };
      // The whole part is walked, so that it is not tried again; the area stops at its size.
      if (cells.length < wishes.maximumBlocks) cells.push(grown);
      for (const neighbour of neighboursOfCell(grown)) {
        const at = order.get(neighbour);
        if (at === undefined || seen.has(neighbour)) continue;
        seen.add(neighbour);
        edge.add(at);
      }
    }
    const area = { cells, kilometres };
    if (worth(area, wishes) > worth(best, wishes)) best = area;
  }
  return best;
}

/** Places by the free ground around them, best first; those without any last. */
export function find<P extends Place>(
  places: readonly P[],
  isFree: (cell: number) => boolean | undefined,
  wishes: Wishes,
): readonly Found<P>[] {
  return places
    .map((place): Found<P> => {
      const { cells, kilometres } = areaAround(place, isFree, wishes);
      const others = places.filter(
        (other) => other !== place && kilometresBetween(place, other) <= wishes.kilometres,
      ).length;
      const company = cells.length === 0 ? 0 : weights.company * Math.min(1, others / fullCompany);
      const rank = worth({ cells, kilometres }, wishes) + company;
      return { place, cells, kilometres, others, rank };
    })
    .sort((a, b) => b.rank - a.rank || a.place.id.localeCompare(b.place.id));
}
