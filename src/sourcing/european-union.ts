/** European Union: Regulation (EU) 2024/1252, its two lists and its four benchmarks for 2030. */
import { civilDate } from '#terms';
import { listRule, type MarketRule, type Question, unclearMineral } from './market-rule.ts';
import type { CountryCode } from './tables.ts';
import { isListed } from './which-mineral.ts';

const market = 'european-union' as const;
/** Twentieth day after publication in the Official Journal of 3 May 2024. */
const from = civilDate('2024-05-23');
const cite = (article: string) => ({
  text: `Regulation (EU) 2024/1252 ${article}`,
  confidence: 'unverified' as const,
});

const members: ReadonlySet<CountryCode> = new Set([
  'AUT',
  'BEL',
  'BGR',
  'HRV',
  'CYP',
  'CZE',
  'DNK',
  'EST',
  'FIN',
  'FRA',
  'DEU',
  'GRC',
  'HUN',
  'IRL',
  'ITA',
  'LVA',
  'LTU',
  'LUX',
  'MLT',
  'NLD',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'ESP',
  'SWE',
]);

/** Shares of the Union's yearly consumption of strategic materials, by 2030. */
export const unionBenchmarks = {
  extractionPercent: 10,
  processingPercent: 40,
  recyclingPercent: 25,
  singleCountryPercent: 65,
} as const;

/** A benchmark to which work inside the Union counts. */
function insideRule(
  id: string,
  benchmarkPercent: number,
  places: (question: Question) => readonly (CountryCode | undefined)[],
  missing: 'mine-country' | 'step-country',
): MarketRule {
  return {
    id,
    market,
    kind: 'benchmark',
    cite: cite('art. 5(1)(a)'),
    from,
    evidence: ['mineral', 'hs-edition', missing],
    answer(question) {
      const unclear = unclearMineral(question, 'eu-strategic');
      if (unclear) return unclear;
      const facts = { benchmarkPercent, byYear: 2030 };
      if (isListed(question.which, 'eu-strategic', question.tables) === false) {
        return { outcome: 'fail', code: 'mineral_not_listed', facts };
      }
      const found = places(question);
      if (found.some((place) => place !== undefined && members.has(place))) {
        return { outcome: 'pass', code: 'counts_towards_benchmark', facts };
      }
      return found.includes(undefined)
        ? { outcome: 'cannot-tell', code: 'origin_unclear', missing: [missing], facts }
        : { outcome: 'fail', code: 'does_not_count', facts };
    },
  };
}

const placesOf = (kind: 'processing' | 'recycling') => (question: Question) =>
  question.lot.steps.filter((step) => step.kind === kind).map((step) => step.country);

const singleCountry: MarketRule = {
  id: 'eu-crma.single-country',
  market,
  kind: 'benchmark',
  cite: cite('art. 5(1)(b)'),
  from,
  evidence: ['mineral', 'hs-edition', 'market-shares'],
  answer(question) {
    const unclear = unclearMineral(question, 'eu-strategic');
    if (unclear) return unclear;
    const limitPercent = unionBenchmarks.singleCountryPercent;
    if (isListed(question.which, 'eu-strategic', question.tables) === false) {
      return { outcome: 'fail', code: 'mineral_not_listed', facts: { limitPercent } };
    }
    const sharePercent = question.lot.evidence?.unionSharePercent;
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

export const europeanUnionRules: readonly MarketRule[] = [
  listRule({ id: 'eu-crma.critical', market, cite: cite('annex II'), from }, 'eu-critical'),
  listRule({ id: 'eu-crma.strategic', market, cite: cite('annex I'), from }, 'eu-strategic'),
  insideRule(
    'eu-crma.extraction',
    unionBenchmarks.extractionPercent,
    ({ lot }) => [lot.mine.country],
    'mine-country',
  ),
  insideRule('eu-crma.processing', unionBenchmarks.processingPercent, placesOf('processing'), 'step-country'),
  insideRule('eu-crma.recycling', unionBenchmarks.recyclingPercent, placesOf('recycling'), 'step-country'),
  singleCountry,
];
