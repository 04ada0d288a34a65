/** What a keeper is told and what it answers. */
import type { Hash } from '#proof';
import type { Instant } from '#terms';
import type { LogStore } from './store.ts';

/** An entry as it was read back from its bytes. */
export type Entry = Readonly<Record<string, unknown>>;

export interface Refused {
  readonly accepted: false;
}

/** What `decide` answers; a refusal is handed on as it is. */
export type Ruling<Outcome, Refusal extends Refused> =
  | { readonly accepted: true; readonly entries: readonly object[]; readonly outcome: Outcome }
  | Refusal;

/** What a submitted command comes to. */
export type Answer<Outcome, Refusal extends Refused> = Kept<Outcome> | Refusal;

export interface Kept<Outcome> {
  readonly accepted: true;
  readonly outcome: Outcome;
  /** The command's entries stand at `from` ≤ index < `to`. */
  readonly from: number;
  readonly to: number;
  /** The instant that was given to `decide`. */
  readonly at: Instant;
  /** Size of the log in the first checkpoint that covers them, and that checkpoint, signed. */
  readonly size: number;
  readonly checkpoint: string;
}

export interface KeeperOptions<State, Command, Outcome, Refusal extends Refused> {
  readonly log: LogStore;
  /** The state of the empty log; `fold` changes it in place. */
  readonly initialState: State;
  readonly fold: (state: State, index: number, entry: Entry) => void;
  /** Takes back all folds of entries from `size` on, a fold that threw half way too. */
  readonly rollback: (state: State, size: number) => void;
  /** Pure. Each entry carries `at`, not before the entry before it; `at` as given is never before the last. */
  readonly decide: (state: State, command: Command, at: Instant) => Ruling<Outcome, Refusal>;
  readonly now: () => Instant;
  /** The signed checkpoint of a size and its root. */
  readonly sign: (size: number, root: Hash) => string;
  /** Called with entries once they are durable and folded, ours and those of rivals, in order, each once; not during the first replay. */
  readonly onKept?: (from: number, entries: readonly Entry[]) => void;
  /** Called while the log is read at the start. */
  readonly onReplay?: (done: number, total: number) => void;
  /** How far the machine's clock may stand behind the last entry before `health` says so; default 5,000. */
  readonly clockToleranceMillis?: number;
  /** Commands that may wait; more are turned away as `busy`; default 10,000. */
  readonly maximumWaiting?: number;
  /** Commands decided for one append; default 1,000. */
  readonly maximumBatch?: number;
}

export interface KeeperHealth {
  /** Entries that are durable and folded. */
  readonly size: number;
  readonly waiting: number;
  /** False after a failure of the database, until the log was read again. */
  readonly writable: boolean;
  readonly lastEntryAt: Instant | undefined;
  /** How far the machine's clock stands behind the last entry, where that is more than is tolerated; else 0. */
  readonly clockBehindMillis: number;
}
