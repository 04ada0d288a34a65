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
  'own-quarter',
  'own-growth',
  'own-trade-both-ways',
  'largest-other',
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
  'own_book_agrees',
  'own_book_size_differs',
  'own_book_growth_differs',
  'own_book_without_base',
  'base_is_own_book',
  'base_differs_from_own_book',
  'size_known_rank_unknown',
  'largest_of_five',
  'not_largest_of_five',
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

  /** What a book said of all goods in a period, of the latest edition known then. */
  booked(reporter: string, partner: string, flow: Figure['flow'], period: string): Figure | undefined {
    let latest: Figure | undefined;
    for (const one of this.data.figures) {
      const isIt =
        one.reporter === reporter &&
        one.partner === partner &&
        one.flow === flow &&
        one.period === period &&
        !one.product &&
        wasKnown(one.edition, this.on);
      if (isIt && (!latest || one.edition > latest.edition)) latest = one;
    }
    return latest;
  }

  /** A year as Kazakhstan books it with Korea. */
  year(flow: Figure['flow'], period: string): Figure | undefined {
    return this.booked('KAZ', 'KOR', flow, period);
  }

  /** Two years of one publisher and one edition, the latest that has both: growth from one edition to another is none. */
  yearPair(
    flow: Figure['flow'],
    now: string,
    before: string,
  ): readonly [now: Figure, before: Figure] | undefined {
    let latest: readonly [Figure, Figure] | undefined;
    const known = this.data.figures.filter(
      (one) =>
        one.reporter === 'KAZ' &&
        one.partner === 'KOR' &&
        one.flow === flow &&
        !one.product &&
        wasKnown(one.edition, this.on),
    );
    for (const one of known) {
      if (one.period !== now) continue;
      const base = known.find(
        ({ period, publisher, edition }) =>
          period === before && publisher === one.publisher && edition === one.edition,
      );
      if (base && (!latest || one.edition > latest[0].edition)) latest = [one, base];
    }
    return latest;
  }

  /**
   * A quarter as Korea books it with Kazakhstan: one figure, or its three months of one publisher and one edition. Months of two editions are not
   * added: one of them may have been revised.
   */
  koreanQuarter(flow: Figure['flow'], year: number, quarter: 1 | 2 | 3 | 4): readonly Figure[] | undefined {
    const whole = this.booked('KOR', 'KAZ', flow, `${year}Q${quarter}`);
    if (whole) return [whole];
    const months = [2, 1, 0].map((back) => `${year}-${String(quarter * 3 - back).padStart(2, '0')}`);
    const first = this.booked('KOR', 'KAZ', flow, months[0] ?? '');
    const all = months.flatMap((month) => this.booked('KOR', 'KAZ', flow, month) ?? []);
    const isOneBook = all.every(
      ({ publisher, edition, unit }) =>
        publisher === first?.publisher && edition === first.edition && unit === first.unit,
    );
    return all.length === 3 && isOneBook ? all : undefined;
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
