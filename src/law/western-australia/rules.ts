/** The rules in the order in which their findings are read: the area first, then the applicant and the papers. */
import type { Area } from './area.ts';
import { joinedBySides } from './contiguity.ts';
import { inState } from './country.ts';
import { inStateDatum } from './datum.ts';
import { applicationRules } from './documents.ts';
import { someBlockEligible } from './eligible-blocks.ts';
import type { WesternAustraliaRule } from './law.ts';
import { withinMaximumArea } from './maximum-area.ts';
import { firstInTime } from './priority.ts';
import { clearOfClosedAreas, clearOfTenements } from './rights-of-others.ts';
import { tenementRules } from './tenement-application.ts';

export const areaRules: readonly WesternAustraliaRule<Area>[] = [
  withinMaximumArea,
  joinedBySides,
  inState,
  inStateDatum,
  clearOfTenements,
  clearOfClosedAreas,
  someBlockEligible,
  firstInTime,
];

/** Every rule of the pack: for lists. */
export const allRules: readonly WesternAustraliaRule<never>[] = [
  ...areaRules,
  ...applicationRules,
  ...tenementRules,
];
