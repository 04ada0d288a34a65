/*  The fewest cells that join parts by shared sides:
 *
 *      ┌──┬──┐        ┌──┐          ┌──┬──┐        ┌──┐
 *      │ a│ a│        │ b│    ─►    │ a│ a│▒▒ ▒▒ ▒▒│ b│
 *      └──┴──┘        └──┘          └──┴──┘        └──┘
 *
 *  Two parts: a shortest path. Up to five: the least tree over cells, by Dreyfus and Wagner (Networks 1, 1971):
 *  the least way to join a set of parts at a cell is either two smaller sets joined there, or the same set
 *  joined at a neighbour. Its work doubles and more with each part, so above five parts the nearest are joined
 *  first, which may take more cells than the fewest.
 */
import type { CellId } from './cell.ts';
import { connectedParts, neighboursOfCell } from './contiguity.ts';

const mostPartsForLeastTree = 5;

export interface ConnectingOptions {
  /** Cells that may be added; all, where not given. */
  readonly isAllowed?: (cell: CellId) => boolean;
  /** Give up beyond this many added cells; 200 where not given. */
  readonly maximumCells?: number;
}

/**
 * Cells to add so that the given cells become one part, in order: the fewest for up to five parts. None where
 * they are one part already; undefined where no way within the limit was found.
 * @example smallestConnectingCells([cell, cell + 3]) // [cell + 1, cell + 2]
 */
export function smallestConnectingCells(
  cells: ArrayLike<CellId>,
  { isAllowed = () => true, maximumCells = 200 }: ConnectingOptions = {},
): CellId[] | undefined {
  const parts = connectedParts(cells);
  if (parts.length < 2) return [];
  let best = nearestFirst(parts, isAllowed, maximumCells);
  if (parts.length > 2 && parts.length <= mostPartsForLeastTree) {
    best = leastTree(parts, isAllowed, best?.length ?? maximumCells) ?? best;
  }
  return best && best.length <= maximumCells ? best.sort((a, b) => a - b) : undefined;
}

type IsAllowed = (cell: CellId) => boolean;

/** Joins the two nearest parts by a shortest path, until one part is left. */
function nearestFirst(parts: readonly CellId[][], isAllowed: IsAllowed, limit: number): CellId[] | undefined {
  const added: CellId[] = [];
  for (let left = parts; left.length > 1; left = connectedParts([...left.flat(), ...added])) {
    let nearest: CellId[] | undefined;
    for (const part of left) {
      nearest = pathToOtherPart(part, left, isAllowed, nearest ? nearest.length - 1 : limit) ?? nearest;
    }
    if (!nearest) return undefined;
    added.push(...nearest);
  }
  return added;
}

/** The cells between a part and the nearest other one, at most `limit` of them. */
function pathToOtherPart(
  part: readonly CellId[],
  parts: readonly CellId[][],
  isAllowed: IsAllowed,
  limit: number,
): CellId[] | undefined {
  const targets = new Set(parts.flat());
  for (const cell of part) targets.delete(cell);
  const cameFrom = new Map<CellId, CellId>(part.map((cell) => [cell, cell]));
  let ring: readonly CellId[] = part;
  for (let cells = 0; cells <= limit && ring.length > 0; cells++) {
    const next: CellId[] = [];
    for (const cell of ring) {
      for (const neighbour of neighboursOfCell(cell)) {
        if (targets.has(neighbour)) return pathBack(cell, cameFrom);
        if (cameFrom.has(neighbour) || !isAllowed(neighbour)) continue;
        cameFrom.set(neighbour, cell);
        next.push(neighbour);
      }
    }
    ring = next;
  }
  return undefined;
}

function pathBack(last: CellId, cameFrom: ReadonlyMap<CellId, CellId>): CellId[] {
  const path: CellId[] = [];
  for (let cell = last; cameFrom.get(cell) !== cell; cell = cameFrom.get(cell) as CellId) path.push(cell);
  return path;
}

/** How the least tree that joins a set of parts comes to a cell: how many cells, and from where. */
interface Way {
  readonly count: number;
  readonly from: { readonly cell: CellId } | { readonly halves: readonly [number, number] } | undefined;
}

/**
 * The fewest cells that join the parts, or undefined where more than `limit` are needed. Sets of parts are
 * bits.
 */
function leastTree(parts: readonly CellId[][], isAllowed: IsAllowed, limit: number): CellId[] | undefined {
  const partOfCell = new Map(parts.flatMap((part, index) => part.map((cell) => [cell, index] as const)));
  const cost = (cell: CellId) => (partOfCell.has(cell) ? 0 : 1);
  const everything = 2 ** parts.length - 1;
  const ways: Map<CellId, Way>[] = [];
  for (let set = 1; set <= everything; set++) {
    const way = new Map<CellId, Way>();
    ways[set] = way;
    // Buckets by count: the next nearest cells are always at hand.
    const buckets: CellId[][] = [];
    const offer = (cell: CellId, count: number, from: Way['from']) => {
      if (count > limit || count >= (way.get(cell)?.count ?? Infinity)) return;
      way.set(cell, { count, from });
      const bucket = buckets[count];
      if (bucket) bucket.push(cell);
      else buckets[count] = [cell];
    };
    const single = Math.log2(set);
    if (Number.isInteger(single)) {
      for (const cell of parts[single] as CellId[]) offer(cell, 0, undefined);
    }
    for (let half = (set - 1) & set; half > 0; half = (half - 1) & set) {
      const rest = set ^ half;
      if (half < rest) continue;
      for (const [cell, { count }] of ways[half] as Map<CellId, Way>) {
        const other = (ways[rest] as Map<CellId, Way>).get(cell);
        if (other) offer(cell, count + other.count - cost(cell), { halves: [half, rest] });
      }
    }
    for (let count = 0; count < buckets.length; count++) {
      for (const cell of buckets[count] ?? []) {
        if ((way.get(cell) as Way).count < count) continue;
        for (const neighbour of neighboursOfCell(cell)) {
          if (partOfCell.has(neighbour) || isAllowed(neighbour)) {
            offer(neighbour, count + cost(neighbour), { cell });
          }
        }
      }
    }
  }
  const meeting = (parts[0] as CellId[])[0] as CellId;
  if (!ways[everything]?.has(meeting)) return undefined;
  const tree = new Set<CellId>();
  const collect = (set: number, last: CellId): void => {
    let cell = last;
    for (;;) {
      if (!partOfCell.has(cell)) tree.add(cell);
      const { from } = (ways[set] as Map<CellId, Way>).get(cell) as Way;
      if (!from) return;
      if ('halves' in from) {
        for (const half of from.halves) collect(half, cell);
        return;
      }
      cell = from.cell;
    }
  };
  collect(everything, meeting);
  return [...tree];
}
