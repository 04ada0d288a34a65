/** Financial and professional means, and the tax certificate (art. 187). */
import { addDays, addMonths, type Citation, daysBetween, type Finding } from '#terms';
import type { FinancialProof } from '../exploration-application.ts';
import type { ApplicationFacts } from './documents.ts';
import { type KazakhstanRule, rule } from './law.ts';
import { mciOn, tenge } from './mci.ts';
import { minimumSpend } from './minimum-spend.ts';

const law187: Citation = { text: 'Code art. 187', confidence: 'law' };

/** "Means not less than the minimum spend of the first year." — art. 187 */
const sumSuffices = rule<ApplicationFacts>()({
  id: 'exploration.financial-sum',
  cite: law187,
  codes: ['financial_sum_too_small', 'financial_proof_unread'],
  needs: ['financial-proof'],
  uses: ['minimum-spend.exploration', 'mci'],
  check({ application, day }, law, say) {
    const proof = application.declared.financial;
    const blocks = new Set(application.cells).size;
    const index = mciOn(day, law);
    const needed = tenge(minimumSpend(blocks, 1, day, law).value, index.value);
    const facts = { blocks, neededKzt: needed, mci: index.value };
    if (!proof) return say.cannotTell('financial_proof_unread', 'financial-proof', { facts });
    const both = { ...facts, form: proof.form, sumKzt: proof.sumKzt };
    if (proof.sumKzt >= needed) return say.met({ facts: both });
    return say.stops('financial_sum_too_small', {
      facts: { ...both, missingKzt: needed - proof.sumKzt },
      fix: { do: 'correct-field', field: 'declared.financial.sumKzt' },
    });
  },
});

const detailsOfProof = [
  'days-the-balance-was-held',
  'bank-of-the-balance',
  'purpose-of-the-loan',
  'lender',
  'means-of-the-lender',
  'period-of-the-accounts',
] as const;

/** The form of the proof: a balance held 30 days running in the last three months, a loan for exploration, audited accounts, a rating letter. */
const formOfProof = rule<ApplicationFacts>()({
  id: 'exploration.financial-form',
  cite: law187,
  codes: [
    'balance_not_held',
    'balance_too_old',
    'bank_abroad',
    'loan_for_other_purpose',
    'lender_means_unproved',
    'accounts_too_old',
    'financial_detail_unknown',
    'financial_proof_unread',
  ],
  needs: ['financial-proof', ...detailsOfProof],
  uses: ['financial-proof.held-days', 'financial-proof.recent-months', 'financial-proof.accounts-months'],
  check({ application, day }, law, say) {
    const proof = application.declared.financial;
    if (!proof) return say.cannotTell('financial_proof_unread', 'financial-proof');
    const unknown = unknownDetail(proof);
    if (unknown) {
      return say.cannotTell('financial_detail_unknown', unknown, { facts: { form: proof.form } });
    }
    const mend = { do: 'attach-document', document: 'financial-proof' } as const;
    const findings: Finding[] = [];
    if (proof.form === 'bank-balance' && proof.heldFrom && proof.heldUntil) {
      const heldDays = law.on('financial-proof.held-days', day).value;
      const held = daysBetween(proof.heldFrom, proof.heldUntil) + 1;
      if (held < heldDays) {
        findings.push(say.stops('balance_not_held', { facts: { held, needed: heldDays }, fix: mend }));
      }
      const months = law.on('financial-proof.recent-months', day).value;
      const since = addMonths(day, -months, { round: 'down' });
      // The 30 days lie within the last three months: their first may be no earlier.
      const lastRun = addDays(proof.heldUntil, 1 - heldDays);
      if (held >= heldDays && lastRun < since) {
        findings.push(
          say.stops('balance_too_old', { facts: { heldUntil: proof.heldUntil, since }, fix: mend }),
        );
      }
      if (proof.heldAt === 'foreign-bank') findings.push(say.stops('bank_abroad', { fix: mend }));
    }
    if (proof.form === 'loan-agreement') {
      if (proof.purpose === 'other') findings.push(say.stops('loan_for_other_purpose', { fix: mend }));
      if (proof.lender === 'other' && proof.lenderProvedMeans === false) {
        findings.push(say.stops('lender_means_unproved', { fix: mend }));
      }
    }
    if (proof.form === 'audited-accounts' && proof.accountsUntil && proof.accountsMonths) {
      const shortest = law.on('financial-proof.accounts-months', day).value;
      // The last year, or its first half: accounts that ended more than a year ago are of neither.
      const oldest = addMonths(day, -12, { round: 'down' });
      if (proof.accountsUntil < oldest || proof.accountsMonths < shortest) {
        findings.push(
          say.stops('accounts_too_old', {
            facts: { until: proof.accountsUntil, months: proof.accountsMonths, shortest, oldest },
            fix: mend,
          }),
        );
      }
    }
    return findings.length > 0 ? findings : say.met({ facts: { form: proof.form } });
  },
});

/** The first detail that the form needs and nobody has told. */
function unknownDetail(proof: FinancialProof): (typeof detailsOfProof)[number] | undefined {
  switch (proof.form) {
    case 'bank-balance':
      if (!proof.heldFrom || !proof.heldUntil) return 'days-the-balance-was-held';
      return proof.heldAt ? undefined : 'bank-of-the-balance';
    case 'loan-agreement':
      if (!proof.purpose) return 'purpose-of-the-loan';
      if (!proof.lender) return 'lender';
      return proof.lender === 'other' && proof.lenderProvedMeans === undefined
        ? 'means-of-the-lender'
        : undefined;
    case 'audited-accounts':
      return proof.accountsUntil && proof.accountsMonths ? undefined : 'period-of-the-accounts';
    case 'rating-letter':
      return undefined;
  }
}

/** "A geologist or geophysicist on staff or under contract, or a contractor that has one." — art. 187 */
const specialist = rule<ApplicationFacts>()({
  id: 'exploration.professional-means',
  cite: law187,
  codes: ['specialist_of_other_trade', 'specialist_unknown', 'professional_proof_unread'],
  needs: ['professional-proof', 'trade-of-the-specialist'],
  uses: [],
  check({ application }, _law, say) {
    const proof = application.declared.professional;
    if (!proof) return say.cannotTell('professional_proof_unread', 'professional-proof');
    const facts = { form: proof.form };
    if (proof.specialist === undefined)
      return say.cannotTell('specialist_unknown', 'trade-of-the-specialist', { facts });
    if (proof.specialist !== 'other') return say.met({ facts: { ...facts, specialist: proof.specialist } });
    return say.stops('specialist_of_other_trade', {
      facts,
      fix: { do: 'attach-document', document: 'professional-proof' },
    });
  },
});

/** "No tax debt above six MCI, by a certificate issued not earlier than ten days before the application." — art. 187 */
const taxDebt = rule<ApplicationFacts>()({
  id: 'exploration.tax-debt',
  cite: law187,
  codes: ['tax_debt', 'tax_certificate_unread'],
  needs: ['tax-certificate'],
  uses: ['tax-certificate.maximum-debt', 'mci'],
  check({ application, day }, law, say) {
    const certificate = application.declared.tax;
    const maximum = law.on('tax-certificate.maximum-debt', day).value;
    const index = mciOn(day, law);
    const maximumKzt = tenge(maximum, index.value);
    const facts = { maximumMci: maximum, maximumKzt };
    if (!certificate) return say.cannotTell('tax_certificate_unread', 'tax-certificate', { facts });
    const both = { ...facts, debtKzt: certificate.debtKzt };
    if (certificate.debtKzt <= maximumKzt) return say.met({ facts: both });
    return say.stops('tax_debt', {
      facts: both,
      fix: { do: 'attach-document', document: 'tax-certificate' },
    });
  },
});

const taxCertificateFresh = rule<ApplicationFacts>()({
  id: 'exploration.tax-certificate-age',
  cite: law187,
  codes: ['tax_certificate_too_old', 'tax_certificate_later', 'tax_certificate_unread'],
  needs: ['tax-certificate'],
  uses: ['tax-certificate.maximum-age-days'],
  check({ application, day }, law, say) {
    const certificate = application.declared.tax;
    if (!certificate) return say.cannotTell('tax_certificate_unread', 'tax-certificate');
    const maximum = law.on('tax-certificate.maximum-age-days', day).value;
    const age = daysBetween(certificate.issuedOn, day);
    const facts = { issuedOn: certificate.issuedOn, age, maximum };
    const fix = { do: 'attach-document', document: 'tax-certificate' } as const;
    if (age < 0) return say.stops('tax_certificate_later', { facts, fix });
    return age <= maximum ? say.met({ facts }) : say.stops('tax_certificate_too_old', { facts, fix });
  },
});

export const meansRules: readonly KazakhstanRule<ApplicationFacts>[] = [
  sumSuffices,
  formOfProof,
  specialist,
  taxDebt,
  taxCertificateFresh,
];
