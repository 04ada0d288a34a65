/** Which other deposits a deposit's records are held to be: computed from names, distance and mineral; nothing is merged by it. */
import {
  farthestKm,
  type Link,
  type LinkDoubt,
  linkBetween,
  type PlaceRecord,
  placeRecordOf,
} from '#disclosure';
import type { Deposit } from '#sources';

export interface FoundLink {
  readonly deposit: string;
  readonly verdict: 'same' | 'may-be-same';
  readonly kilometres: number;
  /** Empty for `same`. */
  readonly doubts: readonly LinkDoubt[];
}

const kilometresPerDegree = 111;

function stronger(a: Link, b: FoundLink | undefined): boolean {
  if (a.verdict === 'different') return false;
  if (!b || a.verdict === 'same') return b?.verdict !== 'same';
  return b.verdict !== 'same' && a.doubts.length < b.doubts.length;
}

/** Asks each record of a deposit against those of all others that are not too far off. */
export function depositLinker(deposits: readonly Deposit[]): (deposit: Deposit) => readonly FoundLink[] {
  const recordsOf = (deposit: Deposit): readonly PlaceRecord[] =>
    deposit.statements.flatMap((said) => placeRecordOf(said) ?? []);
  const all = deposits.map((deposit) => ({ id: deposit.id, records: recordsOf(deposit) }));
  return (deposit) => {
    const own = recordsOf(deposit);
    return all.flatMap(({ id, records }): FoundLink[] => {
      if (id === deposit.id) return [];
      let best: FoundLink | undefined;
      for (const one of own) {
        for (const other of records) {
          if (Math.abs(one.position[1] - other.position[1]) * kilometresPerDegree > farthestKm) continue;
          const link = linkBetween(one, other);
          if (link.verdict === 'different' || !stronger(link, best)) continue;
          best = {
            deposit: id,
            verdict: link.verdict,
            kilometres: Math.round(link.kilometres * 10) / 10,
            doubts: link.verdict === 'same' ? [] : link.doubts,
          };
        }
      }
      return best ? [best] : [];
    });
  };
}
