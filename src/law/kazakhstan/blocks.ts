/** Sets of blocks: what is left of them, and whether it hangs together. */
import type { CellId } from '#grid';
import type { Law } from './law.ts';

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
