/**
 * A stranger's check: the ranking worked out again from a published OCDS release and nothing else. Shares no code with `evaluate` or the
 * builder, so that an error in one does not confirm itself in the other.
 */

export interface RecomputedOffer {
  readonly bid: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly excluded: boolean;
}

export type Recomputation =
  | {
      readonly outcome: 'recomputed';
      readonly offers: readonly RecomputedOffer[];
      /** Where the published ranks, scores or award differ from what the file adds up to; empty where they agree. */
      readonly differences: readonly string[];
    }
  /** What the file lacks: `weights`, `scores of OFFER`. */
  | { readonly outcome: 'cannot-tell'; readonly missing: readonly string[] };

/** Scores are published in full digits: a difference above this is not one of rounding. */
const tolerance = 1e-9;

/** Recomputes a ranking from a release or a compiled release as parsed from JSON. */
export function recomputeRanking(release: unknown): Recomputation {
  const file = record(release);
  const rules = record(record(file.tender).evaluation);
  const criteria = list(rules.criteria).map(record);
  const bids = list(record(file.bids).details).map(record);
  const missing: string[] = [];
  if (criteria.length === 0) missing.push('criteria');
  else if (criteria.some(({ weight }) => typeof weight !== 'number')) missing.push('weights');
  else {
    const sum = criteria.reduce((total, { weight }) => total + Number(weight), 0);
    if (Math.abs(sum - 1) > tolerance) missing.push('weights that add up to one');
  }
  if (!Array.isArray(rules.gates)) missing.push('gates');
  if (bids.length === 0) missing.push('offers');
  if (missing.length > 0) return { outcome: 'cannot-tell', missing };

  const judged = bids.map((bid) => {
    const gates = list(rules.gates).map((gate) => {
      const words = lastWords(bid.gates, 'gate', record(gate).id).map(({ outcome }) => outcome);
      return words.length > 0 && words.every((word) => word === 'pass');
    });
    const excluded = gates.includes(false);
    let score: number | null = 0;
    for (const criterion of criteria) {
      const marks = lastWords(bid.scores, 'criterion', criterion.id).map(({ figure }) =>
        worth(criterion, figure),
      );
      if (marks.length === 0 || marks.some(Number.isNaN)) {
        if (!excluded) missing.push(`scores of ${String(bid.id)}`);
        score = null;
        break;
      }
      score += (Number(criterion.weight) * marks.reduce((sum, mark) => sum + mark, 0)) / marks.length;
    }
    return { bid: String(bid.id), score, excluded };
  });
  if (missing.length > 0) return { outcome: 'cannot-tell', missing: [...new Set(missing)] };
  const running = judged.filter(({ excluded }) => !excluded);
  const offers = judged.map((one) => {
    const better = running.filter(({ score }) => (score ?? 0) > (one.score ?? 0) + tolerance).length;
    return { ...one, rank: one.excluded ? null : better + 1 };
  });
  return { outcome: 'recomputed', offers, differences: differences(file, bids, offers) };
}

function differences(
  file: Fields,
  bids: readonly Fields[],
  offers: readonly RecomputedOffer[],
): readonly string[] {
  const found: string[] = [];
  for (const published of list(file.evaluation).map(record)) {
    const own = offers.find(({ bid }) => bid === published.id);
    if (!own) found.push(`${String(published.id)} is ranked but made no offer`);
    else if (own.rank !== (published.rank ?? null))
      found.push(`${own.bid}: published rank ${String(published.rank)}, recomputed ${String(own.rank)}`);
    else if (
      typeof published.score === 'number' &&
      Math.abs(published.score - (own.score ?? Number.NaN)) > tolerance
    ) {
      found.push(`${own.bid}: published score ${published.score}, recomputed ${String(own.score)}`);
    }
  }
  for (const award of list(file.awards).map(record)) {
    const supplier = record(list(award.suppliers)[0]).id;
    const bid = bids.find(({ tenderers }) => record(list(tenderers)[0]).id === supplier);
    const own = offers.find((offer) => offer.bid === bid?.id);
    if (own?.rank !== 1)
      found.push(`the award went to ${String(supplier)}, recomputed rank ${String(own?.rank ?? null)}`);
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The last entry of each scorer on one point, in published order. */
function lastWords(entries: unknown, field: string, id: unknown): readonly Fields[] {
  const words = new Map<unknown, Fields>();
  for (const entry of list(entries).map(record)) if (entry[field] === id) words.set(entry.scorer, entry);
  return [...words.values()];
}

function worth(criterion: Fields, figure: unknown): number {
  const { kind, worst, best, points } = record(criterion.valueFunction);
  if (typeof figure !== 'number') return Number.NaN;
  if (kind === 'linear') {
    const part = (figure - Number(worst)) / (Number(best) - Number(worst));
    return Math.min(1, Math.max(0, part));
  }
  const pairs = list(points).map((point) => list(point).map(Number));
  const [first, last] = [pairs[0] ?? [], pairs.at(-1) ?? []];
  if (kind !== 'points' || pairs.length < 2) return Number.NaN;
  if (figure <= Number(first[0])) return Number(first[1]);
  if (figure >= Number(last[0])) return Number(last[1]);
  const next = pairs.findIndex(([at]) => Number(at) > figure);
  const [x0 = 0, y0 = 0] = pairs[next - 1] ?? [];
  const [x1 = 1, y1 = 0] = pairs[next] ?? [];
  return y0 + ((y1 - y0) * (figure - x0)) / (x1 - x0);
}
