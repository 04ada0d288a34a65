/** Names of those who hold or ask, found as the names of places are. Indexed anew when the log has grown, at most once a second. */
import { pages, type SearchResult } from '#contract';
import { isOpen, type RegisterState } from '#register';
import type { PartyNames } from '../party-names.ts';
import { TextIndex } from './text-index.ts';

const millisBetweenIndexes = 1000;

interface Holding {
  licences: number;
  applications: number;
  simulated: boolean;
}

export class Holders {
  readonly #names: PartyNames;
  readonly #nowMillis: () => number;
  #index = new TextIndex<SearchResult>([]);
  #size = -1;
  #indexedAt = Number.NEGATIVE_INFINITY;

  constructor(names: PartyNames, nowMillis: () => number) {
    this.#names = names;
    this.#nowMillis = nowMillis;
  }

  /** Inside `read`: the index follows the state. */
  lookAt(state: RegisterState): void {
    const now = this.#nowMillis();
    if (state.size !== this.#size && now - this.#indexedAt >= millisBetweenIndexes) {
      this.#index = new TextIndex(
        [...this.#holdings(state)].map(([name, holding]) => ({
          thing: resultOf(name, holding),
          names: [name],
          weight: holding.licences + holding.applications / 10,
        })),
      );
      this.#size = state.size;
      this.#indexedAt = now;
    }
  }

  find(text: string, limit: number): SearchResult[] {
    return this.#index.find(text, limit);
  }

  #holdings(state: RegisterState): Map<string, Holding> {
    const holdings = new Map<string, Holding>();
    const holdingOf = (commitment: string, simulated: boolean): Holding | undefined => {
      const name = this.#names.text(commitment);
      if (name === null) return undefined;
      const holding = holdings.get(name) ?? { licences: 0, applications: 0, simulated };
      holdings.set(name, holding);
      return holding;
    };
    for (let ordinal = 1; ordinal <= state.licences.count; ordinal++) {
      const licence = state.licences.get(ordinal);
      const holding = licence && holdingOf(licence.holder.name.commitment, licence.simulated);
      if (holding && licence.status === 'in-force') holding.licences++;
    }
    for (let ordinal = 1; ordinal <= state.applications.count; ordinal++) {
      const application = state.applications.get(ordinal);
      if (!application || !isOpen(application)) continue;
      const holding = holdingOf(application.applicant.name.commitment, application.simulated);
      if (holding) holding.applications++;
    }
    return holdings;
  }
}

function resultOf(name: string, { licences, applications, simulated }: Holding): SearchResult {
  return {
    kind: 'holder',
    label: name,
    detail: `${licences} / ${applications}`,
    address: `${pages.register}?holder=${encodeURIComponent(name)}`,
    simulated,
  };
}
