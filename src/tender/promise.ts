/** Local content in a tender: what each offer promised, and what the contract delivered, each by the chain formula. */
import type { CivilDate, Money, Note } from '#terms';
import { entriesOf, type TenderEntry } from './entry.ts';
import {
  type ChainContract,
  type Delivery,
  deliveredSoFar,
  type LocalContent,
  localContentOfWorks,
} from './local-content.ts';

export interface PromisedContent {
  readonly contracts: readonly ChainContract[];
  readonly content: LocalContent;
  /** Certificates out of date, and so on. */
  readonly notes: readonly Note[];
}

/** Promises by offer; only offers whose chain was sealed with them have one. */
export function promisedContent(log: readonly TenderEntry[]): ReadonlyMap<string, PromisedContent> {
  return new Map(
    entriesOf(log, 'local-content-promised').flatMap(({ offer, contracts }) => {
      const added = localContentOfWorks(contracts);
      return added.ok ? [[offer, { contracts, content: added.value, notes: added.notes }] as const] : [];
    }),
  );
}

export interface StatedDelivery {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Value of the head contract of the period. */
  readonly performed: Money;
  readonly contracts: readonly ChainContract[];
  readonly content: LocalContent;
  readonly notes: readonly Note[];
  readonly evidence: string;
}

/** What each period of the contract delivered, in order. */
export function deliveries(log: readonly TenderEntry[]): readonly StatedDelivery[] {
  return entriesOf(log, 'delivery-stated').flatMap(({ from, until, contracts, evidence }) => {
    const added = localContentOfWorks(contracts);
    const head = contracts.find(({ under }) => under === undefined);
    return added.ok && head
      ? [
          {
            from,
            until,
            performed: head.value,
            contracts,
            content: added.value,
            notes: added.notes,
            evidence,
          },
        ]
      : [];
  });
}

/** The award's promise against its deliveries so far; undefined where nothing was promised or nothing delivered yet. */
export function promiseKept(log: readonly TenderEntry[]): Delivery | undefined {
  const award = entriesOf(log, 'award-decided').at(-1);
  const promised = award && promisedContent(log).get(award.offer)?.content.percent;
  const periods = deliveries(log);
  return promised === undefined || periods.length === 0 ? undefined : deliveredSoFar(promised, periods);
}
