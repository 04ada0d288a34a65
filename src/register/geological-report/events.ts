/** What happens to a geological report: the log says that a report of this digest was deposited, held, objected to, released. */
import type { CivilDate, LicenceId } from '#terms';
import type { DocumentReference, EntryBase } from '../entry-parts.ts';

/** `R-000123`: permanent, numbered in the order of the log. */
export type ReportId = `R-${string}`;

export const reportKinds = [
  'licence-annual',
  'licence-final',
  'resource-report',
  'state-study',
  'geological-study',
] as const;
export type ReportKind = (typeof reportKinds)[number];

export const releaseGrounds = ['term', 'consent'] as const;
export type ReleaseGround = (typeof releaseGrounds)[number];

interface ReportEntryBase extends EntryBase {
  readonly report: ReportId;
}

/** Names and titles are outside the log: `digest` covers the description with them, `parts` are the files. */
export interface ReportDeposited extends ReportEntryBase {
  readonly kind: 'report-deposited';
  readonly reportKind: ReportKind;
  /** SHA-256 of the description as canonical JSON, salted, so that nobody can guess a name from it. */
  readonly digest: string;
  readonly parts: readonly DocumentReference[];
  /** Whose report it is: the holder of the licence, or who deposited it. */
  readonly holder: string;
  readonly licence?: LicenceId;
}

/** The holder asks for a longer time, once. */
interface ReportExtended extends ReportEntryBase {
  readonly kind: 'report-extended';
  readonly years: number;
}

interface ReportObjected extends ReportEntryBase {
  readonly kind: 'report-objected';
  readonly reason: string;
}

interface ReportObjectionDecided extends ReportEntryBase {
  readonly kind: 'report-objection-decided';
  /** First day on which it may be released where the objection was upheld; absent where it was dismissed. */
  readonly heldUntil?: CivilDate;
  readonly reason: string;
}

export interface ReportReleased extends ReportEntryBase {
  readonly kind: 'report-released';
  readonly ground: ReleaseGround;
}

export type ReportEntry =
  | ReportDeposited
  | ReportExtended
  | ReportObjected
  | ReportObjectionDecided
  | ReportReleased;
