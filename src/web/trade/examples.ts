/** Answers of the register as the desk's pages get them, parsed by the contract: Korea in three years, and the first claim. */
import {
  claimList,
  claimView,
  cooperationList,
  partnerList,
  partnerView,
  type TradeFigureView,
  tradeDesk,
  tradeOutlook,
} from '#contract';

const bureau = 'Bureau of National Statistics of Kazakhstan';
const kazakhstan = { code: 'KAZ', alpha2: 'KZ', name: 'Kazakhstan' };
export const korea = { code: 'KOR', alpha2: 'KR', name: 'Korea, Republic of' };

export function figure(
  flow: 'export' | 'import',
  period: string,
  millions: number,
  other: Partial<TradeFigureView> = {},
): TradeFigureView {
  const id = `KAZ.${flow}.KOR.all.${period}.bns.2026-09.final`;
  return {
    id,
    value: millions,
    unit: 'USD',
    multiplier: 1_000_000,
    amount: millions * 1e6,
    flow,
    reporter: 'KAZ',
    partner: 'KOR',
    period,
    valuation: flow === 'export' ? 'FOB' : 'CIF',
    publisher: period < '2020' ? 'World Integrated Trade Solution' : bureau,
    edition: '2026-09',
    status: 'final',
    address: `/trade/figures/${id}`,
    ...other,
  };
}

const missing = { outcome: 'cannot-tell', code: 'figure_missing' } as const;
const share = (value: number) => ({ outcome: 'computed', value, warnings: [] }) as const;
const flowOf = (one: TradeFigureView, part: number, rank: number) => ({
  figure: one,
  growth: missing,
  share: share(part),
  rank,
  partnersKnown: 12,
});
const tengiz = {
  id: 'tengiz-modules',
  kind: 'one-off',
  flow: 'import',
  from: '2019',
  to: '2020',
  source: 'https://example.org/tengiz',
} as const;
const sourceBreak = {
  id: 'kazakhstan-source-2020',
  kind: 'break',
  from: '2019',
  to: '2020',
  source: 'WITS to 2019, the bureau from 2020',
} as const;

const years = [
  {
    period: '2020',
    exports: null,
    imports: flowOf(figure('import', '2020', 4906.9), 0.1259, 3),
    balance: null,
  },
  {
    period: '2021',
    exports: flowOf(figure('export', '2021', 1877.23), 0.0312, 6),
    imports: flowOf(figure('import', '2021', 766.11), 0.0185, 5),
    balance: 1_111_120_000,
  },
  {
    period: '2022',
    exports: flowOf(figure('export', '2022', 4545.84), 0.0539, 4),
    imports: flowOf(figure('import', '2022', 1574.66), 0.0313, 4),
    balance: 2_971_180_000,
  },
];

export const partner = partnerView.parse({
  reporter: kazakhstan,
  partner: korea,
  period: '2022',
  base: '2021',
  years,
  fromBase: {
    export: {
      outcome: 'computed',
      value: 1.4216,
      base: 1_877_230_000,
      now: 4_545_840_000,
      change: 2_668_610_000,
      warnings: [],
    },
    import: {
      outcome: 'computed',
      value: 1.0554,
      base: 766_110_000,
      now: 1_574_660_000,
      change: 808_550_000,
      warnings: ['tengiz-modules'],
    },
  },
  concentration: {
    export: { outcome: 'computed', value: 0.28, normalised: 0.2146, partners: 12, warnings: [] },
    import: { outcome: 'cannot-tell', code: 'zero_base', partners: 0 },
  },
  books: [
    {
      flow: 'export',
      period: '2022',
      own: figure('export', '2022', 4545.84),
      theirs: null,
      gap: missing,
      reasons: [],
    },
    {
      flow: 'import',
      period: '2022',
      own: figure('import', '2022', 1574.66),
      theirs: figure('export', '2022', 1000, { reporter: 'KOR', partner: 'KAZ' }),
      gap: { outcome: 'computed', value: 1.57466, warnings: ['more_than_freight'] },
      reasons: ['freight', 'transit'],
    },
  ],
  months: [],
  gravity: [
    {
      flow: 'export',
      actual: figure('export', '2023/2025', 1500, { status: 'mean' }),
      model: figure('export', '2023/2025', 617, { status: 'model' }),
      ratio: share(2.43),
    },
  ],
  markers: [sourceBreak, tengiz],
  economy: [
    {
      kind: 'gdp',
      country: 'KOR',
      period: '2023',
      value: 1.839e12,
      unit: 'USD',
      multiplier: 1,
      publisher: 'World Bank',
      edition: '2026-03',
    },
  ],
  missing: ['partner-book', 'by-month', 'by-product', 'investment-by-country'],
  centralAsia: [
    { country: kazakhstan, found: true },
    { country: { code: 'UZB', alpha2: 'UZ', name: 'Uzbekistan' }, found: false },
  ],
  address: '/trade/partners/KOR',
});

export const partners = partnerList.parse({
  reporter: kazakhstan,
  total: 2,
  items: [
    { country: korea, period: '2022', year: years[2], means: {}, address: '/trade/partners/KOR' },
    {
      country: { code: 'ITA', alpha2: 'IT', name: 'Italy' },
      period: '2023/2025',
      year: null,
      means: { export: figure('export', '2023/2025', 16378.7, { partner: 'ITA', status: 'mean' }) },
      address: '/trade/partners/ITA',
    },
  ],
});

export const desk = tradeDesk.parse({
  reporter: kazakhstan,
  world: years.slice(1),
  investment: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({
    kind: 'fdi-net-inflow',
    country: 'KAZ',
    period: `2022${quarter}`,
    value: 1000,
    unit: 'USD',
    multiplier: 1_000_000,
    publisher: 'National Bank of Kazakhstan',
    edition: '2026-09-04',
  })),
  books: [{ publisher: bureau, edition: '2026-09', figures: 300, from: '2020', to: '2025' }],
  partners: 2,
  claims: { supported: 1, plausible: 3, 'not-supported': 4, overtaken: 2, 'cannot-tell': 0 },
  missing: ['by-product', 'other-central-asian-states'],
});

const claimRow = {
  id: 'C1',
  sentence: "Korea's exports to Kazakhstan rose 167.8 % to $473 million in the third quarter of 2022",
  saidBy: 'Ayan Yerenov',
  saidOn: '2022-11-06',
  sourceUrl: 'https://koreajoongangdaily.joins.com/',
  verdict: 'plausible',
  reason: 'size_near_mirror_growth_differs',
  claimed: [
    {
      id: 'interview-exports-growth',
      figure: 'growth',
      value: 167.8,
      unit: 'percent',
      period: '2022Q3',
      saidBy: 'Korea JoongAng Daily',
      saidOn: '2022-11-06',
      sourceUrl: 'https://koreajoongangdaily.joins.com/',
    },
  ],
  address: '/trade/claims/C1',
} as const;

export const claims = claimList.parse({ on: '2026-11-23', total: 1, items: [claimRow] });

export const claim = claimView.parse({
  ...claimRow,
  on: '2026-11-23',
  steps: [
    {
      code: 'quarter-mean',
      period: '2022',
      flow: 'import',
      what: 'import of 2022, mean of a quarter',
      formula: '1574.66 / 4',
      value: 393.665,
      unit: 'USD million',
      source: bureau,
      figures: [figure('import', '2022', 1574.66)],
    },
    {
      code: 'mirror-growth',
      period: '2022',
      flow: 'import',
      what: 'growth of import from 2021 to 2022',
      formula: '1574.66 / 766.11 − 1',
      value: 105.54,
      unit: 'percent',
      source: bureau,
      figures: [figure('import', '2021', 766.11), figure('import', '2022', 1574.66)],
    },
  ],
  missing: ['trade-by-quarter'],
  history: [
    { from: '2022-11-06', verdict: 'cannot-tell', reason: 'evidence_missing' },
    { from: '2026-10-01', verdict: 'plausible', reason: 'size_near_mirror_growth_differs' },
  ],
  mirror: {
    flow: 'import',
    figures: [
      figure('import', '2018', 920.9),
      figure('import', '2019', 3464.9),
      figure('import', '2020', 4906.9),
      figure('import', '2021', 766.11),
      figure('import', '2022', 1574.66),
    ],
    markers: [sourceBreak, tengiz],
  },
});

/** A land of a million people in each group of five years, which stays as it is. */
const flat = Array.from({ length: 21 }, () => 1_000_000);
export const outlook = tradeOutlook.parse({
  country: kazakhstan,
  population: {
    baseYear: 2025,
    years: [2025, 2030, 2035].map((year) => ({ year, ages: flat })),
    bounds: [
      { low: 1, high: 1 },
      { low: 0.98, high: 1.02 },
      { low: 0.96, high: 1.04 },
    ],
  },
  past: {
    ages: [
      { product: 'phones', test: { trials: 26, errorPercent: 2.53, naiveErrorPercent: 4.46, skill: 0.43 } },
    ],
    imports: { trials: 3, errorPercent: 80.2, naiveErrorPercent: 61.4, skill: -0.31 },
  },
  source: { publisher: 'United Nations', edition: '2024', licence: 'CC BY 3.0 IGO' },
});

export const cooperation = cooperationList.parse({
  areas: ['health', 'digital', 'tourism', 'energy', 'economic-security'].map((area) => ({
    area,
    found: area === 'energy' ? 1 : 0,
  })),
  total: 1,
  items: [
    {
      id: 'npp-1-khnp',
      area: 'energy',
      kind: 'project',
      name: 'Korean offer for the first nuclear plant',
      parties: ['KHNP', 'Kazakhstan'],
      partner: korea,
      state: 'awarded-to-another',
      stateOn: '2025-06-14',
      note: 'Ranked third with EDF',
      sourceUrl: 'https://en.trend.az/business/4056815.html',
      events: [{ date: '2022-05', event: 'Shortlist', sourceUrl: 'https://en.inform.kz/' }],
    },
  ],
});
