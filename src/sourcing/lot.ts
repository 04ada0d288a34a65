/** A lot of mineral on its way to a market: what it is, where each step adds value, and who owns those who perform it. */
import { type CivilDate, type Fault, type Mineral, type Money, minerals } from '#terms';
import { type Evidence, evidenceFaults } from './evidence.ts';
import type { Party } from './owner-chain.ts';
import type { CountryCode, ListedMineral, RuleTables } from './tables.ts';

export const markets = ['united-states', 'european-union', 'korea'] as const;
export type Market = (typeof markets)[number];

export interface Mine {
  readonly country?: CountryCode;
  /** A party of the lot. */
  readonly operator?: string;
  readonly extractedOn?: CivilDate;
  readonly valueAdded?: Money;
}

export interface Step {
  readonly name: string;
  readonly kind: 'processing' | 'recycling';
  readonly country?: CountryCode;
  /** What this step adds, not what leaves it. */
  readonly valueAdded?: Money;
  /** A party of the lot. */
  readonly performer?: string;
  readonly on?: CivilDate;
}

export interface Lot {
  readonly id: string;
  /** One mineral by the lists' code, or a group (`rare-earths`); six digits of HS cannot replace it. */
  readonly mineral?: ListedMineral | Mineral;
  /** Six to ten digits as text, with the edition they were written in: `HS2022`. */
  readonly hs?: { readonly code: string; readonly edition: string };
  readonly mine: Mine;
  /** In order of work; empty for ore shipped raw. */
  readonly steps: readonly Step[];
  readonly parties: readonly Party[];
  readonly market: Market;
  /** The vehicle that the United States' credit speaks of; the asked day stands for a day that is absent. */
  readonly vehicle?: { readonly acquiredOn?: CivilDate; readonly placedInServiceOn?: CivilDate };
  readonly evidence?: Evidence;
}

/** What makes a lot impossible rather than incomplete; such a lot is refused, with every fault at once. */
export function lotFaults(lot: Lot, tables: RuleTables): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (code: string, at: string, message: string) => faults.push({ code, at, message });

  if (lot.mineral !== undefined && !isKnownMineral(lot.mineral, tables)) {
    fault('unknown_mineral', 'mineral', `Got "${lot.mineral}" when expected a mineral of the lists.`);
  }
  if (lot.hs && !/^\d{6}(\d\d){0,2}$/.test(lot.hs.code)) {
    fault('malformed_hs_code', 'hs.code', `Got "${lot.hs.code}" when expected 6, 8 or 10 digits.`);
  }

  const other = lot.evidence?.otherBatteryMinerals;
  const sums: readonly (readonly [string, Money | undefined])[] = [
    ['mine.valueAdded', lot.mine.valueAdded],
    ...lot.steps.map((step, i) => [`steps[${i}].valueAdded`, step.valueAdded] as const),
    ['evidence.otherBatteryMinerals.value', other?.value],
    ['evidence.otherBatteryMinerals.qualifying', other?.qualifying],
  ];
  for (const [at, sum] of sums) {
    if (sum && !(sum.amount >= 0 && Number.isFinite(sum.amount))) {
      fault('negative_value', at, `Got ${sum.amount} when expected 0 or more.`);
    }
  }
  const currencies = [...new Set(sums.flatMap(([, sum]) => (sum ? [sum.currency] : [])))];
  if (currencies.length > 1) {
    fault('mixed_currencies', 'steps', `Got ${currencies.join(' and ')} when expected one currency.`);
  }
  faults.push(...evidenceFaults(lot.evidence, 1 + lot.steps.length));

  const days = [lot.mine.extractedOn, ...lot.steps.map((step) => step.on)];
  let before: CivilDate | undefined;
  for (const [i, day] of days.entries()) {
    if (day === undefined) continue;
    if (before !== undefined && day < before) {
      fault('days_out_of_order', `steps[${i - 1}].on`, `Got ${day} when expected ${before} or later.`);
    }
    before = day;
  }

  const { acquiredOn, placedInServiceOn } = lot.vehicle ?? {};
  if (acquiredOn !== undefined && placedInServiceOn !== undefined && placedInServiceOn < acquiredOn) {
    fault('days_out_of_order', 'vehicle', `Got ${placedInServiceOn} when expected ${acquiredOn} or later.`);
  }

  const ids = new Set<string>();
  for (const [i, party] of lot.parties.entries()) {
    if (ids.has(party.id))
      fault('party_repeated', `parties[${i}].id`, `Got "${party.id}" twice when expected once.`);
    ids.add(party.id);
  }
  for (const [i, party] of lot.parties.entries()) {
    let sum = 0;
    for (const [j, holding] of (party.owners ?? []).entries()) {
      const at = `parties[${i}].owners[${j}]`;
      if (!(holding.sharePercent > 0 && holding.sharePercent <= 100)) {
        fault('share_out_of_range', at, `Got ${holding.sharePercent} % when expected over 0 and up to 100.`);
      }
      if (!ids.has(holding.owner))
        fault('unknown_party', at, `Got "${holding.owner}" when expected a party of the lot.`);
      sum += holding.sharePercent;
    }
    // Shares are published to two decimals; a hundredth of a percent above is rounding.
    if (sum > 100.01)
      fault('shares_exceed_whole', `parties[${i}].owners`, `Got ${sum} % when expected 100 at most.`);
  }
  const named = [
    ['mine.operator', lot.mine.operator] as const,
    ...lot.steps.map((step, i) => [`steps[${i}].performer`, step.performer] as const),
  ];
  for (const [at, id] of named) {
    if (id !== undefined && !ids.has(id))
      fault('unknown_party', at, `Got "${id}" when expected a party of the lot.`);
  }
  return faults;
}

function isKnownMineral(mineral: string, tables: RuleTables): boolean {
  return tables.minerals.has(mineral) || (minerals as readonly string[]).includes(mineral);
}
