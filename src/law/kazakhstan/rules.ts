/** The rules in the order in which their findings are read: the area first, then the applicant and the papers. */

import type { CivilDate, Finding } from '#terms';
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
import { editionRead } from './provisions/sources.ts';
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

/**
 * Runs rules under the law of a day. Before the edition of the Code that was read, what it says is inferred from that
 * edition, and each finding says so.
 */
export function findingsOn<Facts>(
  rules: readonly KazakhstanRule<Facts>[],
  facts: Facts,
  law: Law,
  day: CivilDate,
): Finding[] {
  const findings = runRules(rules, facts, law, day);
  if (day >= editionRead) return findings;
  return findings.map((finding) =>
    finding.cite.confidence === 'law' && finding.cite.text.startsWith('Code')
      ? { ...finding, cite: { ...finding.cite, confidence: 'inferred' } }
      : finding,
  );
}

/** The rules of a proceeding, all of them, under the law of its day. */
export function checkProceeding(proceeding: Proceeding, law: Law): Finding[] {
  switch (proceeding.about) {
    case 'extension':
      return findingsOn(extensionRules, proceeding, law, proceeding.requestedOn);
    case 'surrender':
      return findingsOn(surrenderRules, proceeding, law, proceeding.requestedOn);
    case 'transfer':
      return findingsOn(transferRules, proceeding, law, proceeding.dealOn);
    case 'pledge':
      return findingsOn(pledgeRules, proceeding, law, proceeding.on);
    case 'split':
      return findingsOn(splitRules, proceeding, law, proceeding.on);
    case 'merge':
      return findingsOn(mergeRules, proceeding, law, proceeding.on);
    case 'plot-shape':
      return findingsOn(plotRules, plotOf(proceeding), law, proceeding.on);
    case 'mining-application':
      return findingsOn(miningApplicationRules, proceeding, law, proceeding.appliedOn);
    case 'common-mineral-application':
      return findingsOn(commonMineralRules, proceeding, law, proceeding.appliedOn);
    case 'subsoil-space-application':
      return findingsOn(subsoilSpaceRules, proceeding, law, proceeding.appliedOn);
    case 'prospecting-application':
      return findingsOn(prospectingRules, proceeding, law, proceeding.appliedOn);
    case 'geological-study-application':
      return findingsOn(geologicalStudyRules, proceeding, law, proceeding.appliedOn);
    case 'retention':
      return findingsOn(retentionRules, proceeding, law, proceeding.on);
    case 'revocation':
      return findingsOn(revocationRules, proceeding, law, proceeding.on);
    case 'bulk-extraction':
      return findingsOn(bulkExtractionRules, proceeding, law, proceeding.on);
    case 'closure-security':
      return findingsOn(closureSecurityRules, proceeding, law, proceeding.on);
    case 'law-of-licence':
      return findingsOn(lawOfLicenceRules, proceeding, law, proceeding.on);
  }
}
