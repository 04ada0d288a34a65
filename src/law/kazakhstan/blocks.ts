/** Sets of blocks: what is left of them, and whether it hangs together. */
import { type CellId, connectedParts, largestPart } from '#grid';
import type { Finding } from '#terms';
import type { Voice } from '../rule.ts';
import type { Law } from './law.ts';

export function without(cells: readonly CellId[], dropped: ReadonlySet<CellId>): CellId[] {
  return dropped.size === 0 ? [...cells] : cells.filter((cell) => !dropped.has(cell));
}

/** Blocks that share no side with another of the set; none in a set of one. */
export function loneCells(parts: readonly (readonly CellId[])[]): CellId[] {
  return parts.length < 2 ? [] : parts.filter((part) => part.length === 1).map((part) => part[0] as CellId);
}

/** "What remains must meet the rules on the area": one plot, as the chosen reading has it — art. 19(2) */
export function findingOnRest(
  cells: readonly CellId[],
  givenUp: readonly CellId[],
  law: Law,
  say: Pick<Voice<'remainder_detached', never>, 'met' | 'stops'>,
): Finding {
  const left = without(cells, new Set(givenUp));
  const parts = connectedParts(left);
  const facts = { left: left.length, parts: parts.length };
  const literal = law.reading('contiguity.reading') === 'each-block-shares-a-side';
  const isDetached = literal ? loneCells(parts).length > 0 : parts.length > 1;
  if (!isDetached) return say.met({ facts });
  const largest = largestPart(parts);
  return say.stops('remainder_detached', {
    facts,
    cells: parts.filter((part) => part !== largest).flat(),
    fix: { do: 'keep-only-cells', cells: largest },
  });
}
