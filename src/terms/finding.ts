/**
 * What a rule answers. Every rule runs and every finding is returned, met ones too: an applicant sees all that
 * is wrong at once, and a decision can be explained years later. Sentences are made in `#words`.
 */
import type { CivilDate } from './civil-date.ts';
import type { Citation } from './dated.ts';

/** Figures and names that a sentence needs; codes stay codes. */
export type FindingFacts = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[]>
>;

/** The smallest change that would make the finding pass. Cells are cell ids of the grid. */
export type Fix =
  | { readonly do: 'drop-cells'; readonly cells: readonly number[] }
  | { readonly do: 'add-cells'; readonly cells: readonly number[] }
  | { readonly do: 'keep-only-cells'; readonly cells: readonly number[] }
  | { readonly do: 'wait-until'; readonly on: CivilDate }
  | { readonly do: 'attach-document'; readonly document: string }
  | { readonly do: 'correct-field'; readonly field: string };

interface FindingBase {
  /** Stable name of the rule: `exploration.maximum-area`. */
  readonly rule: string;
  readonly cite: Citation;
  /** Figures the rule used. */
  readonly facts?: FindingFacts;
  /** The blocks it speaks of, for the map. */
  readonly cells?: readonly number[];
}

export interface MetFinding extends FindingBase {
  readonly outcome: 'met';
}

export interface NotMetFinding extends FindingBase {
  readonly outcome: 'not-met';
  /** Stable code, listed in docs/refusals.md. */
  readonly code: string;
  /** `stops`: the application cannot pass with it. `duty`: the applicant must still do this. */
  readonly weight: 'stops' | 'duty';
  readonly fix?: Fix;
}

export interface CannotTellFinding extends FindingBase {
  readonly outcome: 'cannot-tell';
  readonly code: string;
  /** The data that is missing: `programme-of-open-territory`. Never shown as met. */
  readonly missing: string;
}

export type Finding = MetFinding | NotMetFinding | CannotTellFinding;

/** True when nothing stops the application: duties and unknowns may remain. */
export function nothingStops(findings: readonly Finding[]): boolean {
  return !findings.some((finding) => finding.outcome === 'not-met' && finding.weight === 'stops');
}
