/*  The one writer of a process: turns commands into durable entries, many at a time.
 *
 *      submit ─┐                                        ┌─ durable: answer all, in the order of the log
 *      submit ─┼─▶ decide and fold each ─▶ append once ─┤
 *      submit ─┘   on what those before it left         └─ lost to a rival: roll back, read on, decide again
 *
 *  Nobody is answered before the append is durable, refusals included: a refusal may rest on an entry of the same batch.
 *  The state is ahead of the log only while an append is under way; whatever ends badly rolls it back to what is durable.
 */
import { entryBytes, entryFromBytes, equalBytes, Frontier, type Hash, leafHash } from '#proof';
import { type Instant, isInstant, millisFromInstant } from '#terms';
import { damagedEntry, firstDamagedEntry } from './damaged-entry.ts';
import { entriesInBatches } from './follow.ts';
import type { Answer, Entry, KeeperHealth, KeeperOptions, Refused } from './keeper-types.ts';
import { StoreError } from './store-error.ts';

const defaultMaximumBatch = 1000;
const defaultMaximumWaiting = 10_000;
const defaultClockToleranceMillis = 5000;
/** A batch is closed after so long, so that the process goes on answering readers. */
const batchMillis = 50;
const recoveryMillis = 1000;

interface Waiting<Command, Outcome, Refusal extends Refused> {
  readonly command: Command;
  readonly resolve: (answer: Answer<Outcome, Refusal>) => void;
  readonly reject: (error: unknown) => void;
}

/** A batch decided and folded, waiting to be durable. */
interface Batch {
  readonly bytes: readonly Uint8Array[];
  readonly entries: readonly Entry[];
  readonly lastAt: Instant | undefined;
  /** One a command, in order: answers it once the batch is durable. */
  readonly answers: readonly ((size: number, checkpoint: string) => void)[];
}

export class Keeper<State, Command, Outcome, Refusal extends Refused> {
  readonly state: State;
  readonly #options: KeeperOptions<State, Command, Outcome, Refusal>;
  readonly #stopped = new AbortController();
  readonly #waiting: Waiting<Command, Outcome, Refusal>[] = [];
  /** Readers who came while an append was under way. */
  #readers: (() => void)[] = [];
  /** The state holds entries that are not durable yet. */
  #ahead = false;
  #size = 0;
  #checkpoint = '';
  #lastAt: Instant | undefined;
  /** The log may hold entries that the state does not: it is read on before the next decision. */
  #behind = false;
  /** The state cannot take an entry of the log: our fault, and nothing more can be decided. */
  #broken: unknown;
  #working = false;
  #turn: Promise<void> = Promise.resolve();
  #following: Promise<void> = Promise.resolve();

  private constructor(options: KeeperOptions<State, Command, Outcome, Refusal>) {
    this.#options = options;
    this.state = options.initialState;
  }

  /**
   * Reads and folds the whole log, then follows it.
   * @throws what `fold` throws; StoreError `damaged` naming the first entry that is not what was sealed, and as the log's
   */
  static async open<State, Command, Outcome, Refusal extends Refused>(
    options: KeeperOptions<State, Command, Outcome, Refusal>,
  ): Promise<Keeper<State, Command, Outcome, Refusal>> {
    const keeper = new Keeper(options);
    const { log } = options;
    try {
      await keeper.#replay(await log.size());
      keeper.#seal(await log.root(keeper.#size));
    } catch (error) {
      if (error instanceof StoreError) throw error;
      // An entry that cannot be folded may have been changed behind our back: then that is what to say.
      const entry = await firstDamagedEntry(log);
      throw entry === undefined ? error : damagedEntry(entry);
    }
    const learn = (from: number, entries: readonly Uint8Array[]) =>
      keeper.#takeTurn(() => keeper.#learn(from, entries));
    keeper.#following = log.follow(keeper.#size, learn, keeper.#stopped.signal).catch((error: unknown) => {
      keeper.#broken ??= error;
    });
    return keeper;
  }

  /** Entries that are durable and folded; `state` is ahead of it only while an append is under way. */
  get size(): number {
    return this.#size;
  }

  /** The signed checkpoint of `size`. */
  get checkpoint(): string {
    return this.#checkpoint;
  }

  get health(): KeeperHealth {
    const { clockToleranceMillis = defaultClockToleranceMillis, now } = this.#options;
    const behind =
      this.#lastAt === undefined ? 0 : millisFromInstant(this.#lastAt) - millisFromInstant(now());
    return {
      size: this.#size,
      waiting: this.#waiting.length,
      writable: !this.#behind && this.#broken === undefined && !this.#stopped.signal.aborted,
      lastEntryAt: this.#lastAt,
      clockBehindMillis: behind > clockToleranceMillis ? behind : 0,
    };
  }

  /**
   * Resolves once the command's entries are durable, or with the refusal that `decide` gave.
   * @throws StoreError `busy`, `closed`, or as the log's append, when it is not known whether the entries were kept; and
   *   whatever `decide` or `fold` throws, for this command alone
   */
  submit(command: Command): Promise<Answer<Outcome, Refusal>> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    if (this.#stopped.signal.aborted) {
      return Promise.reject(new StoreError('closed', 'The register is closing: try again in a moment.'));
    }
    if (this.#waiting.length >= (this.#options.maximumWaiting ?? defaultMaximumWaiting)) {
      return Promise.reject(new StoreError('busy', 'Too many requests are waiting: try again in a moment.'));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject });
      if (this.#working) return;
      this.#working = true;
      void this.#takeTurn(() => this.#work());
    });
  }

  /**
   * Looks at the state as it is durable: now, or as soon as the append that is under way has ended. `look` must not wait for
   * anything, nor keep the state. Rejects with what `look` throws.
   */
  read<T>(look: (state: State) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const read = () => {
        try {
          resolve(look(this.state));
        } catch (error) {
          reject(error);
        }
      };
      if (this.#ahead) this.#readers.push(read);
      else read();
    });
  }

  /** Finishes what waits, then stops following the log. The store stays open. */
  async close(): Promise<void> {
    this.#stopped.abort();
    await this.#turn;
    await this.#following;
  }

  /** Folds the first `total` entries, each held against the tree that was sealed when they were written. */
  async #replay(total: number): Promise<void> {
    const { log, onReplay } = this.#options;
    const frontier = new Frontier();
    for await (const { from, entries } of entriesInBatches(log, 0, total)) {
      for (const entry of entries) frontier.append(leafHash(entry));
      this.#fold(from, entries);
      onReplay?.(this.#size, total);
    }
    if (this.#size < total || !equalBytes(frontier.root(), await log.root(total)))
      throw damagedEntry((await firstDamagedEntry(log)) ?? 0);
  }

  /** One thing at a time touches the state: a batch of ours, or entries of rivals. */
  #takeTurn(work: () => void | Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) await this.#keepSome();
    this.#working = false;
  }

  /** Decides, appends and answers the commands that wait longest; again and again while rivals are faster. */
  async #keepSome(): Promise<void> {
    for (;;) {
      let batch: Batch | undefined;
      try {
        if (this.#behind) await this.#readOn();
        batch = this.#decideSome();
        if (batch.bytes.length === 0) return this.#answer(batch); // refusals only, and they rest on what is durable
        this.#ahead = true;
        const appended = await this.#options.log.append(this.#size, batch.bytes);
        if (appended.appended) {
          const from = this.#size;
          this.#ahead = false;
          this.#size = appended.size;
          this.#lastAt = batch.lastAt;
          this.#seal(appended.root);
          this.#answer(batch);
          this.#tell(from, batch.entries);
          return;
        }
        this.#fallBack();
      } catch (error) {
        this.#fallBack();
        if (batch && (await this.#wasKept(batch))) return this.#answer(batch);
        this.#recoverLater();
        const failed = this.#waiting.splice(0, batch?.answers.length ?? this.#waiting.length);
        for (const { reject } of failed) reject(error);
        return;
      }
    }
  }

  #decideSome(): Batch {
    const { decide, now, maximumBatch = defaultMaximumBatch } = this.#options;
    const bytes: Uint8Array[] = [];
    const entries: Entry[] = [];
    const answers: Batch['answers'][number][] = [];
    const started = performance.now();
    let lastAt = this.#lastAt;
    for (const { command, resolve, reject } of this.#waiting.slice(0, maximumBatch)) {
      if (answers.length > 0 && performance.now() - started > batchMillis) break;
      const before = entries.length;
      const at = later(now(), lastAt);
      try {
        const ruling = decide(this.state, command, at);
        if (!ruling.accepted) {
          answers.push(() => resolve(ruling));
          continue;
        }
        let ownLastAt = lastAt;
        for (const entry of ruling.entries) {
          const own = entryBytes(entry);
          const read = entryFromBytes(own); // folded as a replay will fold it
          ownLastAt = laterEntry(read, ownLastAt);
          bytes.push(own);
          entries.push(read);
          this.#options.fold(this.state, this.#size + entries.length - 1, read);
        }
        lastAt = ownLastAt;
        const from = this.#size + before;
        const to = this.#size + entries.length;
        const { outcome } = ruling;
        answers.push((size, checkpoint) =>
          resolve({ accepted: true, outcome, from, to, at, size, checkpoint }),
        );
      } catch (error) {
        this.#options.rollback(this.state, this.#size + before);
        bytes.length = before;
        entries.length = before;
        answers.push(() => reject(error));
      }
    }
    return { bytes, entries, lastAt, answers };
  }

  #answer(batch: Batch): void {
    this.#waiting.splice(0, batch.answers.length);
    for (const answer of batch.answers) answer(this.#size, this.#checkpoint);
    this.#letRead();
  }

  #letRead(): void {
    const readers = this.#readers;
    this.#readers = [];
    for (const read of readers) read();
  }

  /** Takes back what is not durable. */
  #fallBack(): void {
    this.#options.rollback(this.state, this.#size);
    this.#behind = true;
    this.#ahead = false;
    this.#letRead();
  }

  /** Folds what the log holds beyond the state. */
  async #readOn(): Promise<void> {
    const { log } = this.#options;
    for await (const { from, entries } of entriesInBatches(log, this.#size, await log.size())) {
      await this.#take(from, entries);
    }
    this.#behind = false;
  }

  /** After an append that failed: its commit may have come through all the same. */
  async #wasKept({ bytes }: Batch): Promise<boolean> {
    try {
      const kept = await this.#options.log.read(this.#size, this.#size + bytes.length);
      if (kept.length !== bytes.length || bytes.length === 0) return false;
      if (!kept.every((entry, i) => equalBytes(entry, bytes[i] as Uint8Array))) return false;
      await this.#readOn();
      return true;
    } catch {
      return false; // the database is still away
    }
  }

  #recoverLater(): void {
    const timer = setTimeout(() => {
      if (!this.#behind || this.#stopped.signal.aborted) return;
      this.#takeTurn(() => this.#readOn()).catch(() => this.#recoverLater());
    }, recoveryMillis);
    timer.unref();
  }

  /** Entries that `follow` brings: ours are known already. */
  async #learn(from: number, entries: readonly Uint8Array[]): Promise<void> {
    const unknown = entries.slice(Math.max(0, this.#size - from));
    if (unknown.length > 0) await this.#take(this.#size, unknown);
  }

  /** Durable entries into the state; size and checkpoint change together. */
  async #take(from: number, bytes: readonly Uint8Array[]): Promise<void> {
    const root = await this.#options.log.root(from + bytes.length);
    const entries = this.#fold(from, bytes);
    this.#seal(root);
    this.#tell(from, entries);
  }

  #fold(from: number, bytes: readonly Uint8Array[]): readonly Entry[] {
    return bytes.map((one, i) => {
      const entry = entryFromBytes(one);
      try {
        this.#options.fold(this.state, from + i, entry);
      } catch (error) {
        this.#broken = error;
        throw error;
      }
      this.#size = from + i + 1;
      if (typeof entry.at === 'string' && isInstant(entry.at)) this.#lastAt = later(entry.at, this.#lastAt);
      return entry;
    });
  }

  #seal(root: Hash): void {
    this.#checkpoint = this.#options.sign(this.#size, root);
  }

  #tell(from: number, entries: readonly Entry[]): void {
    try {
      this.#options.onKept?.(from, entries);
    } catch (error) {
      queueMicrotask(() => {
        throw error; // a listener's fault is loud, but it cannot undo what is durable
      });
    }
  }
}

/**
 * The keeper of a log, with its state up to date.
 * @throws StoreError as the log's; what `fold` throws for an entry of the log
 */
export function openKeeper<State, Command, Outcome, Refusal extends Refused>(
  options: KeeperOptions<State, Command, Outcome, Refusal>,
): Promise<Keeper<State, Command, Outcome, Refusal>> {
  return Keeper.open(options);
}

function later(a: Instant, b: Instant | undefined): Instant {
  return b === undefined || a > b ? a : b;
}

/** The instant of an entry that is about to be written. @throws RangeError when it has none or goes back */
function laterEntry(entry: Entry, lastAt: Instant | undefined): Instant {
  const { at } = entry;
  if (typeof at !== 'string' || !isInstant(at)) throw new RangeError('An entry carries the instant "at".');
  if (lastAt !== undefined && at < lastAt)
    throw new RangeError(`Got an entry at ${at} when the last is at ${lastAt}.`);
  return at;
}
