/** Large deposits (art. 14(3)), and when geological data becomes public (arts. 74–77, 91). */
import { addMonths, addYears, type CivilDate, earlierDate } from '#terms';
import type { DataFacts } from '../data-facts.ts';
import type { Law } from './law.ts';

/** Tonnes above which a deposit of a mineral is large; undefined for a mineral that the law does not name. */
export function largeDepositTonnes(mineral: string, day: CivilDate, law: Law): number | undefined {
  return law.on('large-deposit.tonnes', day).value.find((row) => row.mineral === mineral)?.tonnes;
}

/**
 * The first day on which data is public: five years from receipt, once five more on request; three months after the plot is
 * returned; or with consent (77(3)). Resource reports are open at once (76(4)); state study two months after acceptance (74(7)).
 * Undefined where the law of that day is not known.
 */
export function publicFrom(facts: DataFacts, law: Law): CivilDate | undefined {
  const { receivedOn, returnedOn, consentedOn } = facts;
  switch (facts.data) {
    case 'resource-report':
      return law.inForce('disclosure.resource-reports-open', receivedOn) ? receivedOn : undefined;
    case 'state-study':
      return addMonths(receivedOn, law.on('disclosure.state-study-months', receivedOn).value, {
        round: 'up',
      });
    case 'geological-study':
      return addYears(receivedOn, law.on('geological-study.public-after-years', receivedOn).value, {
        round: 'up',
      });
    case 'licence-report': {
      const more = Math.min(facts.extendedYears ?? 0, law.on('disclosure.more-years', receivedOn).value);
      let day = addYears(receivedOn, law.on('disclosure.years', receivedOn).value + more, { round: 'up' });
      if (returnedOn) {
        const months = law.on('disclosure.after-return-months', returnedOn).value;
        day = earlierDate(day, addMonths(returnedOn, months, { round: 'up' }));
      }
      return consentedOn ? earlierDate(day, consentedOn) : day;
    }
  }
}

/** True where resources fall so far below the reserves approved before that a hearing is held (art. 72(9)). */
export function hearingNeeded(approvedBefore: number, reported: number, day: CivilDate, law: Law): boolean {
  const percent = law.on('cadastre.hearing-fall-percent', day).value;
  return reported < approvedBefore && (approvedBefore - reported) * 100 > approvedBefore * percent;
}
