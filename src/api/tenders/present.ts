/** Which fields of a tender leave the server, and the views that are computed from its entries. */
import type { z } from 'zod';
import type { TenderList, TenderView, tenderLocalContent, tenderRanking, tenderSensitivity } from '#contract';
import {
  aboutOf,
  deliveries,
  entriesOf,
  evaluate,
  type LocalContent,
  lexicographicRanks,
  offersInRace,
  planOf,
  pricesToAskAbout,
  promisedContent,
  promiseKept,
  ranksFromScores,
  sensitivity,
  stageOf,
  type TenderEntry,
  topsis,
} from '#tender';
import type { Instant, Note } from '#terms';
import type { TenderLog } from './live-tenders.ts';

function planIn(entries: readonly TenderEntry[]) {
  const plan = planOf(entries);
  if (!plan) throw new RangeError('A tender of the log has no notice.');
  return plan;
}

export function presentLine({ id, entries }: TenderLog, now: Instant): TenderList['items'][number] {
  const plan = planIn(entries);
  const about = aboutOf(entries);
  return {
    id,
    title: plan.title,
    buyer: about.buyer.name,
    example: about.example === true,
    stage: stageOf(entries, now),
    offersDue: plan.offersDue,
    opensAt: plan.opensAt,
    offers: entriesOf(entries, 'offer-sealed').length,
  };
}

export function presentTender(
  { id, entries, indexes }: TenderLog,
  more: { readonly now: Instant; readonly size: number; readonly names: Readonly<Record<string, string>> },
): TenderView {
  const { title } = planIn(entries);
  const about = aboutOf(entries);
  return {
    id,
    title,
    stage: stageOf(entries, more.now),
    about: { ...about, buyer: { ...about.buyer } },
    entries: [...entries] as TenderView['entries'],
    indexes: [...indexes],
    now: more.now,
    size: more.size,
    names: { ...more.names },
  };
}

export function presentRanking({ entries }: TenderLog): z.infer<typeof tenderRanking> {
  const plan = planIn(entries);
  const evaluation = evaluate(entries);
  const race = offersInRace(evaluation);
  const weights = plan.criteria.map(({ weight }) => weight);
  const nearness = topsis(race, weights);
  const nearnessRanks = ranksFromScores(nearness);
  // "In strict order" means the order of the plan.
  const strict = lexicographicRanks(race, [...weights.keys()], plan.lexicographicBand);
  const openings = entriesOf(entries, 'offer-opened').map(({ opening }) => opening);
  const low = pricesToAskAbout(openings, plan.estimate);
  return {
    weights: evaluation.weights.map((one) => ({ ...one })),
    standings: evaluation.standings.map((one) => ({
      ...one,
      gates: one.gates.map((gate) => ({ ...gate })),
      values: [...one.values],
    })),
    missing: [...evaluation.missing],
    secondOpinions: race.map(({ offer }, i) => ({
      offer,
      topsis: nearness[i] ?? 0,
      topsisRank: nearnessRanks[i] ?? 0,
      lexicographicRank: strict[i] ?? 0,
    })),
    lowPrices:
      low.outcome === 'told'
        ? { ...low, offers: [...low.offers] }
        : { outcome: low.outcome, offers: [], code: low.code },
  };
}

export function presentSensitivity({ entries }: TenderLog): z.infer<typeof tenderSensitivity> {
  const { criteria } = planIn(entries);
  const found = sensitivity(
    offersInRace(evaluate(entries)),
    criteria.map(({ weight }) => weight),
  );
  const named = <T extends { readonly criterion: number }>(one: T) => ({
    ...one,
    criterion: criteria[one.criterion]?.id ?? '',
  });
  return {
    winners: [...found.winners],
    shifts: found.shifts.map((shift) => ({ ...named(shift), winners: [...shift.winners] })),
    criticalWeights: found.criticalWeights.map(named),
    criticalScores: found.criticalScores.map(named),
  };
}

export function presentContent(content: LocalContent, notes: readonly Note[]) {
  const { least, most, percent, missing } = content;
  return {
    least,
    most,
    ...(percent === undefined ? {} : { percent }),
    missing: [...missing],
    notes: notes.map((note) => ({ ...note })),
  };
}

export function presentLocalContent({ entries }: TenderLog): z.infer<typeof tenderLocalContent> {
  const kept = promiseKept(entries);
  return {
    promised: [...promisedContent(entries)].map(([offer, { content, notes }]) => ({
      offer,
      content: presentContent(content, notes),
    })),
    delivered: deliveries(entries).map(({ from, until, performed, content, notes, evidence }) => ({
      from,
      until,
      performed: { ...performed },
      content: presentContent(content, notes),
      evidence,
    })),
    ...(kept && { kept }),
  };
}
