/** What `decide` answers: entries to append and what they bring about, or every finding that stands against it. */
import type { ApplicationId, CivilDate, Finding, Instant, LicenceId, Money } from '#terms';
import type { Entry } from './entry.ts';
import type { CellRuns } from './entry-parts.ts';
import type { ReportCommand } from './geological-report/commands.ts';
import type { ReportId } from './geological-report/events.ts';
import type { ReplyCommand } from './public-reply/commands.ts';
import type { ReplyId } from './public-reply/events.ts';
import type { SlotCommand } from './reopening/commands.ts';
import type { SlotId } from './reopening/events.ts';
import type { SealedFilingCommand } from './sealed-filing/commands.ts';
import type { SealedFilingId } from './sealed-filing/events.ts';

/** The place of an application in the queue of some blocks: 1 is first; `ahead` are the open ones before it, the first ten of them. */
export interface QueuePlace {
  readonly cells: CellRuns;
  readonly place: number;
  readonly ahead: readonly ApplicationId[];
}

export type Outcome =
  | { readonly act: 'open-register' }
  | {
      readonly act: 'lodge';
      readonly application: ApplicationId;
      readonly blocks: number;
      /** Every block of the application stands in exactly one. */
      readonly places: readonly QueuePlace[];
    }
  | {
      readonly act: 'drop-blocks';
      readonly application: ApplicationId;
      readonly dropped: number;
      readonly left: number;
      readonly answerBy: CivilDate;
    }
  | { readonly act: 'give-up-blocks'; readonly application: ApplicationId; readonly left: number }
  | {
      readonly act: 'send-security-notice';
      readonly application: ApplicationId;
      readonly sum: Money;
      readonly lodgeBy: CivilDate;
    }
  | {
      readonly act: 'record-security';
      readonly application: ApplicationId;
      /** What is still missing; zero when the security is whole. */
      readonly missing: Money;
    }
  | { readonly act: 'grant'; readonly application: ApplicationId; readonly licences: readonly LicenceId[] }
  | { readonly act: 'refuse'; readonly application: ApplicationId; readonly barsUntil: CivilDate }
  | {
      readonly act: 'propose-deviation' | 'confirm-deviation';
      readonly application: ApplicationId;
    }
  | { readonly act: 'withdraw'; readonly application: ApplicationId }
  | { readonly act: 'record-payment'; readonly licence: LicenceId }
  | { readonly act: 'surrender'; readonly licence: LicenceId; readonly freed: number; readonly left: number }
  | { readonly act: 'end-licence'; readonly licence: LicenceId; readonly freed: number }
  | { readonly act: 'correct'; readonly corrects: number }
  | { readonly act: 'erase-opening'; readonly commitments: readonly string[] }
  | { readonly act: 'enter-statement'; readonly licence: LicenceId }
  | { readonly act: SlotCommand['act']; readonly slot: SlotId }
  /** `opensBefore`: of a new seal, the instant before which it is opened or lapses. */
  | {
      readonly act: SealedFilingCommand['act'];
      readonly filing: SealedFilingId;
      readonly opensBefore?: Instant;
    }
  /** `answerBy`: the last day of the desk's promise. */
  | { readonly act: ReplyCommand['act']; readonly reply: ReplyId; readonly answerBy: CivilDate }
  /** `dueOn`: the first day on which it opens. */
  | { readonly act: ReportCommand['act']; readonly report: ReportId; readonly dueOn?: CivilDate };

export type Decision =
  | {
      readonly accepted: true;
      /** To be appended together, in this order, or not at all. */
      readonly entries: readonly Entry[];
      readonly outcome: Outcome;
      /** Duties and unknowns that remain, and what was met. */
      readonly findings: readonly Finding[];
    }
  | { readonly accepted: false; readonly findings: readonly Finding[] };
