/**
 * Who stands behind a firm, as bounds: what is known to belong to the governments of covered nations, and what might.
 *
 *      state of A ── 60 % ──▶ holding ── 40 % ──▶ mine        multiplied: 24 %
 *                                                             control counts whole: 40 %
 *
 * Two readings are in use for a chain of several firms. Both are computed; where they disagree nothing is told.
 */
import { type OwnerReading, ownerReadings } from './evidence.ts';
import type { CountryCode } from './tables.ts';

export interface Holding {
  /** Id of a party of the lot. */
  readonly owner: string;
  readonly sharePercent: number;
}

export interface Party {
  readonly id: string;
  readonly name?: string;
  readonly kind: 'government' | 'firm' | 'person';
  /** Of a firm, where it is organised; of a government, whose it is. */
  readonly country?: CountryCode;
  /** Absent: not known. What the shares lack to 100 is not known either. */
  readonly owners?: readonly Holding[];
}

/** From this share on, a government owns or controls (26 USC 30D(d)(7), guidance of May 2024). */
export const concernPercent = 25;
/** A holding from which an owner is taken to control the firm, in the second reading. */
const controlPercent = 50;

/** Parties in a ring, each owning the next, or undefined. */
function ownerCycle(from: string, parties: ReadonlyMap<string, Party>): readonly string[] | undefined {
  const path: string[] = [];
  const clear = new Set<string>();
  function visit(id: string): readonly string[] | undefined {
    const at = path.indexOf(id);
    if (at !== -1) return [...path.slice(at), id];
    if (clear.has(id)) return undefined;
    path.push(id);
    for (const { owner } of parties.get(id)?.owners ?? []) {
      const cycle = visit(owner);
      if (cycle) return cycle;
    }
    path.pop();
    clear.add(id);
    return undefined;
  }
  return visit(from);
}

interface StateShare {
  /** Percent known to be held. */
  readonly known: number;
  /** Percent that may be held, the unknown counted in. */
  readonly possible: number;
}

/** Shares must hold no cycle. */
function stateShare(
  id: string,
  parties: ReadonlyMap<string, Party>,
  covered: ReadonlySet<CountryCode>,
  reading: OwnerReading,
): StateShare {
  const party = parties.get(id);
  if (!party) return { known: 0, possible: 100 };
  if (party.kind === 'person') return { known: 0, possible: 0 };
  if (party.kind === 'government') {
    if (party.country === undefined) return { known: 0, possible: 100 };
    return covered.has(party.country) ? { known: 100, possible: 100 } : { known: 0, possible: 0 };
  }
  if (!party.owners) return { known: 0, possible: 100 };
  let known = 0;
  let possible = 0;
  let stated = 0;
  for (const { owner, sharePercent } of party.owners) {
    const behind = stateShare(owner, parties, covered, reading);
    if (reading === 'multiplied') {
      known += (sharePercent * behind.known) / 100;
      possible += (sharePercent * behind.possible) / 100;
    } else {
      // Who controls the owner holds all that the owner holds.
      known += (sharePercent * (behind.known >= controlPercent ? 100 : behind.known)) / 100;
      possible += (sharePercent * (behind.possible >= controlPercent ? 100 : behind.possible)) / 100;
    }
    stated += sharePercent;
  }
  return { known, possible: Math.min(100, possible + Math.max(0, 100 - stated)) };
}

export type Concern =
  | {
      readonly outcome: 'is';
      readonly code: 'firm_of_covered_nation' | 'state_owned';
      readonly party: string;
      readonly percent?: number;
    }
  | { readonly outcome: 'is-not' }
  | {
      readonly outcome: 'cannot-tell';
      readonly code:
        | 'performer_missing'
        | 'country_missing'
        | 'owner_cycle'
        | 'owners_missing'
        | 'readings_differ';
      readonly party?: string;
      readonly cycle?: readonly string[];
    };

/** Is the one who performs a step a foreign entity of concern: a firm of a covered nation, or held from 25 % on by its government? */
export function concernOf(
  id: string | undefined,
  parties: ReadonlyMap<string, Party>,
  covered: ReadonlySet<CountryCode>,
  /** The one that the holder states to hold; both without it. */
  reading?: OwnerReading,
): Concern {
  const party = id === undefined ? undefined : parties.get(id);
  if (!party) return { outcome: 'cannot-tell', code: 'performer_missing' };
  if (party.country !== undefined && covered.has(party.country) && party.kind !== 'person') {
    return { outcome: 'is', code: 'firm_of_covered_nation', party: party.id };
  }
  const cycle = ownerCycle(party.id, parties);
  if (cycle) return { outcome: 'cannot-tell', code: 'owner_cycle', party: party.id, cycle };
  const shares = (reading ? [reading] : ownerReadings).map((one) =>
    stateShare(party.id, parties, covered, one),
  );
  if (shares.every(({ known }) => known >= concernPercent)) {
    return {
      outcome: 'is',
      code: 'state_owned',
      party: party.id,
      percent: Math.min(...shares.map((s) => s.known)),
    };
  }
  if (shares.every(({ possible }) => possible < concernPercent)) {
    return party.country === undefined && party.kind === 'firm'
      ? { outcome: 'cannot-tell', code: 'country_missing', party: party.id }
      : { outcome: 'is-not' };
  }
  const allKnown = shares.every(({ known, possible }) => known === possible);
  return { outcome: 'cannot-tell', code: allKnown ? 'readings_differ' : 'owners_missing', party: party.id };
}
