/** Kazakhstan: the law of subsoil use for solid minerals as a pack. */
import { addYears, type CivilDate, type Finding } from '#terms';
import type { AreaFacts, ExplorationApplication } from '../exploration-application.ts';
import type { GroundView } from '../ground-view.ts';
import type { LawChanges } from '../law-pack.ts';
import { packAnswers } from '../pack-answers.ts';
import type { MovedDay } from '../working-calendar.ts';
import { affiliatesOf } from './affiliates.ts';
import { areaOn } from './area.ts';
import { bankShareOfSecurity, minimumSpendByArea, miningRental, prospectingBonus } from './area-spend.ts';
import { kazakhstanZone } from './calendar.ts';
import { computations } from './computations.ts';
import { hearingNeeded, largeDepositTonnes, publicFrom } from './deposits-and-data.ts';
import { dutiesOf, dutyRecords } from './duties/index.ts';
import { eligibility } from './eligible-blocks.ts';
import { explorationCosts } from './exploration-costs.ts';
import { extendedUntil, relinquishmentFor } from './extension.ts';
import { kazakhstanLaw } from './law.ts';
import { licenceKindOn } from './licence-kinds.ts';
import { mciOfYear, mciOn, sumOf } from './mci.ts';
import { minimumSpend } from './minimum-spend.ts';
import type { KazakhstanPack } from './pack.ts';
import { barsUntil, freesBlocks, mayBeExamined, reopeningOf } from './priority.ts';
import { processesOf } from './processes/index.ts';
import { codeFrom, textsRead } from './provisions/sources.ts';
import { rentalRate } from './rental.ts';
import { allRules, applicationRules, areaRules, checkProceeding, findingsOn } from './rules.ts';
import { sealedFilingOf } from './sealed-filing.ts';
import { hasPriority } from './shared-territory.ts';

function packOf(changes: LawChanges, moved: readonly MovedDay[]): KazakhstanPack {
  const law = kazakhstanLaw(changes, moved);
  const check = (facts: AreaFacts, day: CivilDate, ground: GroundView) => {
    const area = areaOn(facts, day, ground);
    return findingsOn(areaRules, area, law, day);
  };
  return {
    code: 'KZ',
    name: 'Kazakhstan',
    zone: kazakhstanZone,
    currency: 'KZT',
    from: codeFrom,
    ...packAnswers(law, { rules: allRules, processes: processesOf(law), duties: dutyRecords, computations }),
    with: (more) => packOf({ ...changes, ...more }, moved),
    withMovedDays: (more) => packOf(changes, [...moved, ...more]),
    kind: (kind, day) => licenceKindOn(kind, day, law),
    checkArea: check,
    checkExplorationApplication: (application: ExplorationApplication, ground) => {
      const day = application.appliedOn;
      const findings: Finding[] = check(application, day, ground);
      return findings.concat(findingsOn(applicationRules, { application, day }, law, day));
    },
    check: (proceeding) => checkProceeding(proceeding, law),
    eligibility: (facts, day, ground) => eligibility(areaOn(facts, day, ground), law),
    explorationCosts: (question) => explorationCosts(question, law),
    minimumSpend: (blocks, licenceYear, issuedOn) => {
      const { value, cite } = minimumSpend(blocks, licenceYear, issuedOn, law);
      const begins = addYears(issuedOn, licenceYear - 1, { round: 'down' });
      return sumOf(value, mciOfYear(begins, law), cite);
    },
    rentalPerYear: (blocks, licenceMonth, on) => {
      const { rate, cite } = rentalRate(blocks, licenceMonth, on, law);
      return { rate, ...sumOf(blocks * rate, mciOfYear(on, law), cite) };
    },
    minimumSpendByArea: (kind, hectares, on) => {
      const { value, cite } = minimumSpendByArea(kind, hectares, on, law);
      return sumOf(value, mciOfYear(on, law), cite);
    },
    miningRental: (hectares, on) => {
      const { value, cite } = miningRental(hectares, on, law);
      return sumOf(value, mciOfYear(on, law), cite);
    },
    prospectingBonus: (squareMetres, on) => {
      if (!law.inForce('signature-bonus.prospecting', on)) return undefined;
      const bonus = prospectingBonus(squareMetres, on, law);
      return bonus && sumOf(bonus.value, mciOn(on, law), bonus.cite);
    },
    bankShareOfSecurity: (year, termYears, on) => bankShareOfSecurity(year, termYears, on, law),
    relinquishmentFor: (request) => relinquishmentFor(request, law),
    extendedUntil,
    priorityBetween: hasPriority,
    freesBlocks: (end) => freesBlocks(end, law),
    hearingNeeded: (before, reported, on) => hearingNeeded(before, reported, on, law),
    texts: textsRead,
    dutiesOf: (licence, from, until) => dutiesOf(licence, from, until, law),
    affiliatesOf,
    dataPublicFrom: (data) => publicFrom(data, law),
    largeDepositTonnes: (mineral, on) => largeDepositTonnes(mineral, on, law),
    barsUntil: (noticeOn) => barsUntil(noticeOn, law),
    mayBeExamined: (application, queue, today) => mayBeExamined(application, queue, today, law),
    reopening: (publishedOn) => reopeningOf(publishedOn, law),
    sealedFiling: (sealedOn) => sealedFilingOf(sealedOn, law),
  };
}

/** The law of Kazakhstan with the default readings. */
export const kazakhstan: KazakhstanPack = packOf({}, []);
