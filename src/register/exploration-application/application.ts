/** An application as the register knows it: a union by status, so that a refused one has a notice and a granted one its licences. */
import type { ApplicationId, CivilDate, Instant, LicenceId, Money } from '#terms';
import type { CellRuns, Ground, Party } from '../entry-parts.ts';
import type { SealedFilingId } from '../sealed-filing/events.ts';
import type { ApplicationLodged, SecurityForm } from './events.ts';

/** What every status has. */
/** Who signed, when, and in which entry. */
interface Signature {
  /** Account: a stable opaque id. */
  readonly by: string;
  readonly at: Instant;
  readonly entry: number;
}

/** A finding of the law that officers set aside; without a confirmation it has no effect. */
export interface Deviation {
  readonly finding: Ground;
  readonly reason: string;
  readonly proposal: Signature;
  readonly confirmation?: Signature;
}

export interface ApplicationBase {
  /** In the order in which they were proposed. */
  readonly deviations: readonly Deviation[];
  readonly id: ApplicationId;
  readonly licenceKind: 'exploration';
  readonly lodgedAt: Instant;
  readonly lodgedOn: CivilDate;
  /** Index in the log from which its place counts: that of its lodging, or of the seal that the lodging opened. */
  readonly priority: number;
  /** Of one that was sealed first: which seal, when it was made, and the index of the lodging that opened it. */
  readonly sealed?: { readonly filing: SealedFilingId; readonly at: Instant; readonly lodgedIn: number };
  readonly applicant: Party;
  readonly datum: string;
  /** What was lodged, as it was lodged: documents, plan, what was declared. */
  readonly lodging: ApplicationLodged;
  /** What is asked for: as lodged, less what was dropped or given up. */
  readonly cells: CellRuns;
  readonly blocks: number;
  readonly simulated: boolean;
}

/** Security asked for: the sum and its clock. */
export interface SecurityNotice {
  readonly sum: Money;
  readonly sentOn: CivilDate;
  readonly publishedOn: CivilDate;
  readonly lodgeBy: CivilDate;
}

export interface Security {
  readonly form: SecurityForm;
  readonly sum: Money;
  readonly issuer: string;
  readonly until: CivilDate;
  readonly lodgedOn: CivilDate;
  /** Index of its entry. */
  readonly entry: number;
}

/** Received, not yet public. */
interface LodgedApplication extends ApplicationBase {
  readonly status: 'lodged';
}
interface ApplicationUnderReview extends ApplicationBase {
  readonly status: 'under-review';
  readonly publishedAt: Instant;
  /** The day the applicant answered after blocks were dropped, where that happened. */
  readonly answeredOn?: CivilDate;
}
/** Waits for the applicant to give up the rest or keep it (art. 188(3)). */
interface ApplicationAwaitingAnswer extends ApplicationBase {
  readonly status: 'awaiting-answer';
  readonly publishedAt: Instant;
  readonly droppedOn: CivilDate;
  readonly answerBy: CivilDate;
}
interface ApplicationAwaitingSecurity extends ApplicationBase {
  readonly status: 'awaiting-security';
  readonly publishedAt: Instant;
  readonly notice: SecurityNotice;
  readonly securities: readonly Security[];
}
interface SecuredApplication extends ApplicationBase {
  readonly status: 'secured';
  readonly publishedAt: Instant;
  readonly notice: SecurityNotice;
  readonly securities: readonly Security[];
  readonly securedOn: CivilDate;
  /** Where the area fell into parts: licences already entered from the same decision, and what they leave. */
  readonly licences: readonly LicenceId[];
  readonly ungranted: CellRuns;
}
interface GrantedApplication extends ApplicationBase {
  readonly status: 'granted';
  readonly publishedAt: Instant;
  readonly notice: SecurityNotice;
  readonly securities: readonly Security[];
  readonly securedOn: CivilDate;
  readonly licences: readonly LicenceId[];
  readonly grantedOn: CivilDate;
}
interface RefusedApplication extends ApplicationBase {
  readonly status: 'refused';
  readonly refusedOn: CivilDate;
  readonly barsUntil: CivilDate;
  readonly grounds: readonly Ground[];
  readonly reason: string;
  /** Index of its entry. */
  readonly entry: number;
}
interface WithdrawnApplication extends ApplicationBase {
  readonly status: 'withdrawn';
  readonly withdrawnOn: CivilDate;
  readonly reason?: string;
}

export type Application =
  | LodgedApplication
  | ApplicationUnderReview
  | ApplicationAwaitingAnswer
  | ApplicationAwaitingSecurity
  | SecuredApplication
  | GrantedApplication
  | RefusedApplication
  | WithdrawnApplication;
export type ApplicationStatus = Application['status'];

export const applicationStatuses = [
  'lodged',
  'under-review',
  'awaiting-answer',
  'awaiting-security',
  'secured',
  'granted',
  'refused',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];

/** Index of its lodging in the log. Priority counts from the seal where there was one; every other day and clock counts from here. */
export function lodgedIn({ sealed, priority }: Application): number {
  return sealed?.lodgedIn ?? priority;
}

/** True while it stands in the queue of its blocks. */
export function isOpen(application: Application): boolean {
  return (
    application.status !== 'granted' && application.status !== 'refused' && application.status !== 'withdrawn'
  );
}
