/** Which blocks the ministry drops, which it grants in part, and what is left (arts. 186, 188(2)–(4)). */
import { connectedParts } from '#grid';
import type { Finding } from '#terms';
import type { Eligibility, IneligibleCells } from '../law-pack.ts';
import type { Area } from './area.ts';
import { loneCells, without } from './blocks.ts';
import { excludedByLand, workBans } from './closed-land.ts';
import { joinedBySides } from './contiguity.ts';
import { inCountry } from './country.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';
import { inProgramme } from './programme.ts';
import { clippedByRights, excludedByRights } from './rights-of-others.ts';

function row(rule: KazakhstanRule<Area>, code: string, cells: readonly number[]): IneligibleCells[] {
  return cells.length === 0 ? [] : [{ rule: rule.id, code, cells, cite: rule.cite }];
}

/** Blocks that must be dropped, with the rule; a block may stand in several rows. */
function ineligible(area: Area, law: Law): IneligibleCells[] {
  return [
    ...row(inCountry, 'outside_country', area.outside),
    ...row(inProgramme, 'not_in_programme', area.notInProgramme),
    ...excludedByRights(area),
    ...excludedByLand(area, law),
    ...row(joinedBySides, 'block_without_neighbour', loneCells(area.parts)),
  ];
}

/** "Blocks that may not be granted are dropped; where the rest falls into plots, a licence is issued for each." — art. 188(2)–(4) */
export function eligibility(area: Area, law: Law): Eligibility {
  const dropped = ineligible(area, law);
  const gone = new Set(dropped.flatMap((ground) => ground.cells));
  let parts = connectedParts(without(area.cells, gone));
  // One block is a plot; whether one that lost its neighbours by the dropping of others is kept as a plot is a setting.
  if (gone.size > 0 && law.reading('contiguity.lone-after-exclusion') === 'drop') {
    const lone = loneCells(parts);
    dropped.push(...row(joinedBySides, 'block_without_neighbour', lone));
    for (const cell of lone) gone.add(cell);
    if (lone.length > 0) parts = parts.filter((part) => part.length > 1);
  }
  return {
    dropped,
    limited: [...clippedByRights(area), ...workBans(area, law)].filter(({ cell }) => !gone.has(cell)),
    parts,
  };
}

/** "An application all of whose blocks may not be granted is refused." — arts. 189(3), 190(1)(4) */
export const someBlockEligible = rule<Area>()({
  id: 'exploration.eligible-blocks',
  cite: { text: 'Code arts. 188(2), 190(1)(4)', confidence: 'law' },
  codes: ['nothing_eligible', 'all_blocks_held', 'separate_licences'],
  uses: ['exploration.closed-land-excludes'],
  check(area, law, say): Finding {
    const { dropped, parts } = eligibility(area, law);
    const gone = new Set(dropped.flatMap((ground) => ground.cells)).size;
    const left = area.cells.length - gone;
    const facts = { blocks: area.cells.length, dropped: gone, left, licences: parts.length };
    if (left > 0 || area.cells.length === 0) {
      if (parts.length < 2) return say.met({ facts });
      return say.duty('separate_licences', {
        cite: { text: 'Code arts. 29(2), 188(4)', confidence: 'law' },
        facts,
        cells: parts.flat(),
      });
    }
    const held = new Set(area.rights.get('exploration')?.map(({ cell }) => cell));
    if (held.size === area.cells.length) {
      return say.stops('all_blocks_held', {
        cite: { text: 'Code art. 189(3)', confidence: 'law' },
        facts,
        cells: area.cells,
      });
    }
    return say.stops('nothing_eligible', { facts, cells: area.cells });
  },
});
