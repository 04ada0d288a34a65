/** `/api/trade`: partners, figures, claims, outlook and cooperation, each number with the figure that it comes from. */
import { z } from 'zod';
import { civilDay } from './primitives.ts';

export const tradeFlow = z.enum(['export', 'import']);
const valuation = z.enum(['FOB', 'CIF', 'unknown']);
export const figureStatus = z.enum(['final', 'estimate', 'revised', 'unrevised', 'mean', 'model']);

const country = z
  .object({
    code: z.string().meta({ description: 'ISO 3166-1 alpha-3; WLD is the world.', example: 'KOR' }),
    /** For names in the reader's language; absent where ISO has none. */
    alpha2: z.string().optional(),
    name: z.string(),
  })
  .meta({ id: 'TradeCountry' });
export type TradeCountry = z.infer<typeof country>;

export const tradeFigure = z
  .object({
    id: z.string(),
    value: z.number(),
    unit: z.string(),
    multiplier: z.number(),
    /** Value times multiplier, in the unit. */
    amount: z.number(),
    flow: tradeFlow,
    reporter: z.string(),
    partner: z.string(),
    product: z.object({ code: z.string(), edition: z.string() }).optional(),
    period: z.string().meta({ description: '2022, 2022Q3, 2022-09, or 2023/2025 for a mean of years.' }),
    valuation,
    publisher: z.string(),
    edition: z.string(),
    status: figureStatus,
    note: z.string().optional(),
    address: z.string(),
  })
  .meta({
    id: 'TradeFigure',
    description: 'Who booked what with whom, when, how valued, and who published it.',
  });
export type TradeFigureView = z.infer<typeof tradeFigure>;

const cannotTell = z.object({
  outcome: z.literal('cannot-tell'),
  code: z.string(),
  why: z.string().optional(),
});
const computed = z.object({
  outcome: z.literal('computed'),
  value: z.number(),
  warnings: z.array(z.string()),
});
const ratio = z.discriminatedUnion('outcome', [computed, cannotTell]).meta({ id: 'TradeRatio' });
export type TradeRatio = z.infer<typeof ratio>;
const grown = z
  .discriminatedUnion('outcome', [
    computed.extend({ base: z.number(), now: z.number(), change: z.number() }),
    cannotTell,
  ])
  .meta({ id: 'TradeGrowth', description: 'As a ratio (0.5 is 50 %), with both amounts in the unit.' });
export type TradeGrowth = z.infer<typeof grown>;

const marker = z
  .object({
    id: z.string(),
    kind: z.enum(['break', 'one-off', 'unrevised']),
    flow: tradeFlow.optional(),
    from: z.string(),
    to: z.string(),
    source: z.string(),
  })
  .meta({ id: 'TradeMarker', description: 'What no growth rate may cross in silence.' });
export type TradeMarker = z.infer<typeof marker>;

const flowOfYear = z.object({
  figure: tradeFigure,
  growth: grown,
  share: ratio,
  rank: z.int(),
  partnersKnown: z.int(),
});
const partnerYear = z
  .object({
    period: z.string(),
    exports: flowOfYear.nullable(),
    imports: flowOfYear.nullable(),
    /** Exports less imports in the unit. */
    balance: z.number().nullable(),
  })
  .meta({ id: 'TradePartnerYear' });
export type TradePartnerYear = z.infer<typeof partnerYear>;

const partnerRow = z
  .object({
    country,
    period: z.string(),
    year: partnerYear.nullable(),
    /** Where no single year is known: the mean of three. */
    means: z.object({ export: tradeFigure.optional(), import: tradeFigure.optional() }),
    address: z.string(),
  })
  .meta({ id: 'TradePartnerRow' });
export type TradePartnerRow = z.infer<typeof partnerRow>;
export const partnerList = z
  .object({ reporter: country, total: z.int(), items: z.array(partnerRow) })
  .meta({ id: 'TradePartnerList' });
export type TradePartnerList = z.infer<typeof partnerList>;

const year = z.string().regex(/^\d{4}$/);
const table = z.enum(['json', 'csv']).default('json');
export const tradeTableQuery = z.object({ format: table });
export const partnerQuery = z.object({ year: year.optional(), base: year.optional(), format: table });

export const tradeAbsence = z.enum([
  'partner-book',
  'by-month',
  'by-product',
  'investment-by-country',
  'gravity-model',
]);
export const tradeGapReason = z.enum(['freight', 'transit', 'origin-rule', 'timing', 'incomplete-book']);

const concentration = z.discriminatedUnion('outcome', [
  computed.extend({ normalised: z.number().nullable(), partners: z.int() }),
  cannotTell.extend({ partners: z.int() }),
]);
const measure = z
  .object({
    kind: z.enum(['fdi-net-inflow', 'gdp']),
    country: z.string(),
    period: z.string(),
    value: z.number(),
    unit: z.literal('USD'),
    multiplier: z.number(),
    publisher: z.string(),
    edition: z.string(),
  })
  .meta({ id: 'TradeMeasure' });
export type TradeMeasure = z.infer<typeof measure>;

export const partnerView = z
  .object({
    reporter: country,
    partner: country,
    period: z.string().nullable(),
    base: z.string().nullable(),
    years: z.array(partnerYear),
    fromBase: z.object({ export: grown, import: grown }),
    concentration: z.object({ export: concentration, import: concentration }),
    books: z.array(
      z.object({
        flow: tradeFlow,
        period: z.string(),
        own: tradeFigure,
        theirs: tradeFigure.nullable(),
        gap: ratio,
        reasons: z.array(tradeGapReason),
      }),
    ),
    months: z.array(tradeFigure),
    gravity: z.array(z.object({ flow: tradeFlow, actual: tradeFigure, model: tradeFigure, ratio })),
    markers: z.array(marker),
    /** Size of the partner's economy, where it is known. */
    economy: z.array(measure),
    missing: z.array(tradeAbsence),
    /** Whether the partner's trade with each Central Asian state is in the books. */
    centralAsia: z.array(z.object({ country, found: z.boolean() })),
    address: z.string(),
  })
  .meta({ id: 'TradePartner' });
export type TradePartnerView = z.infer<typeof partnerView>;

export const figuresQuery = z.object({
  reporter: z.string().length(3).default('KAZ'),
  partner: z.string().length(3),
  flow: tradeFlow.optional(),
  period: z.string().max(12).optional(),
  format: table,
});
export const figureList = z
  .object({ total: z.int(), items: z.array(tradeFigure) })
  .meta({ id: 'TradeFigureList' });
export type TradeFigureList = z.infer<typeof figureList>;
export const figureView = tradeFigure
  .extend({
    countries: z.object({ reporter: country, partner: country }),
    /** The same flow and period in other editions, the earliest first. */
    editions: z.array(tradeFigure),
    markers: z.array(marker),
    /** The dataset it was read from; absent for what was imported here. */
    source: z
      .object({ dataset: z.string(), origin: z.string(), licence: z.string(), credit: z.string() })
      .optional(),
  })
  .meta({ id: 'TradeFigureView' });
export type TradeFigureRecord = z.infer<typeof figureView>;

export const claimVerdict = z.enum(['supported', 'plausible', 'not-supported', 'overtaken', 'cannot-tell']);
export type ClaimVerdict = z.infer<typeof claimVerdict>;
const quoted = z
  .object({
    id: z.string(),
    figure: z.string(),
    value: z.number(),
    unit: z.string(),
    period: z.string(),
    saidBy: z.string(),
    saidOn: z.string(),
    sourceUrl: z.string(),
  })
  .meta({ id: 'QuotedFigure', description: 'As somebody stated it: evidence beside data, never data.' });
const claimRow = z
  .object({
    id: z.string(),
    sentence: z.string(),
    saidBy: z.string(),
    saidOn: civilDay,
    sourceUrl: z.string(),
    verdict: claimVerdict,
    reason: z.string(),
    claimed: z.array(quoted),
    address: z.string(),
  })
  .meta({ id: 'ClaimRow' });
export type ClaimRow = z.infer<typeof claimRow>;
export const claimList = z
  .object({ on: civilDay, total: z.int(), items: z.array(claimRow) })
  .meta({ id: 'ClaimList' });
export type ClaimList = z.infer<typeof claimList>;
export const claimsQuery = z.object({ on: civilDay.optional(), format: table });

export const claimView = claimRow
  .extend({
    on: civilDay,
    steps: z.array(
      z.object({
        code: z.string(),
        period: z.string().optional(),
        flow: tradeFlow.optional(),
        what: z.string(),
        formula: z.string(),
        value: z.number(),
        unit: z.enum(['USD million', 'percent', 'times', 'years']),
        source: z.string(),
        figures: z.array(tradeFigure),
      }),
    ),
    missing: z.array(z.string()),
    history: z.array(z.object({ from: civilDay, verdict: claimVerdict, reason: z.string() })),
    /** The years of Kazakhstan's books that mirror the claim, where it has a mirror: bases to count from. */
    mirror: z.object({ flow: tradeFlow, figures: z.array(tradeFigure), markers: z.array(marker) }).nullable(),
  })
  .meta({ id: 'Claim' });
export type ClaimView = z.infer<typeof claimView>;

const backTest = z.object({
  trials: z.int(),
  errorPercent: z.number(),
  naiveErrorPercent: z.number(),
  skill: z.number().nullable(),
});
export const tradeOutlook = z
  .object({
    country,
    /** Ages in groups of five years, the last open: the base year, then every five years. */
    population: z.object({
      baseYear: z.int(),
      years: z.array(z.object({ year: z.int(), ages: z.array(z.number()) })),
      bounds: z.array(z.object({ low: z.number(), high: z.number() })),
    }),
    /** How far ages carried on were off in the past, and imports from Korea by drift. */
    past: z.object({
      ages: z.array(z.object({ product: z.string(), test: backTest })),
      imports: backTest.nullable(),
    }),
    source: z.object({ publisher: z.string(), edition: z.string(), licence: z.string() }),
  })
  .meta({ id: 'TradeOutlook' });
export type TradeOutlookView = z.infer<typeof tradeOutlook>;

export const cooperationArea = z.enum(['health', 'digital', 'tourism', 'energy', 'economic-security']);
export type CooperationAreaName = z.infer<typeof cooperationArea>;
const agreement = z.object({
  id: z.string(),
  area: cooperationArea,
  kind: z.enum(['project', 'agreement', 'memorandum']),
  name: z.string(),
  parties: z.array(z.string()),
  partner: country,
  state: z.enum(['announced', 'signed', 'approved', 'decided', 'under-way', 'awarded-to-another']),
  stateOn: z.string(),
  note: z.string(),
  sourceUrl: z.string(),
  events: z.array(z.object({ date: z.string(), event: z.string(), sourceUrl: z.string() })),
});
export type AgreementView = z.infer<typeof agreement>;
export const cooperationList = z
  .object({
    areas: z.array(z.object({ area: cooperationArea, found: z.int() })),
    total: z.int(),
    items: z.array(agreement),
  })
  .meta({ id: 'CooperationList' });
export type CooperationList = z.infer<typeof cooperationList>;

export const tradeDesk = z
  .object({
    reporter: country,
    /** All partners together, the last full years. */
    world: z.array(partnerYear),
    investment: z.array(measure),
    books: z.array(
      z.object({
        publisher: z.string(),
        edition: z.string(),
        figures: z.int(),
        from: z.string(),
        to: z.string(),
      }),
    ),
    partners: z.int(),
    claims: z.record(claimVerdict, z.int()),
    /** Data that was looked for and not found. */
    missing: z.array(z.string()),
  })
  .meta({ id: 'TradeDesk' });
export type TradeDesk = z.infer<typeof tradeDesk>;
