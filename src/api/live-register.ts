/*  The register as the server sees it: one writer, the state it folds, the law and the ground.
 *
 *      handler ── read(state => …) ──► waits while an append is under way, then looks, all at once
 *      handler ── submit(command) ───► answered when its entries are durable
 *
 *  The state is ahead of the log while an append is under way. Nobody is shown an entry that might still be lost, so
 *  readers wait for those few milliseconds.
 */
import { type EntryLine, type FeedEvent, type KnownAsOf, parseAsOf, type StandpointQuery } from '#contract';
import { blockNaming, type ListedNaming } from '#grid';
import type { LawPack } from '#law';
import { entryFromBytes, type ReadHashes } from '#proof';
import {
  type Application,
  type Command,
  type Context,
  type Decision,
  decide,
  type Entry,
  fold,
  type GroundBase,
  type Outcome,
  openState,
  type RegisterState,
  rollback,
  type Standpoint,
  sizeAt,
} from '#register';
import { type Answer, Growth, type Keeper, type Opening, openKeeper, type Store } from '#store';
import {
  addDays,
  type CivilDate,
  civilDateAt,
  type Finding,
  type Instant,
  instantFromMillis,
  millisFromInstant,
  startOfDay,
} from '#terms';
import { twinOf } from './applications/twin.ts';
import { noSuchEntry } from './entries/no-such-entry.ts';
import { presentEntryLine } from './entries/present.ts';
import { rememberedHashes } from './log/stored-hashes.ts';
import { PartyNames } from './party-names.ts';
import { eraseWithdrawn } from './replies/erase-words.ts';
import { Together } from './together.ts';

/** What a command came to, with duties and unknowns that remain. */
export interface Decided {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}
export type Refused = Extract<Decision, { accepted: false }> & {
  /** The open application that says the same as the one that was to be lodged. */
  readonly twin?: Application;
};

export interface LiveRegisterOptions {
  readonly store: Store;
  readonly law: LawPack;
  readonly base: GroundBase;
  /** Names of blocks by an official list; by formula without it. */
  readonly blocks?: ListedNaming;
  readonly nowMillis: () => number;
  /** The signed checkpoint of a size and its root. */
  readonly sign: (size: number, root: Uint8Array) => string;
  readonly onReplay?: (done: number, total: number) => void;
}

export class LiveRegister {
  readonly store: Store;
  readonly law: LawPack;
  readonly base: GroundBase;
  readonly names: PartyNames;
  readonly blocks: ListedNaming;
  /** Stored hashes of the log. */
  readonly readHashes: ReadHashes;
  readonly #nowMillis: () => number;
  readonly #keeper: Keeper<RegisterState, Command, Decided, Refused>;
  readonly #openings: Together<readonly Opening[], undefined>;
  readonly #growth = new Growth();
  readonly #listeners = new Set<(from: number, entries: readonly Entry[]) => void>();

  private constructor(
    options: LiveRegisterOptions,
    keeper: Keeper<RegisterState, Command, Decided, Refused>,
  ) {
    this.store = options.store;
    this.law = options.law;
    this.base = options.base;
    this.blocks = options.blocks ?? blockNaming();
    this.names = new PartyNames(options.store.openings);
    this.readHashes = rememberedHashes(options.store.log.readHashes);
    this.#openings = new Together(async (kept) => {
      await options.store.openings.keep(kept.flat());
      return kept.map(() => undefined);
    });
    this.#nowMillis = options.nowMillis;
    this.#keeper = keeper;
  }

  /** Replays the log and follows it. @throws BadEntry for a log that contradicts itself; StoreError as the store's */
  static async open(options: LiveRegisterOptions): Promise<LiveRegister> {
    const { store, law, base, nowMillis, sign, onReplay } = options;
    let tell: ((from: number, entries: readonly Entry[]) => void) | undefined;
    const keeper = await openKeeper<RegisterState, Command, Decided, Refused>({
      log: store.log,
      initialState: openState(),
      // Entries come from our own `decide`, or from a store that another process of ours wrote; `fold` checks them again.
      fold: (state, index, entry) => fold(state, index, entry as unknown as Entry),
      rollback,
      decide: (state, command, at) => {
        const twin = command.act === 'lodge' ? twinOf(state, command) : undefined;
        if (twin) return { accepted: false, findings: [], twin };
        const decision = decide(state, command, contextAt(at, law, base));
        if (!decision.accepted) return decision;
        const { entries, outcome, findings } = decision;
        return { accepted: true, entries, outcome: { outcome, findings } };
      },
      now: () => instantFromMillis(nowMillis()),
      sign,
      onKept: (from, entries) => tell?.(from, entries as unknown as readonly Entry[]),
      ...(onReplay ? { onReplay } : {}),
    });
    const register = new LiveRegister(options, keeper);
    tell = (from, entries) => register.#kept(from, entries);
    // What came back with a restored copy, or outlived a crash, goes for good before anyone reads a name.
    await store.openings.erase([...keeper.state.erased.keys()]);
    await eraseWithdrawn(store, keeper.state);
    await register.#knowParties();
    return register;
  }

  /** Entries that are durable and folded. */
  get size(): number {
    return this.#keeper.size;
  }

  /** The signed checkpoint of `size`. */
  get checkpoint(): string {
    return this.#keeper.checkpoint;
  }

  get health() {
    return this.#keeper.health;
  }

  now(): Instant {
    return instantFromMillis(this.#nowMillis());
  }

  /** The day by the clock of the country. */
  today(): CivilDate {
    return civilDateAt(this.now(), this.law.zone);
  }

  /** The civil day of an instant by the clock of the country. */
  dayOf(at: Instant): CivilDate {
    return civilDateAt(at, this.law.zone);
  }

  /**
   * Where a request stands: what the register knew, and the day asked about. Without a word: all of it, today. Inside `read`.
   * @throws Refusal `no_such_entry` for an index that the log has not reached
   */
  standpoint(state: RegisterState, { asOf, datetime }: StandpointQuery = {}): Standpoint {
    const { size, day: known } = this.#known(state, asOf === undefined ? undefined : parseAsOf(asOf));
    const day = datetime ?? known;
    return { size, day, written: day < known ? Math.min(size, this.#writtenBy(state, day)) : size };
  }

  /** How much of the log was known, and on which day. */
  #known(
    state: RegisterState,
    asOf: KnownAsOf | undefined,
  ): { readonly size: number; readonly day: CivilDate } {
    const now = { size: this.size, day: this.today() };
    if (asOf === undefined) return now;
    if ('day' in asOf) {
      return asOf.day >= now.day ? now : { size: this.#writtenBy(state, asOf.day), day: asOf.day };
    }
    if ('instant' in asOf) {
      const { instant } = asOf;
      return instant >= this.now() ? now : { size: sizeAt(state, instant), day: this.dayOf(instant) };
    }
    const { entry } = asOf;
    if (entry >= now.size) throw noSuchEntry(entry, now.size);
    return { size: entry + 1, day: this.dayOf(state.instants[entry] as Instant) };
  }

  /** Entries written by the end of a day. */
  #writtenBy(state: RegisterState, day: CivilDate): number {
    const next = millisFromInstant(startOfDay(addDays(day, 1), this.law.zone));
    return sizeAt(state, instantFromMillis(next - 1));
  }

  /** The coordinate system in which blocks are meant today: that of the state. */
  stateDatum(day: CivilDate = this.today()): string {
    const datum = this.law.valueOn('grid.state-datum', day);
    if (typeof datum !== 'string') throw new RangeError(`The law names no datum of the grid on ${day}.`);
    return datum;
  }

  /** Looks at the state as it is durable. `look` must not wait for anything, nor keep the state. */
  read<T>(look: (state: RegisterState) => T): Promise<T> {
    return this.#keeper.read(look);
  }

  /** Keeps what commitments open to, before the entry that carries them is written. */
  async keepOpenings(openings: readonly Opening[]): Promise<void> {
    await this.#openings.ask(openings);
    this.names.remember(openings);
  }

  /** Resolves when the command's entries are durable, or with what stands against it. */
  submit(command: Command): Promise<Answer<Decided, Refused>> {
    return this.#keeper.submit(command);
  }

  /** What a command would come to now; nothing is written. */
  preview(command: Command): Promise<Decision> {
    return this.read((state) => this.decide(state, command));
  }

  /** The same inside `read`. */
  decide(state: RegisterState, command: Command): Decision {
    // The machine's clock may stand behind the last entry; what is written then carries that entry's instant.
    const last = state.instants.at(-1);
    const now = this.now();
    const at = last !== undefined && last > now ? last : now;
    return decide(state, command, contextAt(at, this.law, this.base));
  }

  /** Calls back with entries once they are durable, in order; returns how to stop. */
  onKept(listener: (from: number, entries: readonly Entry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  grown(maximumMillis: number, signal: AbortSignal): Promise<void> {
    return this.#growth.wait(maximumMillis, signal);
  }

  /** Entries of the log, `from` ≤ index < `to`. */
  async entries(from: number, to: number): Promise<readonly Entry[]> {
    const bytes = await this.store.log.read(from, Math.min(to, this.size));
    return bytes.map((one) => entryFromBytes(one) as unknown as Entry);
  }

  /** Entries of the log as lines. */
  async entryLines(from: number, to: number): Promise<readonly EntryLine[]> {
    const entries = await this.entries(from, to);
    return Promise.all(entries.map((entry, i) => this.#line(from + i, entry)));
  }

  /** Single entries of the log as lines. */
  async linesAt(indexes: readonly number[]): Promise<EntryLine[]> {
    const lines = await Promise.all(indexes.map((index) => this.entryLines(index, index + 1)));
    return lines.flat();
  }

  async events(from: number, to: number): Promise<readonly FeedEvent[]> {
    const { size } = this;
    return (await this.entryLines(from, to)).map((line) => ({ ...line, size }));
  }

  /** Finishes what waits and stops following the log; the store stays open. */
  async close(): Promise<void> {
    await this.#keeper.close();
  }

  async #line(index: number, entry: Entry): Promise<EntryLine> {
    if (entry.kind !== 'entry-corrected') return presentEntryLine(index, entry);
    const [corrected] = await this.entries(entry.corrects, entry.corrects + 1);
    const records = corrected ? presentEntryLine(entry.corrects, corrected).records : [];
    return presentEntryLine(index, entry, records);
  }

  #kept(from: number, entries: readonly Entry[]): void {
    this.#growth.announce();
    // Those lodged here are remembered already; those of another process are read.
    const lodged = entries.flatMap((entry) =>
      entry.kind === 'application-lodged' ? [entry.applicant.name.commitment] : [],
    );
    this.names.know(lodged).catch(() => {}); // asked for again by whoever shows them
    const erased = entries.flatMap((entry) => (entry.kind === 'opening-erased' ? entry.commitments : []));
    if (erased.length > 0) {
      this.names.forget(erased);
      // Whoever wrote the entry may have died before it erased: done again it changes nothing.
      this.store.openings.erase(erased).catch(() => {});
    }
    for (const listener of this.#listeners) listener(from, entries);
  }

  /** Names of everyone in the register, so that lists and searches ask the database nothing. */
  async #knowParties(): Promise<void> {
    const { applications, licences } = this.#keeper.state;
    const commitments: string[] = [];
    for (let ordinal = 1; ordinal <= applications.count; ordinal++) {
      const application = applications.get(ordinal);
      if (application) commitments.push(application.applicant.name.commitment);
    }
    for (let ordinal = 1; ordinal <= licences.count; ordinal++) {
      const licence = licences.get(ordinal);
      if (licence) commitments.push(licence.holder.name.commitment);
    }
    await this.names.know(commitments);
  }
}

function contextAt(at: Instant, law: LawPack, base: GroundBase): Context {
  return { at, day: civilDateAt(at, law.zone), law, base };
}
