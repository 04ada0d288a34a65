/** What the law says of an area on a day, before anyone signs in. */
import type { CheckResponse } from '#contract';
import { type BlockNaming, outlineOfCells, runsFromCells } from '#grid';
import type { Deadline, Eligibility, ExplorationCosts, LawCode } from '#law';
import { type CivilDate, type Finding, type Note, nothingStops } from '#terms';
import { areaMeasures, codeOf, wireRuns } from '../area/area-view.ts';

export interface CheckFacts {
  readonly country: LawCode;
  readonly on: CivilDate;
  readonly size: number;
  readonly cells: readonly number[];
  readonly datum: string;
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
  readonly eligibility: Eligibility;
  readonly costs: ExplorationCosts;
  readonly dates: readonly Deadline[];
}

export function presentCheck(facts: CheckFacts, blocks: BlockNaming): CheckResponse {
  const { country, on, size, cells, datum, notes, findings, eligibility, costs, dates } = facts;
  const { dropped, limited, parts } = eligibility;
  const left = parts.flat().sort((a, b) => a - b);
  // Where nothing is dropped the law has counted the parts.
  const nothingDropped = left.length === cells.length;
  const whole = areaMeasures(cells, datum, nothingDropped ? parts.length : undefined);
  return {
    country,
    on,
    size,
    area: { ...whole, codes: cells.map((cell) => codeOf(blocks, cell)) },
    outline: outlineOfCells(cells) as CheckResponse['outline'],
    notes: [...notes],
    findings: [...findings],
    nothingStops: nothingStops(findings),
    eligibility: {
      dropped: dropped.map(({ cells, ...row }) => ({ ...row, cells: wireRuns(runsFromCells(cells)) })),
      limited: [...limited],
      parts: parts.map((part) => wireRuns(runsFromCells(part))),
      left: nothingDropped ? whole : areaMeasures(left, datum, parts.length),
    },
    // Rows and parts are the law's own, field for field.
    costs: costs as CheckResponse['costs'],
    dates: dates.map(({ step, mover, due, unit, cite }) => ({
      step,
      mover,
      ...(due && unit && { due, unit }),
      cite,
    })),
  };
}
