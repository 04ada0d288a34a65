/** Where the offers stand: gates first, then the weighted sum; a view of the log. */
import { entriesOf, type GateOutcome, planOf, type TenderEntry } from './entry.ts';
import { valueOfFigure } from './plan.ts';
import { ranksFromScores, type ScoredOffer, weightedScores } from './weighing.ts';

export interface GateStanding {
  readonly gate: string;
  /** Fail where any scorer last said fail; cannot tell where any said so, or nobody judged. */
  readonly outcome: GateOutcome;
}

export interface Standing {
  readonly offer: string;
  readonly bidder: string;
  readonly gates: readonly GateStanding[];
  /** True where a gate failed; `unclear` where one cannot be told. Neither is ranked. */
  readonly excluded: boolean | 'unclear';
  /** Worth of each criterion in the order of the plan, 0–1; null where nobody scored it. */
  readonly values: readonly (number | null)[];
  /** Weighted sum 0–1, of excluded offers too, so that all see what the gate cost; null where a score is missing. */
  readonly score: number | null;
  /** From 1; equal scores share a rank. Null where excluded or not fully scored. */
  readonly rank: number | null;
}

export interface Evaluation {
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly standings: readonly Standing[];
  /** What must still be judged: `offer A: safety`. */
  readonly missing: readonly string[];
}

/**
 * The evaluation by all entries so far; a scorer's last word on a point counts, and several scorers' values are averaged.
 * @throws RangeError where there is no notice yet
 */
export function evaluate(log: readonly TenderEntry[]): Evaluation {
  const plan = planOf(log);
  if (!plan) throw new RangeError('A tender without a notice has no evaluation.');
  const gateWords = new Map<string, Map<string, GateOutcome>>();
  for (const entry of entriesOf(log, 'gate-judged'))
    lastWord(gateWords, entry.offer, entry.gate, entry.scorer, entry.outcome);
  const figures = new Map<string, Map<string, number>>();
  for (const entry of entriesOf(log, 'score-given'))
    lastWord(figures, entry.offer, entry.criterion, entry.scorer, entry.figure);

  const missing: string[] = [];
  const opened = entriesOf(log, 'offer-opened').map(({ opening }) => opening);
  const judged = opened.map(({ offer, bidder }) => {
    const gates = plan.gates.map(({ id }) => {
      const words = [...(gateWords.get(pointKey(offer, id))?.values() ?? [])];
      if (words.length === 0) missing.push(`${offer}: ${id}`);
      const outcome: GateOutcome = words.includes('fail')
        ? 'fail'
        : words.length === 0 || words.includes('cannot-tell')
          ? 'cannot-tell'
          : 'pass';
      return { gate: id, outcome };
    });
    const excluded: Standing['excluded'] = gates.some(({ outcome }) => outcome === 'fail')
      ? true
      : gates.some(({ outcome }) => outcome === 'cannot-tell')
        ? 'unclear'
        : false;
    const values = plan.criteria.map(({ id, value }) => {
      const given = [...(figures.get(pointKey(offer, id))?.values() ?? [])];
      if (given.length === 0) {
        // An offer that failed a gate need not be scored.
        if (excluded !== true) missing.push(`${offer}: ${id}`);
        return null;
      }
      return given.reduce((sum, figure) => sum + valueOfFigure(value, figure), 0) / given.length;
    });
    return { offer, bidder, gates, excluded, values };
  });

  const whole = judged.flatMap(({ offer, values }): ScoredOffer[] => {
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? [{ offer, values: known }] : [];
  });
  const weights = plan.criteria.map(({ weight }) => weight);
  const scores = new Map(whole.map(({ offer }, i) => [offer, weightedScores(whole, weights)[i] as number]));
  const inRace = judged.filter(({ offer, excluded }) => excluded === false && scores.has(offer));
  const ranks = ranksFromScores(inRace.map(({ offer }) => scores.get(offer) as number));
  const rankOf = new Map(inRace.map(({ offer }, i) => [offer, ranks[i] as number]));
  return {
    weights: plan.criteria.map(({ id, weight }) => ({ criterion: id, weight })),
    standings: judged.map((one) => ({
      ...one,
      score: scores.get(one.offer) ?? null,
      rank: rankOf.get(one.offer) ?? null,
    })),
    missing,
  };
}

/** Offers in the race with their values, for second opinions and sensitivity. */
export function offersInRace(evaluation: Evaluation): readonly ScoredOffer[] {
  return evaluation.standings
    .filter(({ rank }) => rank !== null)
    .map(({ offer, values }) => ({ offer, values: values as readonly number[] }));
}

function pointKey(offer: string, point: string): string {
  return JSON.stringify([offer, point]);
}

function lastWord<T>(
  words: Map<string, Map<string, T>>,
  offer: string,
  point: string,
  scorer: string,
  word: T,
): void {
  const key = pointKey(offer, point);
  const byScorer = words.get(key) ?? new Map<string, T>();
  byScorer.set(scorer, word);
  words.set(key, byScorer);
}
