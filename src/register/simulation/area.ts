/*  Where the simulated explore: around known deposits and along the belts between them, in joined areas.
 *
 *        ● deposit ╌╌╌╌╌ ● deposit          cells join in the order of a stretched, turned and slightly
 *           ┌──┬──┐ belt                    ragged distance from the first: an area as people draw one
 *        ┌──┼──┼──┤
 *        └──┴──┴──┘
 */
import { cellFromRowColumn, columnOfCell, neighboursOfCell, rowOfCell } from '#grid';
import type { Mineral } from '#terms';
import type { Random } from './random.ts';

/** A known deposit or occurrence. */
export interface DepositPoint {
  readonly cell: number;
  readonly minerals: readonly Mineral[];
}

/** A minute of longitude is about two thirds of a minute of latitude in Kazakhstan. */
const columnsPerRowOfGround = 1.5;

/** How much in demand a mineral is in a year: metals of batteries and alloys were sought later than gold and copper. */
function demand(minerals: readonly Mineral[], year: number): number {
  let most = 0.2;
  for (const mineral of minerals) {
    const later = Math.max(0, Math.min(1, (year - 2020) / 4));
    const weight =
      mineral === 'gold' || mineral === 'copper'
        ? 3
        : mineral === 'lithium' || mineral === 'tungsten' || mineral === 'rare-earths'
          ? 0.5 + 4 * later
          : 1;
    most = Math.max(most, weight);
  }
  return most;
}

interface Place extends DepositPoint {
  readonly row: number;
  readonly column: number;
  /** Up to four deposits within about 80 km. */
  readonly beside: readonly number[];
}

export class Prospects {
  readonly #places: readonly Place[];

  constructor(deposits: readonly DepositPoint[]) {
    if (deposits.length === 0) throw new RangeError('Got no deposits when expected some to explore around.');
    const points = deposits.map(({ cell, minerals }) => ({
      cell,
      minerals,
      row: rowOfCell(cell),
      column: columnOfCell(cell),
    }));
    this.#places = points.map((point) => ({ ...point, beside: nearest(point, points) }));
  }

  /** A deposit by the demand of the year, and a cell to begin with: near it, or on the belt towards one of its neighbours. */
  target(random: Random, year: number): { deposit: DepositPoint; seed: number } {
    for (;;) {
      const deposit = random.pick(this.#places);
      if (random.share() * 4.5 >= demand(deposit.minerals, year)) continue;
      const belt = deposit.beside.length > 0 && random.chance(0.35);
      const along = belt ? (this.#places[random.pick(deposit.beside)] as Place) : deposit;
      const share = random.share();
      const spread = random.chance(0.15) ? 30 : 6;
      const row = deposit.row + (along.row - deposit.row) * share + random.normal() * spread;
      const column =
        deposit.column +
        (along.column - deposit.column) * share +
        random.normal() * spread * columnsPerRowOfGround;
      return { deposit, seed: cellFromRowColumn(Math.round(row), Math.round(column)) };
    }
  }
}

function nearest(
  from: { row: number; column: number },
  points: readonly { row: number; column: number }[],
): number[] {
  const far = 45;
  const near: { place: number; distance: number }[] = [];
  for (let place = 0; place < points.length; place++) {
    const { row, column } = points[place] as { row: number; column: number };
    const [up, right] = [row - from.row, (column - from.column) / columnsPerRowOfGround];
    const distance = Math.sqrt(up * up + right * right);
    if (distance > 0 && distance < far) near.push({ place, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ place }) => place);
}

/** How many blocks an application asks for: many small, some of the full two hundred. */
export function areaSize(random: Random): number {
  if (random.chance(0.05)) return 200;
  if (random.chance(0.06)) return random.whole(1, 3);
  return Math.max(1, Math.min(200, Math.round(Math.exp(3.35 + 0.95 * random.normal()))));
}

/** A joined area of up to `size` blocks around a seed, of blocks that are `usable`; fewer where there are no more. */
export function growArea(
  random: Random,
  seed: number,
  size: number,
  usable: (cell: number) => boolean,
): number[] {
  if (!usable(seed)) return [];
  // Half are drawn along the grid, as a rectangle; half follow the strike of the rocks.
  const square = random.chance(0.5);
  const angle = square ? 0 : random.share() * Math.PI;
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  const stretch = (1 + random.share() * 0.6) ** (random.chance(0.5) ? 1 : -1);
  const ragged = random.share() * (square ? 0.15 : 0.4);
  const reach = (cell: number) => {
    const up = rowOfCell(cell) - rowOfCell(seed);
    const right = (columnOfCell(cell) - columnOfCell(seed)) / columnsPerRowOfGround;
    const length = Math.abs(right * along + up * across) / stretch;
    const width = Math.abs(up * along - right * across) * stretch;
    const distance = square
      ? Math.max(length, width) + Math.min(length, width) / 50
      : Math.hypot(length, width);
    return distance * (1 + ragged * random.share());
  };
  const area: number[] = [];
  const seen = new Set([seed]);
  const edge: { cell: number; reach: number }[] = [{ cell: seed, reach: 0 }];
  while (area.length < size && edge.length > 0) {
    let nearestAt = 0;
    for (let i = 1; i < edge.length; i++) {
      if ((edge[i] as { reach: number }).reach < (edge[nearestAt] as { reach: number }).reach) nearestAt = i;
    }
    const { cell } = edge.splice(nearestAt, 1)[0] as { cell: number };
    area.push(cell);
    for (const neighbour of neighboursOfCell(cell)) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      if (usable(neighbour)) edge.push({ cell: neighbour, reach: reach(neighbour) });
    }
  }
  return area;
}
