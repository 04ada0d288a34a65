/** What the store keeps for whoever watches an area: the watch, its notices, and the mail that waits to leave. */
import type { Instant } from '#terms';

export interface KeptWatch {
  /** Secret of the watch: who has it reads the feed. */
  readonly id: string;
  /** Secret of the link that ends it. */
  readonly endKey: string;
  /** Secret of the link that confirms the address. */
  readonly confirmKey: string;
  readonly name: string;
  /** The shape is the interface's own. */
  readonly area: unknown;
  /** Absent for a feed alone. */
  readonly recipient?: string;
  readonly language: string;
  readonly createdAt: Instant;
  readonly confirmedAt?: Instant;
  readonly endedAt?: Instant;
}

export interface WatchNotice {
  readonly watch: string;
  /** The entry of the log that it tells of. */
  readonly entry: number;
  readonly at: Instant;
  readonly act: string;
  /** Id of the application, licence, report or slot. */
  readonly record: string;
  /** Blocks of the watched area that it touches. */
  readonly blocks: number;
  readonly simulated: boolean;
}

export interface Watches {
  add(watch: Omit<KeptWatch, 'confirmedAt' | 'endedAt'>): Promise<void>;
  find(id: string): Promise<KeptWatch | undefined>;
  /** Those that were not ended. */
  standing(): Promise<readonly KeptWatch[]>;
  /** False when the key is not its own; again changes nothing. */
  confirm(id: string, confirmKey: string, at: Instant): Promise<boolean>;
  /** False when the key is not its own, or it was ended before. */
  end(id: string, endKey: string, at: Instant): Promise<boolean>;
  /** Keeps each notice once. */
  note(notices: readonly WatchNotice[]): Promise<void>;
  /** The latest first. */
  notices(id: string, count: number): Promise<readonly WatchNotice[]>;
}

export interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Instant;
  readonly sentAt?: Instant;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** What the mail server said last. */
  readonly failure?: string;
  /** Its text carries a link that opens something: nobody is shown it, and it is forgotten once it has left. */
  readonly secret?: true;
}

export interface Outbox {
  /** A mail of the same id is kept once. */
  add(mail: Omit<Mail, 'sentAt' | 'tries' | 'failure'>): Promise<void>;
  /** Mail that was not sent, and tried fewer than so many times, the oldest first. */
  waiting(maximumTries: number, count: number): Promise<readonly Mail[]>;
  /** The latest first, sent or not. */
  latest(count: number): Promise<readonly Mail[]>;
  sent(id: string, at: Instant): Promise<void>;
  failed(id: string, failure: string): Promise<void>;
  /** Forgets mail whose id begins so, with its address, sent or not. */
  forget(idBegins: string): Promise<void>;
}
