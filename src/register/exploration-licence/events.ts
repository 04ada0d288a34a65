/** What can happen to an exploration licence once it is granted. */
import type { CivilDate, LicenceId, Money } from '#terms';
import type { CellRuns, DocumentReference, EntryBase, Ground, Holder } from '../entry-parts.ts';

export const paymentPurposes = ['signature-bonus', 'rental'] as const;
export type PaymentPurpose = (typeof paymentPurposes)[number];

export interface PaymentRecorded extends EntryBase {
  readonly kind: 'payment-recorded';
  readonly licence: LicenceId;
  readonly purpose: PaymentPurpose;
  readonly sum: Money;
  /** What the sum is for; absent for the bonus, which is paid once. */
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  readonly paidOn: CivilDate;
}

export const endReasons = ['expired', 'surrendered', 'revoked', 'invalidated'] as const;
export type EndReason = (typeof endReasons)[number];

export interface LicenceEnded extends EntryBase {
  readonly kind: 'licence-ended';
  readonly licence: LicenceId;
  readonly reason: EndReason;
  /** The first day on which it no longer holds. */
  readonly endedOn: CivilDate;
  /** Cells freed. */
  readonly cells: CellRuns;
  readonly grounds: readonly Ground[];
  readonly documents: readonly DocumentReference[];
}

export interface LicenceSurrenderedInPart extends EntryBase {
  readonly kind: 'licence-surrendered-in-part';
  readonly licence: LicenceId;
  /** Cells freed, from the day of the entry. */
  readonly cells: CellRuns;
  readonly documents: readonly DocumentReference[];
}

/** A licence that a publisher says exists, taken in from its published register with its source. */
export interface LicenceStated extends EntryBase {
  readonly kind: 'licence-stated';
  readonly licence: LicenceId;
  readonly publisher: string;
  /** The publisher's own number. */
  readonly number: string;
  /** The day the publisher's data was looked at. */
  readonly seenOn: CivilDate;
  readonly holder: Holder;
  readonly datum: string;
  readonly cells: CellRuns;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export type LicenceEntry = PaymentRecorded | LicenceEnded | LicenceSurrenderedInPart | LicenceStated;
