/** Which blocks of an application can be granted, and what is left of it (s. 57(2b)–(2e)). */
import { connectedParts, largestPart } from '#grid';
import type { Eligibility, IneligibleCells } from '../law-pack.ts';
import type { Area } from './area.ts';
import { afterLoss } from './contiguity.ts';
import { inState } from './country.ts';
import { type Law, rule } from './law.ts';
import { clearOfClosedAreas, clearOfTenements } from './rights-of-others.ts';

/** Blocks that cannot be granted, blocks granted in part, and the areas that are left. */
export function eligibility(area: Area, _law: Law): Eligibility {
  const row = (
    from: { id: string; cite: IneligibleCells['cite'] },
    code: string,
    cells: readonly number[],
  ) => (cells.length === 0 ? [] : [{ rule: from.id, code, cells, cite: from.cite }]);
  const dropped = [
    ...row(inState, 'outside_state', area.outside),
    ...row(clearOfClosedAreas, 'closed_area', area.closed),
    ...row(clearOfTenements, 'live_tenement', area.heldWhole),
  ];
  const gone = new Set(dropped.flatMap(({ cells }) => cells));
  return {
    dropped,
    limited: [...area.heldInPart]
      .filter(([cell]) => !gone.has(cell))
      .flatMap(([cell, tenements]) =>
        tenements.map((by) => ({
          cell,
          limit: 'clipped' as const,
          by,
          cite: { text: 'Mining Act s. 57(2c)–(2e)', confidence: 'law' as const },
        })),
      ),
    parts: connectedParts(area.cells.filter((cell) => !gone.has(cell))),
  };
}

/** "What is left after others took some may be granted as up to three areas." — s. 57(2b) */
export const someBlockEligible = rule<Area>()({
  id: 'wa.exploration.eligible-blocks',
  cite: { text: 'Mining Act s. 57(2b)', confidence: 'law' },
  codes: ['nothing_left', 'too_many_areas_left', 'what_is_left_unknown'],
  needs: ['live-tenements', 'closed-areas'],
  uses: ['exploration.areas-after-loss', 'exploration.areas-after-loss-from-blocks'],
  check(area, law, say) {
    const gone = new Set(eligibility(area, law).dropped.flatMap(({ cells }) => cells));
    const facts = { blocks: area.cells.length, dropped: gone.size, left: area.cells.length - gone.size };
    const { parts, grantable } = afterLoss(area.cells, gone, area.day, law);
    if (gone.size > 0 && parts.length === 0) return say.stops('nothing_left', { facts, cells: area.cells });
    if (gone.size > 0 && !grantable) {
      return say.stops('too_many_areas_left', {
        facts: {
          ...facts,
          areas: parts.length,
          maximum: law.on('exploration.areas-after-loss', area.day).value,
        },
        cells: parts.flat(),
        fix: { do: 'keep-only-cells', cells: largestPart(parts) },
      });
    }
    // With a layer missing, less may be left than what is known to be.
    if (!area.tenementsKnown) return say.cannotTell('what_is_left_unknown', 'live-tenements', { facts });
    if (!area.closedKnown) return say.cannotTell('what_is_left_unknown', 'closed-areas', { facts });
    return say.met({ facts: { ...facts, areas: parts.length } });
  },
});
