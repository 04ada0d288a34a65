/**
 * What the law must know of every proceeding but the application for exploration (`exploration-application.ts`). A fact left
 * out is a fact not known, and the rule that needs it answers *cannot tell*.
 */
import type { Area } from '#grid';
import type { CivilDate, LicenceKind } from '#terms';
import type { Applicant, DeclaredProof, LodgedDocument } from './exploration-application.ts';
import type { ClosureKind, Extent, RightKind } from './ground-view.ts';

/** A licence as a proceeding finds it. */
export interface LicenceFacts {
  readonly kind: LicenceKind;
  readonly issuedOn: CivilDate;
  /** The last day of the term. */
  readonly until: CivilDate;
  readonly blocksAtIssue?: number;
  readonly cells?: readonly number[];
  readonly extensions?: number;
  readonly pledged?: boolean;
  readonly coHolders?: number;
}

/** Breaches of a licence that are not mended. Absent: nobody has looked. */
export interface StandingBreaches {
  readonly rental: boolean;
  readonly minimumSpend: boolean;
}

export interface ExtensionRequest {
  readonly about: 'extension';
  readonly licence: LicenceFacts;
  readonly requestedOn: CivilDate;
  readonly years: number;
  /** Blocks given up with the request. */
  readonly givenUp?: readonly number[];
  /** Blocks given up since issue, before the request. */
  readonly givenUpEarlier?: number;
  /** Blocks inside an area applied for under a mining licence. */
  readonly underMiningApplication?: number;
  readonly breaches?: StandingBreaches;
}

export interface SurrenderRequest {
  readonly about: 'surrender';
  readonly licence: LicenceFacts;
  readonly requestedOn: CivilDate;
  /** Blocks given up; absent for the whole licence. */
  readonly cells?: readonly number[];
  /** A part of a block is given up. */
  readonly partOfBlock?: boolean;
  readonly pledgeeConsents?: boolean;
  /** The act of closure, or of survey where nothing was disturbed, is signed by the commission. */
  readonly closureActSigned?: boolean;
}

export type TransferGround = 'sale' | 'inheritance' | 'transformation' | 'buy-back' | 'capital-change';

export interface TransferDeal {
  readonly about: 'transfer';
  readonly licence: LicenceFacts;
  readonly dealOn: CivilDate;
  /** `right`: the licence or a share in it. `shares`: shares of the holder or of who can determine its decisions. */
  readonly object: 'right' | 'shares' | 'share-offering';
  readonly ground: TransferGround;
  /** Percentage that one group holds in both sides; the acquirer's seat is in a low-tax state. */
  readonly sameGroupPercent?: number;
  readonly acquirerInLowTaxState?: boolean;
  /** What the acquirer holds after the deal, per cent. */
  readonly acquirerEndsWithPercent?: number;
  /** Every share changes in the same proportion. */
  readonly proportional?: boolean;
  readonly stateOrNationalCompany?: boolean;
  readonly exchangeTraded?: boolean;
  readonly nonVoting?: boolean;
  readonly largeDeposit?: boolean;
  /** An administrative ban stands on the plot. */
  readonly administrativeBan?: boolean;
  readonly consentGivenOn?: CivilDate;
  readonly pledgeeConsents?: boolean;
  readonly coHoldersConsent?: boolean;
}

export interface PledgeRequest {
  readonly about: 'pledge';
  readonly licence: LicenceFacts;
  readonly on: CivilDate;
  readonly registered?: boolean;
}

export interface SplitRequest {
  readonly about: 'split';
  readonly licence: LicenceFacts;
  readonly on: CivilDate;
  readonly parts: readonly (readonly number[])[];
  readonly sameHolder: boolean;
}

export interface MergeRequest {
  readonly about: 'merge';
  readonly licences: readonly LicenceFacts[];
  readonly on: CivilDate;
  readonly sameHolder: boolean;
}

/** A plot drawn as a polygon in degrees of a datum. */
export interface PlotFacts {
  readonly kind: LicenceKind;
  readonly shape: Area;
  /** Nature or neighbours prevent the regular shape. Absent: not claimed. */
  readonly hindered?: boolean;
  /** Every hole goes round the plot of another. */
  readonly holesAreOtherPlots?: boolean;
}

export interface PlotQuestion extends PlotFacts {
  readonly about: 'plot-shape';
  readonly on: CivilDate;
}

/** Something the plot touches. */
export interface PlotOverlap {
  readonly with: RightKind | ClosureKind | 'recreation-land' | 'mineral-deposit';
  readonly id: string;
  readonly extent: Extent;
  /** The right is the applicant's own. */
  readonly own?: boolean;
  readonly consented?: boolean;
}

interface PlotApplication {
  readonly appliedOn: CivilDate;
  readonly applicant: Applicant;
  readonly plot: PlotFacts;
  readonly documents: readonly LodgedDocument[];
  /** Absent: nobody has laid the plot on the ground. */
  readonly overlaps?: readonly PlotOverlap[];
}

/** Specialists whom a mining applicant must show. */
export type MiningSpecialist = 'geologist' | 'mining-engineer' | 'surveyor';

export interface MiningApplication extends PlotApplication {
  readonly about: 'mining-application';
  readonly years: number;
  readonly declared: DeclaredProof;
  readonly specialists?: readonly MiningSpecialist[];
  /** A licence for mining operations, own or of a contractor. */
  readonly operationLicence?: boolean;
  readonly report?: {
    readonly standard: 'KAZRC' | 'GKZ' | 'other';
    readonly byCompetentPerson?: boolean;
  };
  /** The exclusive right of an explorer: its licences, and what stands against them. */
  readonly exclusiveRight?: {
    readonly licences: readonly LicenceFacts[];
    readonly adjoining?: boolean;
    readonly depositConfirmed?: boolean;
    readonly breaches?: StandingBreaches;
    /** The right was assigned by who held it first. */
    readonly assigned?: boolean;
  };
}

export interface ProspectingApplication extends PlotApplication {
  readonly about: 'prospecting-application';
  /** Prospecting licences the applicant holds already. */
  readonly licencesHeld?: number;
  readonly depthMetres?: number;
  readonly truckTonnes?: number;
  readonly trucks?: number;
  readonly bucketCubicMetres?: number;
  readonly machinesOwned?: boolean;
  readonly reagentsOrExplosives?: boolean;
}

export interface CommonMineralApplication extends PlotApplication {
  readonly about: 'common-mineral-application';
  readonly years: number;
  /** Depth of the floor below the lowest point of the surface. */
  readonly depthMetres?: number;
  /** The geology body's conclusion that no other solid mineral lies there. */
  readonly noOtherMinerals?: boolean;
}

export interface SubsoilSpaceApplication extends PlotApplication {
  readonly about: 'subsoil-space-application';
  readonly years: number;
}

export interface GeologicalStudyApplication {
  readonly about: 'geological-study-application';
  readonly appliedOn: CivilDate;
  readonly applicant: Applicant;
  readonly cells: readonly number[];
  /** Works planned that the law forbids under such a licence. */
  readonly trenchesOrPits?: boolean;
  readonly capitalStructures?: boolean;
  readonly drillingFor?: 'none' | 'geophysics' | 'groundwater' | 'other';
  readonly airborneOnly?: boolean;
  /** Plots of others inside the area, and whether each user consents. */
  readonly plotsOfOthers?: readonly { readonly id: string; readonly consented: boolean }[];
}

export type RetentionGround =
  | 'uneconomic-for-now'
  | 'no-acceptable-technology'
  | 'force-majeure'
  | 'court-rehabilitation'
  | 'other';

export interface RetentionRequest {
  readonly about: 'retention';
  readonly licence: LicenceFacts;
  readonly on: CivilDate;
  readonly ground: RetentionGround;
  readonly years: number;
  /** Years of retention status so far. */
  readonly yearsBefore?: number;
  /** Profitable within five years, plausibly. */
  readonly plausibleWithinYears?: number;
}

/** Why a licence may be taken away: the kinds differ by kind of licence. */
export type Breach =
  | 'unpaid-bonus'
  | 'unpaid-rental'
  | 'minimum-spend'
  | 'consent'
  | 'licence-condition'
  | 'environmental-ban'
  | 'banned-works'
  | 'no-security'
  | 'limits-broken'
  | 'no-plan'
  | 'in-country-share'
  | 'training-or-research';

export interface RevocationCase {
  readonly about: 'revocation';
  readonly licence: LicenceFacts;
  readonly on: CivilDate;
  readonly breach: Breach;
  /** The breach threatens national security. */
  readonly threatensSecurity?: boolean;
  readonly noticeOn?: CivilDate;
  readonly curedOn?: CivilDate;
  readonly forceMajeure?: boolean;
  readonly revocationNoticeOn?: CivilDate;
  readonly appealedOn?: CivilDate;
}

/** Which version of a provision binds a licence (art. 31(7)). */
export interface LawOfLicenceQuestion {
  readonly about: 'law-of-licence';
  readonly provision: string;
  readonly issuedOn: CivilDate;
  readonly on: CivilDate;
}

/** Bulk extraction or movement of soil under an exploration licence. */
export interface BulkExtraction {
  readonly about: 'bulk-extraction';
  readonly on: CivilDate;
  readonly cubicMetres: number;
  readonly capitalStructures?: boolean;
  readonly documents: readonly LodgedDocument[];
}

/** The security lodged for the closure of exploration. */
export interface ClosureSecurityCheck {
  readonly about: 'closure-security';
  readonly on: CivilDate;
  readonly blocks: number;
  /** The licence year in which its term begins: 1, or 7 for the extension. */
  readonly licenceYear: number;
  readonly securities: readonly {
    readonly form: 'guarantee' | 'deposit' | 'insurance' | 'other';
    readonly sumKzt: number;
    /** The last day on which it holds. */
    readonly until?: CivilDate;
  }[];
}

export type Proceeding =
  | ExtensionRequest
  | SurrenderRequest
  | TransferDeal
  | PledgeRequest
  | SplitRequest
  | MergeRequest
  | PlotQuestion
  | MiningApplication
  | ProspectingApplication
  | CommonMineralApplication
  | SubsoilSpaceApplication
  | GeologicalStudyApplication
  | RetentionRequest
  | RevocationCase
  | LawOfLicenceQuestion
  | BulkExtraction
  | ClosureSecurityCheck;
