/** The ten statements of the interview with the chairman of the chamber, Korea JoongAng Daily, 6 November 2022, each checked by computation. */
import { civilDate } from '#terms';
import { amountOf, type Figure } from '../figure.ts';
import { growth, impliedBase } from '../indicators.ts';
import { medianAge, populationGrowth } from '../population.ts';
import { type Claim, type ClaimAnswer, cannotTell, type Evidence, type Step } from './claim.ts';
import { centralAsia } from './imported.ts';
import { isOfOwnBook, ownBookNearness, verdictOnSize } from './verdict.ts';

const said = {
  saidBy: 'Ayan Yerenov, chairman of the chamber, in Korea JoongAng Daily',
  saidOn: civilDate('2022-11-06'),
  sourceUrl:
    'https://koreajoongangdaily.joins.com/2022/11/06/business/economy/korea-kazakhstan-trade/20221106165954034.html',
} as const;
const million = 'USD million' as const;
const round = (value: number) => Number(value.toFixed(2));
const millions = (figure: Figure) => amountOf(figure) / 1_000_000;

/** A quarter of a year of the other side's book. Korea's exports are Kazakhstan's imports, and the other way round. */
function quarterMean(figure: Figure): Step {
  const value = millions(figure) / 4;
  const what = `${figure.flow} of ${figure.period} by Kazakhstan's books, mean of a quarter`;
  return {
    code: 'quarter-mean',
    period: figure.period,
    flow: figure.flow,
    what,
    formula: `${round(millions(figure))} / 4`,
    value,
    unit: million,
    source: figure.publisher,
    figures: [figure],
  };
}

const sumOf = (figures: readonly Figure[]) => figures.reduce((sum, one) => sum + millions(one), 0);
const otherSide = (flow: Figure['flow']): Figure['flow'] => (flow === 'export' ? 'import' : 'export');

/** A quarter of the book that the claim quotes: Korea's own. */
function ownQuarter(figures: readonly Figure[], period: string): Step | undefined {
  const [first] = figures;
  if (!first) return undefined;
  return {
    code: 'own-quarter',
    period,
    flow: first.flow,
    what: `${first.flow} of ${period} by Korea's books`,
    formula: figures.map((one) => round(millions(one))).join(' + '),
    value: sumOf(figures),
    unit: million,
    source: first.publisher,
    figures,
  };
}

/** By Korea's own book, where somebody has brought its quarter; undefined where nobody has. `flow` is that of Kazakhstan's book. */
function quarterOfOwnBook(
  evidence: Evidence,
  flow: Figure['flow'],
  claimed: number,
  grown: number,
): ClaimAnswer | undefined {
  const [now, before] = [2022, 2021].map((year) => evidence.koreanQuarter(otherSide(flow), year, 3));
  const step = now && ownQuarter(now, '2022Q3');
  if (!now || !step) return undefined;
  const base = before && ownQuarter(before, '2021Q3');
  const steps: Step[] = [step];
  if (!isOfOwnBook(claimed, step.value))
    return { verdict: 'not-supported', reason: 'own_book_size_differs', steps, missing: [] };
  if (!before || !base || !(base.value > 0))
    return { verdict: 'plausible', reason: 'own_book_without_base', steps, missing: ['trade-by-quarter'] };
  const percent = (step.value / base.value - 1) * 100;
  steps.push({
    code: 'own-growth',
    period: '2022Q3',
    flow: otherSide(flow),
    what: "growth on the same quarter a year before by Korea's books",
    formula: `${round(step.value)} / ${round(base.value)} − 1`,
    value: percent,
    unit: 'percent',
    source: base.source,
    figures: [...before, ...now],
  });
  return Math.abs(grown - percent) <= ownBookNearness.growthPoints
    ? { verdict: 'supported', reason: 'own_book_agrees', steps, missing: [] }
    : { verdict: 'not-supported', reason: 'own_book_growth_differs', steps, missing: [] };
}

/** Is a quarter's value of the size that the mirror year gives, and did it grow alike? */
function quarterAgainstMirror(
  evidence: Evidence,
  flow: Figure['flow'],
  valueId: string,
  growthId: string,
): ClaimAnswer {
  const [now, base] = evidence.yearPair(flow, '2022', '2021') ?? [];
  const [claimed, grown] = [evidence.published(valueId), evidence.published(growthId)];
  const byOwnBook = claimed && grown && quarterOfOwnBook(evidence, flow, claimed.value, grown.value);
  if (byOwnBook) return byOwnBook;
  if (!now || !base || !claimed || !grown) return cannotTell('trade-by-year');
  const mean = quarterMean(now);
  const yearly = growth(base, now);
  if (yearly.outcome !== 'computed') return cannotTell('growth-of-mirror-year');
  const steps: Step[] = [
    mean,
    {
      code: 'mirror-growth',
      period: '2022',
      flow,
      figures: [base, now],
      what: `growth of ${now.flow} from 2021 to 2022 by Kazakhstan's books`,
      formula: `${round(millions(now))} / ${round(millions(base))} − 1`,
      value: yearly.value * 100,
      unit: 'percent',
      source: now.publisher,
    },
  ];
  const verdict = verdictOnSize(claimed.value, mean.value);
  const growsAlike = verdictOnSize(grown.value, yearly.value * 100) === 'supported';
  // A year's mean cannot confirm one quarter of it.
  const missing = ['trade-by-quarter'] as const;
  if (verdict === 'not-supported') return { verdict, reason: 'size_far_from_mirror', steps, missing };
  return {
    verdict: 'plausible',
    reason: growsAlike ? 'size_near_mirror' : 'size_near_mirror_growth_differs',
    steps,
    missing,
  };
}

/** Does the base that value and growth imply fit the quarters of the year before? */
function baseAgainstMirror(
  evidence: Evidence,
  flow: Figure['flow'],
  valueId: string,
  growthId: string,
): ClaimAnswer {
  const year = evidence.year(flow, '2021');
  const [value, grown] = [evidence.published(valueId), evidence.published(growthId)];
  if (!value || !grown) return cannotTell('trade-by-year');
  const implied = impliedBase(value.value, grown.value);
  if (implied.outcome !== 'computed') return cannotTell('a-base');
  const base: Step = {
    code: 'implied-base',
    figures: [],
    what: 'base implied by value and growth',
    formula: `${value.value} / ${(1 + grown.value / 100).toFixed(3)}`,
    value: implied.value,
    unit: million,
    source: value.sourceUrl,
  };
  const booked = evidence.koreanQuarter(otherSide(flow), 2021, 3);
  const own = booked && ownQuarter(booked, '2021Q3');
  if (own) {
    const isIt = isOfOwnBook(implied.value, own.value);
    return {
      verdict: isIt ? 'supported' : 'not-supported',
      reason: isIt ? 'base_is_own_book' : 'base_differs_from_own_book',
      steps: [base, own],
      missing: [],
    };
  }
  if (!year) return cannotTell('trade-by-year');
  const mean = quarterMean(year);
  const steps: Step[] = [base, mean];
  const verdict = verdictOnSize(implied.value, mean.value);
  return {
    verdict,
    reason: verdict === 'not-supported' ? 'base_does_not_fit' : 'base_fits',
    steps,
    missing: [],
  };
}

/** Kazakhstan among the five by Korea's own book of 2022; undefined unless it is there of all five, both ways. */
function rankByKorea(evidence: Evidence): ClaimAnswer | undefined {
  const books = centralAsia.flatMap((partner) => {
    const exported = evidence.booked('KOR', partner, 'export', '2022');
    const imported = evidence.booked('KOR', partner, 'import', '2022');
    return exported && imported ? [{ partner, figures: [exported, imported] }] : [];
  });
  const own = books.find(({ partner }) => partner === 'KAZ');
  const [largest] = books
    .filter(({ partner }) => partner !== 'KAZ')
    .sort((a, b) => sumOf(b.figures) - sumOf(a.figures));
  if (books.length < centralAsia.length || !own || !largest) return undefined;
  const both = (code: Step['code'], what: string, { figures }: typeof own): Step => ({
    code,
    period: '2022',
    what,
    formula: figures.map((one) => round(millions(one))).join(' + '),
    value: sumOf(figures),
    unit: million,
    source: figures[0]?.publisher ?? '',
    figures,
  });
  const isLargest = sumOf(own.figures) > sumOf(largest.figures);
  return {
    verdict: isLargest ? 'supported' : 'not-supported',
    reason: isLargest ? 'largest_of_five' : 'not_largest_of_five',
    steps: [
      both('own-trade-both-ways', "trade with Kazakhstan 2022 by Korea's books", own),
      both('largest-other', `trade with ${largest.partner}, the largest of the other four`, largest),
    ],
    missing: [],
  };
}

/** Points by which a stated rate or age may differ and still be the same figure rounded. */
const tolerance = { ageYears: 0.5, growthPoints: 0.25 } as const;

export const interviewClaims: readonly Claim[] = [
  {
    id: 'C1',
    sentence: "Korea's exports to Kazakhstan rose 167.8 % to $473 million in the third quarter of 2022",
    ...said,
    claimed: ['interview-exports', 'interview-exports-growth'],
    mirror: 'import',
    check: (evidence) =>
      quarterAgainstMirror(evidence, 'import', 'interview-exports', 'interview-exports-growth'),
  },
  {
    id: 'C2',
    sentence: "Korea's imports from Kazakhstan rose 45.6 % to $968 million in the third quarter of 2022",
    ...said,
    claimed: ['interview-imports', 'interview-imports-growth'],
    mirror: 'export',
    check: (evidence) =>
      quarterAgainstMirror(evidence, 'export', 'interview-imports', 'interview-imports-growth'),
  },
  {
    id: 'C3',
    sentence: "The base of the first figure: Korea's exports in the third quarter of 2021",
    ...said,
    claimed: ['interview-exports', 'interview-exports-growth'],
    mirror: 'import',
    check: (evidence) =>
      baseAgainstMirror(evidence, 'import', 'interview-exports', 'interview-exports-growth'),
  },
  {
    id: 'C4',
    sentence: "The base of the second figure: Korea's imports in the third quarter of 2021",
    ...said,
    claimed: ['interview-imports', 'interview-imports-growth'],
    mirror: 'export',
    check: (evidence) =>
      baseAgainstMirror(evidence, 'export', 'interview-imports', 'interview-imports-growth'),
  },
  {
    id: 'C5',
    sentence: 'Korea invested about $800 million in Kazakhstan over 17 years',
    ...said,
    claimed: ['interview-investment'],
    check(evidence) {
      const [claimed, other] = [
        evidence.published('interview-investment'),
        evidence.published('minister-investment'),
      ];
      if (!claimed || !other) return cannotTell('investment-by-country');
      const steps: Step[] = [
        {
          code: 'stated-over-claimed',
          figures: [],
          what: 'stated by the minister over claimed',
          formula: `${other.value} / ${claimed.value}`,
          value: other.value / claimed.value,
          unit: 'times',
          source: other.sourceUrl,
        },
      ];
      const verdict = verdictOnSize(claimed.value, other.value);
      const missing = ['definition-of-investment'] as const;
      return {
        verdict,
        reason: verdict === 'not-supported' ? 'stated_otherwise' : 'stated_alike',
        steps,
        missing,
      };
    },
  },
  {
    id: 'C6',
    sentence: 'The median age in Kazakhstan is 27',
    ...said,
    claimed: ['interview-median-age'],
    check(evidence) {
      const [claimed, bureau] = [
        evidence.published('interview-median-age'),
        evidence.published('bureau-median-age-before'),
      ];
      const median = medianAge(evidence.groups(), 'KAZ', 2022);
      if (!claimed || median.outcome !== 'computed') return cannotTell('population-by-age');
      const steps: Step[] = [
        {
          code: 'median-age',
          period: '2022',
          figures: [],
          what: 'median age 2022 inside five-year groups',
          formula: 'age that half are younger than',
          value: median.value,
          unit: 'years',
          source: 'UN WPP 2024',
        },
      ];
      if (bureau) {
        const { value, sourceUrl } = bureau;
        steps.push({
          code: 'stated-median-age',
          period: '2019',
          figures: [],
          what: 'median age 2019 as stated by the national bureau',
          formula: `${value}`,
          value,
          unit: 'years',
          source: sourceUrl,
        });
      }
      const off = claimed.value - median.value;
      if (Math.abs(off) <= tolerance.ageYears)
        return { verdict: 'supported', reason: 'within_reach', steps, missing: [] };
      return { verdict: 'not-supported', reason: off < 0 ? 'too_low' : 'too_high', steps, missing: [] };
    },
  },
  {
    id: 'C7',
    sentence: 'The population of Kazakhstan grows by about 2 % a year',
    ...said,
    claimed: ['interview-population-growth'],
    check(evidence) {
      const claimed = evidence.published('interview-population-growth');
      const grown = populationGrowth(evidence.groups(), 'KAZ', 2022);
      if (!claimed || grown.outcome !== 'computed') return cannotTell('population-by-year');
      const percent = grown.value * 100;
      const steps: Step[] = [
        {
          code: 'population-growth',
          period: '2022',
          figures: [],
          what: 'growth from mid-2021 to mid-2022',
          formula: 'people 2022 / people 2021 − 1',
          value: percent,
          unit: 'percent',
          source: 'UN WPP 2024',
        },
      ];
      const off = claimed.value - percent;
      if (Math.abs(off) <= tolerance.growthPoints)
        return { verdict: 'supported', reason: 'within_reach', steps, missing: [] };
      return { verdict: 'not-supported', reason: off < 0 ? 'too_low' : 'too_high', steps, missing: [] };
    },
  },
  {
    id: 'C8',
    sentence: "Kazakhstan is Korea's biggest trade partner in Central Asia",
    ...said,
    claimed: [],
    check(evidence) {
      const ranked = rankByKorea(evidence);
      if (ranked) return ranked;
      const [exported, imported] = [evidence.year('export', '2022'), evidence.year('import', '2022')];
      if (!exported || !imported) return cannotTell('trade-by-year');
      const value = millions(exported) + millions(imported);
      const formula = `${round(millions(exported))} + ${round(millions(imported))}`;
      const steps: Step[] = [
        {
          code: 'trade-both-ways',
          period: '2022',
          figures: [exported, imported],
          what: "trade with Korea 2022 by Kazakhstan's books",
          formula,
          value,
          unit: million,
          source: exported.publisher,
        },
      ];
      const minister = evidence.published('minister-trade');
      if (minister) {
        const { sourceUrl } = minister;
        steps.push({
          code: 'stated-trade',
          period: '2022',
          figures: [],
          what: 'as stated by the Korean minister',
          formula: `over ${minister.value}`,
          value: minister.value,
          unit: million,
          source: sourceUrl,
        });
      }
      // A rank needs the others' figures; the size alone does not prove it.
      const missing = ['trade-of-the-other-four'] as const;
      return { verdict: 'plausible', reason: 'size_known_rank_unknown', steps, missing };
    },
  },
  {
    id: 'C9',
    sentence: 'The supplier of the first nuclear plant is still open, with KHNP competing',
    ...said,
    claimed: [],
    check(evidence) {
      if (evidence.event('NPP-1', /^Ranking published/))
        return { verdict: 'overtaken', reason: 'decided_since', steps: [], missing: [] };
      return evidence.event('NPP-1', /vendor shortlist/)
        ? { verdict: 'supported', reason: 'still_open', steps: [], missing: [] }
        : cannotTell('state-of-the-selection');
    },
  },
  {
    id: 'C10',
    sentence:
      'The Inflation Reduction Act binds Korean battery makers to minerals of the United States or its free-trade partners',
    ...said,
    claimed: [],
    check(evidence) {
      if (evidence.vehicleCreditEndedOn())
        return { verdict: 'overtaken', reason: 'rule_ended', steps: [], missing: [] };
      // Korea is itself a free-trade partner: processing there counts, whatever the mine.
      return { verdict: 'plausible', reason: 'rule_in_force_read_too_narrowly', steps: [], missing: [] };
    },
  },
];
