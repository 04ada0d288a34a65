import type { SettlementKind } from '../statement.ts';

/** OpenStreetMap `place` values kept as settlements; suburbs, single dwellings and localities are none. */
export const settlementKindFromPlace: Readonly<Record<string, SettlementKind>> = {
  city: 'city',
  town: 'town',
  village: 'village',
  hamlet: 'hamlet',
};
