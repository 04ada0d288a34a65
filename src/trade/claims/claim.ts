/** A claim: a sentence somebody said in public, and the verdict that the data at hand gives it on a day, with the computation. */
import type { CivilDate } from '#terms';
import type { Figure } from '../figure.ts';
import type { AgeGroup } from '../population.ts';
import { type PublishedFigure, wasKnown } from './published.ts';
import type { Verdict } from './verdict.ts';

/** Everything that claims are checked against. */
export interface ClaimData {
  readonly figures: readonly Figure[];
  readonly population: { readonly groups: readonly AgeGroup[]; readonly edition: string };
  readonly published: readonly PublishedFigure[];
  readonly events: readonly {
    readonly date: string;
    readonly project: string;
    readonly event: string;
    readonly sourceUrl: string;
  }[];
  /** Last day of the clean-vehicle credit, where the rule tables give it. */
  readonly vehicleCreditEndedOn?: CivilDate;
}

/** What a step computes. Sentences are made in `#words`. */
export const stepCodes = [
  'quarter-mean',
  'mirror-growth',
  'implied-base',
  'stated-over-claimed',
  'median-age',
  'stated-median-age',
  'population-growth',
  'trade-both-ways',
  'stated-trade',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** Data that a claim would need and that no one has brought. */
export const missingEvidence = [
  'trade-by-quarter',
  'trade-by-year',
  'growth-of-mirror-year',
  'a-base',
  'investment-by-country',
  'definition-of-investment',
  'population-by-age',
  'population-by-year',
  'trade-of-the-other-four',
  'state-of-the-selection',
] as const;
export type MissingEvidence = (typeof missingEvidence)[number];

export interface Step {
  readonly code: StepCode;
  /** Year and flow that it is about, where it is about one. */
  readonly period?: string;
  readonly flow?: Figure['flow'];
  /** In English, for those who read the data: `quarter mean 2022`. */
  readonly what: string;
  /** With figures filled in: `1574.66 / 4`. */
  readonly formula: string;
  readonly value: number;
  readonly unit: StepUnit;
  readonly source: string;
  /** What went in. */
  readonly figures: readonly Figure[];
}

export const stepUnits = ['USD million', 'percent', 'times', 'years'] as const;
type StepUnit = (typeof stepUnits)[number];

export interface ClaimAnswer {
  readonly verdict: Verdict;
  /** Stable code of the reason. */
  readonly reason: ClaimReason;
  readonly steps: readonly Step[];
  readonly missing: readonly MissingEvidence[];
}

export const claimReasons = [
  'evidence_missing',
  'size_near_mirror',
  'size_near_mirror_growth_differs',
  'base_fits',
  'base_does_not_fit',
  'size_far_from_mirror',
  'stated_otherwise',
  'stated_alike',
  'too_low',
  'too_high',
  'within_reach',
  'size_known_rank_unknown',
  'still_open',
  'decided_since',
  'rule_in_force_read_too_narrowly',
  'rule_ended',
] as const;
export type ClaimReason = (typeof claimReasons)[number];

export interface Claim {
  readonly id: string;
  /** The sentence in short, as said. */
  readonly sentence: string;
  readonly saidBy: string;
  readonly saidOn: CivilDate;
  readonly sourceUrl: string;
  /** Figures as said, by their id in `chamber-claims`. */
  readonly claimed: readonly string[];
  /** The flow of Kazakhstan's books that mirrors it, where there is one: what a chart shows beside the claim. */
  readonly mirror?: Figure['flow'];
  check(evidence: Evidence): ClaimAnswer;
}

/** The data as known by the end of a day: what came later is not there. */
export class Evidence {
  readonly on: CivilDate;
  private readonly data: ClaimData;

  constructor(data: ClaimData, on: CivilDate) {
    this.data = data;
    this.on = on;
  }

  /** Yearly amount in millions as Kazakhstan books it with Korea. */
  year(flow: Figure['flow'], period: string): Figure | undefined {
    return this.data.figures.find(
      (one) =>
        one.reporter === 'KAZ' &&
        one.partner === 'KOR' &&
        one.flow === flow &&
        one.period === period &&
        !one.product &&
        wasKnown(one.edition, this.on),
    );
  }

  published(id: string): PublishedFigure | undefined {
    return this.data.published.find((one) => one.id === id && wasKnown(one.saidOn, this.on));
  }

  groups(): readonly AgeGroup[] {
    return wasKnown(this.data.population.edition, this.on) ? this.data.population.groups : [];
  }

  event(project: string, pattern: RegExp) {
    return this.data.events.find(
      (one) => one.project === project && pattern.test(one.event) && wasKnown(one.date, this.on),
    );
  }

  vehicleCreditEndedOn(): CivilDate | undefined {
    const ended = this.data.vehicleCreditEndedOn;
    return ended !== undefined && ended < this.on ? ended : undefined;
  }
}

export const cannotTell = (...missing: readonly MissingEvidence[]): ClaimAnswer => ({
  verdict: 'cannot-tell',
  reason: 'evidence_missing',
  steps: [],
  missing,
});
