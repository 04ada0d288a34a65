/** Application for a mining licence, also of an explorer who found a deposit (arts. 201–209, 278(10)). */
import { addDays, addMonths, daysBetween, type Finding } from '#terms';
import type { MiningApplication, MiningSpecialist } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';
import {
  groundRule,
  type PlotApplicationFacts,
  paperRules,
  shapeRules,
  termRule,
} from './plot-application.ts';

const law204 = { text: 'Code arts. 204–207', confidence: 'law' } as const;

const isExplorer = (application: PlotApplicationFacts): boolean =>
  (application as MiningApplication).exclusiveRight !== undefined;

/** Papers of an explorer with the exclusive right, of every other applicant, and of both. */
const explorerPapers = ['last-licence-report', 'rental-receipt'];
const otherPapers = ['financial-proof', 'professional-proof', 'technical-proof'];
export const miningDocuments = [
  'registration-extract',
  'plot-coordinates',
  'topographic-map',
  'mining-plan-draft',
  'closure-plan-draft',
  'resource-report',
  'tax-certificate',
  ...explorerPapers,
  ...otherPapers,
];

function needed(application: PlotApplicationFacts, kind: string): boolean {
  if (kind === 'registration-extract') return application.applicant.kind === 'company';
  if (explorerPapers.includes(kind)) return isExplorer(application);
  return otherPapers.includes(kind) ? !isExplorer(application) : true;
}

/** "… a report on resources and reserves by a competent person under KAZRC." — art. 204(7); a state reserve count is still taken, 278(10) */
const reportStandard = rule<MiningApplication>()({
  id: 'mining.resource-report',
  cite: { text: 'Code arts. 204(7), 278(10)', confidence: 'law' },
  codes: ['report_standard_not_accepted', 'no_competent_person', 'report_unread'],
  needs: ['resource-report'],
  uses: [],
  check({ report }, _law, say) {
    if (!report) return say.cannotTell('report_unread', 'resource-report');
    const facts = { standard: report.standard };
    const fix = { do: 'attach-document', document: 'resource-report' } as const;
    if (report.standard === 'other') return say.stops('report_standard_not_accepted', { facts, fix });
    if (report.standard === 'GKZ') return say.met({ facts });
    if (report.byCompetentPerson === undefined)
      return say.cannotTell('report_unread', 'resource-report', { facts });
    return report.byCompetentPerson ? say.met({ facts }) : say.stops('no_competent_person', { facts, fix });
  },
});

const specialistsNeeded: readonly MiningSpecialist[] = ['geologist', 'mining-engineer', 'surveyor'];

/** "… a geologist, a mining engineer and a surveyor; a licence for mining operations, or a contractor that holds one." — art. 204 */
const professionalMeans = rule<MiningApplication>()({
  id: 'mining.professional-means',
  cite: law204,
  codes: ['specialists_missing', 'operation_licence_missing', 'specialists_unknown'],
  needs: ['specialists-of-applicant'],
  uses: [],
  check(application, _law, say) {
    if (isExplorer(application)) return say.met({ facts: { needed: false } });
    const { specialists, operationLicence } = application;
    if (!specialists || operationLicence === undefined) {
      return say.cannotTell('specialists_unknown', 'specialists-of-applicant');
    }
    const missing = specialistsNeeded.filter((specialist) => !specialists.includes(specialist));
    const findings: Finding[] = [];
    if (missing.length > 0) {
      findings.push(
        say.stops('specialists_missing', {
          facts: { missing },
          fix: { do: 'attach-document', document: 'professional-proof' },
        }),
      );
    }
    if (!operationLicence) {
      findings.push(
        say.stops('operation_licence_missing', {
          fix: { do: 'attach-document', document: 'technical-proof' },
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { needed: true } });
  },
});

/** "… the sum held for thirty days running within the last six months." — art. 204 */
const financialMeans = rule<MiningApplication>()({
  id: 'mining.financial-means',
  cite: law204,
  codes: ['balance_not_held', 'balance_too_old', 'financial_proof_unread'],
  needs: ['financial-proof'],
  uses: ['financial-proof.held-days', 'mining.financial-recent-months'],
  check(application, law, say) {
    if (isExplorer(application)) return say.met({ facts: { needed: false } });
    const proof = application.declared.financial;
    if (!proof) return say.cannotTell('financial_proof_unread', 'financial-proof');
    if (proof.form !== 'bank-balance') return say.met({ facts: { needed: true } });
    if (!proof.heldFrom || !proof.heldUntil)
      return say.cannotTell('financial_proof_unread', 'financial-proof');
    const on = application.appliedOn;
    const fix = { do: 'attach-document', document: 'financial-proof' } as const;
    const neededDays = law.on('financial-proof.held-days', on).value;
    const held = daysBetween(proof.heldFrom, proof.heldUntil) + 1;
    if (held < neededDays) return say.stops('balance_not_held', { facts: { held, needed: neededDays }, fix });
    const since = addMonths(on, -law.on('mining.financial-recent-months', on).value, { round: 'down' });
    if (addDays(proof.heldUntil, 1 - neededDays) < since) {
      return say.stops('balance_too_old', { facts: { heldUntil: proof.heldUntil, since }, fix });
    }
    return say.met({ facts: { needed: true } });
  },
});

/**
 * "The holder of one or several adjoining exploration licences has the exclusive right to mining licences within them once a
 * deposit is confirmed; within the term of exploration; not assignable." — art. 201
 */
const exclusiveRight = rule<MiningApplication>()({
  id: 'mining.exclusive-right',
  cite: { text: 'Code art. 201', confidence: 'law' },
  codes: [
    'licences_not_adjoining',
    'deposit_not_confirmed',
    'exploration_ended',
    'right_assigned',
    'exclusive_right_unknown',
  ],
  needs: ['confirmation-of-deposit'],
  uses: [],
  check({ exclusiveRight: right, appliedOn }, _law, say) {
    if (!right) return say.met({ facts: { claimed: false } });
    const facts = { claimed: true, licences: right.licences.length };
    const ended = right.licences.filter(({ until }) => appliedOn > until);
    const findings: Finding[] = [];
    if (right.assigned) findings.push(say.stops('right_assigned', { facts }));
    if (ended.length > 0) {
      const until = ended.map((licence) => licence.until).sort()[0] as string;
      findings.push(say.stops('exploration_ended', { facts: { ...facts, until } }));
    }
    if (right.licences.length > 1 && right.adjoining === false) {
      findings.push(say.stops('licences_not_adjoining', { facts }));
    }
    if (right.depositConfirmed === false) {
      findings.push(
        say.stops('deposit_not_confirmed', {
          facts,
          fix: { do: 'attach-document', document: 'resource-report' },
        }),
      );
    }
    if (findings.length > 0) return findings;
    const unknown =
      right.depositConfirmed === undefined || (right.licences.length > 1 && right.adjoining === undefined);
    return unknown
      ? say.cannotTell('exclusive_right_unknown', 'confirmation-of-deposit', { facts })
      : say.met({ facts });
  },
});

/** "An applicant with the exclusive right is refused only for breaches of its exploration licence that are not mended; formal defects are mended within thirty days." — art. 207(5) */
const explorerWithoutBreach = rule<MiningApplication>()({
  id: 'mining.breaches',
  cite: { text: 'Code art. 207(5)', confidence: 'law' },
  codes: ['rental_unpaid', 'minimum_spend_short', 'breaches_unknown'],
  needs: ['standing-breaches'],
  uses: ['mining.formal-defect-days'],
  check({ exclusiveRight: right, appliedOn }, law, say) {
    const { value: days, cite } = law.on('mining.formal-defect-days', appliedOn);
    if (!right) return say.met({ cite, facts: { claimed: false } });
    if (!right.breaches) return say.cannotTell('breaches_unknown', 'standing-breaches', { cite });
    const findings: Finding[] = [];
    if (right.breaches.rental) findings.push(say.stops('rental_unpaid', { cite }));
    if (right.breaches.minimumSpend) findings.push(say.stops('minimum_spend_short', { cite }));
    return findings.length > 0 ? findings : say.met({ cite, facts: { claimed: true, days } });
  },
});

/**
 * "Where exploration ends while the mining application is pending, it goes on for the area applied for: no minimum spend, rental
 * is due, exploration is allowed." — art. 201
 */
const explorationGoesOn = rule<MiningApplication>()({
  id: 'mining.exploration-goes-on',
  cite: { text: 'Code art. 201', confidence: 'law' },
  codes: [],
  uses: [],
  check({ exclusiveRight: right, appliedOn }, _law, say) {
    const until = right?.licences.map((licence) => licence.until).sort()[0];
    const inTime = until !== undefined && appliedOn <= until;
    return say.met({ facts: { claimed: right !== undefined, goesOn: inTime, ...(until && { until }) } });
  },
});

const shared: readonly KazakhstanRule<PlotApplicationFacts>[] = [
  ...paperRules('mining', law204, miningDocuments, needed),
  termRule('mining', 'mining.maximum-term-years'),
  groundRule(
    'mining',
    { text: 'Code arts. 24–26, 204–207', confidence: 'law' },
    {
      bars: [
        'mining',
        'mining-application',
        'exploration',
        'uranium-mining',
        'defence-land',
        'hydrotechnical-works',
        'water-fund',
        'drinking-groundwater',
        'cemetery',
        'infrastructure',
        'state-needs',
        'protected-area',
      ],
      byConsent: ['hydrocarbon-production', 'settlement-belt', 'buildings-and-plantings'],
    },
  ),
  ...shapeRules('mining'),
];

export const miningApplicationRules: readonly KazakhstanRule<MiningApplication>[] = [
  ...shared,
  reportStandard,
  professionalMeans,
  financialMeans,
  exclusiveRight,
  explorerWithoutBreach,
  explorationGoesOn,
];
