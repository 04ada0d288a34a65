/*  Blocks of one plot share sides, not corners (art. 19(2)):
 *      ┌──┬──┐        ┌──┐          ┌──┬──┐   ┌──┬──┐
 *      │ a│ b│ yes    │ a├──┐ no    │ a│ b│   │ c│ d│  each has a neighbour, yet two plots:
 *      └──┴──┘        └──┤ b│       └──┴──┘   └──┴──┘  a licence is one plot (art. 29(2))
 *                        └──┘
 */
import type { Area } from './area.ts';
import { loneCells } from './blocks.ts';
import { rule } from './law.ts';

/**
 * "Where a territory has two blocks or more, each has a side in common with at least one other of them." — art. 19(2).
 * What the ministry does with parts that are detached, and whether two detached pairs are one plot, are settings.
 */
export const joinedBySides = rule<Area>()({
  id: 'exploration.contiguity',
  cite: { text: 'Code art. 19(2)', confidence: 'law' },
  codes: ['block_without_neighbour', 'detached_parts'],
  uses: [],
  check({ cells, parts }, law, say) {
    const facts = { blocks: cells.length, parts: parts.length };
    if (parts.length < 2) return say.met({ facts });
    const findings = [];
    const lone = loneCells(parts);
    if (lone.length > 0) {
      findings.push(
        say.duty('block_without_neighbour', {
          facts: { ...facts, lone: lone.length },
          cells: lone,
          fix: { do: 'drop-cells', cells: lone },
        }),
      );
    }
    const larger = parts.filter((part) => part.length > 1);
    if (larger.length > 1 && law.reading('contiguity.reading') === 'one-plot-a-licence') {
      const details = {
        cite: { text: 'Code arts. 29(2), 188(4)', confidence: 'inferred' },
        facts: { ...facts, sizes: larger.map((part) => part.length) },
        cells: larger.flat(),
        fix: { do: 'keep-only-cells', cells: largest(larger) },
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

function largest(parts: readonly (readonly number[])[]): readonly number[] {
  return parts.reduce((best, part) => (part.length > best.length ? part : best));
}
