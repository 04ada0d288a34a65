/**
 * What the law must know of an application for an exploration licence. Whoever asks fills in what it knows: a fact left
 * out is a fact not known, and the rule that needs it answers *cannot tell*, never *met*.
 */
import type { CivilDate, Language } from '#terms';

export interface LodgedDocument {
  /** Kind as the law pack names it: `financial-proof`. */
  readonly kind: string;
  readonly languages?: readonly Language[];
  /** A notary certified the copy, or the translation where it is one. */
  readonly notarised?: boolean;
  readonly issuedOn?: CivilDate;
  /** Foreign public documents: legalised or with an apostille. */
  readonly legalised?: boolean;
}

/** A person or state that directly or indirectly controls the applicant. */
export interface Controller {
  readonly kind: 'person' | 'company' | 'state' | 'international-organisation';
  /** ISO 3166-1 alpha-2, of citizenship or seat. */
  readonly country: string;
}

export interface Applicant {
  readonly id: string;
  readonly kind: 'person' | 'company';
  /** ISO 3166-1 alpha-2, of citizenship or seat. */
  readonly country: string;
  /** Every direct and indirect controller, states included; an empty list says that there is none. */
  readonly controllers?: readonly Controller[];
  /** The application is signed by a representative and not by the applicant. */
  readonly represented?: boolean;
  readonly signedElectronically?: boolean;
}

export type FinancialForm = 'bank-balance' | 'loan-agreement' | 'audited-accounts' | 'rating-letter';
export type ProfessionalForm = 'own-staff' | 'contract' | 'contractor';

export interface FinancialProof {
  readonly form: FinancialForm;
  readonly sumKzt: number;
  /** Bank balance: first and last day on which the sum was held without a break. */
  readonly heldFrom?: CivilDate;
  readonly heldUntil?: CivilDate;
  /** Bank balance: a bank of Kazakhstan or the national post operator; abroad is no proof. */
  readonly heldAt?: 'domestic-bank' | 'national-post' | 'foreign-bank';
  /** Loan: who lends, and whether a lender that is no bank proved its own means. */
  readonly lender?: 'bank' | 'other';
  readonly lenderProvedMeans?: boolean;
  readonly purpose?: 'exploration' | 'other';
  /** Audited accounts: the period ends on, and how many months it has; `sumKzt` is assets less liabilities. */
  readonly accountsUntil?: CivilDate;
  readonly accountsMonths?: number;
}

export interface ProfessionalProof {
  readonly form: ProfessionalForm;
  /** The specialist is a geologist or geophysicist. */
  readonly specialist?: 'geologist' | 'geophysicist' | 'other';
}

export interface TaxCertificate {
  readonly debtKzt: number;
  readonly issuedOn: CivilDate;
}

/** What the applicant declares and the documents prove; absent: not said. */
export interface DeclaredProof {
  readonly financial?: FinancialProof;
  readonly professional?: ProfessionalProof;
  readonly tax?: TaxCertificate;
}

/** A right of the applicant, or of one affiliated with it, that ended. */
export interface EndedRight {
  readonly licence: string;
  readonly kind: 'exploration' | 'mining';
  readonly holder: 'applicant' | 'affiliate';
  readonly ended: 'revoked' | 'surrendered';
  readonly endedOn: CivilDate;
  readonly cells: readonly number[];
}

/** A closure duty that the applicant, or one affiliated with it, did not meet. */
export interface UnmetClosure {
  readonly licence: string;
  readonly holder: 'applicant' | 'affiliate';
  readonly breachedOn: CivilDate;
}

/** What the register knows of the applicant's past. */
export interface ApplicantHistory {
  readonly endedRights: readonly EndedRight[];
  /** Absent: nobody keeps them in the register that was asked. */
  readonly unmetClosures?: readonly UnmetClosure[];
}

/** Consent of the user of another right to work inside it. */
export interface Consent {
  /** Id of the right, as the ground names it. */
  readonly right: string;
  readonly givenOn?: CivilDate;
}

/** The area, and what bears on it alone: what can be judged from the map, before anyone signs in. */
export interface AreaFacts {
  readonly cells: readonly number[];
  /** Name of the datum on whose minute lines the cells lie: `QazTRF-23`. */
  readonly datum?: string;
  /** Consents of users whose plots the area touches. Absent: not known yet. */
  readonly consents?: readonly Consent[];
  /** An agreement on social and economic support with each settlement touched. Absent: not known yet. */
  readonly supportAgreement?: boolean;
}

export interface ExplorationApplication extends AreaFacts {
  readonly appliedOn: CivilDate;
  readonly datum: string;
  readonly applicant: Applicant;
  readonly documents: readonly LodgedDocument[];
  readonly declared: DeclaredProof;
  /** Absent: the register was not asked. */
  readonly history?: ApplicantHistory;
}
