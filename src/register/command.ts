/** What a person asks the register to do: one member an act. Days and sums that the law sets are not asked; `decide` computes them. */
import type { LawCode } from '#law';
import type { ApplicationId, CivilDate, LicenceId, Money } from '#terms';
import type { Corrected } from './entry.ts';
import type { By, DocumentReference, Holder } from './entry-parts.ts';
import type { ApplicationLodged, CounterFiling, SecurityForm } from './exploration-application/events.ts';
import type { RefusalGroundCode } from './exploration-application/refusal-grounds.ts';
import type { EndReason, PaymentPurpose } from './exploration-licence/events.ts';
import type { ReportCommand } from './geological-report/commands.ts';
import type { ReplyCommand } from './public-reply/commands.ts';
import type { SlotCommand } from './reopening/commands.ts';
import type { SealedFilingCommand } from './sealed-filing/commands.ts';

interface CommandBase {
  readonly by: By;
}

export interface OpenRegister extends CommandBase {
  readonly act: 'open-register';
  readonly origin: string;
  readonly country: string;
  readonly law: LawCode;
  readonly trial: boolean;
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
}

/** Lodges and, the same moment, publishes. `applicant.id` is the organisation or account of `by`. */
export interface Lodge
  extends CommandBase,
    Omit<ApplicationLodged, 'kind' | 'at' | 'on' | 'by' | 'simulated' | 'application' | 'cells' | 'counter'> {
  readonly act: 'lodge';
  /** An officer enters a filing on paper: when and where it was received, and its number in the incoming book. */
  readonly counter?: Pick<CounterFiling, 'at' | 'office' | 'number'>;
  /** Cell ids, in any order, no cell twice. */
  readonly cells: readonly number[];
}

/** Drops blocks that the law excludes; the grounds come from the findings. */
export interface DropBlocks extends CommandBase {
  readonly act: 'drop-blocks';
  readonly application: ApplicationId;
  readonly cells: readonly number[];
}

/** The applicant's answer after blocks were dropped. No cells: keeps all that is left, at once. All cells: the application ends. */
export interface GiveUpBlocks extends CommandBase {
  readonly act: 'give-up-blocks';
  readonly application: ApplicationId;
  readonly cells: readonly number[];
}

export interface SendSecurityNotice extends CommandBase {
  readonly act: 'send-security-notice';
  readonly application: ApplicationId;
}

export interface RecordSecurity extends CommandBase {
  readonly act: 'record-security';
  readonly application: ApplicationId;
  readonly form: SecurityForm;
  readonly sum: Money;
  readonly issuer: string;
  readonly until: CivilDate;
  /** The day the applicant lodged it; not after today. */
  readonly lodgedOn: CivilDate;
  readonly document?: DocumentReference;
}

/** Asks to set aside what a rule of the law found, with the reason. Has no effect until another officer confirms it. */
export interface ProposeDeviation extends CommandBase {
  readonly act: 'propose-deviation';
  readonly application: ApplicationId;
  readonly rule: string;
  readonly reason: string;
}

/** The second signature: by an officer other than the one who proposed. */
export interface ConfirmDeviation extends CommandBase {
  readonly act: 'confirm-deviation';
  readonly application: ApplicationId;
  /** Index of the entry that proposed it. */
  readonly proposal: number;
}

export interface Grant extends CommandBase {
  readonly act: 'grant';
  readonly application: ApplicationId;
}

/** `grounds` name items of art. 190(1); `reason` says what was found, in the officer's words. */
export interface Refuse extends CommandBase {
  readonly act: 'refuse';
  readonly application: ApplicationId;
  readonly grounds: readonly RefusalGroundCode[];
  readonly reason: string;
}

export interface Withdraw extends CommandBase {
  readonly act: 'withdraw';
  readonly application: ApplicationId;
  readonly reason?: string;
}

export interface RecordPayment extends CommandBase {
  readonly act: 'record-payment';
  readonly licence: LicenceId;
  readonly purpose: PaymentPurpose;
  readonly sum: Money;
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  readonly paidOn: CivilDate;
}

/** Full surrender where `cells` is absent; otherwise the rest must still be an area the law allows. */
export interface Surrender extends CommandBase {
  readonly act: 'surrender';
  readonly licence: LicenceId;
  readonly cells?: readonly number[];
  readonly documents: readonly DocumentReference[];
}

export interface EndLicence extends CommandBase {
  readonly act: 'end-licence';
  readonly licence: LicenceId;
  readonly reason: Exclude<EndReason, 'surrendered'>;
  /** For a revocation: when the breach was notified, and when the revocation. For an invalidation: the day of the judgment. */
  readonly breachNoticeOn?: CivilDate;
  readonly revocationNoticeOn?: CivilDate;
  readonly judgmentOn?: CivilDate;
  readonly documents: readonly DocumentReference[];
}

export interface Correct extends CommandBase {
  readonly act: 'correct';
  readonly corrects: number;
  readonly set: Corrected;
  readonly reason: string;
}

/** Deletes what commitments open to, where the law asks for it. */
export interface EraseOpening extends CommandBase {
  readonly act: 'erase-opening';
  readonly commitments: readonly string[];
  readonly reason: string;
}

/** "Publisher P says licence L is held by H." */
export interface EnterStatement extends CommandBase {
  readonly act: 'enter-statement';
  readonly publisher: string;
  readonly number: string;
  readonly seenOn: CivilDate;
  readonly holder: Holder;
  readonly datum: string;
  readonly cells: readonly number[];
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export type ApplicationCommand =
  | Lodge
  | DropBlocks
  | GiveUpBlocks
  | SendSecurityNotice
  | RecordSecurity
  | ProposeDeviation
  | ConfirmDeviation
  | Grant
  | Refuse
  | Withdraw;

export type Command =
  | OpenRegister
  | ApplicationCommand
  | RecordPayment
  | Surrender
  | EndLicence
  | Correct
  | EraseOpening
  | EnterStatement
  | ReportCommand
  | ReplyCommand
  | SlotCommand
  | SealedFilingCommand;
export type Act = Command['act'];
