/**
 * What a running register keeps: the log, and beside it the few tables that are nobody's business or can be made again.
 * Memory, SQLite and PostgreSQL keep the same promises; `store.test.ts` asks the same of each.
 */
import type { Hash, ReadHashes } from '#proof';
import type { Instant } from '#terms';
import type { DataRoom, Interests } from './disclosed.ts';
import type { PasskeyChallenges, Passkeys } from './passkeys.ts';
import type { Organisations, PersonActs, Tickets } from './people.ts';
import type { Replies } from './replied.ts';
import type { Reports } from './reports.ts';
import type { Outbox, Watches } from './watched.ts';

export type StoreKind = 'memory' | 'sqlite' | 'postgres';

export type Appended =
  /** Committed and flushed; `root` is the root of the tree of the new size. */
  | { readonly appended: true; readonly size: number; readonly root: Hash }
  /** A rival was first: nothing was written, and the log has this size. */
  | { readonly appended: false; readonly size: number };

/** The log: entries in one order, with the hashes of their tree. */
export interface LogStore {
  /** Entries that are durable. */
  size(): Promise<number>;
  /**
   * Appends when the log has exactly `expectedSize` entries; durable when it resolves, all or nothing.
   * @throws StoreError when the database cannot be reached or the disk is full. It is then not known whether the entries were kept.
   */
  append(expectedSize: number, entries: readonly Uint8Array[]): Promise<Appended>;
  /** Entries `from` ≤ index < `to`, fewer where the log ends before. Ask for some thousands at a time: `entriesInBatches`. */
  read(from: number, to: number): Promise<readonly Uint8Array[]>;
  /** Stored hashes of the tree by number (`storedHashIndex`), for proofs and tiles: opening rehashes nothing. */
  readonly readHashes: ReadHashes;
  /** Root of the tree at a size; reads one hash a bit of the size. */
  root(size: number): Promise<Hash>;
  /**
   * Calls back with every entry from `from` on, in order, without a gap and each once, those of rival processes too, and waits for
   * each call. Resolves when the signal is aborted; rejects when the callback throws. It waits out a database that is away.
   */
  follow(
    from: number,
    onEntries: (from: number, entries: readonly Uint8Array[]) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
}

export interface Account {
  /** Stable and opaque: it stands in entries. */
  readonly id: string;
  /** What is typed to sign in, compared without regard to case. */
  readonly login: string;
  readonly name: string;
  readonly role: string;
  /** As the password hash writes itself, with its parameters. */
  readonly passwordHash: string;
  readonly trial: boolean;
  readonly createdAt: Instant;
  readonly disabledAt?: Instant;
  /** When its address proved to be its own; absent until then. */
  readonly emailVerifiedAt?: Instant;
}

export interface Accounts {
  /** False when the id or the login is taken: then nothing was written. */
  add(account: Account): Promise<boolean>;
  byId(id: string): Promise<Account | undefined>;
  byLogin(login: string): Promise<Account | undefined>;
  all(): Promise<readonly Account[]>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** A new address that proved to be its own, or the one it has. False when another account has it: then nothing was written. */
  setVerifiedLogin(id: string, login: string, at: Instant): Promise<boolean>;
  disable(id: string, at: Instant): Promise<void>;
}

export interface Session {
  /** Digest of the token; the token itself is only in the visitor's cookie. */
  readonly tokenDigest: string;
  readonly account: string;
  readonly createdAt: Instant;
  /** When it was last used, as far as that was noted. */
  readonly usedAt: Instant;
  readonly expiresAt: Instant;
  /** As the browser named itself; absent where it did not. Its address is not kept. */
  readonly device?: { readonly browser: string; readonly system: string };
}

export interface Sessions {
  add(session: Session): Promise<void>;
  /** Undefined when unknown or expired at `now`. */
  find(tokenDigest: string, now: Instant): Promise<Session | undefined>;
  /** Those of an account that hold at `now`, the latest used first. */
  ofAccount(account: string, now: Instant): Promise<readonly Session[]>;
  /** Notes a use, and until when it holds from now on; one that was ended stays ended. */
  used(tokenDigest: string, usedAt: Instant, expiresAt: Instant): Promise<void>;
  /** False when it was ended before. */
  end(tokenDigest: string): Promise<boolean>;
  /** Ends every session of an account, or every one but `except`; returns those that it ended. */
  endAllOf(account: string, except?: string): Promise<readonly Session[]>;
  /** Forgets sessions that had expired at `now`; returns how many. */
  forgetExpired(now: Instant): Promise<number>;
}

/** What a salted commitment of the log opens to. */
export interface Opening {
  /** As it stands in the entry, hexadecimal. */
  readonly commitment: string;
  /** 32 bytes, hexadecimal. */
  readonly salt: string;
  readonly value: unknown;
}

export interface Openings {
  /** Kept before the entry is appended, so that no entry stands without its opening. Keeping one again changes nothing. */
  keep(openings: readonly Opening[]): Promise<void>;
  /** Those that are kept and not erased, in no particular order. */
  find(commitments: readonly string[]): Promise<readonly Opening[]>;
  /** The next `count` behind a commitment, in the order of their text; the first ones behind the empty text. For an export. */
  list(after: string, count: number): Promise<readonly Opening[]>;
  /** Erases for good; returns how many there were. The log still verifies. */
  erase(commitments: readonly string[]): Promise<number>;
}

export interface StoredDocument {
  /** SHA-256 of the content, hexadecimal: its name. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** As the uploader named it. */
  readonly name: string;
  readonly account: string;
  readonly keptAt: Instant;
}

export interface Documents {
  /**
   * Keeps the content under its digest, flushed when it resolves, and who brought it.
   * @throws StoreError `document-too-large` past `maximumBytes`
   */
  keep(
    content: Uint8Array | AsyncIterable<Uint8Array>,
    about: Omit<StoredDocument, 'sha256' | 'bytes'>,
    maximumBytes: number,
  ): Promise<StoredDocument>;
  /** Everyone who brought this content, the first first; none when it is not kept. */
  about(sha256: string): Promise<readonly StoredDocument[]>;
  /** Forgets that an account brought this content, and the content where nobody else did. */
  forget(sha256: string, account: string): Promise<void>;
  /** Undefined when it is not kept. @throws StoreError `document-damaged`, at its end, when the content is no longer what its name says */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** A witness's word for a checkpoint. */
export interface Cosignature {
  readonly size: number;
  /** Key name of the witness. */
  readonly witness: string;
  /** The signature line of the note, with its newline. */
  readonly line: string;
  /** By the witness's clock, seconds since 1970. */
  readonly signedAtSeconds: number;
  /** By ours. */
  readonly receivedAt: Instant;
}

export interface Cosignatures {
  /** A later one of the same witness for the same size takes the place of the earlier. */
  keep(cosignature: Cosignature): Promise<void>;
  ofSize(size: number): Promise<readonly Cosignature[]>;
  /** The largest size that each witness has signed. */
  latest(): Promise<readonly Cosignature[]>;
}

/** A request that a person's program may send twice: the second gets the answer of the first. */
export interface RequestKey {
  readonly account: string;
  /** The `Idempotency-Key` of the request. */
  readonly key: string;
  /** Digest of what was asked: the same key for another request is a fault of the caller. */
  readonly requestDigest: string;
}

export type ClaimedRequest =
  | { readonly state: 'new' }
  /** Another is at work on it, or died at it before `retryAfter`. */
  | { readonly state: 'under-way'; readonly since: Instant }
  | { readonly state: 'answered'; readonly answer: unknown }
  | { readonly state: 'differs' };

export interface Requests {
  /** Claims the key. A claim older than `staleBefore` without an answer is taken over: its process has died. */
  claim(key: RequestKey, now: Instant, staleBefore: Instant): Promise<ClaimedRequest>;
  /** Many keys in one statement, answered in their order; a key that is named twice is claimed by the first. */
  claimAll(
    keys: readonly RequestKey[],
    now: Instant,
    staleBefore: Instant,
  ): Promise<readonly ClaimedRequest[]>;
  answer(key: RequestKey, answer: unknown): Promise<void>;
  /** Many answers in one statement, to keys that were claimed, each once. */
  answerAll(answers: readonly (readonly [key: RequestKey, answer: unknown])[]): Promise<void>;
  /** Gives the key back: nothing was done. */
  release(key: RequestKey): Promise<void>;
  /** Forgets what was claimed before an instant; returns how many. */
  forgetBefore(at: Instant): Promise<number>;
}

export interface Draft {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly form: Readonly<Record<string, unknown>>;
  /** Counts the savings, from 1. */
  readonly version: number;
  readonly savedAt: Instant;
  /** Id of the application that was lodged from it. */
  readonly lodgedAs?: string;
}

export interface Drafts {
  /** False when the id is taken. Its version is 1. */
  add(draft: Omit<Draft, 'version' | 'lodgedAs'>): Promise<boolean>;
  /** Saves over exactly `version`, which counts on; undefined when it has another version or is not the account's. */
  save(draft: Omit<Draft, 'lodgedAs'>): Promise<Draft | undefined>;
  find(account: string, id: string): Promise<Draft | undefined>;
  /** The latest saved first. */
  ofAccount(account: string): Promise<readonly Draft[]>;
  markLodged(account: string, id: string, application: string): Promise<void>;
  drop(account: string, id: string): Promise<boolean>;
}

/** Small facts by name: digests of the data loaded, the last checkpoint shipped. Values are JSON. */
export interface Settings {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
}

export interface Store {
  readonly kind: StoreKind;
  readonly log: LogStore;
  /** Tenders: a log of their own in the same database, under the same promises (decision 0020). */
  readonly tenderLog: LogStore;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly passkeys: Passkeys;
  /** What a passkey is asked to sign, once. */
  readonly passkeyChallenges: PasskeyChallenges;
  readonly openings: Openings;
  readonly documents: Documents;
  readonly cosignatures: Cosignatures;
  readonly requests: Requests;
  readonly drafts: Drafts;
  readonly settings: Settings;
  readonly interests: Interests;
  /** Geological reports: descriptions, pages of text, and the words and places by which they are found. */
  readonly reports: Reports;
  /** Confidential packages, to whom they are open, and who read what. */
  readonly dataRoom: DataRoom;
  /** What the public said of records, and what it was answered. */
  readonly replies: Replies;
  readonly watches: Watches;
  readonly organisations: Organisations;
  /** Links that work once. */
  readonly tickets: Tickets;
  /** What happened to accounts and organisations. */
  readonly personActs: PersonActs;
  /** Mail that waits to leave, and mail that left. */
  readonly outbox: Outbox;
  /** True when a write would be taken now: the database answers, is no standby, and is not opened for reading only. */
  isWritable(): Promise<boolean>;
  close(): Promise<void>;
}
