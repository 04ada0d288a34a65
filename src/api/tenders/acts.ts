/** What a person asks to be written, as an act of the tender: who may ask it, and what the server adds. */
import type { z } from 'zod';
import type { tenderAct } from '#contract';
import { entriesOf, type TenderAct, type TenderEntry } from '#tender';
import { exact } from '../exact.ts';
import { Refusal } from '../problem.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';

export type TenderActInput = z.output<typeof tenderAct>;

const bidderActs: ReadonlySet<TenderActInput['act']> = new Set([
  'ask-question',
  'seal-offer',
  'open-offer',
  'promise-local-content',
]);
const onlyBidders: ReadonlySet<TenderActInput['act']> = new Set(['ask-question', 'seal-offer']);

/** @throws Refusal `role_not_allowed` where the act is another's */
export function mayAct({ role }: SignedIn, act: TenderActInput['act']): void {
  const isAllowed = role === 'bidder' ? bidderActs.has(act) : role === 'commission' && !onlyBidders.has(act);
  if (isAllowed) return;
  const needed = [
    ...(bidderActs.has(act) ? ['bidder'] : []),
    ...(onlyBidders.has(act) ? [] : ['commission']),
  ];
  throw new Refusal(
    'role_not_allowed',
    `This is for ${needed.join(' or ')} accounts; you are signed in as ${role}.`,
    {
      figures: { role, needed },
    },
  );
}

/** What the log is asked to take, made on the tender as it stands. @throws Refusal `record_of_another` for an offer of a rival */
export function actFromRequest(
  given: TenderActInput,
  who: SignedIn,
  nameOf: (account: string) => string | undefined,
): (log: readonly TenderEntry[]) => TenderAct {
  const act = exact(given);
  const scorer = who.account;
  return (log) => {
    switch (act.act) {
      case 'amend-plan':
        return { kind: 'plan-amended', plan: act.plan, reason: act.reason };
      case 'ask-question':
        return { kind: 'question-asked', question: act.question };
      case 'answer-question': {
        const asked = log[act.asked];
        const question = asked?.kind === 'question-asked' ? asked.question : '';
        return { kind: 'question-answered', question, answer: act.answer, asked: act.asked };
      }
      case 'seal-offer':
        return { kind: 'offer-sealed', offer: act.offer, bidder: who.account, seal: act.seal };
      case 'open-offer': {
        ownOffer(log, act.opening.offer, who);
        const name = nameOf(act.opening.bidder);
        return {
          kind: 'offer-opened',
          opening: act.opening,
          ...(name === undefined ? {} : { bidderName: name }),
        };
      }
      case 'promise-local-content':
        ownOffer(log, act.offer, who);
        return { kind: 'local-content-promised', offer: act.offer, contracts: act.contracts };
      case 'declare-interest':
        return { kind: 'interest-declared', scorer, conflicts: act.conflicts };
      case 'judge-gate': {
        const { act: _, ...judgement } = act;
        return { kind: 'gate-judged', ...judgement, scorer };
      }
      case 'give-score': {
        const { act: _, ...judgement } = act;
        return { kind: 'score-given', ...judgement, scorer };
      }
      case 'record-dissent':
        return { kind: 'dissent-recorded', scorer, text: act.text };
      case 'record-price-explanation': {
        const { act: _, ...explained } = act;
        return { kind: 'price-explained', ...explained };
      }
      case 'close-evaluation':
        return { kind: 'evaluation-closed' };
      case 'award': {
        const opened = entriesOf(log, 'offer-opened').find(({ opening }) => opening.offer === act.offer);
        // An offer that is not open has no price to award; the tender says so itself.
        const value = opened?.opening.price ?? { amount: 0, currency: 'KZT' };
        return { kind: 'award-decided', offer: act.offer, value, ...(act.reason && { reason: act.reason }) };
      }
      case 'state-delivery': {
        const { act: _, ...delivery } = act;
        return { kind: 'delivery-stated', ...delivery };
      }
    }
  };
}

/** A bidder opens and promises for its own offer; the commission for any, with the opening that was handed to it. */
function ownOffer(log: readonly TenderEntry[], offer: string, { role, account }: SignedIn): void {
  const sealed = entriesOf(log, 'offer-sealed').find((one) => one.offer === offer);
  if (role !== 'bidder' || !sealed || sealed.bidder === account) return;
  throw new Refusal('record_of_another', `${offer} is the offer of another bidder.`);
}
