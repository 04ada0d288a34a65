/** The rules in the order in which their findings are read: the area first, then the applicant and the papers. */

import type { Finding } from '#terms';
import type { Proceeding } from '../proceedings.ts';
import { type Rule, runRules } from '../rule.ts';
import type { Area } from './area.ts';
import { landRules } from './closed-land.ts';
import { closureSecurityRules } from './closure-security.ts';
import { joinedBySides } from './contiguity.ts';
import { inCountry } from './country.ts';
import { inStateDatum } from './datum.ts';
import { type ApplicationFacts, documentRules } from './documents.ts';
import { someBlockEligible } from './eligible-blocks.ts';
import { extensionRules } from './extension.ts';
import type { KazakhstanRule, Law } from './law.ts';
import { lawOfLicenceRules } from './law-of-licence.ts';
import { withinMaximumArea } from './maximum-area.ts';
import { meansRules } from './means-of-applicant.ts';
import { miningApplicationRules } from './mining-application.ts';
import {
  bulkExtractionRules,
  commonMineralRules,
  geologicalStudyRules,
  subsoilSpaceRules,
} from './other-applications.ts';
import { plotOf, plotRules } from './plot-shape.ts';
import { firstInLine, openingOfGround } from './priority.ts';
import { inProgramme } from './programme.ts';
import { prospectingRules } from './prospecting-application.ts';
import { refusalGroundRules } from './refusal-grounds.ts';
import { retentionRules } from './retention.ts';
import { revocationRules } from './revocation.ts';
import { rightRules } from './rights-of-others.ts';
import { surrenderRules } from './surrender.ts';
import { pledgeRules, transferRules } from './transfer.ts';
import { mergeRules, splitRules } from './transformation.ts';

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

/** Every rule of every proceeding, each once. */
export const allRules: readonly Rule<never, Law>[] = [
  ...areaRules,
  ...applicationRules,
  ...extensionRules,
  ...surrenderRules,
  ...transferRules,
  ...pledgeRules,
  ...splitRules,
  ...mergeRules,
  ...plotRules,
  ...miningApplicationRules,
  ...commonMineralRules,
  ...subsoilSpaceRules,
  ...prospectingRules,
  ...geologicalStudyRules,
  ...retentionRules,
  ...revocationRules,
  ...bulkExtractionRules,
  ...closureSecurityRules,
  ...lawOfLicenceRules,
];

/** The rules of a proceeding, all of them, under the law of its day. */
export function checkProceeding(proceeding: Proceeding, law: Law): Finding[] {
  switch (proceeding.about) {
    case 'extension':
      return runRules(extensionRules, proceeding, law, proceeding.requestedOn);
    case 'surrender':
      return runRules(surrenderRules, proceeding, law, proceeding.requestedOn);
    case 'transfer':
      return runRules(transferRules, proceeding, law, proceeding.dealOn);
    case 'pledge':
      return runRules(pledgeRules, proceeding, law, proceeding.on);
    case 'split':
      return runRules(splitRules, proceeding, law, proceeding.on);
    case 'merge':
      return runRules(mergeRules, proceeding, law, proceeding.on);
    case 'plot-shape':
      return runRules(plotRules, plotOf(proceeding), law, proceeding.on);
    case 'mining-application':
      return runRules(miningApplicationRules, proceeding, law, proceeding.appliedOn);
    case 'common-mineral-application':
      return runRules(commonMineralRules, proceeding, law, proceeding.appliedOn);
    case 'subsoil-space-application':
      return runRules(subsoilSpaceRules, proceeding, law, proceeding.appliedOn);
    case 'prospecting-application':
      return runRules(prospectingRules, proceeding, law, proceeding.appliedOn);
    case 'geological-study-application':
      return runRules(geologicalStudyRules, proceeding, law, proceeding.appliedOn);
    case 'retention':
      return runRules(retentionRules, proceeding, law, proceeding.on);
    case 'revocation':
      return runRules(revocationRules, proceeding, law, proceeding.on);
    case 'bulk-extraction':
      return runRules(bulkExtractionRules, proceeding, law, proceeding.on);
    case 'closure-security':
      return runRules(closureSecurityRules, proceeding, law, proceeding.on);
    case 'law-of-licence':
      return runRules(lawOfLicenceRules, proceeding, law, proceeding.on);
  }
}
