/** The entries of the log: one union, told apart by `kind`. */

import type { LawCode } from '#law';
import type { CivilDate } from '#terms';
import type { EntryBase } from './entry-parts.ts';
import type { ApplicationEntry, LicenceGranted } from './exploration-application/events.ts';
import type { LicenceEntry } from './exploration-licence/events.ts';
import type { ReportEntry } from './geological-report/events.ts';
import type { ReplyEntry } from './public-reply/events.ts';
import type { SlotEntry } from './reopening/events.ts';
import type { SealedFilingEntry } from './sealed-filing/events.ts';

/** The first entry: what register this is. */
export interface RegisterOpened extends EntryBase {
  readonly kind: 'register-opened';
  /** The log's origin, as its checkpoints name it. */
  readonly origin: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of the law pack: `KZ`. */
  readonly law: LawCode;
  readonly trial: boolean;
  /** The data loaded, by name and SHA-256. */
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
}

/** What a correction may set. Ground, order and decisions are never corrected: they take a new act. */
export interface Corrected {
  readonly sum?: number;
  readonly paidOn?: CivilDate;
  readonly issuer?: string;
  readonly until?: CivilDate;
  readonly reason?: string;
}

/** Names the entry it corrects; the corrected entry stays as it is. */
export interface EntryCorrected extends EntryBase {
  readonly kind: 'entry-corrected';
  /** Index in the log. */
  readonly corrects: number;
  readonly set: Corrected;
  readonly reason: string;
}

/** What these commitments open to was deleted by law. The entries that carry them stay as they are. */
export interface OpeningErased extends EntryBase {
  readonly kind: 'opening-erased';
  readonly commitments: readonly string[];
  /** The ground in words: which decision or request, under which law. Never the name itself. */
  readonly reason: string;
}

export type Entry =
  | RegisterOpened
  | ApplicationEntry
  | LicenceGranted
  | LicenceEntry
  | ReportEntry
  | ReplyEntry
  | SlotEntry
  | SealedFilingEntry
  | EntryCorrected
  | OpeningErased;
export type EntryKind = Entry['kind'];
