/** The law asked in the browser: the same code as on the server, over the ground pages that were fetched. */
import { type GroundPage, groundViewFromPages, pageOfCell } from '#contract';
import {
  type Deadline,
  type Eligibility,
  type ExplorationCosts,
  expectedDates,
  type GroundView,
  type LawPack,
} from '#law';
import type { CivilDate, Finding } from '#terms';

export interface OwnCheck {
  readonly findings: readonly Finding[];
  readonly eligibility: Eligibility;
  readonly costs: ExplorationCosts;
  readonly dates: readonly Deadline[];
}

/** Ground beyond the pages at hand is told as outside, so that no rule offers blocks there. */
export function groundOf(pages: readonly GroundPage[]): GroundView {
  const view = groundViewFromPages(pages);
  const known = new Set(pages.map(({ page }) => page));
  const isKnown = (cell: number) => known.has(pageOfCell(cell));
  return {
    loaded: view.loaded,
    incomplete: view.incomplete,
    country: (cell) => (isKnown(cell) ? view.country(cell) : 'outside'),
    closures: (cell) => (isKnown(cell) ? view.closures(cell) : []),
    rights: (cell) => (isKnown(cell) ? view.rights(cell) : []),
    earlierApplications: (cell) => (isKnown(cell) ? view.earlierApplications(cell) : []),
    programme: (cell) => (isKnown(cell) ? view.programme(cell) : 'unknown'),
    opening: (cell) => (isKnown(cell) ? view.opening(cell) : undefined),
  };
}

/** Everything that can be told of an area before anyone signs in: what `POST /api/checks` answers. Costs are counted as if the licence were issued that day. */
export function ownCheck(
  law: LawPack,
  cells: readonly number[],
  datum: string,
  day: CivilDate,
  ground: GroundView,
  years: number,
): OwnCheck {
  const area = { cells, datum };
  return {
    findings: law.checkArea(area, day, ground),
    eligibility: law.eligibility(area, day, ground),
    costs: law.explorationCosts({ blocks: Math.max(1, cells.length), from: day, years }),
    dates: expectedDates(law, day),
  };
}

export type FindingGroup = 'stops' | 'duty' | 'met' | 'cannot-tell';
export const findingGroups: readonly FindingGroup[] = ['stops', 'duty', 'cannot-tell', 'met'];

export function groupOf(finding: Finding): FindingGroup {
  return finding.outcome === 'not-met' ? finding.weight : finding.outcome;
}
