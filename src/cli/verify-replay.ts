/** The entries of a log folded as the register folds them, with every queue counted beside it. Names the first entry that cannot stand. */
import {
  BadEntry,
  countsOf,
  fold,
  openState,
  parseEntry,
  type RegisterCounts,
  type RegisterState,
  stateDigest,
  withoutPapers,
} from '#register';
import { EntryFault } from './entry-fault.ts';
import { QueueAudit, type QueueCounts } from './queue-audit.ts';

export interface Replayed {
  readonly register: {
    readonly origin: string;
    readonly country: string;
    readonly law: string;
    readonly trial: boolean;
    readonly openedOn: string;
    readonly lastEntryAt: string;
  };
  readonly counts: RegisterCounts;
  readonly queues: QueueCounts;
  /** SHA-256 over the whole state, where it was asked for: two who folded the same entries have the same. */
  readonly stateDigest?: string;
}

export class RegisterReplay {
  readonly #origin: string | undefined;
  readonly #state: RegisterState;
  readonly #queues = new QueueAudit();
  readonly #withDigest: boolean;

  /**
   * `origin`: as the checkpoint names the log; undefined where none does. `withDigest` keeps every record whole and writes the whole state once
   * more at the end, which costs as much as half of the rest.
   */
  constructor(origin: string | undefined, withDigest: boolean) {
    this.#origin = origin;
    this.#withDigest = withDigest;
    this.#state = openState({ keepsPast: false, keepsFinished: withDigest });
  }

  /** @throws EntryFault */
  take(index: number, bytes: Uint8Array): void {
    const parsed = parseEntry(bytes);
    if (!parsed.ok) {
      const [fault] = parsed.faults;
      const where = fault?.at ? `${fault.at}: ` : '';
      throw new EntryFault(
        index,
        fault?.code ?? 'not-an-entry',
        `${where}${fault?.message ?? 'it is no entry.'}`,
      );
    }
    // Its shape was checked whole; what the rest of the log is not held against need not be kept.
    const entry = this.#withDigest ? parsed.value : withoutPapers(parsed.value);
    try {
      fold(this.#state, index, entry);
    } catch (error) {
      if (!(error instanceof BadEntry)) throw error;
      throw new EntryFault(index, error.code, error.message.replace(/^Entry \d+: /, ''));
    }
    this.#queues.take(index, entry);
    if (entry.kind !== 'register-opened' || this.#origin === undefined || entry.origin === this.#origin)
      return;
    const message = `it opens the register ${entry.origin} when the log is ${this.#origin}.`;
    throw new EntryFault(index, 'origin-differs', message);
  }

  /** Undefined for a log without entries. */
  finish(): Replayed | undefined {
    const { opened, instants } = this.#state;
    if (!opened) return undefined;
    const { origin, country, law, trial, on, at } = opened;
    return {
      register: { origin, country, law, trial, openedOn: on, lastEntryAt: instants.at(-1) ?? at },
      counts: countsOf(this.#state),
      queues: this.#queues.compare(this.#state),
      ...(this.#withDigest ? { stateDigest: stateDigest(this.#state) } : {}),
    };
  }
}
