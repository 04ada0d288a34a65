/** How many blocks one application may ask for (art. 187(2)). */

import { cellsToGiveUp } from '../cells-to-give-up.ts';
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "An application names at least one block and not more than two hundred." — art. 187(2); part blocks count whole, 187(3) */
export const withinMaximumArea = rule<Area>()({
  id: 'exploration.maximum-area',
  cite: { text: 'Code art. 187(2)', confidence: 'law' },
  codes: ['no_blocks', 'too_many_blocks'],
  uses: ['exploration.maximum-blocks'],
  check({ cells, parts, day }, law, say) {
    const { value: maximum, cite } = law.on('exploration.maximum-blocks', day);
    const blocks = cells.length;
    if (blocks === 0) return say.stops('no_blocks', { cite, facts: { maximum } });
    if (blocks <= maximum) return say.met({ cite, facts: { blocks, maximum } });
    return say.stops('too_many_blocks', {
      cite,
      facts: { blocks, maximum, excess: blocks - maximum },
      fix: { do: 'drop-cells', cells: cellsToGiveUp(parts, blocks - maximum) },
    });
  },
});
