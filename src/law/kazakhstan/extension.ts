/** Extending an exploration licence: once, in its last year, against 40 % of its blocks (art. 193(3)–(5)). */
import { connectedParts } from '#grid';
import { addDays, addYears, type Finding } from '#terms';
import { cellsToGiveUp } from '../cells-to-give-up.ts';
import type { ExtensionRequest } from '../proceedings.ts';
import { findingOnRest, without } from './blocks.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';

/** "The term may be extended once." — art. 193; prospecting once, mining and subsoil space as often as asked */
const extendable = rule<ExtensionRequest>()({
  id: 'extension.times',
  cite: { text: 'Code art. 193', confidence: 'law' },
  codes: ['not_extendable', 'already_extended'],
  uses: ['exploration.maximum-extensions', 'prospecting.maximum-extensions'],
  check({ licence, requestedOn }, law, say) {
    const before = licence.extensions ?? 0;
    const facts = { kind: licence.kind, before };
    switch (licence.kind) {
      case 'exploration':
      case 'prospecting': {
        const { value: maximum, cite } = law.on(`${licence.kind}.maximum-extensions`, requestedOn);
        if (before < maximum) return say.met({ cite, facts: { ...facts, maximum } });
        return say.stops('already_extended', { cite, facts: { ...facts, maximum } });
      }
      case 'mining':
      case 'subsoil-space':
      case 'common-mineral-mining':
        return say.met({ cite: { text: 'Code art. 30', confidence: 'law' }, facts });
      default:
        return say.stops('not_extendable', { cite: { text: 'Code art. 30', confidence: 'law' }, facts });
    }
  },
});

/** "The request is made during the sixth year of the licence." — art. 193(4) */
const requestedInLastYear = rule<ExtensionRequest>()({
  id: 'extension.request-day',
  cite: { text: 'Code art. 193(4)', confidence: 'law' },
  codes: ['request_too_early', 'request_too_late'],
  uses: ['exploration.extension-request-year'],
  check({ licence, requestedOn }, law, say) {
    const { kind, issuedOn, until } = licence;
    // The sixth year is the law of exploration; for the other kinds the facts known to us name no first day.
    const opens =
      kind === 'exploration'
        ? addYears(issuedOn, law.on('exploration.extension-request-year', requestedOn).value - 1, {
            round: 'down',
          })
        : issuedOn;
    const facts = { opens, until, requestedOn };
    if (requestedOn > until) return say.stops('request_too_late', { facts });
    if (requestedOn < opens)
      return say.stops('request_too_early', { facts, fix: { do: 'wait-until', on: opens } });
    return say.met({ facts });
  },
});

/** "… for not more than five years." — art. 193(5); prospecting three, mining and subsoil space up to the first term */
const lengthAllowed = rule<ExtensionRequest>()({
  id: 'extension.length',
  cite: { text: 'Code art. 193(5)', confidence: 'law' },
  codes: ['extension_too_long'],
  uses: ['exploration.extension-years', 'prospecting.extension-years'],
  check({ licence, requestedOn, years }, law, say) {
    const { value: maximum, cite } = longestExtension(licence, requestedOn, law);
    const facts = { years, maximum };
    return years <= maximum
      ? say.met({ cite, facts })
      : say.stops('extension_too_long', { cite, facts, fix: { do: 'correct-field', field: 'years' } });
  },
});

function longestExtension(
  licence: ExtensionRequest['licence'],
  on: ExtensionRequest['requestedOn'],
  law: Law,
) {
  if (licence.kind === 'exploration' || licence.kind === 'prospecting') {
    return law.on(`${licence.kind}.extension-years`, on);
  }
  // "Not more than the original term", which began on the day of issue.
  let value = 0;
  while (addDays(addYears(licence.issuedOn, value + 1, { round: 'down' }), -1) <= licence.until) value++;
  return { value, cite: { text: 'Code art. 30', confidence: 'law' } as const };
}

export interface Relinquishment {
  /** Blocks at issue, less those inside an area applied for under a mining licence. */
  readonly base: number;
  readonly needed: number;
}

/**
 * Blocks to give up for an extension: 40 % of the blocks at issue less those in a mining application, where the licence has ten
 * blocks or more; the rounding is a setting (art. 193(3)).
 */
export function relinquishmentFor(request: ExtensionRequest, law: Law): Relinquishment {
  const { licence, requestedOn, underMiningApplication = 0 } = request;
  const atIssue = licence.blocksAtIssue ?? 0;
  const counted =
    law.reading('relinquishment.threshold') === 'blocks-now' ? (licence.cells?.length ?? atIssue) : atIssue;
  const base = Math.max(0, atIssue - underMiningApplication);
  if (counted < law.on('exploration.relinquishment-from-blocks', requestedOn).value)
    return { base, needed: 0 };
  const percent = law.on('exploration.relinquishment-percent', requestedOn).value;
  // In whole hundredths, so that 40 % of 10 is 4 and not 4.000000000000001.
  const hundredths = base * percent;
  const needed =
    law.reading('relinquishment.rounding') === 'up'
      ? Math.ceil(hundredths / 100)
      : Math.floor(hundredths / 100);
  return { base, needed };
}

/** "A licence of ten blocks or more is extended if at least 40 % of its blocks are given up …" — art. 193(3) */
const enoughGivenUp = rule<ExtensionRequest>()({
  id: 'extension.relinquishment',
  cite: { text: 'Code art. 193(3)', confidence: 'law' },
  codes: ['relinquishment_too_small', 'blocks_at_issue_unknown'],
  needs: ['blocks-at-issue'],
  uses: ['exploration.relinquishment-from-blocks', 'exploration.relinquishment-percent'],
  check(request, law, say) {
    const { licence, givenUp = [], givenUpEarlier = 0 } = request;
    if (licence.kind !== 'exploration') return say.met({ facts: { needed: 0, givenUp: 0 } });
    if (licence.blocksAtIssue === undefined)
      return say.cannotTell('blocks_at_issue_unknown', 'blocks-at-issue');
    const { base, needed } = relinquishmentFor(request, law);
    const earlier = law.reading('relinquishment.earlier-surrenders') === 'count' ? givenUpEarlier : 0;
    const given = givenUp.length + earlier;
    const facts = { atIssue: licence.blocksAtIssue, base, needed, givenUp: given };
    if (given >= needed) return say.met({ facts });
    const missing = needed - given;
    const kept = licence.cells && connectedParts(without(licence.cells, new Set(givenUp)));
    return say.stops('relinquishment_too_small', {
      facts: { ...facts, missing },
      ...(kept && { fix: { do: 'drop-cells', cells: cellsToGiveUp(kept, missing) } }),
    });
  },
});

/** "What is kept meets the rules on the area." — arts. 19(2), 193 */
const restIsPlot = rule<ExtensionRequest>()({
  id: 'extension.remainder',
  cite: { text: 'Code arts. 19(2), 193', confidence: 'inferred' },
  codes: ['remainder_detached', 'cells_unknown'],
  needs: ['blocks-of-licence'],
  uses: [],
  check({ licence, givenUp }, law, say) {
    if (!givenUp || givenUp.length === 0)
      return say.met({ facts: { left: licence.cells?.length ?? 0, parts: 1 } });
    if (!licence.cells) return say.cannotTell('cells_unknown', 'blocks-of-licence');
    return findingOnRest(licence.cells, givenUp, law, say);
  },
});

/** "… no extension where a breach on rental or minimum spend for past periods is not mended." — art. 193(5) */
const noStandingBreach = rule<ExtensionRequest>()({
  id: 'extension.breaches',
  cite: { text: 'Code art. 193(5)', confidence: 'law' },
  codes: ['rental_unpaid', 'minimum_spend_short', 'breaches_unknown'],
  needs: ['standing-breaches'],
  uses: [],
  check({ breaches }, _law, say) {
    if (!breaches) return say.cannotTell('breaches_unknown', 'standing-breaches');
    const findings: Finding[] = [];
    if (breaches.rental) findings.push(say.stops('rental_unpaid'));
    if (breaches.minimumSpend) findings.push(say.stops('minimum_spend_short'));
    return findings.length > 0 ? findings : say.met();
  },
});

export const extensionRules: readonly KazakhstanRule<ExtensionRequest>[] = [
  extendable,
  requestedInLastYear,
  lengthAllowed,
  enoughGivenUp,
  restIsPlot,
  noStandingBreach,
];

/** The last day of a licence extended by so many years: the extension runs from the day after the term ends (art. 193(4)). */
export function extendedUntil(until: ExtensionRequest['licence']['until'], years: number) {
  return addDays(addYears(addDays(until, 1), years, { round: 'down' }), -1);
}
