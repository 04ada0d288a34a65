/** What the law says of a kind of licence: shared code asks for these properties and never compares kind names. */
import type { Citation, LicenceKind } from '#terms';

export interface LicenceKindLaw {
  readonly kind: LicenceKind;
  /** Who grants it: a code with a name in `#words`. */
  readonly issuer: string;
  readonly holders: 'any-person' | 'citizens' | 'companies';
  readonly maximumPerHolder?: number;
  /** Nobody else may hold the same kind of right on the same ground. */
  readonly exclusive: boolean;
  readonly shape: 'blocks' | 'polygon';
  readonly maximumBlocks?: number;
  readonly minimumSquareMetres?: number;
  readonly maximumSquareMetres?: number;
  readonly termYears: number;
  /** The term may be shorter when the applicant asks so. */
  readonly termIsMaximum: boolean;
  readonly renewable: boolean;
  /** Absent: as often as asked. */
  readonly maximumRenewals?: number;
  /** Years of one renewal; absent: up to the first term. */
  readonly renewalYears?: number;
  readonly transferable: boolean;
  /** Not within so many years of issue. */
  readonly transferableAfterYears?: number;
  /** Absent: not known. */
  readonly pledgeable?: boolean;
  /** Kinds of paper that an application may need; which of them, the rules say. */
  readonly documents?: readonly string[];
  /** Kind of the plan without which no work may begin; absent: not known. */
  readonly workDocument?: string;
  readonly cite: Citation;
}
