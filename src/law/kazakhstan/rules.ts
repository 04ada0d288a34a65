/** The rules in the order in which their findings are read: the area first, then the applicant and the papers. */
import type { Area } from './area.ts';
import { landRules } from './closed-land.ts';
import { joinedBySides } from './contiguity.ts';
import { inCountry } from './country.ts';
import { inStateDatum } from './datum.ts';
import { type ApplicationFacts, documentRules } from './documents.ts';
import { someBlockEligible } from './eligible-blocks.ts';
import type { KazakhstanRule } from './law.ts';
import { withinMaximumArea } from './maximum-area.ts';
import { meansRules } from './means-of-applicant.ts';
import { firstInLine, openingOfGround } from './priority.ts';
import { inProgramme } from './programme.ts';
import { refusalGroundRules } from './refusal-grounds.ts';
import { rightRules } from './rights-of-others.ts';

export const areaRules: readonly KazakhstanRule<Area>[] = [
  withinMaximumArea,
  joinedBySides,
  inCountry,
  inStateDatum,
  inProgramme,
  ...rightRules,
  ...landRules,
  someBlockEligible,
  openingOfGround,
  firstInLine,
];

export const applicationRules: readonly KazakhstanRule<ApplicationFacts>[] = [
  ...refusalGroundRules,
  ...documentRules,
  ...meansRules,
];
