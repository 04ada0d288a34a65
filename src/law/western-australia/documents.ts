/** What must be lodged with an application for an exploration licence, and who may not apply (ss. 58, 69, reg 64). */
import { addDays, type Citation, type CivilDate } from '#terms';
import type { ExplorationApplication } from '../exploration-application.ts';
import { rule, type WesternAustraliaRule } from './law.ts';
import { formerHolderBarredUntil } from './priority.ts';

/** Kinds of document; payments count, since an application is made only with its fees (reg 2). */
const explorationDocuments = [
  'form-21',
  'block-list',
  'area-map',
  's58-statement',
  'financial-resources',
  'application-fee',
  'first-year-rent',
] as const;
type ExplorationDocument = (typeof explorationDocuments)[number];

export interface ApplicationFacts {
  readonly application: ExplorationApplication;
  readonly day: CivilDate;
}

const reg64: Citation = { text: 'Mining Regulations reg 64', confidence: 'law' };
const s58: Citation = { text: 'Mining Act s. 58(1)(b)', confidence: 'secondary' };

/**
 * "A paper not lodged with the application leaves no power to grant." — Forrest & Forrest v Wilson [2017] HCA 30. The amendment of
 * 2025 ends that and lets officers ask for more; whether it has begun is a setting.
 */
function ruleOfPaper(
  kind: ExplorationDocument,
  code: string,
  cite: Citation,
): WesternAustraliaRule<ApplicationFacts> {
  return rule<ApplicationFacts>()({
    id: `wa.exploration.document.${kind}`,
    cite,
    codes: [code, `${code}_curable`],
    uses: [],
    check({ application }, law, say) {
      if (application.documents.some((document) => document.kind === kind)) {
        return say.met({ facts: { document: kind, needed: true } });
      }
      const details = { facts: { document: kind }, fix: { do: 'attach-document', document: kind } } as const;
      return law.reading('amendment-2025.commenced') === 'commenced'
        ? say.duty(`${code}_curable`, details)
        : say.stops(code, details);
    },
  });
}

/** A fee that is missing voids nothing: the date of the application is the day on which it is paid. */
function ruleOfPayment(kind: ExplorationDocument, code: string): WesternAustraliaRule<ApplicationFacts> {
  return rule<ApplicationFacts>()({
    id: `wa.exploration.document.${kind}`,
    cite: { text: 'Mining Regulations regs 2, 64', confidence: 'law' },
    codes: [code],
    uses: [],
    check({ application }, _law, say) {
      if (application.documents.some((document) => document.kind === kind)) {
        return say.met({ facts: { document: kind, needed: true } });
      }
      return say.stops(code, { facts: { document: kind }, fix: { do: 'attach-document', document: kind } });
    },
  });
}

/** "Financial resources need not be shown by a natural person who applies for four blocks or fewer and works them himself." — s. 58(1aa) */
const financialResources = rule<ApplicationFacts>()({
  id: 'wa.exploration.document.financial-resources',
  cite: { text: 'Mining Act s. 58(1)(b), (1aa)', confidence: 'secondary' },
  codes: ['financial_resources_missing', 'own_labour_unknown'],
  needs: ['own-labour-of-applicant'],
  uses: ['exploration-application.own-labour-blocks'],
  check({ application, day }, law, say) {
    const most = law.on('exploration-application.own-labour-blocks', day).value;
    const blocks = new Set(application.cells).size;
    const facts = { document: 'financial-resources', blocks, maximum: most };
    if (application.documents.some(({ kind }) => kind === 'financial-resources')) {
      return say.met({ facts: { ...facts, needed: true } });
    }
    if (application.applicant.kind === 'person' && blocks <= most) {
      return say.cannotTell('own_labour_unknown', 'own-labour-of-applicant', { facts });
    }
    return say.stops('financial_resources_missing', {
      facts,
      fix: { do: 'attach-document', document: 'financial-resources' },
    });
  },
});

/** Whether the statement must hold a programme for all five years: no, since Richmond v McPhee [2025] WASC 387. */
const programmeYears = rule<ApplicationFacts>()({
  id: 'wa.exploration.programme-years',
  cite: { text: 'Mining Act s. 58(1)(b)', confidence: 'secondary' },
  codes: ['programme_of_five_years_needed'],
  uses: ['exploration-application.programme-of-five-years'],
  check({ day }, law, say) {
    const { value, cite } = law.on('exploration-application.programme-of-five-years', day);
    return value
      ? say.duty('programme_of_five_years_needed', {
          cite,
          fix: { do: 'correct-field', field: 's58-statement' },
        })
      : say.met({ cite });
  },
});

/** "The former holder, and any person related to him, shall not within three months apply for the ground." — s. 69(1); others need not wait */
const formerHolder = rule<ApplicationFacts>()({
  id: 'wa.refusal.former-holder',
  cite: { text: 'Mining Act ss. 45(2), 69, 85A', confidence: 'secondary' },
  codes: ['former_holder_barred', 'former_holder_unknown'],
  needs: ['history-of-applicant-and-related'],
  uses: ['former-holder.bar-months'],
  check({ application, day }, law, say) {
    const { history } = application;
    if (!history) return say.cannotTell('former_holder_unknown', 'history-of-applicant-and-related');
    const asked = new Set(application.cells);
    // Mining leases are excepted from the bar.
    const barring = history.endedRights
      .filter(
        ({ kind, cells, endedOn }) =>
          kind !== 'mining' && endedOn <= day && cells.some((cell) => asked.has(cell)),
      )
      .map((right) => ({ ...right, until: formerHolderBarredUntil(right.endedOn, law) }))
      .filter(({ until }) => day <= until)
      .sort((a, b) => (a.until < b.until ? 1 : -1));
    const [last] = barring;
    if (!last) return say.met();
    return say.stops('former_holder_barred', {
      facts: {
        by: barring.map(({ licence }) => licence),
        endedOn: last.endedOn,
        until: last.until,
        related: last.holder === 'affiliate',
      },
      cells: application.cells.filter((cell) => last.cells.includes(cell)),
      fix: { do: 'wait-until', on: addDays(last.until, 1) },
    });
  },
});

/** "The Minister may refuse any application in the public interest before it is heard." — s. 111A; nobody can tell beforehand */
const publicInterest = rule<ApplicationFacts>()({
  id: 'wa.refusal.public-interest',
  cite: { text: 'Mining Act s. 111A', confidence: 'law' },
  codes: ['minister_may_refuse'],
  needs: ['judgement-of-the-minister'],
  uses: [],
  check: (_facts, _law, say) => say.cannotTell('minister_may_refuse', 'judgement-of-the-minister'),
});

export const applicationRules: readonly WesternAustraliaRule<ApplicationFacts>[] = [
  ruleOfPaper('form-21', 'form_21_missing', reg64),
  ruleOfPaper('block-list', 'block_list_missing', reg64),
  ruleOfPaper('area-map', 'area_map_missing', reg64),
  ruleOfPaper('s58-statement', 's58_statement_missing', s58),
  financialResources,
  programmeYears,
  ruleOfPayment('application-fee', 'application_fee_unpaid'),
  ruleOfPayment('first-year-rent', 'first_year_rent_unpaid'),
  formerHolder,
  publicInterest,
];
