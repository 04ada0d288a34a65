/** Blocks lie in the State (s. 56C). */
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "A section wholly in the State is a block; of a section partly in the State, the part in it is a block." — s. 56C(2); it counts whole, reg 21(1a) */
export const inState = rule<Area>()({
  id: 'wa.exploration.state',
  cite: { text: 'Mining Act s. 56C(2)', confidence: 'law' },
  codes: ['outside_state'],
  uses: ['minimum-spend.part-block-counts-whole'],
  check({ cells, outside, atBorder }, _law, say) {
    const facts = { blocks: cells.length, partBlocks: atBorder.length };
    if (outside.length === 0) return say.met({ facts });
    return say.stops('outside_state', {
      facts: { ...facts, outside: outside.length },
      cells: outside,
      fix: { do: 'drop-cells', cells: outside },
    });
  },
});
