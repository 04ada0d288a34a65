/** What the store keeps for investors beside the register: interest, confidential packages, and who read what. */
import type { Instant } from '#terms';

/** What an investor asked about; the shape of `about` and `answer` is the interface's own. */
export interface KeptInterest {
  readonly id: string;
  readonly account: string;
  readonly organisation: string;
  /** Of the investor, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly minerals: readonly string[];
  readonly about: unknown;
  readonly stage: string;
  readonly text: string;
  readonly registeredAt: Instant;
  readonly answer?: {
    readonly kind: string;
    readonly text: string;
    readonly package?: string;
    readonly by: string;
    readonly at: Instant;
  };
  readonly withdrawnAt?: Instant;
}

export interface Interests {
  add(interest: Omit<KeptInterest, 'answer' | 'withdrawnAt'>): Promise<void>;
  find(id: string): Promise<KeptInterest | undefined>;
  /** The latest first. */
  ofAccount(account: string): Promise<readonly KeptInterest[]>;
  /** Those that were not withdrawn, the earliest first. */
  standing(): Promise<readonly KeptInterest[]>;
  /** False when it was answered or withdrawn before: then nothing was written. */
  answer(id: string, answer: NonNullable<KeptInterest['answer']>): Promise<boolean>;
  /** False when it is not the account's, or was withdrawn before. */
  withdraw(account: string, id: string, at: Instant): Promise<boolean>;
}

export interface KeptPackage {
  readonly id: string;
  readonly title: string;
  /** Id of the deposit that it is about. */
  readonly deposit?: string;
  readonly terms: string;
  /** Counts the wordings of the terms, from 1. */
  readonly termsVersion: number;
  /** The officer who made it. */
  readonly owner: string;
  readonly createdAt: Instant;
}

export interface PackageFile {
  readonly package: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly mark: string;
  readonly addedAt: Instant;
}

export interface PackageReader {
  readonly package: string;
  readonly account: string;
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly withdrawnAt?: Instant;
}

export interface AcceptedTerms {
  readonly package: string;
  readonly account: string;
  readonly version: number;
  /** As it stood on the screen. */
  readonly text: string;
  readonly acceptedAt: Instant;
}

/** A line of a package's journal: its hash covers the line before, so that none can be taken out or changed unseen. */
export interface AccessLine {
  readonly package: string;
  /** Counts from 1. */
  readonly number: number;
  readonly at: Instant;
  /** Who did it. */
  readonly account: string;
  readonly act: string;
  /** Whom it is about, or which file. */
  readonly subject: string;
  /** Hash of the line before, 64 zeros before the first. */
  readonly before: string;
  readonly hash: string;
}

export interface DataRoom {
  add(made: KeptPackage): Promise<void>;
  find(id: string): Promise<KeptPackage | undefined>;
  /** The latest first. */
  all(): Promise<readonly KeptPackage[]>;
  /** The next wording of the terms; undefined when it is no longer `version` that stands. */
  setTerms(id: string, version: number, terms: string): Promise<KeptPackage | undefined>;
  addFile(file: PackageFile): Promise<void>;
  /** In the order in which they were added. */
  files(id: string): Promise<readonly PackageFile[]>;
  /** Opens it to a person, again where it was withdrawn. */
  open(reader: Omit<PackageReader, 'withdrawnAt'>): Promise<void>;
  /** False when it was not open to the person. */
  withdraw(id: string, account: string, at: Instant): Promise<boolean>;
  readers(id: string): Promise<readonly PackageReader[]>;
  /** The packages that were ever opened to a person. */
  ofReader(account: string): Promise<readonly PackageReader[]>;
  /** Kept once a version: what was accepted first stands. */
  accept(terms: AcceptedTerms): Promise<void>;
  accepted(id: string): Promise<readonly AcceptedTerms[]>;
  /** Appends a line, durable when it resolves; rivals take turns. */
  journal(line: Omit<AccessLine, 'number' | 'before' | 'hash'>): Promise<AccessLine>;
  /** The whole journal of a package, the first line first. */
  journalOf(id: string): Promise<readonly AccessLine[]>;
}
