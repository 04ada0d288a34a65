/** Security for the closure of exploration, lodged before the licence is issued (arts. 55–58, 198; order 373). */
import { addYears, type Citation, type CivilDate } from '#terms';
import type { ClosureSecurityCheck } from '../proceedings.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';
import { mciOn, tenge } from './mci.ts';

/** Security in MCI for a term that begins in a licence year: year 1 for the first six years, year 7 for the extension. */
export function closureSecurity(
  blocks: number,
  licenceYear: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } {
  const { value: tiers, cite } = law.on('closure-security.exploration', day);
  const tier = tiers.filter(({ fromYear }) => fromYear <= licenceYear).at(-1);
  return { value: blocks * (tier?.perBlock ?? 0), cite };
}

/** "The security is a guarantee, a pledge of a bank deposit, an insurance policy, or several of them." — arts. 55–58 */
const formOfSecurity = rule<ClosureSecurityCheck>()({
  id: 'closure-security.form',
  cite: { text: 'Code arts. 55–58', confidence: 'law' },
  codes: ['security_of_other_form', 'no_security'],
  uses: [],
  check({ securities }, _law, say) {
    if (securities.length === 0) return say.stops('no_security');
    const other = securities.filter(({ form }) => form === 'other').length;
    const facts = { securities: securities.length };
    return other === 0
      ? say.met({ facts })
      : say.stops('security_of_other_form', { facts: { ...facts, other } });
  },
});

/** "… for the sum that the order sets for each block." — art. 198, order 373 */
const sumOfSecurity = rule<ClosureSecurityCheck>()({
  id: 'closure-security.sum',
  cite: { text: 'Code art. 198, Order 373', confidence: 'secondary' },
  codes: ['security_too_small'],
  uses: ['closure-security.exploration', 'mci'],
  check({ on, blocks, licenceYear, securities }, law, say) {
    const { value: mci, cite } = closureSecurity(blocks, licenceYear, on, law);
    const needed = tenge(mci, mciOn(on, law).value);
    const given = securities.reduce((sum, { form, sumKzt }) => (form === 'other' ? sum : sum + sumKzt), 0);
    const facts = { blocks, mci, neededKzt: needed, givenKzt: given };
    return given >= needed
      ? say.met({ cite, facts })
      : say.stops('security_too_small', { cite, facts: { ...facts, missingKzt: needed - given } });
  },
});

/** "An insurance policy lasts at least eight years from issue." — arts. 55–58 */
const termOfPolicy = rule<ClosureSecurityCheck>()({
  id: 'closure-security.policy-term',
  cite: { text: 'Code arts. 55–58', confidence: 'law' },
  codes: ['policy_too_short', 'policy_term_unknown'],
  needs: ['term-of-policy'],
  uses: ['closure-security.insurance-years'],
  check({ on, securities }, law, say) {
    const { value: years, cite } = law.on('closure-security.insurance-years', on);
    const policies = securities.filter(({ form }) => form === 'insurance');
    const needed = addYears(on, years, { round: 'down' });
    const facts = { policies: policies.length, years, needed };
    if (policies.some(({ until }) => until === undefined)) {
      return say.cannotTell('policy_term_unknown', 'term-of-policy', { cite, facts });
    }
    const short = policies.find(({ until }) => until !== undefined && until < needed);
    return short?.until
      ? say.stops('policy_too_short', { cite, facts: { ...facts, until: short.until } })
      : say.met({ cite, facts });
  },
});

export const closureSecurityRules: readonly KazakhstanRule<ClosureSecurityCheck>[] = [
  formOfSecurity,
  sumOfSecurity,
  termOfPolicy,
];
