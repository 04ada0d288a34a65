import type { FacilityStatus, LocationQuality } from '../statement.ts';

export const qualityFromAccuracy: Readonly<Record<string, LocationQuality>> = {
  Exact: 'high',
  Approximate: 'medium',
};

/** `status`, and `status_detail` where it says more. */
export const facilityStatusFromText: Readonly<Record<string, FacilityStatus>> = {
  Operating: 'operating',
  Proposed: 'planned',
  'Care and Maintenance': 'care-and-maintenance',
  Construction: 'under-construction',
};

/** Written for an unknown figure. */
export const unknownFigure: ReadonlySet<string> = new Set(['', '-', 'TBD']);
