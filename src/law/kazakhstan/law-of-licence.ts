/**
 * Which law holds for an old licence (art. 31(7)): it keeps the conditions of the day it was issued, except for national
 * security, defence, environment, health, tax, customs and competition.
 */
import { provisionForLicence } from '../country-law.ts';
import type { LawOfLicenceQuestion } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';

/** "Changes of the conditions of licences in later laws do not apply to licences issued before …" — art. 31(7) */
const lawOfLicence = rule<LawOfLicenceQuestion>()({
  id: 'licence.law-of-issue',
  cite: { text: 'Code art. 31(7)', confidence: 'law' },
  codes: ['provision_without_value'],
  needs: ['provision-of-that-day'],
  uses: [],
  check({ provision: id, issuedOn, on }, law, say) {
    const { reach, lawOf, provision } = provisionForLicence(id, issuedOn, on, law);
    const facts = { provision: id, reach, lawOf };
    if (!provision) return say.cannotTell('provision_without_value', 'provision-of-that-day', { facts });
    const { value } = provision;
    return say.met({ facts: { ...facts, ...(typeof value === 'object' ? {} : { value }) } });
  },
});

export const lawOfLicenceRules: readonly KazakhstanRule<LawOfLicenceQuestion>[] = [lawOfLicence];
