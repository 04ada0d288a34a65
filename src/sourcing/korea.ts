/** Korea: the strategy of 27 February 2023 with its thirty-three critical and ten strategic minerals. */
import { civilDate } from '#terms';
import { listRule, type MarketRule, unclearMineral } from './market-rule.ts';
import { isListed } from './which-mineral.ts';

const market = 'korea' as const;
const from = civilDate('2023-02-27');
const cite = {
  text: 'Strategy for Securing Reliable Critical Minerals Supply, 27 February 2023',
  confidence: 'official',
} as const;

/** Targets for 2030: reliance on a few countries from 80 to 50 %, recycling from 2 to 20 %; stock from 54 to 100 days, release in 8. */
export const koreaTargets = {
  reliancePercent: { start: 80, by2030: 50 },
  recyclingPercent: { start: 2, by2030: 20 },
  stockDays: { start: 54, target: 100 },
  releaseDays: 8,
} as const;

const reliance: MarketRule = {
  id: 'korea.reliance',
  market,
  kind: 'benchmark',
  cite,
  from,
  evidence: ['mineral', 'hs-edition', 'market-shares'],
  answer(question) {
    const unclear = unclearMineral(question, 'korea-10');
    if (unclear) return unclear;
    const limitPercent = koreaTargets.reliancePercent.by2030;
    if (isListed(question.which, 'korea-10', question.tables) === false) {
      return { outcome: 'fail', code: 'mineral_not_listed', facts: { limitPercent } };
    }
    const sharePercent = question.lot.evidence?.koreaFewCountriesPercent;
    if (sharePercent === undefined) {
      return {
        outcome: 'cannot-tell',
        code: 'shares_unknown',
        missing: ['market-shares'],
        facts: { limitPercent, byYear: 2030 },
      };
    }
    const facts = { limitPercent, sharePercent, byYear: 2030 };
    return sharePercent <= limitPercent
      ? { outcome: 'pass', code: 'below_limit', facts }
      : { outcome: 'fail', code: 'above_limit', facts };
  },
};

export const koreaRules: readonly MarketRule[] = [
  listRule({ id: 'korea.critical-33', market, cite, from }, 'korea-33'),
  listRule({ id: 'korea.strategic-10', market, cite, from }, 'korea-10'),
  reliance,
];
