/*  The log of tenders as the server sees it: the same keeper as the register's, over a log of its own (decision 0020).
 *
 *      handler ── submit(tender, act) ──► decideTender on what is durable ──► answered when its entry is durable
 *
 *  An entry is an act of one tender with the tender's id; the state is the entries of each tender, in order.
 */
import { createHash } from 'node:crypto';
import { canonicalJson, maximumEntryBytes, type ReadHashes, utf8FromText } from '#proof';
import { type Answer, type Keeper, type LogStore, openKeeper } from '#store';
import { decideTender, type TenderAct, type TenderEntry } from '#tender';
import { type Fault, type Instant, instantFromMillis } from '#terms';
import { rememberedHashes } from '../log/stored-hashes.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

type WrittenEntry = TenderEntry & { readonly tender: string };

/** A tender as its entries, and where each stands in the log. */
export interface TenderLog {
  readonly id: string;
  readonly entries: readonly TenderEntry[];
  readonly indexes: readonly number[];
}

interface GrowingLog extends TenderLog {
  readonly entries: TenderEntry[];
  readonly indexes: number[];
}
type State = Map<string, GrowingLog>;

interface Command {
  readonly tender: string;
  readonly by: string;
  /** The act, made on the tender as it stands when its turn has come. */
  readonly act: (log: readonly TenderEntry[]) => TenderAct;
}
type Refused = { readonly accepted: false; readonly faults: readonly Fault[] };

export interface LiveTendersOptions {
  readonly log: LogStore;
  readonly nowMillis: () => number;
  readonly sign: (size: number, root: Uint8Array) => string;
}

export class LiveTenders {
  readonly log: LogStore;
  readonly readHashes: ReadHashes;
  readonly #keeper: Keeper<State, Command, WrittenEntry, Refused>;
  readonly #nowMillis: () => number;

  private constructor(
    { log, nowMillis }: LiveTendersOptions,
    keeper: Keeper<State, Command, WrittenEntry, Refused>,
  ) {
    this.log = log;
    this.readHashes = rememberedHashes(log.readHashes);
    this.#keeper = keeper;
    this.#nowMillis = nowMillis;
  }

  /** Replays the log and follows it. @throws StoreError as the store's */
  static async open(options: LiveTendersOptions): Promise<LiveTenders> {
    const keeper = await openKeeper<State, Command, WrittenEntry, Refused>({
      log: options.log,
      initialState: new Map(),
      fold: (state, index, entry) => fold(state, index, entry as unknown as WrittenEntry),
      rollback,
      decide: (state, command, at) => {
        const decided = decide(state, command, at);
        return decided.accepted
          ? { accepted: true, entries: [decided.entry], outcome: decided.entry }
          : decided;
      },
      now: () => instantFromMillis(options.nowMillis()),
      sign: options.sign,
    });
    return new LiveTenders(options, keeper);
  }

  get size(): number {
    return this.#keeper.size;
  }

  /** The signed checkpoint of `size`. */
  get checkpoint(): string {
    return this.#keeper.checkpoint;
  }

  now(): Instant {
    return instantFromMillis(this.#nowMillis());
  }

  /** Every tender, the latest notice first. */
  all(): Promise<readonly TenderLog[]> {
    return this.#keeper.read((state) => [...state.values()].map(copied).toReversed());
  }

  /** Undefined where there is no such tender. */
  one(id: string): Promise<TenderLog | undefined> {
    return this.#keeper.read((state) => {
      const found = state.get(id);
      return found && copied(found);
    });
  }

  /** Resolves when the entry is durable, or with what stands against it. */
  submit(command: Command): Promise<Answer<WrittenEntry, Refused>> {
    return this.#keeper.submit(command);
  }

  /** What would be written now; nothing is. */
  preview(command: Command) {
    return this.#keeper.read((state) => decide(state, command, this.now()));
  }

  async close(): Promise<void> {
    await this.#keeper.close();
  }
}

function copied({ id, entries, indexes }: TenderLog): TenderLog {
  return { id, entries: [...entries], indexes: [...indexes] };
}

function decide(
  state: State,
  { tender, by, act }: Command,
  at: Instant,
): Refused | { readonly accepted: true; readonly entry: WrittenEntry } {
  const log = state.get(tender)?.entries ?? [];
  const entry = { ...act(log), at, by };
  const decision = decideTender(log, entry, sha256);
  if (!decision.accepted) return decision;
  const written = { ...entry, tender };
  const { length } = utf8FromText(canonicalJson(written));
  if (length <= maximumEntryBytes) return { accepted: true, entry: written };
  const message = `Got an entry of ${length} bytes when expected ${maximumEntryBytes} at most: put the rest into a document.`;
  return { accepted: false, faults: [{ code: 'entry_too_long', at: entry.kind, message }] };
}

function fold(state: State, index: number, written: WrittenEntry): void {
  const { tender, ...entry } = written;
  const found = state.get(tender) ?? { id: tender, entries: [], indexes: [] };
  found.entries.push(entry as TenderEntry);
  found.indexes.push(index);
  state.set(tender, found);
}

function rollback(state: State, size: number): void {
  for (const [id, { entries, indexes }] of state) {
    while ((indexes.at(-1) ?? -1) >= size) {
      indexes.pop();
      entries.pop();
    }
    if (entries.length === 0) state.delete(id);
  }
}
