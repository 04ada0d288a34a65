/** An exploration licence as the register knows it. */
import type { ApplicationId, CivilDate, LicenceId, Money } from '#terms';
import type { CellRuns, Ground, Holder } from '../entry-parts.ts';
import type { LicenceCondition } from '../exploration-application/events.ts';
import type { EndReason, PaymentPurpose } from './events.ts';

export interface Payment {
  readonly purpose: PaymentPurpose;
  readonly sum: Money;
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  readonly paidOn: CivilDate;
  /** Index of its entry; of the correction where it was corrected. */
  readonly entry: number;
}

interface Surrendered {
  readonly cells: CellRuns;
  readonly on: CivilDate;
  /** Index of its entry. */
  readonly entry: number;
}

/** Where the licence comes from: an application decided here, or a publisher's word. */
export type LicenceOrigin =
  | { readonly from: 'application'; readonly application: ApplicationId }
  | {
      readonly from: 'statement';
      readonly publisher: string;
      readonly number: string;
      readonly seenOn: CivilDate;
    };

/** What every status has. */
export interface LicenceBase {
  readonly id: LicenceId;
  readonly licenceKind: 'exploration';
  readonly origin: LicenceOrigin;
  readonly holder: Holder;
  readonly datum: string;
  readonly cellsGranted: CellRuns;
  readonly blocksGranted: number;
  /** What it still holds: as granted, less what was surrendered. */
  readonly cells: CellRuns;
  readonly blocks: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly conditions: readonly LicenceCondition[];
  readonly payments: readonly Payment[];
  /** Blocks given back while the licence went on. */
  readonly surrenders: readonly Surrendered[];
  readonly simulated: boolean;
}

interface LicenceInForce extends LicenceBase {
  readonly status: 'in-force';
}
interface EndedLicence extends LicenceBase {
  readonly status: 'ended';
  readonly reason: EndReason;
  /** The first day on which it no longer held. */
  readonly endedOn: CivilDate;
  /** The day on which the register freed its blocks, in public. */
  readonly freedOn: CivilDate;
  readonly grounds: readonly Ground[];
  /** Index of the entry that ended it. */
  readonly entry: number;
}

export type Licence = LicenceInForce | EndedLicence;
export type LicenceStatus = Licence['status'];
export const licenceStatuses = ['in-force', 'ended'] as const satisfies readonly LicenceStatus[];
