/** Records of one kind, numbered from 1 in the order of the log. Each keeps its versions, newest first, by the entry that made them. */
export interface Version<T> {
  readonly value: T;
  /** Index of the entry that made it. */
  readonly index: number;
  readonly older: Version<T> | undefined;
}

export class Records<T extends { readonly status: string }> {
  readonly #partyOf: (value: T) => string;
  readonly #newest: Version<T>[] = [];
  /** Ordinals in the order in which their versions were made, for going back. */
  readonly #made: number[] = [];
  readonly #byStatus = new Map<string, Set<number>>();
  readonly #byParty = new Map<string, number[]>();

  /** `partyOf` says whose a record is when it begins. */
  constructor(partyOf: (value: T) => string) {
    this.#partyOf = partyOf;
  }

  get count(): number {
    return this.#newest.length;
  }

  /** The newest version of a record. */
  get(ordinal: number): T | undefined {
    return this.#newest[ordinal - 1]?.value;
  }

  /** The record as it stood when the log had `size` entries. */
  at(ordinal: number, size: number): T | undefined {
    let version = this.#newest[ordinal - 1];
    while (version !== undefined && version.index >= size) version = version.older;
    return version?.value;
  }

  /** Every version of a record, oldest first. */
  versions(ordinal: number): Version<T>[] {
    const versions: Version<T>[] = [];
    for (let version = this.#newest[ordinal - 1]; version !== undefined; version = version.older)
      versions.push(version);
    return versions.reverse();
  }

  /** Ordinals of the records that now have a status, ascending. */
  withStatus(status: T['status']): number[] {
    return [...(this.#byStatus.get(status) ?? [])].sort((a, b) => a - b);
  }

  countWithStatus(status: T['status']): number {
    return this.#byStatus.get(status)?.size ?? 0;
  }

  /** Ordinals of a party's records, ascending. */
  ofParty(party: string): readonly number[] {
    return this.#byParty.get(party) ?? [];
  }

  /** Puts a new version; a record begins with the number after the last. */
  put(ordinal: number, value: T, index: number): void {
    const older = this.#newest[ordinal - 1];
    if (older === undefined && ordinal !== this.#newest.length + 1) {
      throw new RangeError(`Got record ${ordinal} when expected ${this.#newest.length + 1}.`);
    }
    this.#newest[ordinal - 1] = { value, index, older };
    this.#made.push(ordinal);
    if (older === undefined) this.#addToParty(this.#partyOf(value), ordinal);
    if (older?.value.status !== value.status) this.#move(ordinal, older?.value.status, value.status);
  }

  /** Pops the versions that entries from `size` on made. */
  rollback(size: number): void {
    for (;;) {
      const ordinal = this.#made.at(-1);
      if (ordinal === undefined) return;
      const version = this.#newest[ordinal - 1] as Version<T>;
      if (version.index < size) return;
      this.#made.pop();
      if (version.older === undefined) {
        this.#newest.pop();
        this.#byParty.get(this.#partyOf(version.value))?.pop();
      } else this.#newest[ordinal - 1] = version.older;
      this.#move(ordinal, version.value.status, version.older?.value.status);
    }
  }

  #addToParty(party: string, ordinal: number): void {
    const those = this.#byParty.get(party);
    if (those === undefined) this.#byParty.set(party, [ordinal]);
    else those.push(ordinal);
  }

  #move(ordinal: number, from: string | undefined, to: string | undefined): void {
    if (from !== undefined) this.#byStatus.get(from)?.delete(ordinal);
    if (to === undefined) return;
    let those = this.#byStatus.get(to);
    if (those === undefined) {
      those = new Set();
      this.#byStatus.set(to, those);
    }
    those.add(ordinal);
  }
}
