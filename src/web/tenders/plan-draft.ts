/** A plan of evaluation while somebody writes it: every field may still be empty. Inverses: `draftOfPlan`, `planFromDraft`. */
import { type Criterion, type EvaluationPlan, planFaults, type ValueFunction } from '#tender';
import { type Fault, type Instant, isInstant } from '#terms';

export interface PointDraft {
  readonly key: string;
  /** NaN while empty, as number fields have it. */
  readonly figure: number;
  /** 0 to 1. */
  readonly value: number;
}

export interface CriterionDraft {
  /** Of the row on the screen. */
  readonly key: string;
  /** Empty for one that has not been published: it gets one of its own. */
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly unit: string;
  readonly kind: ValueFunction['kind'];
  readonly worst: number;
  readonly best: number;
  readonly points: readonly PointDraft[];
  readonly outside: Criterion['outside'];
}

export interface PlanDraft {
  /** `2026-12-01T12:00`, UTC. */
  readonly due: string;
  readonly opens: string;
  readonly estimate: number;
  /** One a line. */
  readonly gates: string;
  readonly criteria: readonly CriterionDraft[];
}

const newKey = () => crypto.randomUUID();

export const emptyPoint = (): PointDraft => ({ key: newKey(), figure: Number.NaN, value: Number.NaN });
export const emptyCriterion = (): CriterionDraft => ({
  key: newKey(),
  id: '',
  title: '',
  weight: Number.NaN,
  unit: '',
  kind: 'linear',
  worst: Number.NaN,
  best: Number.NaN,
  points: [emptyPoint(), emptyPoint(), emptyPoint()],
  outside: 'end-of-range',
});
export const emptyPlan = (): PlanDraft => ({
  due: '',
  opens: '',
  estimate: Number.NaN,
  gates: '',
  criteria: [emptyCriterion()],
});

/** Minutes are enough for a deadline. */
const textOfMoment = (moment: Instant) => moment.slice(0, 16);
function momentFrom(text: string): Instant | undefined {
  const whole = `${text.trim()}:00.000Z`;
  return isInstant(whole) ? whole : undefined;
}

export function draftOfPlan(plan: EvaluationPlan): PlanDraft {
  return {
    due: textOfMoment(plan.offersDue),
    opens: textOfMoment(plan.opensAt),
    estimate: plan.estimate?.amount ?? Number.NaN,
    gates: plan.gates.map(({ title }) => title).join('\n'),
    criteria: plan.criteria.map(({ id, title, weight, value, outside }) => ({
      ...emptyCriterion(),
      id,
      title,
      weight,
      outside,
      unit: value.unit,
      kind: value.kind,
      ...(value.kind === 'linear'
        ? { worst: value.worst, best: value.best }
        : { points: value.points.map(([figure, worth]) => ({ key: newKey(), figure, value: worth })) }),
    })),
  };
}

/** Rows that are wholly empty do not count. */
const filledPoints = ({ points }: CriterionDraft) =>
  points.filter(({ figure, value }) => !(Number.isNaN(figure) && Number.isNaN(value)));

/** The value function as far as it is written; undefined where it cannot be drawn yet. */
export function valueOfDraft(draft: CriterionDraft): ValueFunction | undefined {
  const { kind, worst, best, unit } = draft;
  if (kind === 'linear') {
    return Number.isNaN(worst) || Number.isNaN(best) || worst === best
      ? undefined
      : { kind, worst, best, unit };
  }
  const points = filledPoints(draft).map(({ figure, value }): [number, number] => [figure, value]);
  const isWhole = points.length >= 2 && points.every(([figure, value]) => !Number.isNaN(figure + value));
  return isWhole ? { kind, points: points.sort(([a], [b]) => a - b), unit } : undefined;
}

/** What is still missing: a field of the plan, or a criterion by its place from 1. */
export type DraftFault =
  | { readonly code: 'moments' }
  | { readonly code: 'criterion'; readonly place: number }
  | { readonly code: 'plan'; readonly fault: Fault };

interface Kept {
  readonly tender: string;
  readonly title: string;
  /** The plan that is amended: what keeps its title keeps its id. */
  readonly before?: EvaluationPlan;
}

const defaultBand = 0.05;

/** The plan that a draft says, or all that keeps it from being one. */
export function planFromDraft(
  draft: PlanDraft,
  { tender, title, before }: Kept,
): { readonly plan: EvaluationPlan } | { readonly faults: readonly DraftFault[] } {
  const faults: DraftFault[] = [];
  const [offersDue, opensAt] = [momentFrom(draft.due), momentFrom(draft.opens)];
  if (!offersDue || !opensAt) faults.push({ code: 'moments' });
  const used = new Set([
    ...draft.criteria.map(({ id }) => id),
    ...(before?.gates ?? []).map(({ id }) => id),
    ...(before?.criteria ?? []).map(({ id }) => id),
  ]);
  const freeId = (kind: 'gate' | 'criterion') => {
    let number = 1;
    while (used.has(`${kind}-${number}`)) number++;
    used.add(`${kind}-${number}`);
    return `${kind}-${number}`;
  };
  const criteria = draft.criteria.flatMap((one, i): Criterion[] => {
    const value = valueOfDraft(one);
    if (one.title.trim() === '' || Number.isNaN(one.weight) || one.unit.trim() === '' || !value) {
      faults.push({ code: 'criterion', place: i + 1 });
      return [];
    }
    return [
      {
        id: one.id || freeId('criterion'),
        title: one.title.trim(),
        weight: one.weight,
        value: { ...value, unit: one.unit.trim() },
        outside: one.outside,
      },
    ];
  });
  if (!offersDue || !opensAt || faults.length > 0) return { faults };
  const gates = draft.gates
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((gate) => ({
      id: before?.gates.find((one) => one.title === gate)?.id ?? freeId('gate'),
      title: gate,
    }));
  const plan: EvaluationPlan = {
    tender,
    title,
    gates,
    criteria,
    offersDue,
    opensAt,
    ...(draft.estimate > 0 && {
      estimate: { amount: draft.estimate, currency: before?.estimate?.currency ?? 'KZT' },
    }),
    lexicographicBand: before?.lexicographicBand ?? defaultBand,
  };
  const found = planFaults(plan);
  return found.length === 0 ? { plan } : { faults: found.map((fault) => ({ code: 'plan', fault })) };
}
