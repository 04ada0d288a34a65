/*  Blocks of one licence share sides, not corners (s. 57(2a)); after others took some, two or three areas may be left (s. 57(2b)):
 *      ┌──┬──┐        ┌──┐          applied for        left
 *      │ a│ b│ yes    │ a├──┐ no    ┌──┬──┬──┐         ┌──┐  ┌──┐
 *      └──┴──┘        └──┤ b│       │ a│ X│ c│   ──►   │ a│  │ c│   one licence of two areas
 *                        └──┘       └──┴──┴──┘         └──┘  └──┘
 */
import { type CellId, connectedParts, largestPart } from '#grid';
import type { CivilDate } from '#terms';
import type { Area } from './area.ts';
import { type Law, rule } from './law.ts';

/** "Where a licence has two or more blocks, each has a side in common with another, and all form one area." — s. 57(2a) */
export const joinedBySides = rule<Area>()({
  id: 'wa.exploration.contiguity',
  cite: { text: 'Mining Act s. 57(2a)', confidence: 'law' },
  codes: ['blocks_not_one_area'],
  uses: [],
  check({ cells, parts }, _law, say) {
    const facts = { blocks: cells.length, parts: parts.length };
    if (parts.length < 2) return say.met({ facts });
    const kept = largestPart(parts);
    return say.stops('blocks_not_one_area', {
      facts: { ...facts, sizes: parts.map((part) => part.length) },
      cells: cells.filter((cell) => !kept.includes(cell)),
      fix: { do: 'keep-only-cells', cells: kept },
    });
  },
});

export interface AfterLoss {
  /** What is left, in parts joined by sides. */
  readonly parts: readonly (readonly CellId[])[];
  /** May stand under one licence. */
  readonly grantable: boolean;
}

/** "Where three or more blocks were applied for and others took some, the rest may be granted as two or three areas." — s. 57(2b) */
export function afterLoss(
  cells: readonly CellId[],
  lost: ReadonlySet<CellId>,
  day: CivilDate,
  law: Law,
): AfterLoss {
  const parts = connectedParts(cells.filter((cell) => !lost.has(cell)));
  const most = law.on('exploration.areas-after-loss', day).value;
  const from = law.on('exploration.areas-after-loss-from-blocks', day).value;
  const allowed = lost.size > 0 && cells.length >= from ? most : 1;
  return { parts, grantable: parts.length > 0 && parts.length <= allowed };
}
