/*  A block and the plot of another user (art. 186(2)–(3)); pre-2018 allotments count as exploration or mining plots (277(7)):
 *      ┌────┐          ┌────┐           ┌────┐
 *      │▒▒▒▒│ whole:   │  ▒▒│▒▒ part:   │ ▒▒ │ inside: allowed, clipped
 *      │▒▒▒▒│ excluded │  ▒▒│▒▒ clipped │ ▒▒ │
 *      └────┘          └────┘           └────┘
 *  A part overlap is allowed only where a side shared with another block of the area lies outside the plot.
 */
import { type CellId, neighboursOfCell, rowOfCell } from '#grid';
import type { Citation, Finding } from '#terms';
import type { GroundRight, RightKind, Side } from '../ground-view.ts';
import type { IneligibleCells, LimitedCells } from '../law-pack.ts';
import { type Area, cellsOf, namesOf, type Touch } from './area.ts';
import { type KazakhstanRule, rule } from './law.ts';
import { cannotTellOfLayer, layerCodes } from './layer-answers.ts';

interface RightTerms {
  readonly kind: RightKind;
  /** What is said of a block it excludes. */
  readonly code: string;
  readonly cite: Citation;
  /** A part overlap excludes the block as a whole one does. */
  readonly partExcludes: boolean;
  /** The user's consent lets a whole overlap stand. */
  readonly consentAdmitsWhole: boolean;
  /** A clipped block needs the user's written consent. */
  readonly consentToClip: boolean;
}

const law186: Citation = { text: 'Code art. 186(2)–(3)', confidence: 'law' };

const noConsent = { partExcludes: false, consentAdmitsWhole: false, consentToClip: false };

const terms: readonly RightTerms[] = [
  { ...noConsent, kind: 'exploration', code: 'held_for_exploration', cite: law186, partExcludes: true },
  { ...noConsent, kind: 'mining', code: 'inside_mining_plot', cite: law186, consentToClip: true },
  // An applicant is no user yet: there is nobody whose consent could be asked.
  { ...noConsent, kind: 'mining-application', code: 'inside_mining_application', cite: law186 },
  {
    ...noConsent,
    kind: 'hydrocarbon-production',
    code: 'inside_hydrocarbon_plot',
    cite: law186,
    consentAdmitsWhole: true,
    consentToClip: true,
  },
  { ...noConsent, kind: 'subsoil-space', code: 'inside_subsoil_space_plot', cite: law186 },
  { ...noConsent, kind: 'closure-area', code: 'inside_closure_area', cite: law186 },
  { ...noConsent, kind: 'uranium-mining', code: 'inside_uranium_plot', cite: law186 },
  // "No grant in the territory of a state geological study at the search or evaluation stage": a part lies in it too.
  {
    ...noConsent,
    kind: 'state-study',
    code: 'inside_state_study',
    cite: { text: 'Code art. 74(6)', confidence: 'inferred' },
    partExcludes: true,
  },
];

function sideTowards(cell: CellId, neighbour: CellId): Side {
  if (rowOfCell(neighbour) !== rowOfCell(cell)) return neighbour > cell ? 'north' : 'south';
  return neighbour > cell ? 'east' : 'west';
}

/** Undefined where the outline of the right is not known. */
function sharesOpenSide(cell: CellId, right: GroundRight, area: Area): boolean | undefined {
  const neighbours = neighboursOfCell(cell).filter((neighbour) => area.cellSet.has(neighbour));
  if (neighbours.length === 0) return false;
  const open = right.openSides;
  return open && neighbours.some((neighbour) => open.includes(sideTowards(cell, neighbour)));
}

type Overlap = 'excluded' | 'clipped' | 'unknown';

function overlapOf({ cell, by }: Touch<GroundRight>, term: RightTerms, area: Area): Overlap {
  if (by.extent === 'whole') return term.consentAdmitsWhole && consents(area, by.id) ? 'clipped' : 'excluded';
  if (term.partExcludes) return 'excluded';
  if (by.insideBlock) return 'clipped';
  const open = sharesOpenSide(cell, by, area);
  if (open === undefined) return 'unknown';
  return open ? 'clipped' : 'excluded';
}

export function consents(area: Area, id: string): boolean {
  return area.consents?.some((consent) => consent.right === id) ?? false;
}

interface Overlaps {
  readonly excluded: readonly Touch<GroundRight>[];
  readonly clipped: readonly Touch<GroundRight>[];
  readonly unknown: readonly Touch<GroundRight>[];
}

const noOverlaps: Overlaps = { excluded: [], clipped: [], unknown: [] };

function overlapsWith(term: RightTerms, area: Area): Overlaps {
  const touches = area.rights.get(term.kind);
  if (!touches) return noOverlaps;
  const sorted = { excluded: [], clipped: [], unknown: [] } as Record<Overlap, Touch<GroundRight>[]>;
  for (const touch of touches) sorted[overlapOf(touch, term, area)].push(touch);
  return sorted;
}

/** "Blocks are excluded that lie wholly in …; a block that surrounds or partly overlaps such a plot is granted in part." — art. 186(2)–(3) */
function ruleOfRight(term: RightTerms): KazakhstanRule<Area> {
  return rule<Area>()({
    id: `ground.${term.kind}`,
    cite: term.cite,
    codes: [
      term.code,
      ...layerCodes,
      ...(term.consentToClip ? ['user_consent_needed'] : []),
      ...(term.partExcludes ? [] : ['overlap_side_unknown']),
    ],
    needs: ['outline-of-right', `layer-${term.kind}`],
    uses: [],
    check(area, _law, say) {
      const { excluded, clipped, unknown } = overlapsWith(term, area);
      const findings: Finding[] = [];
      if (excluded.length > 0) {
        const cells = cellsOf(excluded);
        const facts = { blocks: cells.length, by: namesOf(excluded) };
        findings.push(say.duty(term.code, { facts, cells, fix: { do: 'drop-cells', cells } }));
      }
      const asked = term.consentToClip ? clipped.filter(({ by }) => !consents(area, by.id)) : [];
      if (asked.length > 0) {
        findings.push(
          say.duty('user_consent_needed', {
            facts: { blocks: cellsOf(asked).length, by: namesOf(asked), kind: term.kind },
            cells: cellsOf(asked),
            fix: { do: 'attach-document', document: 'user-consent' },
          }),
        );
      }
      if (unknown.length > 0) {
        findings.push(
          say.cannotTell('overlap_side_unknown', 'outline-of-right', {
            facts: { blocks: cellsOf(unknown).length, by: namesOf(unknown), kind: term.kind },
            cells: cellsOf(unknown),
          }),
        );
      }
      const unknownLayer = cannotTellOfLayer(term.kind, area, say);
      if (unknownLayer) findings.push(unknownLayer);
      if (findings.length > 0) return findings;
      return say.met({ facts: { blocks: area.cells.length, clipped: cellsOf(clipped).length } });
    },
  });
}

export const rightRules: readonly KazakhstanRule<Area>[] = terms.map(ruleOfRight);

/** Blocks that rights of others exclude, a row for each kind. */
export function excludedByRights(area: Area): IneligibleCells[] {
  return terms.flatMap((term): IneligibleCells[] => {
    const cells = cellsOf(overlapsWith(term, area).excluded);
    return cells.length === 0
      ? []
      : [{ rule: `ground.${term.kind}`, code: term.code, cells, cite: term.cite }];
  });
}

/** Blocks that would be granted only outside the plot of another. */
export function clippedByRights(area: Area): LimitedCells[] {
  return terms.flatMap((term) =>
    overlapsWith(term, area).clipped.map(
      ({ cell, by }): LimitedCells => ({
        cell,
        limit: 'clipped',
        by: by.id,
        cite: term.cite,
      }),
    ),
  );
}
