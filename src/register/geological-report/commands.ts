/** What a person asks the register to do with a geological report. */
import type { CivilDate, LicenceId } from '#terms';
import type { By, DocumentReference } from '../entry-parts.ts';
import type { ReportId, ReportKind } from './events.ts';

interface CommandBase {
  readonly by: By;
}

export interface DepositReport extends CommandBase {
  readonly act: 'deposit-report';
  readonly reportKind: ReportKind;
  readonly digest: string;
  readonly parts: readonly DocumentReference[];
  readonly licence?: LicenceId;
}

export interface ExtendReport extends CommandBase {
  readonly act: 'extend-report';
  readonly report: ReportId;
  readonly years: number;
}

export interface ObjectToReport extends CommandBase {
  readonly act: 'object-to-report';
  readonly report: ReportId;
  readonly reason: string;
}

/** With `heldUntil` the objection is upheld; without it, dismissed. */
export interface DecideObjection extends CommandBase {
  readonly act: 'decide-objection';
  readonly report: ReportId;
  readonly heldUntil?: CivilDate;
  readonly reason: string;
}

export interface ReleaseReport extends CommandBase {
  readonly act: 'release-report';
  readonly report: ReportId;
}

export type ReportCommand = DepositReport | ExtendReport | ObjectToReport | DecideObjection | ReleaseReport;
