/** Live tenements and closed areas on the blocks asked for (s. 57(2b)–(2e), (4)). */
import type { Finding } from '#terms';
import type { Area } from './area.ts';
import { rule } from './law.ts';

/**
 * "A part of a block may be granted where the rest is unavailable for exploration." — s. 57(2c)–(2e). That a live tenement makes
 * ground unavailable is inferred from it. Never judged by the end date: a licence stays alive while its extension is undecided.
 */
export const clearOfTenements = rule<Area>()({
  id: 'wa.ground.tenements',
  cite: { text: 'Mining Act s. 57(2b)–(2e)', confidence: 'inferred' },
  codes: ['live_tenement', 'part_of_block_left', 'tenements_not_loaded'],
  needs: ['live-tenements'],
  uses: [],
  check({ cells, heldWhole, heldInPart, heldBy, tenementsKnown }, _law, say) {
    if (!tenementsKnown) return say.cannotTell('tenements_not_loaded', 'live-tenements');
    const findings: Finding[] = [];
    if (heldWhole.length > 0) {
      findings.push(
        say.duty('live_tenement', {
          facts: { blocks: heldWhole.length, by: heldBy },
          cells: heldWhole,
          fix: { do: 'drop-cells', cells: [...heldWhole] },
        }),
      );
    }
    if (heldInPart.size > 0) {
      findings.push(
        say.duty('part_of_block_left', {
          cite: { text: 'Mining Act s. 57(2c)–(2e)', confidence: 'law' },
          facts: { blocks: heldInPart.size, by: [...new Set([...heldInPart.values()].flat())] },
          cells: [...heldInPart.keys()],
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { blocks: cells.length } });
  },
});

/** "No application may be made for land that is closed." — s. 57(4); eleven such areas at the day of the source, none of them loaded. */
export const clearOfClosedAreas = rule<Area>()({
  id: 'wa.ground.closed-areas',
  cite: { text: 'Mining Act s. 57(4)', confidence: 'secondary' },
  codes: ['closed_area', 'closed_areas_not_loaded'],
  needs: ['closed-areas'],
  uses: [],
  check({ cells, closed, closedKnown, closedNames }, _law, say) {
    if (!closedKnown) return say.cannotTell('closed_areas_not_loaded', 'closed-areas');
    if (closed.length === 0) return say.met({ facts: { blocks: cells.length } });
    return say.stops('closed_area', {
      facts: { blocks: closed.length, by: closedNames },
      cells: closed,
      fix: { do: 'drop-cells', cells: [...closed] },
    });
  },
});
