/** Demand by country and mineral, told so that nobody can be picked out. */

/** A count below this is told as "fewer than": of one or two investors from a country, everybody in the trade knows who they are. */
export const smallestShownCount = 3;

export interface Interested {
  /** One investor is counted once, however often it asks. */
  readonly account: string;
  readonly country: string;
  readonly minerals: readonly string[];
}

export interface InterestCell {
  readonly country: string;
  readonly mineral: string;
  /** Undefined below `smallestShownCount`. */
  readonly investors?: number;
}

/**
 * Investors by their country and the mineral they ask for: known counts first, the largest before the others. There are no sums
 * over countries or minerals: a small count could be taken from the difference.
 */
export function interestIndex(interests: readonly Interested[]): readonly InterestCell[] {
  const accounts = new Map<string, Set<string>>();
  for (const { account, country, minerals } of interests) {
    for (const mineral of minerals) {
      const key = `${country} ${mineral}`;
      accounts.set(key, (accounts.get(key) ?? new Set()).add(account));
    }
  }
  return [...accounts]
    .map(([key, { size }]): InterestCell => {
      const [country = '', mineral = ''] = key.split(' ');
      return size < smallestShownCount ? { country, mineral } : { country, mineral, investors: size };
    })
    .sort(
      (a, b) =>
        (b.investors ?? 0) - (a.investors ?? 0) ||
        a.country.localeCompare(b.country) ||
        a.mineral.localeCompare(b.mineral),
    );
}
