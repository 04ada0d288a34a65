/**
 * How much the winner hangs on a weight or a score. When one weight moves to w, the others keep their proportions, so each offer's score is
 * a straight line in w; where two lines cross, the winner changes.
 *
 *      score │ a ╲      ╱ b
 *            │     ╲  ╱
 *            │      ╳      w* = (B − A) / ((vA − vB) + (B − A))
 *            │    ╱  ╲     v: value on the criterion, A and B: score on all the others
 *            └──────┴───── w
 */
import { ranksFromScores, type ScoredOffer, scoreTolerance, weightedScores } from './weighing.ts';

export interface WeightShift {
  /** Place of the criterion in the plan. */
  readonly criterion: number;
  /** −0.2 or +0.2 of the weight. */
  readonly by: number;
  readonly weight: number;
  readonly winners: readonly string[];
  readonly changes: boolean;
}

export interface CriticalWeight {
  readonly criterion: number;
  readonly weight: number;
  /** The nearest weights on each side at which another offer draws level with a winner. */
  readonly below?: { readonly weight: number; readonly offer: string };
  readonly above?: { readonly weight: number; readonly offer: string };
}

export interface CriticalScore {
  readonly criterion: number;
  /** The rival that needs the smallest rise on this criterion alone to draw level. */
  readonly rise?: { readonly offer: string; readonly from: number; readonly to: number };
  /** The fall of the winner on this criterion alone that lets a rival draw level. */
  readonly fall?: { readonly offer: string; readonly from: number; readonly to: number };
}

export interface Sensitivity {
  readonly winners: readonly string[];
  readonly shifts: readonly WeightShift[];
  readonly criticalWeights: readonly CriticalWeight[];
  /** Empty where several offers share the first place: any change decides. */
  readonly criticalScores: readonly CriticalScore[];
}

/** Part of a weight by which each is moved up and down. */
export const weightShift = 0.2;

/** Weights with one set to a new value and the others scaled, so that all add up to one. */
export function reweighted(weights: readonly number[], criterion: number, weight: number): readonly number[] {
  const rest = 1 - (weights[criterion] ?? 0);
  return weights.map((old, k) => (k === criterion ? weight : rest === 0 ? 0 : (old * (1 - weight)) / rest));
}

function winnersBy(offers: readonly ScoredOffer[], weights: readonly number[]): readonly string[] {
  const ranks = ranksFromScores(weightedScores(offers, weights));
  return offers.filter((_, i) => ranks[i] === 1).map(({ offer }) => offer);
}

/** Sensitivity of the first place; `weights` add up to one. */
export function sensitivity(offers: readonly ScoredOffer[], weights: readonly number[]): Sensitivity {
  const winners = winnersBy(offers, weights);
  const scores = weightedScores(offers, weights);
  const shifts: WeightShift[] = [];
  for (const [criterion, old] of weights.entries()) {
    if (old === 1) continue; // nothing to take from or give to
    for (const by of [-weightShift, weightShift]) {
      const weight = Math.min(1, old * (1 + by));
      const moved = winnersBy(offers, reweighted(weights, criterion, weight));
      const changes = moved.length !== winners.length || moved.some((offer) => !winners.includes(offer));
      shifts.push({ criterion, by, weight, winners: moved, changes });
    }
  }
  return {
    winners,
    shifts,
    criticalWeights: weights.map((_, criterion) => criticalWeight(offers, weights, scores, criterion)),
    criticalScores:
      winners.length === 1
        ? weights.map((_, criterion) => criticalScore(offers, weights, scores, criterion))
        : [],
  };
}

function leaderOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

function criticalWeight(
  offers: readonly ScoredOffer[],
  weights: readonly number[],
  scores: readonly number[],
  criterion: number,
): CriticalWeight {
  const old = weights[criterion] ?? 0;
  const leader = leaderOf(scores);
  const value = (i: number) => offers[i]?.values[criterion] ?? 0;
  /** Score on all the other criteria, their weights scaled up to one. */
  const others = (i: number) => ((scores[i] ?? 0) - old * value(i)) / (1 - old);
  let below: CriticalWeight['below'];
  let above: CriticalWeight['above'];
  for (const [i, { offer }] of offers.entries()) {
    if (i === leader || old === 1) continue;
    const gap = others(i) - others(leader);
    const slope = value(leader) - value(i) + gap;
    if (Math.abs(slope) <= scoreTolerance) continue; // parallel: they never meet
    const weight = gap / slope;
    if (weight < -scoreTolerance || weight > 1 + scoreTolerance) continue;
    const crossing = { weight: Math.min(1, Math.max(0, weight)), offer };
    if (weight <= old && (!below || weight > below.weight)) below = crossing;
    if (weight >= old && (!above || weight < above.weight)) above = crossing;
  }
  return { criterion, weight: old, ...(below && { below }), ...(above && { above }) };
}

function criticalScore(
  offers: readonly ScoredOffer[],
  weights: readonly number[],
  scores: readonly number[],
  criterion: number,
): CriticalScore {
  const weight = weights[criterion] ?? 0;
  const leader = leaderOf(scores);
  const held = offers[leader]?.values[criterion] ?? 0;
  let rise: CriticalScore['rise'];
  let fall: CriticalScore['fall'];
  for (const [i, { offer, values }] of offers.entries()) {
    if (i === leader) continue;
    const needed = ((scores[leader] ?? 0) - (scores[i] ?? 0)) / weight;
    const from = values[criterion] ?? 0;
    if (from + needed <= 1 + scoreTolerance && (!rise || needed < rise.to - rise.from))
      rise = { offer, from, to: from + needed };
    if (held - needed >= -scoreTolerance && (!fall || needed < fall.from - fall.to))
      fall = { offer, from: held, to: held - needed };
  }
  return { criterion, ...(rise && { rise }), ...(fall && { fall }) };
}
