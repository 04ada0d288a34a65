/*  Records of one kind, numbered from 1 in the order of the log. Each keeps its versions by the entry that made them:
 *
 *      newest of A-7 ──► version 90 ──► version 41 ──► version 12      (values in one list, in the order made)
 *
 *  So the record at any size is a walk of a few links, and going back is popping the list.
 */
import { firstAtLeast, Ints } from './ints.ts';

export interface Version<T> {
  readonly value: T;
  /** Index of the entry that made it. */
  readonly index: number;
}

export class Records<T extends { readonly status: string }> {
  readonly #partyOf: (value: T) => string;
  // A version is a place in these lists; place 0 stands for none.
  readonly #values: (T | undefined)[] = [undefined];
  readonly #ordinals = new Ints();
  readonly #indexes = new Ints();
  readonly #older = new Ints();
  /** Place of the newest version of each record. */
  readonly #newest = new Ints();
  readonly #byStatus = new Map<string, Set<number>>();
  readonly #byParty = new Map<string, number[]>();

  readonly #keepsPast: boolean;
  readonly #kept: (value: T) => T;

  /**
   * `partyOf` says whose a record is when it begins. `keepsPast`: false where only the newest versions will ever be asked for; `kept` is then
   * what is kept of one.
   */
  constructor(partyOf: (value: T) => string, keepsPast: boolean, kept: (value: T) => T = (value) => value) {
    this.#partyOf = partyOf;
    this.#keepsPast = keepsPast;
    this.#kept = kept;
    for (const list of [this.#ordinals, this.#indexes, this.#older, this.#newest]) list.push(0);
  }

  get count(): number {
    return this.#newest.length - 1;
  }

  /** The newest version of a record; undefined where there is no such number. */
  get(ordinal: number): T | undefined {
    return this.#values[this.#newestOf(ordinal)];
  }

  /** The record as it stood when the log had `size` entries; undefined where it had not begun. */
  at(ordinal: number, size: number): T | undefined {
    let place = this.#newestOf(ordinal);
    while (place !== 0 && this.#indexes.at(place) >= size) place = this.#older.at(place);
    return this.#values[place];
  }

  /** Every version of a record, oldest first. */
  versions(ordinal: number): Version<T>[] {
    const versions: Version<T>[] = [];
    for (let place = this.#newestOf(ordinal); place !== 0; place = this.#older.at(place)) {
      versions.push({ value: this.#values[place] as T, index: this.#indexes.at(place) });
    }
    return versions.reverse();
  }

  /** Ordinals of the records of which entries `from` ≤ index < `to` made a version, ascending. */
  touched(from: number, to: number): number[] {
    const ordinals = new Set<number>();
    // Versions stand in the order of the entries that made them.
    const first = firstAtLeast(1, this.#values.length, (place) => this.#indexes.at(place), from);
    for (let place = first; place < this.#values.length && this.#indexes.at(place) < to; place++) {
      ordinals.add(this.#ordinals.at(place));
    }
    return [...ordinals].sort((a, b) => a - b);
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

  /**
   * Puts a new version; a record begins with the number after the last.
   * @throws RangeError for a number further on
   */
  put(ordinal: number, value: T, index: number): void {
    const older = this.#newestOf(ordinal);
    if (older !== 0 && !this.#keepsPast) {
      this.#move(ordinal, this.#values[older]?.status, value.status);
      this.#values[older] = this.#kept(value);
      this.#indexes.set(older, index);
      return;
    }
    const place = this.#values.length;
    if (older === 0) {
      if (ordinal !== this.count + 1)
        throw new RangeError(`Got record ${ordinal} when expected ${this.count + 1}.`);
      this.#newest.push(place);
      this.#addToParty(this.#partyOf(value), ordinal);
    } else this.#newest.set(ordinal, place);
    this.#values.push(value);
    this.#ordinals.push(ordinal);
    this.#indexes.push(index);
    this.#older.push(older);
    this.#move(ordinal, this.#values[older]?.status, value.status);
  }

  /** Pops the versions that entries from `size` on made. @throws RangeError where the past is not kept */
  rollback(size: number): void {
    if (!this.#keepsPast) throw new RangeError('Records that keep no past cannot go back.');
    for (let place = this.#values.length - 1; place > 0 && this.#indexes.at(place) >= size; place--) {
      const value = this.#values.pop() as T;
      const ordinal = this.#ordinals.at(place);
      const older = this.#older.at(place);
      for (const list of [this.#ordinals, this.#indexes, this.#older]) list.length--;
      if (older === 0) {
        this.#newest.length--;
        this.#byParty.get(this.#partyOf(value))?.pop();
      } else this.#newest.set(ordinal, older);
      this.#move(ordinal, value.status, this.#values[older]?.status);
    }
  }

  #newestOf(ordinal: number): number {
    return ordinal >= 1 && ordinal < this.#newest.length ? this.#newest.at(ordinal) : 0;
  }

  #addToParty(party: string, ordinal: number): void {
    const those = this.#byParty.get(party);
    if (those === undefined) this.#byParty.set(party, [ordinal]);
    else those.push(ordinal);
  }

  #move(ordinal: number, from: string | undefined, to: string | undefined): void {
    if (from === to) return;
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
