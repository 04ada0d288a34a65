/** Grounds of refusal that lie in the applicant's past or in a judgement of the ministry (art. 190(1)). */
import {
  addDays,
  addYears,
  type CivilDate,
  civilDateFromParts,
  type Finding,
  laterDate,
  partsFromCivilDate,
} from '#terms';
import type { EndedRight } from '../exploration-application.ts';
import type { ApplicationFacts } from './documents.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';

/** Last day on which an event still bars, under a reading of "one year". */
function barredThrough(endedOn: CivilDate, years: number, reading: string): CivilDate {
  if (reading === 'twelve-months') return addYears(endedOn, years, { round: 'down' });
  return civilDateFromParts({ year: partsFromCivilDate(endedOn).year + years, month: 12, day: 31 });
}

function overlapping(rights: readonly EndedRight[], ended: EndedRight['ended'], cells: readonly number[]) {
  const asked = new Set(cells);
  return rights
    .filter((right) => right.ended === ended)
    .map((right) => ({ right, cells: right.cells.filter((cell) => asked.has(cell)) }))
    .filter((overlap) => overlap.cells.length > 0);
}

function pastRule(
  id: string,
  ended: EndedRight['ended'],
  place: string,
  provision: 'refusal.revoked-years' | 'refusal.surrendered-years',
  setting: 'refusal.revoked-year' | 'refusal.surrendered-year',
  code: string,
): KazakhstanRule<ApplicationFacts> {
  return rule<ApplicationFacts>()({
    id,
    cite: { text: `Code ${place}`, confidence: 'law' },
    codes: [code, 'history_unknown'],
    needs: ['history-of-applicant-and-affiliates'],
    uses: [provision],
    check({ application, day }, law, say) {
      const { history } = application;
      if (!history) return say.cannotTell('history_unknown', 'history-of-applicant-and-affiliates');
      const { value: years, cite } = law.on(provision, day);
      const barring = overlapping(history.endedRights, ended, application.cells)
        .map((overlap) => ({
          ...overlap,
          through: barredThrough(overlap.right.endedOn, years, law.reading(setting)),
        }))
        .filter(({ through, right }) => right.endedOn <= day && day <= through);
      if (barring.length === 0) return say.met({ cite, facts: { years } });
      const cells = [...new Set(barring.flatMap((overlap) => overlap.cells))];
      const last = barring.map(({ through }) => through).reduce(laterDate);
      return say.stops(code, {
        cite,
        facts: {
          years,
          licences: barring.map(({ right }) => right.licence),
          byAffiliate: barring.some(({ right }) => right.holder === 'affiliate'),
          through: last,
          blocks: cells.length,
        },
        cells,
        // Where the bar lies on every block, dropping leaves nothing: one waits.
        fix:
          cells.length < new Set(application.cells).size
            ? { do: 'drop-cells', cells }
            : { do: 'wait-until', on: addDays(last, 1) },
      });
    },
  });
}

/** "… whose exploration or mining licence for the area was revoked within the last year, its own or its affiliate's." — art. 190(1)(3) */
const notRevokedLately = pastRule(
  'exploration.revoked-before',
  'revoked',
  'art. 190(1)(3)',
  'refusal.revoked-years',
  'refusal.revoked-year',
  'revoked_within_year',
);

/** "… who, or whose affiliate, gave the area up within one calendar year." — art. 190(1)(5) */
const notSurrenderedLately = pastRule(
  'exploration.surrendered-before',
  'surrendered',
  'art. 190(1)(5)',
  'refusal.surrendered-years',
  'refusal.surrendered-year',
  'surrendered_within_year',
);

/** "… who did not meet duties of closure within the last five years." — art. 190(1)(8) */
const closureDutiesMet = rule<ApplicationFacts>()({
  id: 'exploration.closure-duties',
  cite: { text: 'Code art. 190(1)(8)', confidence: 'law' },
  codes: ['closure_duty_unmet', 'history_unknown'],
  needs: ['unmet-closures-of-applicant'],
  uses: ['refusal.closure-years'],
  check({ application, day }, law, say) {
    const closures = application.history?.unmetClosures;
    if (!closures) return say.cannotTell('history_unknown', 'unmet-closures-of-applicant');
    const { value: years, cite } = law.on('refusal.closure-years', day);
    const barring = closures
      // The text speaks of the applicant; affiliates are named in items 3 and 5 only.
      .filter(({ holder, breachedOn }) => holder === 'applicant' && breachedOn <= day)
      .map((closure) => ({ ...closure, through: addYears(closure.breachedOn, years, { round: 'down' }) }))
      .filter(({ through }) => day <= through);
    if (barring.length === 0) return say.met({ cite, facts: { years } });
    const last = barring.map(({ through }) => through).reduce(laterDate);
    return say.stops('closure_duty_unmet', {
      cite,
      facts: { years, licences: barring.map(({ licence }) => licence), through: last },
      fix: { do: 'wait-until', on: addDays(last, 1) },
    });
  },
});

/** "… where it threatens national security, or concentrates rights; without reasons." — art. 190(1)(6): only the ministry can tell */
const securityAndConcentration = rule<ApplicationFacts>()({
  id: 'exploration.national-security',
  cite: { text: 'Code art. 190(1)(6)', confidence: 'law' },
  codes: ['security_not_assessed'],
  needs: ['assessment-of-security-and-concentration'],
  uses: [],
  check(_facts, _law, say): Finding {
    return say.cannotTell('security_not_assessed', 'assessment-of-security-and-concentration');
  },
});

/** "Any natural or legal person, of Kazakhstan or foreign, may hold an exploration licence." — arts. 2, 185 */
const mayHold = rule<ApplicationFacts>()({
  id: 'exploration.holder',
  cite: { text: 'Code art. 185', confidence: 'law' },
  codes: [],
  uses: [],
  check({ application }, _law: Law, say) {
    const { kind, country } = application.applicant;
    return say.met({ facts: { kind, country } });
  },
});

export const refusalGroundRules: readonly KazakhstanRule<ApplicationFacts>[] = [
  mayHold,
  notRevokedLately,
  notSurrenderedLately,
  closureDutiesMet,
  securityAndConcentration,
];
