/** A tender as it was read, and all that follows from its entries: computed here, by the code that the server runs. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NewTender, TenderActRequest, TenderView } from '#contract';
import {
  entriesOf,
  evaluate,
  lexicographicRanks,
  offersInRace,
  planOf,
  pricesToAskAbout,
  promisedContent,
  promiseKept,
  ranksFromScores,
  sensitivity,
  type TenderEntry,
  topsis,
} from '#tender';
import { keys } from '../data/keys.ts';
import { withSession } from '../data/session.ts';
import { useRegister } from '../frame/register.tsx';

export function useTenders() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.tenders, queryFn: ({ signal }) => client.tenders({ signal }) });
}

export function useTender(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.tender(id),
    queryFn: ({ signal }) => client.tender(id, { signal }),
    refetchInterval: 20_000, // others write while it is read
  });
}

export function useTenderCase(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.tenderCase(id),
    queryFn: ({ signal }) => client.tenderCase(id, { signal }),
  });
}

/** Asks for an act; `key` makes a double click harmless. */
export function useTenderAct(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ act, key }: { readonly act: TenderActRequest; readonly key: string }) =>
      withSession(() => client.tenderAct(id, act, key)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.tender(id) }),
  });
}

export function usePublishTender() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ request, key }: { readonly request: NewTender; readonly key: string }) =>
      withSession(() => client.publishTender(request, key)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.tenders }),
  });
}

/** All that pages show of a tender. @throws Error where the entries hold no notice: the server never sends such a tender */
function viewOfTender(view: TenderView) {
  // Entries cross the wire as they were written, in the shapes of #tender.
  const entries = view.entries as unknown as readonly TenderEntry[];
  const plan = planOf(entries);
  if (!plan) throw new Error('A tender without a notice.');
  const evaluation = evaluate(entries);
  const race = offersInRace(evaluation);
  const weights = plan.criteria.map(({ weight }) => weight);
  const openings = entriesOf(entries, 'offer-opened');
  const nameOfOffer = (offer: string): string => {
    const opened = openings.find(({ opening }) => opening.offer === offer);
    return opened?.bidderName ?? opened?.opening.bidder ?? offer;
  };
  const nearness = topsis(race, weights);
  const nearnessRanks = ranksFromScores(nearness);
  const strict = lexicographicRanks(race, [...weights.keys()], plan.lexicographicBand);
  return {
    view,
    entries,
    plan,
    evaluation,
    openings,
    nameOfOffer,
    nameOfScorer: (id: string) => view.names[id] ?? id,
    second: new Map(
      race.map(({ offer }, i) => [
        offer,
        { topsis: nearness[i] ?? 0, topsisRank: nearnessRanks[i] ?? 0, lexicographicRank: strict[i] ?? 0 },
      ]),
    ),
    sensitivity: race.length > 0 ? sensitivity(race, weights) : undefined,
    lowPrices: pricesToAskAbout(
      openings.map(({ opening }) => opening),
      plan.estimate,
    ),
    promises: promisedContent(entries),
    kept: promiseKept(entries),
    award: entriesOf(entries, 'award-decided').at(-1),
  };
}
export type ShownTender = ReturnType<typeof viewOfTender>;

export function useShownTender(view: TenderView): ShownTender {
  return useMemo(() => viewOfTender(view), [view]);
}
