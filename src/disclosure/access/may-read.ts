/** Who may read a confidential package. Everything is asked anew at each request, so that a withdrawal holds at the next. */

/** How a package stands to a person. */
export type PackageAccess =
  /** The state's own desk, which made it. */
  | 'desk'
  | 'open'
  /** On the list, but the terms that stand now were not accepted. */
  | 'terms-to-accept'
  | 'withdrawn'
  /** Not on the list: to this person there is no such package. */
  | 'unknown';

export interface AccessFacts {
  readonly isOfficer: boolean;
  /** Undefined for who was never on the list. */
  readonly reader?: { readonly isWithdrawn: boolean } | undefined;
  /** Versions of the terms that the person accepted. */
  readonly accepted: readonly number[];
  readonly termsVersion: number;
}

/** Officers read as the desk; others only while they are on the list and have accepted the terms as they stand now. */
export function packageAccess({ isOfficer, reader, accepted, termsVersion }: AccessFacts): PackageAccess {
  if (isOfficer) return 'desk';
  if (!reader) return 'unknown';
  if (reader.isWithdrawn) return 'withdrawn';
  return accepted.includes(termsVersion) ? 'open' : 'terms-to-accept';
}
