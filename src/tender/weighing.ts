/** The weighted sum, and the two second opinions that stand beside it: nearness to the ideal, and strict order of criteria. */

export interface ScoredOffer {
  readonly offer: string;
  /** 0–1, one a criterion. */
  readonly values: readonly number[];
}

/** Scores nearer to each other than this are equal: sums of thirty decimals differ in their last digits by the order of adding. */
export const scoreTolerance = 1e-9;

/** Σ weight × value, one an offer. */
export function weightedScores(
  offers: readonly ScoredOffer[],
  weights: readonly number[],
): readonly number[] {
  return offers.map(({ values }) => values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
}

/** Ranks from 1, equal scores sharing one. */
export function ranksFromScores(scores: readonly number[]): readonly number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score + scoreTolerance).length);
}

/**
 * TOPSIS: distance from the worst over the sum of distances from worst and best, 0–1, after dividing each criterion by its
 * length. Depends on who else has offered: adding an offer may turn ranks round.
 */
export function topsis(offers: readonly ScoredOffer[], weights: readonly number[]): readonly number[] {
  const columns = weights.map((weight, k) => {
    const column = offers.map(({ values }) => values[k] ?? 0);
    const length = Math.hypot(...column);
    return column.map((value) => (length === 0 ? 0 : (weight * value) / length));
  });
  return offers.map((_, i) => {
    const toBest = Math.hypot(...columns.map((column) => Math.max(...column) - (column[i] ?? 0)));
    const toWorst = Math.hypot(...columns.map((column) => (column[i] ?? 0) - Math.min(...column)));
    return toBest + toWorst === 0 ? 1 : toWorst / (toBest + toWorst); // all alike: each is the ideal
  });
}

/**
 * "Safety first" taken at its word: criteria in the given order, the next asked only of offers within `band` of the best of the one
 * before. Ranks from 1, equal ones sharing.
 */
export function lexicographicRanks(
  offers: readonly ScoredOffer[],
  order: readonly number[],
  band: number,
): readonly number[] {
  const ranks = new Map<string, number>();
  let left = [...offers];
  while (left.length > 0) {
    let first = left;
    for (const k of order) {
      const best = Math.max(...first.map(({ values }) => values[k] ?? 0));
      first = first.filter(({ values }) => (values[k] ?? 0) >= best - band - scoreTolerance);
    }
    const rank = offers.length - left.length + 1;
    for (const { offer } of first) ranks.set(offer, rank);
    left = left.filter(({ offer }) => !ranks.has(offer));
  }
  return offers.map(({ offer }) => ranks.get(offer) as number);
}

/**
 * Rated criteria of the World Bank: C_low / C × X + T / T_high × (1 − X), with cost C, technical points T and cost weight X (0–1).
 * @throws RangeError where a cost is not above 0, or no offer has technical points
 */
export function ratedCriteriaScores(
  offers: readonly { readonly cost: number; readonly technical: number }[],
  costWeight: number,
): readonly number[] {
  const lowest = Math.min(...offers.map(({ cost }) => cost));
  const highest = Math.max(...offers.map(({ technical }) => technical));
  if (!(lowest > 0)) throw new RangeError(`Got cost ${lowest} when expected above 0.`);
  if (!(highest > 0)) throw new RangeError(`Got ${highest} technical points at most when expected above 0.`);
  return offers.map(
    ({ cost, technical }) => (lowest / cost) * costWeight + (technical / highest) * (1 - costWeight),
  );
}
