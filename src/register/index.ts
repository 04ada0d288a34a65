export type {
  Act,
  Command,
  Correct,
  Deviation,
  DropBlocks,
  EndLicence,
  EnterStatement,
  GiveUpBlocks,
  Grant,
  Lodge,
  OpenRegister,
  RecordPayment,
  RecordSecurity,
  Refuse,
  SendSecurityNotice,
  Surrender,
  Withdraw,
} from './command.ts';
export type { Decision, Outcome, QueuePlace } from './decision.ts';
export type { Corrected, Entry, EntryCorrected, EntryKind, RegisterOpened } from './entry.ts';
export type {
  By,
  CellRuns,
  Commitment,
  DocumentReference,
  EntryBase,
  Ground,
  Party,
  Role,
} from './entry-parts.ts';
export { roles } from './entry-parts.ts';
export type {
  Application,
  ApplicationStatus,
  Security,
  SecurityNotice,
} from './exploration-application/application.ts';
export { applicationStatuses, isOpen } from './exploration-application/application.ts';
export type {
  ApplicationEntry,
  Declaration,
  LicenceCondition,
  LicenceGranted,
  PlanInShort,
  PlannedWork,
  SecurityForm,
  WorkKind,
} from './exploration-application/events.ts';
export {
  financialForms,
  professionalForms,
  securityForms,
  workKinds,
} from './exploration-application/events.ts';
export type { EndReason, LicenceEntry, PaymentPurpose } from './exploration-licence/events.ts';
export { endReasons, paymentPurposes } from './exploration-licence/events.ts';
export type { Licence, LicenceOrigin, LicenceStatus, Payment } from './exploration-licence/licence.ts';
export { licenceStatuses } from './exploration-licence/licence.ts';
