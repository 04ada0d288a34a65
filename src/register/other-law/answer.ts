/** What a register would say under another law: what differs, by kind; everything that stays is only counted. */
import type { CostPartName } from '#law';
import type { ApplicationId, CivilDate, Currency, LicenceId } from '#terms';
import type { ApplicationStatus } from '../exploration-application/application.ts';
import type { LicenceStatus } from '../exploration-licence/licence.ts';

/** A rule that stops, or a clock that has run out. */
export interface Because {
  readonly rule: string;
  readonly code: string;
}

export interface ApplicationChange {
  readonly id: ApplicationId;
  readonly lodgedOn: CivilDate;
  readonly blocks: number;
  readonly status: ApplicationStatus;
  /** What stops it under the one law and not under the other. */
  readonly because: readonly Because[];
  readonly simulated: boolean;
}

export interface LicenceChange {
  readonly id: LicenceId;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly otherUntil: CivilDate;
  /** What it holds, or held when it ended. */
  readonly blocks: number;
  readonly status: LicenceStatus;
  readonly simulated: boolean;
}

/** A step of the process, over all applications that reached it. */
export interface ClockChange {
  readonly step: string;
  readonly mover: string;
  readonly done: number;
  /** Done, or still running, after the last day of its clock. */
  readonly late: number;
  readonly otherLate: number;
}

/** What a law asks of all licences from their first day until today or their end, in whole units of the currency. */
export interface MoneyChange {
  readonly part: CostPartName;
  readonly amount: number;
  readonly otherAmount: number;
  /** Licences for which it differs. */
  readonly licences: number;
}

export interface LicenceMoney {
  readonly id: LicenceId;
  readonly amount: number;
  readonly otherAmount: number;
  readonly simulated: boolean;
}

export interface OtherLawAnswer {
  readonly size: number;
  readonly today: CivilDate;
  readonly currency: Currency;
  /** Numbers and readings in which the laws differ. */
  readonly changed: readonly string[];
  readonly applications: {
    readonly judged: number;
    readonly refused: readonly ApplicationChange[];
    readonly accepted: readonly ApplicationChange[];
    /** Of those in both: blocks that must be dropped under the one law and not under the other. */
    readonly blocksDroppedMore: number;
    readonly blocksDroppedLess: number;
  };
  readonly licences: {
    readonly counted: number;
    /** In force today, and over under the other law. */
    readonly lapsed: readonly LicenceChange[];
    /** Run out, and still in force under the other law. */
    readonly livesOn: readonly LicenceChange[];
    /** In force under both, with another last day. */
    readonly otherEnd: readonly LicenceChange[];
    /** Granted to an application that the other law refuses. */
    readonly neverGranted: readonly LicenceChange[];
  };
  readonly ground: {
    /** Blocks held today. */
    readonly held: number;
    /** Held today and by nobody under the other law. */
    readonly opens: number;
    /** Free today and held under the other law. */
    readonly closes: number;
    /** Held today by somebody else than under the other law. */
    readonly contested: number;
    /** Blocks that a refusal still bars today. */
    readonly barred: number;
    readonly otherBarred: number;
  };
  readonly clocks: readonly ClockChange[];
  readonly money: readonly MoneyChange[];
  /** Licences of which the law asks another sum, the largest difference first. */
  readonly moneyByLicence: readonly LicenceMoney[];
}
