/** How offers will be judged, said before any is opened: gates without trade-off, then criteria with weights and ranges. */
import type { Fault, Instant, Money } from '#terms';

/** Passed or failed, with no trade-off: a licensed design, a reference plant in operation. */
export interface Gate {
  readonly id: string;
  readonly title: string;
}

/** What a measured figure or a mark is worth, from 0 to 1; a weight without a range means nothing. */
export type ValueFunction =
  /** Straight from `worst` (0) to `best` (1); `best` is the smaller where less is better. */
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number; readonly unit: string }
  /** Straight between points in rising order of the figure. */
  | {
      readonly kind: 'points';
      readonly points: readonly (readonly [figure: number, value: number])[];
      readonly unit: string;
    };

export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** Part of the whole: all weights add up to one. */
  readonly weight: number;
  readonly value: ValueFunction;
  /** A figure outside the range counts as its end, or is refused. */
  readonly outside: 'end-of-range' | 'refused';
}

export interface EvaluationPlan {
  readonly tender: string;
  readonly title: string;
  readonly gates: readonly Gate[];
  readonly criteria: readonly Criterion[];
  /** Seals are taken up to and with this moment. */
  readonly offersDue: Instant;
  /** Nothing is opened before this moment. */
  readonly opensAt: Instant;
  readonly estimate?: Money;
  /** Least distance in values (0–1) that tells two offers apart in the lexicographic opinion. */
  readonly lexicographicBand: number;
}

/** Weights are written in decimals (0.1 + 0.2): a sum this near to one is one. */
const weightTolerance = 1e-9;

/** All that keeps a plan from being published. */
export function planFaults(plan: EvaluationPlan): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (code: string, at: string, message: string) => faults.push({ code, at, message });
  if (plan.criteria.length === 0)
    fault('no_criteria', 'criteria', 'Got no criterion when expected one or more.');
  const sum = plan.criteria.reduce((total, { weight }) => total + weight, 0);
  if (!(Math.abs(sum - 1) <= weightTolerance)) {
    fault('weights_not_one', 'criteria', `Got weights adding up to ${sum} when expected 1.`);
  }
  const ids = new Set<string>();
  for (const { id } of [...plan.gates, ...plan.criteria]) {
    if (ids.has(id)) fault('id_repeated', id, `Got "${id}" twice when expected once.`);
    ids.add(id);
  }
  for (const [i, { weight, value }] of plan.criteria.entries()) {
    const at = `criteria[${i}]`;
    if (!(weight > 0 && weight <= 1))
      fault('weight_out_of_range', at, `Got ${weight} when expected over 0 and up to 1.`);
    if (!isUsable(value))
      fault('range_missing', at, 'Got no range when expected two different ends or rising points.');
  }
  if (plan.opensAt < plan.offersDue) {
    fault('opens_before_due', 'opensAt', `Got ${plan.opensAt} when expected ${plan.offersDue} or later.`);
  }
  if (!(plan.lexicographicBand >= 0 && plan.lexicographicBand < 1)) {
    fault(
      'band_out_of_range',
      'lexicographicBand',
      `Got ${plan.lexicographicBand} when expected 0 to below 1.`,
    );
  }
  return faults;
}

function isUsable(value: ValueFunction): boolean {
  if (value.kind === 'linear') {
    return Number.isFinite(value.worst) && Number.isFinite(value.best) && value.worst !== value.best;
  }
  const rising = value.points.every(
    ([figure], i) => i === 0 || figure > (value.points[i - 1]?.[0] ?? figure),
  );
  return value.points.length >= 2 && rising && value.points.every(([, v]) => v >= 0 && v <= 1);
}

/** The ends of a value function's range, the smaller first. */
export function rangeOf(value: ValueFunction): readonly [least: number, most: number] {
  if (value.kind === 'linear') return [Math.min(value.worst, value.best), Math.max(value.worst, value.best)];
  return [value.points[0]?.[0] ?? 0, value.points.at(-1)?.[0] ?? 0];
}

/** A figure's worth from 0 to 1; a figure outside the range is worth what the nearer end is. */
export function valueOfFigure(value: ValueFunction, figure: number): number {
  const [least, most] = rangeOf(value);
  const inside = Math.min(most, Math.max(least, figure));
  if (value.kind === 'linear') return (inside - value.worst) / (value.best - value.worst) + 0; // + 0: no −0 at the worst end
  const above = Math.max(
    1,
    value.points.findIndex(([at]) => at >= inside),
  );
  const [from, low] = value.points[above - 1] ?? [0, 0];
  const [to, high] = value.points[above] ?? [1, 0];
  return low + ((inside - from) / (to - from)) * (high - low);
}
