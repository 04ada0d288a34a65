/** What happens in a tender, one entry an act, appended and never changed. */
import type { Instant, Money } from '#terms';
import type { EvaluationPlan } from './plan.ts';
import type { OfferOpening } from './seal.ts';

export const gateOutcomes = ['pass', 'fail', 'cannot-tell'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

export type TenderAct =
  | { readonly kind: 'notice-published'; readonly plan: EvaluationPlan }
  | { readonly kind: 'plan-amended'; readonly plan: EvaluationPlan; readonly reason: string }
  | { readonly kind: 'question-answered'; readonly question: string; readonly answer: string }
  | { readonly kind: 'offer-sealed'; readonly offer: string; readonly bidder: string; readonly seal: string }
  | { readonly kind: 'offer-opened'; readonly opening: OfferOpening }
  /** A statement of interest; `conflicts` names the offers the scorer must not judge, and may be empty. */
  | { readonly kind: 'interest-declared'; readonly scorer: string; readonly conflicts: readonly string[] }
  | {
      readonly kind: 'gate-judged';
      readonly offer: string;
      readonly gate: string;
      readonly outcome: GateOutcome;
      readonly scorer: string;
      readonly evidence: string;
      /** Needed where the scorer judged the same before. */
      readonly reason?: string;
    }
  | {
      readonly kind: 'score-given';
      readonly offer: string;
      readonly criterion: string;
      /** In the unit of the criterion. */
      readonly figure: number;
      readonly scorer: string;
      readonly evidence: string;
      readonly reason?: string;
    }
  | { readonly kind: 'dissent-recorded'; readonly scorer: string; readonly text: string }
  | {
      readonly kind: 'price-explained';
      readonly offer: string;
      readonly explanation: string;
      readonly accepted: boolean;
    }
  | { readonly kind: 'evaluation-closed' }
  | {
      readonly kind: 'award-decided';
      readonly offer: string;
      readonly value: Money;
      readonly reason?: string;
    };

export type TenderEntry = TenderAct & {
  readonly at: Instant;
  /** Opaque id of the account that did it. */
  readonly by: string;
};

type EntryOf<Kind extends TenderAct['kind']> = Extract<TenderEntry, { readonly kind: Kind }>;

export function entriesOf<Kind extends TenderAct['kind']>(
  log: readonly TenderEntry[],
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return log.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

/** The plan in force: the notice's, or the last amendment's. */
export function planOf(log: readonly TenderEntry[]): EvaluationPlan | undefined {
  return log.reduce<EvaluationPlan | undefined>(
    (plan, entry) => (entry.kind === 'notice-published' || entry.kind === 'plan-amended' ? entry.plan : plan),
    undefined,
  );
}
