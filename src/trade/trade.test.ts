import { describe, expect, test } from 'vitest';
import { amountOf, type Figure, revisions, seriesKey, yearBefore } from './figure.ts';
import {
  comparativeAdvantage,
  complementarity,
  compoundGrowth,
  concentration,
  gravityRatio,
  growth,
  impliedBase,
  intraIndustry,
  mirrorGap,
  share,
  tradeIntensity,
} from './indicators.ts';
import { partnerConcentration, partnerSummary, yearsFromMonths } from './partner.ts';
import { allFigures, annual, figureOf, means, monthly, sample } from './test-data.ts';

const at = (period: string, value: number, change: Partial<Figure> = {}): Figure => ({
  ...sample,
  period,
  value,
  ...change,
});
const value = (answer: { readonly outcome: string }) =>
  answer.outcome === 'computed' ? (answer as unknown as { value: number }).value : Number.NaN;

describe('growth', () => {
  test('473 after +167.8 % stands on 176.6, and 968 after +45.6 % on 664.8', () => {
    expect(value(impliedBase(473, 167.8))).toBeCloseTo(176.6, 1);
    expect(value(impliedBase(968, 45.6))).toBeCloseTo(664.8, 1);
    expect(impliedBase(1, -100)).toMatchObject({ outcome: 'cannot-tell', code: 'zero_base' });
  });

  test('Kazakh imports from Korea rose 105.5 % in 2022, exports 142.2 %, each with its base', () => {
    const imports = growth(figureOf('import', 'KOR', '2021'), figureOf('import', 'KOR', '2022'));
    expect(value(imports)).toBeCloseTo(1.055, 3);
    expect(imports).toMatchObject({ base: 766_108_000, now: 1_574_660_000, warnings: [] });
    expect(value(growth(figureOf('export', 'KOR', '2021'), figureOf('export', 'KOR', '2022')))).toBeCloseTo(
      1.422,
      3,
    );
  });

  test('imports of 2021 against 2020 stand on the Tengiz modules: computed, with the warning', () => {
    expect(growth(figureOf('import', 'KOR', '2020'), figureOf('import', 'KOR', '2021'))).toMatchObject({
      outcome: 'computed',
      warnings: ['tengiz-modules'],
    });
    expect(growth(figureOf('export', 'KOR', '2020'), figureOf('export', 'KOR', '2021'))).toMatchObject({
      warnings: [],
    });
  });

  test('no rate crosses the change of source between 2019 and 2020', () => {
    const code = 'source_break';
    expect(growth(figureOf('export', 'KOR', '2019'), figureOf('export', 'KOR', '2020'))).toMatchObject({
      code,
    });
    expect(
      compoundGrowth(figureOf('export', 'KOR', '2018'), figureOf('export', 'KOR', '2025')),
    ).toMatchObject({ code });
    expect(growth(figureOf('export', 'RUS', '2009'), figureOf('export', 'RUS', '2011'))).toMatchObject({
      code,
      why: 'russia-customs-union-2010',
    });
  });

  test('100 to 121 in two years is 10 % a year', () => {
    expect(value(compoundGrowth(at('2021', 100), at('2023', 121)))).toBeCloseTo(0.1, 12);
    expect(compoundGrowth(at('2023', 100), at('2021', 121))).toMatchObject({ code: 'mixed_periods' });
  });

  test.each<[string, Figure | undefined, Figure | undefined, string]>([
    ['a missing base', undefined, sample, 'figure_missing'],
    ['a base of nothing', at('2021', 0), sample, 'zero_base'],
    ['a negative value', at('2021', -1), sample, 'negative_value'],
    ['two currencies', at('2021', 1, { unit: 'KRW' }), sample, 'mixed_units'],
    ['FOB against CIF', at('2021', 1, { valuation: 'CIF' }), sample, 'mixed_valuations'],
    [
      'HS codes of two editions',
      at('2021', 1, { product: { code: '811292', edition: 'HS2017' } }),
      at('2022', 1, { product: { code: '811292', edition: 'HS2022' } }),
      'mixed_product_editions',
    ],
    ["the other side's book", at('2021', 1, { reporter: 'KOR' }), sample, 'mixed_books'],
    ['another edition of the table', at('2021', 1, { edition: '2025-09' }), sample, 'mixed_editions'],
    ['another partner', at('2021', 1, { partner: 'JPN' }), sample, 'mixed_partners'],
    ['exports against imports', at('2021', 1, { flow: 'import' }), sample, 'mixed_flows'],
    ['a quarter against a year', at('2021Q3', 1), sample, 'mixed_periods'],
    ['another publisher', at('2021', 1, { publisher: 'WITS' }), sample, 'source_break'],
  ])('is not told from %s', (_, base, now, code) => {
    expect(growth(base, now)).toMatchObject({ outcome: 'cannot-tell', code });
  });

  test('a base of 900,000 dollars is small and says so', () => {
    expect(growth(at('2021', 0.9), sample)).toMatchObject({ warnings: ['small_base'] });
  });
});

describe('indicators by hand', () => {
  test('shares of 50, 30 and 20 concentrate to 0.38, normalised 0.07', () => {
    const answer = concentration([50, 30, 20]);
    expect(value(answer)).toBeCloseTo(0.38, 12);
    expect(answer.outcome === 'computed' && answer.normalised).toBeCloseTo(0.07, 12);
    expect(concentration([7])).toMatchObject({ value: 1, normalised: null });
    expect(concentration([])).toMatchObject({ code: 'zero_base' });
  });

  test("the mirror gap needs both sides' books: 110 over 100 is freight, 150 is more", () => {
    const mirror = (amount: number, change: Partial<Figure> = {}) =>
      at('2022', amount, { flow: 'import', reporter: 'KOR', partner: 'KAZ', valuation: 'CIF', ...change });
    expect(mirrorGap(sample, mirror(110))).toMatchObject({ value: 1.1, warnings: [] });
    expect(mirrorGap(sample, mirror(150))).toMatchObject({ value: 1.5, warnings: ['more_than_freight'] });
    expect(mirrorGap(sample, mirror(110, { reporter: 'KAZ' }))).toMatchObject({ code: 'not_mirrored' });
    expect(mirrorGap(sample, undefined)).toMatchObject({ code: 'figure_missing' });
    expect(mirrorGap(at('2022', 0), mirror(1))).toMatchObject({ code: 'zero_base' });
    expect(mirrorGap(sample, mirror(110, { unit: 'KRW' }))).toMatchObject({ code: 'mixed_units' });
  });

  test('trade with Korea is 2.43 times the gravity model in exports and 4.44 in imports', () => {
    const pair = (flow: Figure['flow']) => {
      const [actual, model] = ['mean', 'model'].map((status) =>
        means.find((one) => one.flow === flow && one.partner === 'KOR' && one.status === status),
      );
      return value(gravityRatio(actual, model));
    };
    expect(pair('export')).toBeCloseTo(2.4302, 4);
    expect(pair('import')).toBeCloseTo(4.4387, 4);
  });

  test('10 of 100 at home against 50 of 1000 in the world is an advantage of 2, symmetric 1/3', () => {
    const answer = comparativeAdvantage({ product: 10, all: 100, worldProduct: 50, worldAll: 1000 });
    expect(value(answer)).toBeCloseTo(2, 12);
    expect(answer.outcome === 'computed' && answer.symmetric).toBeCloseTo(1 / 3, 12);
    expect(
      value(tradeIntensity({ toPartner: 10, all: 100, worldToPartner: 50, worldAll: 1000 })),
    ).toBeCloseTo(2, 12);
    expect(comparativeAdvantage({ product: 1, all: 0, worldProduct: 1, worldAll: 1 })).toMatchObject({
      code: 'zero_base',
    });
  });

  test('exports of ore 0.6 and oil 0.4 against imports of ore 0.1 and cars 0.9 complement by 10', () => {
    const exported = new Map([
      ['ore', 0.6],
      ['oil', 0.4],
    ]);
    const imported = new Map([
      ['ore', 0.1],
      ['cars', 0.9],
    ]);
    expect(value(complementarity(exported, imported))).toBeCloseTo(10, 12);
    expect(value(complementarity(exported, exported))).toBe(100);
    expect(complementarity(new Map([['ore', 0.6]]), imported)).toMatchObject({ code: 'shares_not_whole' });
  });

  test('Grubel-Lloyd of 30 out and 10 in is 0.5', () => {
    expect(value(intraIndustry(30, 10))).toBe(0.5);
    expect(intraIndustry(0, 0)).toMatchObject({ code: 'zero_base' });
  });

  test('a share of another period or book is not told', () => {
    expect(share(sample, at('2021', 1000))).toMatchObject({ code: 'mixed_periods' });
    expect(value(share(sample, at('2022', 1000, { partner: 'WLD' })))).toBeCloseTo(0.1, 12);
  });
});

describe('Korea as a partner, by Kazakh books', () => {
  test('12 partners by 26 years and two flows, less Russia 2010, are 622 figures', () => {
    expect(annual).toHaveLength(12 * 26 * 2 - 2);
    expect(means).toHaveLength(160);
    expect(monthly).toHaveLength(180);
  });

  test('exports fell from 4,546 to 928 million from 2022 to 2025, imports grew to 2,243; balance +2,971 to −1,315', () => {
    const [then, now] = ['2022', '2025'].map((year) => partnerSummary(allFigures, 'KAZ', 'KOR', year));
    const summed = (one: typeof then) =>
      [one?.exports, one?.imports].map((side) => Math.round(amountOf(side?.figure as Figure) / 1e6));
    expect([summed(then), summed(now)]).toEqual([
      [4546, 1575],
      [928, 2243],
    ]);
    expect([then, now].map((one) => Math.round((one?.balance ?? 0) / 1e6))).toEqual([2971, -1315]);
  });

  test('Korea is 1.2 % of exports and 3.4 % of imports in 2025, 5.4 and 3.1 in 2022', () => {
    const shares = (year: string) => {
      const { exports, imports } = partnerSummary(allFigures, 'KAZ', 'KOR', year);
      return [exports, imports].map((side) =>
        Number((100 * value(side?.share ?? { outcome: '' })).toFixed(1)),
      );
    };
    expect(shares('2025')).toEqual([1.2, 3.4]);
    expect(shares('2022')).toEqual([5.4, 3.1]);
  });

  test('rank is among the twelve partners at hand; a partner without figures has none', () => {
    const { exports } = partnerSummary(allFigures, 'KAZ', 'KOR', '2022');
    expect(exports?.partnersKnown).toBe(12);
    expect(partnerSummary(allFigures, 'KAZ', 'JPN', '2022')).toMatchObject({
      exports: undefined,
      balance: undefined,
    });
    const hhi = partnerConcentration(allFigures, 'KAZ', 'export', '2022');
    expect(value(hhi)).toBeGreaterThan(1 / 12);
  });

  test('2026 has six months and makes no year; June 2026 is unrevised', () => {
    expect(yearsFromMonths(monthly).some(({ period }) => period === '2026')).toBe(false);
    const june = growth(
      monthly.find(({ period, flow }) => period === '2025-06' && flow === 'export'),
      monthly.find(({ period, flow }) => period === '2026-06' && flow === 'export'),
    );
    expect(june).toMatchObject({ outcome: 'computed', warnings: ['june-2026-unrevised'] });
  });
});

describe('editions', () => {
  test('a later edition that says otherwise is a revision, and both stay', () => {
    const first = at('2022', 100, { edition: '2025-09' });
    const found = revisions([at('2022', 104), first, at('2021', 90)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ before: { value: 100 }, after: { value: 104 }, change: 4_000_000 });
    expect(revisions([first, { ...first, edition: '2026-09', value: 0.1, multiplier: 1e9 }])).toEqual([]);
    expect(seriesKey(first)).toBe(seriesKey(at('2021', 90)));
  });

  test('a year before the third quarter of 2022 is that of 2021; a mean of years has none', () => {
    expect(['2022', '2022Q3', '2022-09', '2023/2025'].map(yearBefore)).toEqual([
      '2021',
      '2021Q3',
      '2021-09',
      undefined,
    ]);
  });
});
