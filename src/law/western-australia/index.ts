/** Western Australia: the law of mining tenements as a pack, as deep as its texts were read. */
import { type CivilDate, civilDate, type Finding } from '#terms';
import type { AreaFacts, ExplorationApplication } from '../exploration-application.ts';
import type { GroundView } from '../ground-view.ts';
import type { LawChanges, TextRead } from '../law-pack.ts';
import { packAnswers } from '../pack-answers.ts';
import { runRules } from '../rule.ts';
import { areaOn } from './area.ts';
import { westernAustraliaZone } from './calendar.ts';
import { computations } from './computations.ts';
import { afterLoss } from './contiguity.ts';
import { datumOfBlocks } from './datum.ts';
import { reportPublicFrom } from './disclosure.ts';
import { applicationRules } from './documents.ts';
import { dutiesOf, dutyRecords } from './duties.ts';
import { eligibility } from './eligible-blocks.ts';
import { explorationCosts } from './exploration-costs.ts';
import { westernAustraliaLaw } from './law.ts';
import { licenceKindOn } from './licence-kinds.ts';
import { initialRequirementMet, receivedAt } from './lodging.ts';
import { countedSpending, minimumSpend, rehabilitationLevy } from './minimum-spend.ts';
import type { WesternAustraliaPack } from './pack.ts';
import { contestOf, formerHolderBarredUntil, mayBeExamined, reopeningOf } from './priority.ts';
import { processesOf } from './processes/index.ts';
import { blocksFrom } from './provisions/sources.ts';
import { relatedTo } from './related.ts';
import { keptInFewAreas, relinquishments } from './relinquishment.ts';
import { allRules, areaRules } from './rules.ts';
import { sealedFilingOf } from './sealed-filing.ts';
import { checkTenementApplication } from './tenement-application.ts';
import { isLive, termOfKind } from './term.ts';

const stateOfKnowledge = civilDate('2026-11-01');

const texts: readonly TextRead[] = [
  {
    text: 'Mining Act 1978 (WA)',
    upTo: stateOfKnowledge,
    how: 'in-excerpts',
    cite: { text: 'ss. 9B, 56C, 57, 59, 69A, 105, 111A', confidence: 'law' },
  },
  {
    text: 'Mining Regulations 1981 (WA)',
    upTo: stateOfKnowledge,
    how: 'in-excerpts',
    cite: { text: 'regs 2, 21, 64, 96C; Schedule 2 not at hand', confidence: 'law' },
  },
  {
    text: 'Pages of the department and guides of tenement managers',
    upTo: stateOfKnowledge,
    how: 'through-a-guide',
    cite: { text: 'terms, surrender, objections, lodging, native title', confidence: 'secondary' },
  },
];

function packOf(changes: LawChanges): WesternAustraliaPack {
  const law = westernAustraliaLaw(changes);
  const check = (facts: AreaFacts, day: CivilDate, ground: GroundView) =>
    runRules(areaRules, areaOn(facts, day, ground), law, day);
  return {
    code: 'AU-WA',
    name: 'Western Australia',
    zone: westernAustraliaZone,
    currency: 'AUD',
    from: blocksFrom,
    texts,
    ...packAnswers(law, { rules: allRules, processes: processesOf(law), duties: dutyRecords, computations }),
    with: (more) => packOf({ ...changes, ...more }),
    kind: (kind, day) => licenceKindOn(kind, day, law),
    checkArea: check,
    checkExplorationApplication: (application: ExplorationApplication, ground) => {
      const day = application.appliedOn;
      const findings: Finding[] = check(application, day, ground);
      return findings.concat(runRules(applicationRules, { application, day }, law, day));
    },
    // Proceedings are put in the words of another country's law; here nothing can be told of them, and that is said.
    check: ({ about }) => [
      {
        outcome: 'cannot-tell',
        rule: 'wa.proceeding',
        cite: { text: 'Mining Act 1978 (WA)', confidence: 'inferred' },
        code: 'proceeding_not_in_pack',
        missing: 'rules-on-proceeding',
        facts: { about },
      },
    ],
    eligibility: (facts, day, ground) => eligibility(areaOn(facts, day, ground), law),
    explorationCosts: (question) => explorationCosts(question, law),
    minimumSpend: (blocks, licenceYear, issuedOn) => minimumSpend(blocks, licenceYear, issuedOn, law),
    rentalPerYear() {
      throw new RangeError(
        "Western Australia's rent is not known: Schedule 2 of the regulations was not at hand.",
      );
    },
    dutiesOf: (licence, from, until) => dutiesOf(licence, from, until, law),
    affiliatesOf: (person, links) => relatedTo(person, links),
    dataPublicFrom: ({ data, receivedOn, extendedYears = 0 }) =>
      data === 'licence-report' ? reportPublicFrom(receivedOn, extendedYears, law) : undefined,
    largeDepositTonnes: () => undefined,
    // A refusal bars nobody: only the former holder waits (s. 69).
    barsUntil: (noticeOn) => noticeOn,
    mayBeExamined: (application, queue) => mayBeExamined(application, queue),
    reopening: (publishedOn) => reopeningOf(publishedOn, law),
    sealedFiling: (sealedOn) => sealedFilingOf(sealedOn, law),
    checkTenementApplication: (application) => checkTenementApplication(application, law),
    datumOfBlocks: (appliedOn) => datumOfBlocks(appliedOn, law),
    receivedAt: (lodgedAt) => receivedAt(lodgedAt, law),
    initialRequirementMet: (lodging) => initialRequirementMet(lodging, law),
    contestOf: (contenders) => contestOf(contenders, law),
    afterLoss: (cells, lost, on) => afterLoss(cells, lost, on, law),
    relinquishments: (held) => relinquishments(held, law),
    keptInFewAreas: (kept, on) => keptInFewAreas(kept, on, law),
    termOf: (kind, appliedOn, grantedOn) => termOfKind(kind, appliedOn, grantedOn, law),
    isLive,
    formerHolderBarredUntil: (endedOn) => formerHolderBarredUntil(endedOn, law),
    countedSpending: (year, on) => countedSpending(year, on, law),
    rehabilitationLevy: (estimateDollars, on) => rehabilitationLevy(estimateDollars, on, law),
  };
}

/** The law of Western Australia with the default readings. */
export const westernAustralia: WesternAustraliaPack = packOf({});
