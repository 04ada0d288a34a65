/** Kazakhstan: the law of subsoil use for solid minerals as a pack. */
import { type CivilDate, type Finding, laterDate } from '#terms';
import { deadlinesOf } from '../deadlines.ts';
import type { AreaFacts, ExplorationApplication } from '../exploration-application.ts';
import type { GroundView } from '../ground-view.ts';
import type { LawChanges, LawPack, RuleRecord } from '../law-pack.ts';
import { type Rule, runRules } from '../rule.ts';
import { type Area, areaOn } from './area.ts';
import { kazakhstanZone } from './calendar.ts';
import { landRules } from './closed-land.ts';
import { joinedBySides } from './contiguity.ts';
import { inCountry } from './country.ts';
import { inStateDatum } from './datum.ts';
import { type ApplicationFacts, documentRules } from './documents.ts';
import { eligibility, someBlockEligible } from './eligible-blocks.ts';
import { explorationApplicationProcess } from './exploration-application-process.ts';
import { explorationCosts } from './exploration-costs.ts';
import { type KazakhstanRule, kazakhstanLaw, type Law, type ProvisionId } from './law.ts';
import { licenceKindOn } from './licence-kinds.ts';
import { withinMaximumArea } from './maximum-area.ts';
import { meansRules } from './means-of-applicant.ts';
import { barsUntil, firstInLine, mayBeExamined, openingOfGround } from './priority.ts';
import { inProgramme } from './programme.ts';
import { codeFrom } from './provisions/sources.ts';
import { refusalGroundRules } from './refusal-grounds.ts';
import { rightRules } from './rights-of-others.ts';

const areaRules: readonly KazakhstanRule<Area>[] = [
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

const applicationRules: readonly KazakhstanRule<ApplicationFacts>[] = [
  ...refusalGroundRules,
  ...documentRules,
  ...meansRules,
];

function recordOf({ id, cite, codes, uses }: Rule<never, Law>): RuleRecord {
  return { id, cite, codes, uses };
}

function packOf(changes: LawChanges): LawPack {
  const law = kazakhstanLaw(changes);
  const processes = [explorationApplicationProcess(law)];
  const clockLaw = {
    calendar: law.calendar,
    lengthOn: (provision: string, day: CivilDate) =>
      law.on(provision as ProvisionId, laterDate(day, codeFrom)).value as number,
  };
  const check = (facts: AreaFacts, day: CivilDate, ground: GroundView) => {
    const area = areaOn(facts, day, ground);
    return runRules(areaRules, area, law, day);
  };
  return {
    code: 'KZ',
    name: 'Kazakhstan',
    zone: kazakhstanZone,
    currency: 'KZT',
    calendar: law.calendar,
    from: codeFrom,
    settings: law.settings,
    provisions: law.provisions,
    rules: [...areaRules, ...applicationRules].map(recordOf),
    processes,
    with: (more) => packOf({ ...changes, ...more }),
    valueOn: (provision, day) => law.provisions.find(({ id }) => id === provision)?.values.on(day)?.value,
    kind: (kind, day) => licenceKindOn(kind, day, law),
    process(id) {
      const found = processes.find((process) => process.id === id);
      if (!found) throw new RangeError(`Kazakhstan's law has no process "${id}".`);
      return found;
    },
    checkArea: check,
    checkExplorationApplication: (application: ExplorationApplication, ground) => {
      const day = application.appliedOn;
      const findings: Finding[] = check(application, day, ground);
      return findings.concat(runRules(applicationRules, { application, day }, law, day));
    },
    eligibility: (facts, day, ground) => eligibility(areaOn(facts, day, ground), law),
    explorationCosts: (question) => explorationCosts(question, law),
    deadlinesOf: (process, moments, today) => deadlinesOf(process, moments, today, clockLaw),
    barsUntil: (noticeOn) => barsUntil(noticeOn, law),
    mayBeExamined: (application, queue, today) => mayBeExamined(application, queue, today, law),
  };
}

/** The law of Kazakhstan with the default readings. */
export const kazakhstan: LawPack = packOf({});
