/** What an amendment changed in a plan, thing by thing, so that a bidder need not compare two plans. */
import type { Instant, Money } from '#terms';
import type { Criterion, EvaluationPlan, ValueFunction } from './plan.ts';

export type PlanChange =
  | { readonly what: 'title'; readonly from: string; readonly to: string }
  | { readonly what: 'offers-due' | 'opening'; readonly from: Instant; readonly to: Instant }
  | { readonly what: 'estimate'; readonly from?: Money; readonly to?: Money }
  | { readonly what: 'gate-added' | 'gate-dropped'; readonly title: string }
  | {
      readonly what: 'criterion-added' | 'criterion-dropped';
      readonly title: string;
      readonly weight: number;
    }
  | { readonly what: 'weight'; readonly title: string; readonly from: number; readonly to: number }
  | {
      readonly what: 'worth';
      readonly title: string;
      readonly from: ValueFunction;
      readonly to: ValueFunction;
    }
  | { readonly what: 'outside'; readonly title: string; readonly to: Criterion['outside'] };

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Gates and criteria are the same where their id and title are; a new title under an old id is another one. */
export function planChanges(before: EvaluationPlan, after: EvaluationPlan): readonly PlanChange[] {
  const changes: PlanChange[] = [];
  if (before.title !== after.title) changes.push({ what: 'title', from: before.title, to: after.title });
  if (before.offersDue !== after.offersDue)
    changes.push({ what: 'offers-due', from: before.offersDue, to: after.offersDue });
  if (before.opensAt !== after.opensAt)
    changes.push({ what: 'opening', from: before.opensAt, to: after.opensAt });
  if (
    before.estimate?.amount !== after.estimate?.amount ||
    before.estimate?.currency !== after.estimate?.currency
  )
    changes.push({
      what: 'estimate',
      ...(before.estimate && { from: before.estimate }),
      ...(after.estimate && { to: after.estimate }),
    });
  const isIn = (list: readonly { readonly id: string; readonly title: string }[]) => {
    const known = new Set(list.map(({ id, title }) => `${id}\n${title}`));
    return ({ id, title }: { readonly id: string; readonly title: string }) => known.has(`${id}\n${title}`);
  };
  for (const { title } of before.gates.filter((gate) => !isIn(after.gates)(gate)))
    changes.push({ what: 'gate-dropped', title });
  for (const { title } of after.gates.filter((gate) => !isIn(before.gates)(gate)))
    changes.push({ what: 'gate-added', title });
  for (const { title, weight } of before.criteria.filter((one) => !isIn(after.criteria)(one)))
    changes.push({ what: 'criterion-dropped', title, weight });
  for (const to of after.criteria) {
    const { title, weight } = to;
    const from = before.criteria.find((one) => one.id === to.id && one.title === title);
    if (!from) {
      changes.push({ what: 'criterion-added', title, weight });
      continue;
    }
    if (from.weight !== weight) changes.push({ what: 'weight', title, from: from.weight, to: weight });
    if (differ(from.value, to.value)) changes.push({ what: 'worth', title, from: from.value, to: to.value });
    if (from.outside !== to.outside) changes.push({ what: 'outside', title, to: to.outside });
  }
  return changes;
}
