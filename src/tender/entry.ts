/** What happens in a tender, one entry an act, appended and never changed. */
import type { CivilDate, Instant, Money } from '#terms';
import type { ChainContract } from './local-content.ts';
import type { EvaluationPlan } from './plan.ts';
import type { OfferOpening } from './seal.ts';

export const gateOutcomes = ['pass', 'fail', 'cannot-tell'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

/** What a notice says beside its plan. */
export interface NoticeAbout {
  readonly buyer: { readonly id: string; readonly name: string };
  readonly category: 'goods' | 'works' | 'services';
  readonly description?: string;
  /** A worked example: invented participants, no tender. */
  readonly example?: boolean;
}

export type TenderAct =
  | { readonly kind: 'notice-published'; readonly plan: EvaluationPlan; readonly about: NoticeAbout }
  | { readonly kind: 'plan-amended'; readonly plan: EvaluationPlan; readonly reason: string }
  | { readonly kind: 'question-asked'; readonly question: string }
  | {
      readonly kind: 'question-answered';
      readonly question: string;
      readonly answer: string;
      /** Place in this tender's log of the question that was asked; absent where the buyer asks itself. */
      readonly asked?: number;
    }
  | { readonly kind: 'offer-sealed'; readonly offer: string; readonly bidder: string; readonly seal: string }
  | {
      readonly kind: 'offer-opened';
      readonly opening: OfferOpening;
      /** The bidding firm by name; while the offer is sealed nobody is named. */
      readonly bidderName?: string;
    }
  /** The chain by which local content is promised; its hash was sealed with the offer. */
  | {
      readonly kind: 'local-content-promised';
      readonly offer: string;
      readonly contracts: readonly ChainContract[];
    }
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
    }
  /** What a period of the contract brought: what was performed in it, by which chain. */
  | {
      readonly kind: 'delivery-stated';
      readonly from: CivilDate;
      readonly until: CivilDate;
      readonly contracts: readonly ChainContract[];
      readonly evidence: string;
    };

export const tenderStages = [
  'offers-awaited',
  'offers-sealed',
  'under-evaluation',
  'evaluated',
  'awarded',
] as const;
export type TenderStage = (typeof tenderStages)[number];

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

/** Where a tender stands at an instant. @throws RangeError where there is no notice yet */
export function stageOf(log: readonly TenderEntry[], now: Instant): TenderStage {
  const plan = planOf(log);
  if (!plan) throw new RangeError('A tender without a notice has no stage.');
  const has = (kind: TenderAct['kind']) => log.some((entry) => entry.kind === kind);
  if (has('award-decided')) return 'awarded';
  if (has('evaluation-closed')) return 'evaluated';
  if (has('offer-opened')) return 'under-evaluation';
  return now <= plan.offersDue ? 'offers-awaited' : 'offers-sealed';
}

/** What the notice says beside its plan. @throws RangeError where there is no notice yet */
export function aboutOf(log: readonly TenderEntry[]): NoticeAbout {
  const [notice] = entriesOf(log, 'notice-published');
  if (!notice) throw new RangeError('A tender without a notice is about nothing.');
  return notice.about;
}
