/**
 * Names behind the commitments of the log: the openings that are kept and not erased. They are read once and remembered,
 * so that a list of three thousand licences asks the database nothing; a name that was erased is forgotten at the next refresh.
 */
import type { Opening, Openings } from '#store';

/** A database takes so many values in one question. */
const askedAtOnce = 500;

export class PartyNames {
  readonly #openings: Pick<Openings, 'find'>;
  #names = new Map<string, string | null>();
  /** Counts the refreshes that took a name away: a part of the version of public answers. */
  version = 0;

  constructor(openings: Pick<Openings, 'find'>) {
    this.#openings = openings;
  }

  /** What a commitment opens to; null where it was erased, or was not asked for with `know`. */
  text(commitment: string): string | null {
    return this.#names.get(commitment) ?? null;
  }

  /** Resolves once these are known: at once when they are. */
  async know(commitments: Iterable<string>): Promise<void> {
    const unknown = [...new Set(commitments)].filter((commitment) => !this.#names.has(commitment));
    if (unknown.length > 0) await this.#read(unknown, this.#names);
  }

  /** Openings that were kept a moment ago. */
  remember(openings: readonly Opening[]): void {
    for (const { commitment, value } of openings) this.#names.set(commitment, String(value));
  }

  /** What was erased a moment ago. */
  forget(commitments: readonly string[]): void {
    for (const commitment of commitments) this.#names.set(commitment, null);
    this.version++;
  }

  /** Reads everything known again: what was erased since is gone. */
  async refresh(): Promise<void> {
    const names = new Map<string, string | null>();
    const before = [...this.#names.keys()];
    await this.#read(before, names);
    const asked = new Set(before);
    if (before.some((commitment) => names.get(commitment) !== this.#names.get(commitment))) this.version++;
    // What became known while the database was asked stays.
    for (const [commitment, name] of this.#names) if (!asked.has(commitment)) names.set(commitment, name);
    this.#names = names;
  }

  async #read(commitments: readonly string[], into: Map<string, string | null>): Promise<void> {
    for (let start = 0; start < commitments.length; start += askedAtOnce) {
      const asked = commitments.slice(start, start + askedAtOnce);
      const found = await this.#openings.find(asked);
      for (const commitment of asked) into.set(commitment, null);
      for (const { commitment, value } of found) into.set(commitment, String(value));
    }
  }
}
