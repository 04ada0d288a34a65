/** Sets of blocks: order of a walk, and the few blocks that would join parts. */
import { type CellId, neighboursOfCell } from '#grid';
import type { Law } from './law.ts';

/** The blocks of a joined part in the order of a walk outward from its first: any first n of them stay joined. */
function walkOutward(part: readonly CellId[]): CellId[] {
  const left = new Set(part);
  const first = part[0];
  if (first === undefined) return [];
  left.delete(first);
  const order = [first];
  for (let i = 0; i < order.length; i++) {
    for (const neighbour of neighboursOfCell(order[i] as CellId)) {
      if (left.delete(neighbour)) order.push(neighbour);
    }
  }
  return order;
}

/** Blocks to give up so that the rest stays as joined as it was: the smallest parts first, each from its far end. */
export function cellsToGiveUp(parts: readonly (readonly CellId[])[], excess: number): CellId[] {
  const given: CellId[] = [];
  for (const part of [...parts].sort((a, b) => a.length - b.length)) {
    const order = walkOutward(part);
    for (let i = order.length - 1; i >= 0 && given.length < excess; i--) given.push(order[i] as CellId);
  }
  return given;
}

export function without(cells: readonly CellId[], dropped: ReadonlySet<CellId>): CellId[] {
  return dropped.size === 0 ? [...cells] : cells.filter((cell) => !dropped.has(cell));
}

/** Blocks that share no side with another of the set; none in a set of one. */
export function loneCells(parts: readonly (readonly CellId[])[]): CellId[] {
  return parts.length < 2 ? [] : parts.filter((part) => part.length === 1).map((part) => part[0] as CellId);
}

/** The largest part of what remains where it is not the one plot that the chosen reading asks for; undefined where it is. */
export function detachedRest(parts: readonly (readonly CellId[])[], law: Law): readonly CellId[] | undefined {
  const literal = law.reading('contiguity.reading') === 'each-block-shares-a-side';
  const detached = literal ? loneCells(parts).length > 0 : parts.length > 1;
  return detached ? parts.reduce((best, part) => (part.length > best.length ? part : best)) : undefined;
}
