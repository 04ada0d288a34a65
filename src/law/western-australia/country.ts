/** Blocks lie in the State (s. 56C). */
import type { Finding } from '#terms';
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "A section wholly in the State is a block; of a section partly in the State, the part in it is a block." — s. 56C(2); it counts whole, reg 21(1a) */
export const inState = rule<Area>()({
  id: 'wa.exploration.state',
  cite: { text: 'Mining Act s. 56C(2)', confidence: 'law' },
  codes: ['outside_state', 'state_boundary_not_loaded'],
  needs: ['boundary-of-state'],
  uses: ['minimum-spend.part-block-counts-whole'],
  check({ cells, outside, atBorder, boundaryKnown }, _law, say) {
    const facts = { blocks: cells.length, partBlocks: atBorder.length };
    const findings: Finding[] = [];
    if (outside.length > 0) {
      findings.push(
        say.stops('outside_state', {
          facts: { ...facts, outside: outside.length },
          cells: outside,
          fix: { do: 'drop-cells', cells: outside },
        }),
      );
    }
    if (!boundaryKnown && outside.length < cells.length) {
      findings.push(say.cannotTell('state_boundary_not_loaded', 'boundary-of-state'));
    }
    return findings.length > 0 ? findings : say.met({ facts });
  },
});
