/*  Too many blocks: the smallest parts go first, and each part from its far end, so that what is left hangs together as before:
 *      ┌──┬──┬──┬──┐            ┌──┬──┐
 *      │ 1│ 2│ 3│ 4│  give up 2 │ 1│ 2│
 *      └──┴──┴──┴──┘    ──►     └──┴──┘
 */
import { type CellId, neighboursOfCell } from '#grid';

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
