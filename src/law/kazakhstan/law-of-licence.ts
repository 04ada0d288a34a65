/**
 * Which law holds for an old licence (art. 31(7)): it keeps the conditions of the day it was issued, except for national
 * security, defence, environment, health, tax, customs and competition.
 */
import type { CivilDate } from '#terms';
import type { LicenceProvision } from '../law-pack.ts';
import type { LawOfLicenceQuestion } from '../proceedings.ts';
import type { ProvisionRecord } from '../provision.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';

/**
 * The version of a provision that binds a licence on a day.
 * @throws RangeError for a name that is no provision
 */
export function provisionForLicence(
  id: string,
  issuedOn: CivilDate,
  on: CivilDate,
  law: Law,
): LicenceProvision {
  const record: ProvisionRecord | undefined = law.provisions.find((provision) => provision.id === id);
  if (!record) throw new RangeError(`"${id}" is not a provision of Kazakhstan's law.`);
  const lawOf = record.reach === 'issue-day' ? issuedOn : on;
  return { reach: record.reach, lawOf, provision: record.values.on(lawOf) };
}

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
