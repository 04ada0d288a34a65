import { type Commodities, commonCommodities } from '../commodity.ts';
import type { FacilityKind, LocationQuality } from '../statement.ts';

/** The publisher's confidence in a position. */
export const qualityFromConfidence: Readonly<Record<string, LocationQuality>> = {
  High: 'high',
  Moderate: 'medium',
  'Very Low': 'rough',
};

export const facilityKindFromAsset: Readonly<Record<string, FacilityKind>> = {
  Mine: 'mine',
  Plant: 'plant',
  Smelter: 'smelter',
  Refinery: 'refinery',
};

export const icmmCommodities: Commodities = {
  ...commonCommodities,
  steel: null,
  'sulphuric acid': null,
};
