/** Kazakhstan: the law of subsoil use for solid minerals as a pack. */
import { addYears, type CivilDate, type Finding, laterDate } from '#terms';
import { deadlinesOf } from '../deadlines.ts';
import type { AreaFacts, ExplorationApplication } from '../exploration-application.ts';
import type { GroundView } from '../ground-view.ts';
import type { LawChanges, LawPack, RuleRecord } from '../law-pack.ts';
import { type Rule, runRules } from '../rule.ts';
import { areaOn } from './area.ts';
import { kazakhstanZone } from './calendar.ts';
import { eligibility } from './eligible-blocks.ts';
import { explorationApplicationProcess } from './exploration-application-process.ts';
import { explorationCosts } from './exploration-costs.ts';
import { kazakhstanLaw, type Law, type ProvisionId } from './law.ts';
import { licenceKindOn } from './licence-kinds.ts';
import { mciOfYear, sumOf } from './mci.ts';
import { minimumSpend } from './minimum-spend.ts';
import { barsUntil, mayBeExamined } from './priority.ts';
import { codeFrom } from './provisions/sources.ts';
import { rentalRate } from './rental.ts';
import { applicationRules, areaRules } from './rules.ts';

function recordOf({ id, cite, codes, needs, uses }: Rule<never, Law>): RuleRecord {
  return { id, cite, codes, needs, uses };
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
    minimumSpend: (blocks, licenceYear, issuedOn) => {
      const { value, cite } = minimumSpend(blocks, licenceYear, issuedOn, law);
      const begins = addYears(issuedOn, licenceYear - 1, { round: 'down' });
      return sumOf(value, mciOfYear(begins, law), cite);
    },
    rentalPerYear: (blocks, licenceMonth, on) => {
      const { rate, cite } = rentalRate(blocks, licenceMonth, on, law);
      return { rate, ...sumOf(blocks * rate, mciOfYear(on, law), cite) };
    },
    deadlinesOf: (process, moments, today) => deadlinesOf(process, moments, today, clockLaw),
    barsUntil: (noticeOn) => barsUntil(noticeOn, law),
    mayBeExamined: (application, queue, today) => mayBeExamined(application, queue, today, law),
  };
}

/** The law of Kazakhstan with the default readings. */
export const kazakhstan: LawPack = packOf({});
