/** What a market's rule is and what it answers: pass, fail or cannot tell, on a day, with the clause and what is missing. */
import type { Citation, CivilDate, FindingFacts } from '#terms';
import { type MissingEvidence, statedEvidence } from './evidence.ts';
import type { Lot, Market } from './lot.ts';
import type { MineralList, RuleTables } from './tables.ts';
import { isListed, type WhichMineral, whichMineral } from './which-mineral.ts';

export const marketCodes = [
  'not_in_force',
  'mineral_not_listed',
  'mineral_listed',
  'mineral_unclear',
  'hs_contradicts_mineral',
  'qualifies_by_extraction',
  'qualifies_by_processing',
  'qualifies_by_recycling',
  'nothing_qualifies',
  'origin_unclear',
  'share_reached',
  'share_not_reached',
  'rest_of_battery_unknown',
  'no_entity_of_concern',
  'entity_of_concern',
  'work_in_covered_nation',
  'owner_cycle',
  'owners_unclear',
  'produced_in_country',
  'not_produced_in_country',
  'ratio_unknown',
  'ratio_reached',
  'ratio_not_reached',
  'counts_towards_benchmark',
  'does_not_count',
  'shares_unknown',
  'below_limit',
  'above_limit',
  'threshold_unknown',
] as const;
export type MarketCode = (typeof marketCodes)[number];

interface FindingBase {
  readonly rule: string;
  readonly market: Market;
  /** A condition binds; a list says whether the mineral stands on it; a benchmark binds the market, not the lot. */
  readonly kind: MarketRule['kind'];
  readonly code: MarketCode;
  readonly cite: Citation;
  /** The day for which it was answered. */
  readonly on: CivilDate;
  readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly facts: FindingFacts;
  /** Evidence of this rule that rests on a statement of the lot's holder. Absent: none does. */
  readonly stated?: readonly MissingEvidence[];
}

export type MarketFinding =
  | (FindingBase & { readonly outcome: 'pass' | 'fail' | 'not-in-force' })
  | (FindingBase & { readonly outcome: 'cannot-tell'; readonly missing: readonly MissingEvidence[] });

/** What a rule's own function gives; the rest is the rule's. */
export type Answer =
  | { readonly outcome: 'pass' | 'fail'; readonly code: MarketCode; readonly facts?: FindingFacts }
  | {
      readonly outcome: 'cannot-tell';
      readonly code: MarketCode;
      readonly missing: readonly MissingEvidence[];
      readonly facts?: FindingFacts;
    };

export interface Question {
  readonly lot: Lot;
  readonly on: CivilDate;
  readonly tables: RuleTables;
  readonly which: WhichMineral;
}

export interface MarketRule {
  readonly id: string;
  readonly market: Market;
  readonly kind: 'condition' | 'list' | 'benchmark';
  readonly cite: Citation;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  /** What the rule weighs and the holder may state. */
  readonly evidence: readonly MissingEvidence[];
  /** The day that decides, where it is not the asked one: a vehicle's, for instance. */
  decidingDay?(lot: Lot, asked: CivilDate): CivilDate;
  answer(question: Question): Answer;
}

/** One rule on one lot for one day. */
export function applyRule(rule: MarketRule, lot: Lot, asked: CivilDate, tables: RuleTables): MarketFinding {
  const on = rule.decidingDay?.(lot, asked) ?? asked;
  const inForce = { from: rule.from, ...(rule.until && { until: rule.until }) };
  const base = { rule: rule.id, market: rule.market, kind: rule.kind, cite: rule.cite, on, inForce };
  if (on < rule.from || (rule.until !== undefined && on > rule.until)) {
    return { ...base, outcome: 'not-in-force', code: 'not_in_force', facts: {} };
  }
  const answer = rule.answer({ lot, on, tables, which: whichMineral(lot, tables) });
  const given = statedEvidence(lot.evidence);
  const stated = rule.evidence.filter((kind) => given.has(kind));
  return { ...base, facts: {}, ...(stated.length > 0 && { stated }), ...answer };
}

/** Why a list cannot tell, or undefined where it can. */
export function unclearMineral({ which, tables }: Question, list: MineralList): Answer | undefined {
  if (isListed(which, list, tables) !== 'cannot-tell') return undefined;
  const facts = { candidates: which.candidates };
  const missing =
    which.doubt === 'hs_edition_not_at_hand' ? (['mineral', 'hs-edition'] as const) : (['mineral'] as const);
  const code = which.doubt === 'hs_contradicts_mineral' ? 'hs_contradicts_mineral' : 'mineral_unclear';
  return { outcome: 'cannot-tell', code, missing, facts };
}

/** A rule that asks only whether the mineral stands on a list. */
export function listRule(
  rule: Omit<MarketRule, 'answer' | 'kind' | 'evidence'>,
  list: MineralList,
): MarketRule {
  return {
    ...rule,
    kind: 'list',
    evidence: ['mineral', 'hs-edition'],
    answer(question) {
      const unclear = unclearMineral(question, list);
      if (unclear) return unclear;
      const facts = { candidates: question.which.candidates };
      return isListed(question.which, list, question.tables) === true
        ? { outcome: 'pass', code: 'mineral_listed', facts }
        : { outcome: 'fail', code: 'mineral_not_listed', facts };
    },
  };
}
