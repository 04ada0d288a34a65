/*  Blocks of one plot share sides, not corners (art. 19(2)):
 *      ┌──┬──┐        ┌──┐          ┌──┬──┐   ┌──┬──┐
 *      │ a│ b│ yes    │ a├──┐ no    │ a│ b│   │ c│ d│  each has a neighbour, yet two plots:
 *      └──┴──┘        └──┤ b│       └──┴──┘   └──┴──┘  a licence is one plot (art. 29(2))
 *                        └──┘
 */
import { type CellId, largestPart, smallestConnectingCells } from '#grid';
import type { Finding, Fix } from '#terms';
import type { Area } from './area.ts';
import { loneCells, without } from './blocks.ts';
import { type Law, rule } from './law.ts';

/** Parts further apart than so many blocks are two areas, not one with a gap. */
const widestGapBlocks = 25;

/**
 * "Where a territory has two blocks or more, each has a side in common with at least one other of them." — art. 19(2).
 * What the ministry does with parts that are detached, and whether two detached pairs are one plot, are settings.
 */
export const joinedBySides = rule<Area>()({
  id: 'exploration.contiguity',
  cite: { text: 'Code art. 19(2)', confidence: 'law' },
  codes: ['block_without_neighbour', 'detached_parts'],
  uses: ['exploration.maximum-blocks'],
  check(area, law, say) {
    const { cells, parts } = area;
    const facts = { blocks: cells.length, parts: parts.length };
    if (parts.length < 2) return say.met({ facts });
    const findings: Finding[] = [];
    const lone = loneCells(parts);
    if (lone.length > 0) {
      findings.push(
        say.duty('block_without_neighbour', {
          facts: { ...facts, lone: lone.length },
          cells: lone,
          fix: joiningOr({ do: 'drop-cells', cells: lone }, lone.length, cells, area, law),
        }),
      );
    }
    const larger = parts.filter((part) => part.length > 1);
    if (larger.length > 1 && law.reading('contiguity.reading') === 'one-plot-a-licence') {
      const kept = largestPart(larger);
      const inLarger = without(cells, new Set(lone));
      const details = {
        cite: { text: 'Code arts. 29(2), 188(4)', confidence: 'inferred' },
        facts: { ...facts, sizes: larger.map((part) => part.length) },
        cells: larger.flat(),
        fix: joiningOr(
          { do: 'keep-only-cells', cells: kept },
          inLarger.length - kept.length,
          inLarger,
          area,
          law,
        ),
      } as const;
      findings.push(
        law.reading('contiguity.detached-parts') === 'refuse'
          ? say.stops('detached_parts', details)
          : say.duty('detached_parts', details),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts });
  },
});

/** Blocks to add so that all hang together, where they are free and no more than would be given up otherwise. */
function joiningOr(otherwise: Fix, givenUp: number, cells: readonly CellId[], area: Area, law: Law): Fix {
  const room = law.on('exploration.maximum-blocks', area.day).value - area.cells.length;
  const maximumCells = Math.min(widestGapBlocks, room, givenUp);
  if (maximumCells < 1) return otherwise;
  const added = smallestConnectingCells(cells, { isAllowed: area.mayBeAdded, maximumCells });
  return added && added.length > 0 ? { do: 'add-cells', cells: added } : otherwise;
}
