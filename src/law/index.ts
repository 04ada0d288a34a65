/** The door of `law`: countries as packs, and the words that packs share. */
export * from './benchmark/index.ts';
export type { ControlLink } from './control.ts';
export type {
  CostNature,
  CostPart,
  CostPartName,
  CostQuestion,
  CostRow,
  ExplorationCosts,
  Sum,
  UnknownCost,
} from './costs.ts';
export { unknownIn } from './costs.ts';
export type { DataFacts, GeologicalData } from './data-facts.ts';
export type { Duty, DutyFacts, DutyRecord } from './duty.ts';
export { expectedDates } from './expected-dates.ts';
export type {
  Applicant,
  ApplicantHistory,
  AreaFacts,
  Consent,
  Controller,
  DeclaredProof,
  EndedRight,
  ExplorationApplication,
  FinancialForm,
  FinancialProof,
  LodgedDocument,
  ProfessionalForm,
  ProfessionalProof,
  TaxCertificate,
  UnmetClosure,
} from './exploration-application.ts';
export type {
  BlockOpening,
  Closure,
  ClosureKind,
  EarlierApplication,
  Extent,
  GroundRight,
  GroundView,
  Incompleteness,
  ProgrammeAnswer,
  RightKind,
  Side,
} from './ground-view.ts';
export { closureKinds, incompletenesses, rightKinds } from './ground-view.ts';
export { kazakhstanZone } from './kazakhstan/calendar.ts';
export { kazakhstan } from './kazakhstan/index.ts';
export type { KazakhstanPack } from './kazakhstan/pack.ts';
export type {
  Eligibility,
  IneligibleCells,
  LawChanges,
  LawCode,
  LawPack,
  LicenceProvision,
  LimitedCells,
  ProvisionUse,
  RuleRecord,
  TextRead,
} from './law-pack.ts';
export { lawPacks } from './law-packs.ts';
export type { LicenceKindLaw } from './licence-kind-law.ts';
export type * from './proceedings.ts';
export type {
  Clock,
  ClockUnit,
  Deadline,
  Moments,
  Mover,
  Process,
  ProcessStep,
  ProcessWalk,
  WalkedStep,
} from './process.ts';
export { movers } from './process.ts';
export type {
  ProvisionChange,
  ProvisionRecord,
  ProvisionRow,
  ProvisionUnit,
  ProvisionValue,
  Reach,
} from './provision.ts';
export type { Examination, Queued } from './queue.ts';
export type { Reopening } from './reopening.ts';
export type { SealedFilingLaw } from './sealed-filing.ts';
export { ContradictingSettingsError, type Setting } from './setting.ts';
export type { WesternAustraliaGround } from './western-australia/area.ts';
export { westernAustralia } from './western-australia/index.ts';
export type { WesternAustraliaPack } from './western-australia/pack.ts';
export { unknownGround } from './western-australia/unknown-ground.ts';
export type {
  CalendarDoubt,
  Holiday,
  MovedDay,
  WorkingCalendar,
  WorkingCalendarData,
} from './working-calendar.ts';
export { workingCalendar } from './working-calendar.ts';
