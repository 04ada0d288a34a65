/** What can happen to an application for an exploration licence. */
import type { Consent, Controller, DeclaredProof, LodgedDocument } from '#law';
import type { ApplicationId, CivilDate, Instant, LicenceId, Mineral, Money } from '#terms';
import type { CellRuns, DocumentReference, EntryBase, Ground, Holder, Party } from '../entry-parts.ts';
import type { SealOpening } from '../sealed-filing/events.ts';

/** Kinds of exploration work a plan may name (art. 187, kinds, methods, volumes and yearly timing). */
export const workKinds = [
  'desk-study',
  'remote-sensing',
  'mapping',
  'geochemistry',
  'geophysics',
  'trenching',
  'drilling',
  'laboratory',
  'resource-estimate',
  'rehabilitation',
] as const;
export type WorkKind = (typeof workKinds)[number];

export interface PlannedWork {
  /** Licence year, 1–6. */
  readonly year: number;
  readonly kind: WorkKind;
  /** Whole units: metres drilled, line kilometres, samples. */
  readonly volume?: number;
  readonly unit?: 'metres' | 'line-kilometres' | 'square-kilometres' | 'samples' | 'cubic-metres';
  /** What the applicant means to spend, whole tenge. */
  readonly spendKzt?: number;
}

/** The plan in short; the plan itself is a document. */
export interface PlanInShort {
  readonly minerals: readonly Mineral[];
  readonly works: readonly PlannedWork[];
}

/** A document by its digest, with what the law asks of it. */
export interface ApplicationDocument extends LodgedDocument, DocumentReference {}

export const securityForms = ['guarantee', 'deposit', 'insurance'] as const;
export type SecurityForm = (typeof securityForms)[number];

/** A filing on paper, entered by an officer. Both times stand: `at` of the entry is when it was entered. */
export interface CounterFiling {
  /** Received at the counter: never after the entry. */
  readonly at: Instant;
  /** Its civil day by the country's clock. */
  readonly on: CivilDate;
  /** The office that received it. */
  readonly office: string;
  /** Its number in the incoming book of that office. */
  readonly number: string;
  /** From which of the two times its place in the queue counts, by the law's reading on the day of the entry. */
  readonly place: 'entry' | 'counter';
}

export interface ApplicationLodged extends EntryBase {
  readonly kind: 'application-lodged';
  readonly application: ApplicationId;
  readonly counter?: CounterFiling;
  /** Opens a seal: its place counts from that of the seal. */
  readonly sealed?: SealOpening;
  readonly licenceKind: 'exploration';
  readonly cells: CellRuns;
  /** Name of the datum in which the cells are meant: `QazTRF-23`. */
  readonly datum: string;
  readonly applicant: Party;
  /** Every direct and indirect controller; absent where not said. */
  readonly controllers?: readonly Controller[];
  readonly represented?: boolean;
  readonly signedElectronically?: boolean;
  readonly documents: readonly ApplicationDocument[];
  readonly plan: PlanInShort;
  readonly declared: DeclaredProof;
  readonly consents?: readonly Consent[];
  readonly supportAgreement?: boolean;
}

export interface ApplicationPublished extends EntryBase {
  readonly kind: 'application-published';
  readonly application: ApplicationId;
  readonly publishedAt: Instant;
}

interface BlocksDropped extends EntryBase {
  readonly kind: 'blocks-dropped';
  readonly application: ApplicationId;
  readonly cells: CellRuns;
  readonly grounds: readonly Ground[];
  /** The last day on which the applicant may give up the rest (art. 188(3)). */
  readonly answerBy: CivilDate;
}

interface BlocksGivenUp extends EntryBase {
  readonly kind: 'blocks-given-up';
  readonly application: ApplicationId;
  /** Empty: the applicant keeps all that is left. */
  readonly cells: CellRuns;
}

interface SecurityNoticeSent extends EntryBase {
  readonly kind: 'security-notice-sent';
  readonly application: ApplicationId;
  readonly sum: Money;
  /** Sent on the day of the entry; published then or soon after. */
  readonly publishedOn: CivilDate;
  /** The last day on which security is accepted: the later of the clocks from sending and from publication. */
  readonly lodgeBy: CivilDate;
}

interface SecurityLodged extends EntryBase {
  readonly kind: 'security-lodged';
  readonly application: ApplicationId;
  readonly form: SecurityForm;
  readonly sum: Money;
  /** The bank or insurer, a legal person. */
  readonly issuer: string;
  readonly until: CivilDate;
  readonly lodgedOn: CivilDate;
  readonly document?: DocumentReference;
}

interface ApplicationRefused extends EntryBase {
  readonly kind: 'application-refused';
  readonly application: ApplicationId;
  readonly grounds: readonly Ground[];
  readonly reason: string;
  /** The last day on which the refusal still bars the next application on its blocks (art. 189(2)). */
  readonly barsUntil: CivilDate;
}

interface ApplicationWithdrawn extends EntryBase {
  readonly kind: 'application-withdrawn';
  readonly application: ApplicationId;
  readonly reason?: string;
}

/** An officer means to set aside a finding of the law. Nothing follows before a second officer confirms it. */
interface DeviationProposed extends EntryBase {
  readonly kind: 'deviation-proposed';
  readonly application: ApplicationId;
  /** The finding: its rule, code, article, figures and blocks. */
  readonly finding: Ground;
  /** The officer's reason, in words. */
  readonly reason: string;
}

interface DeviationConfirmed extends EntryBase {
  readonly kind: 'deviation-confirmed';
  readonly application: ApplicationId;
  /** Index of the proposal, which another officer made. */
  readonly proposal: number;
}

/** Ends the application and begins the licence; one entry a licence where the area fell into parts (art. 188(4)). */
export interface LicenceGranted extends EntryBase {
  readonly kind: 'licence-granted';
  readonly licence: LicenceId;
  readonly application: ApplicationId;
  /** The applicant, said again so that this one entry is the whole licence: a certificate needs no second proof. Absent in early entries. */
  readonly holder?: Holder;
  readonly datum?: string;
  readonly cells: CellRuns;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Codes of the law pack, with figures where a condition has one. */
  readonly conditions: readonly LicenceCondition[];
  /** Entries that confirmed the deviations without which it could not have been granted. */
  readonly deviations?: readonly number[];
}

export interface LicenceCondition {
  readonly condition: string;
  readonly cite: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly cells?: CellRuns;
}

export type ApplicationEntry =
  | ApplicationLodged
  | ApplicationPublished
  | BlocksDropped
  | BlocksGivenUp
  | SecurityNoticeSent
  | SecurityLodged
  | DeviationProposed
  | DeviationConfirmed
  | ApplicationRefused
  | ApplicationWithdrawn;
