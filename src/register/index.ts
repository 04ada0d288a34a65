export { BadEntry, type BadEntryCode, badEntryCodes } from './bad-entry.ts';
export {
  type BlockHistoryRow,
  type BlockReason,
  type BlockState,
  blockState,
  type QueueEntry,
} from './block-state.ts';
export type {
  Act,
  Command,
  ConfirmDeviation,
  Correct,
  DropBlocks,
  EndLicence,
  EnterStatement,
  EraseOpening,
  GiveUpBlocks,
  Grant,
  Lodge,
  OpenRegister,
  ProposeDeviation,
  RecordPayment,
  RecordSecurity,
  Refuse,
  SendSecurityNotice,
  Surrender,
  Withdraw,
} from './command.ts';
export type { Context } from './context.ts';
export { decide } from './decide.ts';
export type { Decision, Outcome, QueuePlace } from './decision.ts';
export { type ClockKept, type RegisterDelays, registerDelays } from './delays.ts';
export { type ClaimState, type Differences, differences } from './differences.ts';
export type { Corrected, Entry, EntryCorrected, EntryKind, OpeningErased, RegisterOpened } from './entry.ts';
export type {
  By,
  CellRuns,
  Commitment,
  DocumentReference,
  EntryBase,
  Ground,
  Holder,
  Party,
  Role,
} from './entry-parts.ts';
export { roles } from './entry-parts.ts';
export { entryKinds } from './entry-shape.ts';
export type {
  Application,
  ApplicationStatus,
  Deviation,
  Security,
  SecurityNotice,
} from './exploration-application/application.ts';
export { applicationStatuses, isOpen, lodgedIn } from './exploration-application/application.ts';
export { deadlinesOfApplication, momentsOf } from './exploration-application/clocks.ts';
export type {
  ApplicationDocument,
  ApplicationEntry,
  CounterFiling,
  LicenceCondition,
  LicenceGranted,
  PlanInShort,
  PlannedWork,
  SecurityForm,
  WorkKind,
} from './exploration-application/events.ts';
export { securityForms, workKinds } from './exploration-application/events.ts';
export { blocksToDrop, lawFindings } from './exploration-application/judgement.ts';
export {
  type RefusalGroundCode,
  refusalGroundCodes,
  refusalGrounds,
} from './exploration-application/refusal-grounds.ts';
export type { EndReason, LicenceEntry, PaymentPurpose } from './exploration-licence/events.ts';
export { endReasons, paymentPurposes } from './exploration-licence/events.ts';
export type { Licence, LicenceOrigin, LicenceStatus, Payment } from './exploration-licence/licence.ts';
export { licenceStatuses } from './exploration-licence/licence.ts';
export { fold, rollback } from './fold.ts';
export type { ReportCommand } from './geological-report/commands.ts';
export { type ReportId, type ReportKind, reportKinds } from './geological-report/events.ts';
export {
  type GeologicalReport,
  objectionDecisionDays,
  objectionWindowDays,
  type ReportClock,
  reportClock,
} from './geological-report/report.ts';
export {
  type ClosureFeature,
  type Cover,
  type GroundBase,
  type GroundLayers,
  groundBaseFrom,
  type RightFeature,
} from './ground-base.ts';
export { type GroundQuestion, groundView } from './ground-view.ts';
export { decideStatement, type StatementIntake } from './intake/stated-licence.ts';
export {
  applicationLifeCycle,
  type LifeCycleRow,
  licenceLifeCycle,
  registerLifeCycle,
} from './life-cycle.ts';
export type {
  ApplicationChange,
  Because,
  ClockChange,
  LicenceChange,
  LicenceMoney,
  MoneyChange,
  OtherLawAnswer,
} from './other-law/answer.ts';
export { comparedUnder, type OtherLawQuestion, underOtherLaw } from './other-law/other-law.ts';
export { entryFromValue, parseEntry } from './parse-entry.ts';
export type { ReplyId } from './public-reply/events.ts';
export type { PublicReply } from './public-reply/reply.ts';
export {
  applicationsWithStatus,
  type BlockCounts,
  blockCountsOf,
  countsOf,
  eachClaimedBlock,
  licencesWithStatus,
  type OpenDeadline,
  openDeadlines,
  type RegisterCounts,
  recordsOfParty,
} from './queries.ts';
export type { Version } from './records.ts';
export { commitmentsOf } from './redaction.ts';
export { type RegisterRefusal, registerRefusals } from './refusals.ts';
export { type FreedGround, freedGround, slotActsDue } from './reopening/acts-due.ts';
export type { SlotClosed, SlotDrawn, SlotId } from './reopening/events.ts';
export { drawnValue, type RandomnessSource } from './reopening/randomness.ts';
export { filingsOf, lastSlotOf, licencesBefore, type Slot } from './reopening/slot.ts';
export { type Replay, replay } from './replay.ts';
export { lapsesDue } from './sealed-filing/acts-due.ts';
export type { SealedFilingId, SealOpening } from './sealed-filing/events.ts';
export { closedSeals, isClosed, type SealedFiling, sealedFilingsAt } from './sealed-filing/filing.ts';
export { entryFaultCodes } from './shape.ts';
export type { DepositPoint } from './simulation/area.ts';
export type { SimulatedOpening } from './simulation/people.ts';
export { type SimulationBatch, type SimulationPlan, simulate } from './simulation/simulate.ts';
export {
  applicationAt,
  eachClaimAt,
  licenceAt,
  type Standpoint,
  standpointNow,
} from './standpoint.ts';
export {
  applicationOf,
  licenceOf,
  openState,
  ordinalOfApplication,
  ordinalOfLicence,
  ordinalOfReply,
  ordinalOfReport,
  type RegisterState,
  replyOf,
  reportOf,
  sizeAt,
  slotOf,
  versionsOfApplication,
  versionsOfLicence,
} from './state.ts';
export { stateDigest } from './state-digest.ts';
export { withoutPapers } from './without-papers.ts';
