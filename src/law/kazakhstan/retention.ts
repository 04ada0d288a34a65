/** Retention status of a mining plot (arts. 222–230). */
import { addYears } from '#terms';
import type { RetentionGround, RetentionRequest } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';

const law222 = { text: 'Code arts. 222–230', confidence: 'law' } as const;

const grounds: readonly RetentionGround[] = [
  'uneconomic-for-now',
  'no-acceptable-technology',
  'force-majeure',
  'court-rehabilitation',
];

/** "… where mining is uneconomic now but plausibly not within five years, no acceptable technology exists, by force majeure, or in rehabilitation by a court." — art. 222 */
const groundListed = rule<RetentionRequest>()({
  id: 'retention.ground',
  cite: law222,
  codes: ['ground_not_listed', 'not_plausible_in_time', 'plausibility_unknown'],
  needs: ['economics-of-deposit'],
  uses: ['retention.first-years'],
  check({ ground, on, plausibleWithinYears }, law, say) {
    const { value: years, cite } = law.on('retention.first-years', on);
    const facts = { ground, years };
    if (!grounds.includes(ground)) return say.stops('ground_not_listed', { cite, facts });
    if (ground !== 'uneconomic-for-now') return say.met({ cite, facts });
    if (plausibleWithinYears === undefined) {
      return say.cannotTell('plausibility_unknown', 'economics-of-deposit', { cite, facts });
    }
    return plausibleWithinYears <= years
      ? say.met({ cite, facts })
      : say.stops('not_plausible_in_time', { cite, facts: { ...facts, within: plausibleWithinYears } });
  },
});

/** "… for up to five years, and up to five more." — arts. 222–230 */
const lengthOfStatus = rule<RetentionRequest>()({
  id: 'retention.length',
  cite: law222,
  codes: ['retention_too_long', 'retention_used_up'],
  uses: ['retention.first-years', 'retention.maximum-years'],
  check({ licence, years, yearsBefore = 0, on }, law, say) {
    const { value: once, cite } = law.on('retention.first-years', on);
    const maximum = law.on('retention.maximum-years', on).value;
    const facts = { years, before: yearsBefore, once, maximum };
    if (yearsBefore + years > maximum) return say.stops('retention_used_up', { cite, facts });
    if (years > once) return say.stops('retention_too_long', { cite, facts });
    // "The term of mining is longer by the time of the status."
    const newUntil = addYears(licence.until, years, { round: 'down' });
    return say.met({ cite, facts: { ...facts, newUntil } });
  },
});

/** "The status is given to a plot of mining." — art. 222 */
const miningOnly = rule<RetentionRequest>()({
  id: 'retention.kind',
  cite: law222,
  codes: ['not_a_mining_licence'],
  uses: [],
  check: ({ licence: { kind } }, _law, say) =>
    kind === 'mining' ? say.met({ facts: { kind } }) : say.stops('not_a_mining_licence', { facts: { kind } }),
});

export const retentionRules: readonly KazakhstanRule<RetentionRequest>[] = [
  miningOnly,
  groundListed,
  lengthOfStatus,
];
