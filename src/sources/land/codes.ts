import type { LandKind } from '../statement.ts';

/** `use` of a feature → the head of Code art. 25(1) or 26 under which the law asks about it. How wide a belt is, the law says, not the file. */
export const landKindFromUse: Readonly<Record<string, LandKind>> = {
  settlement: 'settlement',
  lake: 'water-fund',
  river: 'water-fund',
  'water-protection-zone': 'water-fund',
  'nature-reserve': 'protected-area',
  'national-park': 'protected-area',
  'nature-sanctuary': 'protected-area',
  'nature-monument': 'protected-area',
  'other-protected-area': 'protected-area',
  'defence-land': 'defence-land',
  dam: 'hydrotechnical-works',
  'irrigation-works': 'hydrotechnical-works',
  'groundwater-deposit': 'drinking-groundwater',
  cemetery: 'cemetery',
  buildings: 'buildings-and-plantings',
  plantings: 'buildings-and-plantings',
  road: 'infrastructure',
  railway: 'infrastructure',
  airport: 'infrastructure',
  'power-line': 'infrastructure',
  'telecom-line': 'infrastructure',
  pipeline: 'infrastructure',
  'space-facility': 'infrastructure',
  'state-plot': 'state-needs',
};
