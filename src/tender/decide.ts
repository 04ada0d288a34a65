/** May this act be appended now? The log is the only state; a refusal says why and what was expected. */
import type { Fault } from '#terms';
import { entriesOf, planOf, type TenderEntry } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { type ChainContract, localContentOfWorks } from './local-content.ts';
import { pricesToAskAbout } from './low-price.ts';
import { type EvaluationPlan, planFaults, rangeOf } from './plan.ts';
import { chainText, type Hash, sealFromOpening } from './seal.ts';

export const tenderRefusals = [
  'notice_missing',
  'notice_repeated',
  'plan_locked',
  'tender_differs',
  'reason_missing',
  'late_offer',
  'seal_malformed',
  'offer_repeated',
  'opened_early',
  'unknown_offer',
  'already_open',
  'seal_broken',
  'salt_too_short',
  'still_sealed',
  'no_interest_statement',
  'conflict_of_interest',
  'evidence_missing',
  'unknown_gate',
  'unknown_criterion',
  'outside_range',
  'evaluation_closed',
  'evaluation_open',
  'scores_missing',
  'gate_not_passed',
  'not_the_winner',
  'price_not_explained',
  'award_differs_from_offer',
  'award_repeated',
  'award_missing',
  'unknown_question',
  'already_answered',
  'promise_repeated',
  'promise_not_sealed',
  'chain_impossible',
  'period_malformed',
  'time_goes_back',
] as const;
export type TenderRefusal = (typeof tenderRefusals)[number];

export type TenderDecision =
  | { readonly accepted: true; readonly entry: TenderEntry }
  | { readonly accepted: false; readonly faults: readonly Fault[] };

/** Accepts an entry for the end of the log, or refuses it with every reason. `hash` is needed to compare a seal. */
export function decideTender(log: readonly TenderEntry[], entry: TenderEntry, hash: Hash): TenderDecision {
  const faults: Fault[] = [];
  const refuse = (code: TenderRefusal, message: string) => faults.push({ code, at: entry.kind, message });
  const last = log.at(-1);
  if (last && entry.at < last.at)
    refuse('time_goes_back', `Got ${entry.at} when expected ${last.at} or later.`);

  const plan = planOf(log);
  if (entry.kind === 'notice-published') {
    if (plan) refuse('notice_repeated', 'Got a second notice when expected an amendment.');
    faults.push(...planFaults(entry.plan));
  } else if (!plan) {
    refuse('notice_missing', `Got ${entry.kind} when expected a notice first.`);
  } else {
    check(log, plan, entry, hash, refuse, faults);
  }
  return faults.length === 0 ? { accepted: true, entry } : { accepted: false, faults };
}

type Refuse = (code: TenderRefusal, message: string) => void;

function check(
  log: readonly TenderEntry[],
  plan: EvaluationPlan,
  entry: TenderEntry,
  hash: Hash,
  refuse: Refuse,
  faults: Fault[],
): void {
  const sealed = entriesOf(log, 'offer-sealed');
  const opened = entriesOf(log, 'offer-opened');
  const closed = log.some(({ kind }) => kind === 'evaluation-closed');
  switch (entry.kind) {
    case 'notice-published':
      return;
    case 'question-asked':
      if (entry.at > plan.offersDue)
        refuse('late_offer', `Got a question at ${entry.at} when expected ${plan.offersDue} at the latest.`);
      return;
    case 'question-answered': {
      const { asked } = entry;
      if (asked === undefined) return;
      const question = log[asked];
      if (question?.kind !== 'question-asked' || question.question !== entry.question)
        refuse('unknown_question', `Got entry ${asked} when expected the place of that question.`);
      if (entriesOf(log, 'question-answered').some((one) => one.asked === asked))
        refuse('already_answered', `The question of entry ${asked} is answered.`);
      return;
    }
    case 'plan-amended':
      if (sealed.length > 0)
        refuse('plan_locked', 'Got new weights when the first offer was already sealed.');
      if (entry.reason === '') refuse('reason_missing', 'Got no reason for the amendment when expected one.');
      if (entry.plan.tender !== plan.tender)
        refuse('tender_differs', `Got ${entry.plan.tender} when expected ${plan.tender}.`);
      faults.push(...planFaults(entry.plan));
      return;
    case 'offer-sealed':
      if (entry.at > plan.offersDue)
        refuse('late_offer', `Got ${entry.at} when expected ${plan.offersDue} at the latest.`);
      if (!/^[0-9a-f]{64}$/.test(entry.seal))
        refuse('seal_malformed', 'Got a seal that is not 64 hexadecimal digits.');
      if (sealed.some(({ offer }) => offer === entry.offer))
        refuse('offer_repeated', `Got ${entry.offer} twice.`);
      return;
    case 'offer-opened': {
      const { opening } = entry;
      const seal = sealed.find(({ offer }) => offer === opening.offer);
      if (closed) refuse('evaluation_closed', 'Got an offer to open when the evaluation is closed.');
      if (entry.at < plan.opensAt)
        refuse('opened_early', `Got ${entry.at} when expected ${plan.opensAt} or later.`);
      if (opened.some((one) => one.opening.offer === opening.offer))
        refuse('already_open', `${opening.offer} is open.`);
      if (!/^[0-9a-f]{32,}$/.test(opening.salt))
        refuse('salt_too_short', 'Got a salt of fewer than 32 hexadecimal digits.');
      if (!seal) refuse('unknown_offer', `Got ${opening.offer} when expected a sealed offer.`);
      else if (
        opening.tender !== plan.tender ||
        opening.bidder !== seal.bidder ||
        sealFromOpening(opening, hash) !== seal.seal
      ) {
        refuse('seal_broken', `What is shown for ${opening.offer} is not what was sealed.`);
      }
      return;
    }
    case 'interest-declared':
    case 'dissent-recorded':
      return;
    case 'local-content-promised': {
      const opening = opened.find((one) => one.opening.offer === entry.offer)?.opening;
      if (!opening) refuse('still_sealed', `${entry.offer} is not open.`);
      else if (opening.chain !== hash(chainText(entry.contracts)))
        refuse('promise_not_sealed', `The chain shown for ${entry.offer} is not the one that was sealed.`);
      if (entriesOf(log, 'local-content-promised').some(({ offer }) => offer === entry.offer))
        refuse('promise_repeated', `${entry.offer} has shown its promise.`);
      checkChain(entry.contracts, refuse, faults);
      return;
    }
    case 'delivery-stated': {
      if (!log.some(({ kind }) => kind === 'award-decided'))
        refuse('award_missing', 'Got a delivery when nothing was awarded.');
      if (entry.until < entry.from)
        refuse('period_malformed', `Got ${entry.until} when expected ${entry.from} or later.`);
      if (entry.evidence === '') refuse('evidence_missing', 'Got no evidence when expected a document.');
      checkChain(entry.contracts, refuse, faults);
      return;
    }
    case 'gate-judged':
    case 'score-given':
      checkJudgement(log, plan, entry, closed, refuse);
      return;
    case 'price-explained':
      if (!opened.some(({ opening }) => opening.offer === entry.offer))
        refuse('still_sealed', `${entry.offer} is not open.`);
      if (entry.explanation === '') refuse('reason_missing', 'Got no explanation when expected one.');
      return;
    case 'evaluation-closed': {
      if (closed) refuse('evaluation_closed', 'Got a second closing when expected none.');
      const { missing } = evaluate(log);
      if (missing.length > 0)
        refuse('scores_missing', `Got no judgement of ${missing.join(', ')} when expected all.`);
      return;
    }
    case 'award-decided': {
      if (!closed) refuse('evaluation_open', 'Got an award when the evaluation is still open.');
      if (log.some(({ kind }) => kind === 'award-decided')) refuse('award_repeated', 'Got a second award.');
      const offer = opened.find(({ opening }) => opening.offer === entry.offer)?.opening;
      if (!offer) {
        refuse('unknown_offer', `Got ${entry.offer} when expected an opened offer.`);
        return;
      }
      if (offer.price.amount !== entry.value.amount || offer.price.currency !== entry.value.currency) {
        refuse(
          'award_differs_from_offer',
          `Got ${entry.value.amount} when ${offer.price.amount} was offered.`,
        );
      }
      const evaluation = evaluate(log);
      const standing = evaluation.standings.find((one) => one.offer === entry.offer);
      if (standing?.excluded !== false) refuse('gate_not_passed', `${entry.offer} did not pass every gate.`);
      else if (standing.rank !== 1 && !entry.reason)
        refuse('not_the_winner', `${entry.offer} ranks ${standing.rank}: expected a reason.`);
      const asked = pricesToAskAbout(
        opened.map(({ opening }) => opening),
        plan.estimate,
      );
      const explained = entriesOf(log, 'price-explained')
        .filter((one) => one.offer === entry.offer)
        .at(-1);
      if (asked.outcome === 'told' && asked.offers.includes(entry.offer) && !explained?.accepted) {
        refuse(
          'price_not_explained',
          `The price of ${entry.offer} is abnormally low: expected an accepted explanation.`,
        );
      }
    }
  }
}

/** A chain that cannot be added up is refused; a certificate out of date is not: its goods count nothing, and that is shown. */
function checkChain(contracts: readonly ChainContract[], refuse: Refuse, faults: Fault[]): void {
  const content = localContentOfWorks(contracts);
  if (content.ok) return;
  refuse('chain_impossible', 'The chain of contracts cannot be added up.');
  faults.push(...content.faults);
}

function checkJudgement(
  log: readonly TenderEntry[],
  plan: EvaluationPlan,
  entry: Extract<TenderEntry, { kind: 'gate-judged' | 'score-given' }>,
  closed: boolean,
  refuse: Refuse,
): void {
  if (closed) refuse('evaluation_closed', 'Got a judgement when the evaluation is closed.');
  const opened = entriesOf(log, 'offer-opened').some(({ opening }) => opening.offer === entry.offer);
  if (!opened) refuse('still_sealed', `${entry.offer} is not open.`);
  const statement = entriesOf(log, 'interest-declared')
    .filter(({ scorer }) => scorer === entry.scorer)
    .at(-1);
  if (!statement) refuse('no_interest_statement', `${entry.scorer} has made no statement of interest.`);
  else if (statement.conflicts.includes(entry.offer)) {
    refuse('conflict_of_interest', `${entry.scorer} declared a conflict with ${entry.offer}.`);
  }
  if (entry.evidence === '')
    refuse('evidence_missing', 'Got no evidence when expected a document or a place in one.');
  const changes = log.some(
    (one) =>
      ((one.kind === 'gate-judged' && entry.kind === 'gate-judged' && one.gate === entry.gate) ||
        (one.kind === 'score-given' && entry.kind === 'score-given' && one.criterion === entry.criterion)) &&
      one.offer === entry.offer &&
      one.scorer === entry.scorer,
  );
  if (changes && !entry.reason) refuse('reason_missing', 'Got a changed judgement without a reason.');
  if (entry.kind === 'gate-judged') {
    if (!plan.gates.some(({ id }) => id === entry.gate)) refuse('unknown_gate', `Got "${entry.gate}".`);
    return;
  }
  const criterion = plan.criteria.find(({ id }) => id === entry.criterion);
  if (!criterion) {
    refuse('unknown_criterion', `Got "${entry.criterion}".`);
    return;
  }
  const [least, most] = rangeOf(criterion.value);
  const isOutside = !(entry.figure >= least && entry.figure <= most);
  if (!Number.isFinite(entry.figure) || (isOutside && criterion.outside === 'refused')) {
    refuse('outside_range', `Got ${entry.figure} when expected ${least} to ${most}.`);
  }
}
