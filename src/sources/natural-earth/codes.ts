import type { SettlementKind, WaterKind } from '../statement.ts';

/** `featurecla` of lakes and rivers. A "Lake Centerline" is a river's course through a lake. */
export const waterKindFromClass: Readonly<Record<string, WaterKind>> = {
  Lake: 'lake',
  'Alkaline Lake': 'salt-lake',
  Reservoir: 'reservoir',
  River: 'river',
  'Lake Centerline': 'river',
};

export const leaseLimit = 'Lease limit';

/** Natural Earth does not tell cities from towns: its places are `place`, ranked by people. */
export const settlementKind: SettlementKind = 'place';
