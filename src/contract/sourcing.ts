/** `/api/sourcing…`: a lot of mineral against the rules of a market on a day, and routes beside each other. */
import { z } from 'zod';
import { citation, civilDay, fault, findingFacts, money } from './primitives.ts';

const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 3166-1 alpha-3.' });
const id = z.string().min(1).max(60);

const evidenceKind = z.enum([
  'mineral',
  'hs-edition',
  'mine-country',
  'step-country',
  'value-added',
  'other-battery-minerals',
  'owner-chain',
  'reading-of-owner-chain',
  'material-assistance-ratio',
  'market-shares',
  'threshold',
]);

export const market = z.enum(['united-states', 'european-union', 'korea']).meta({ id: 'Market' });

export const lot = z
  .object({
    id,
    mineral: z.string().max(60).optional(),
    hs: z.object({ code: z.string().max(12), edition: z.string().max(12) }).optional(),
    mine: z.object({
      country: country.optional(),
      operator: id.optional(),
      extractedOn: civilDay.optional(),
      valueAdded: money.optional(),
    }),
    steps: z
      .array(
        z.object({
          name: z.string().max(200),
          kind: z.enum(['processing', 'recycling']),
          country: country.optional(),
          valueAdded: money.optional(),
          performer: id.optional(),
          on: civilDay.optional(),
        }),
      )
      .max(30),
    parties: z
      .array(
        z.object({
          id,
          name: z.string().max(300).optional(),
          kind: z.enum(['government', 'firm', 'person']),
          country: country.optional(),
          owners: z
            .array(z.object({ owner: id, sharePercent: z.number() }))
            .max(60)
            .optional(),
        }),
      )
      .max(100),
    market,
    vehicle: z.object({ acquiredOn: civilDay.optional(), placedInServiceOn: civilDay.optional() }).optional(),
    evidence: z
      .object({
        otherBatteryMinerals: z.object({ value: money, qualifying: money }).optional(),
        unionSharePercent: z.number().optional(),
        koreaFewCountriesPercent: z.number().optional(),
        /** What a paper says of who works at the mine (0) or at a step (1, 2, …). */
        ownerStatements: z
          .array(z.object({ at: z.int().min(0), organisedIn: country, coveredStatePercent: z.number() }))
          .max(31)
          .optional(),
        ownerReading: z.enum(['multiplied', 'control-counts-whole']).optional(),
        materialAssistance: z.object({ ratioPercent: z.number(), neededPercent: z.number() }).optional(),
        /** Papers by what they show. */
        papers: z
          .array(z.object({ shows: evidenceKind, reference: z.string().min(1).max(300) }))
          .max(60)
          .optional(),
      })
      .optional(),
  })
  .meta({
    id: 'Lot',
    description: 'What it is, where each step adds value, and who owns those who perform it.',
  });
export type LotRequest = z.input<typeof lot>;

export const assessRequest = z
  .object({
    /** The day the rules are asked about; today without it. */
    on: civilDay.optional(),
    /** One route is assessed, several to one market are compared. */
    routes: z
      .array(z.object({ name: z.string().min(1).max(120), lot }))
      .min(1)
      .max(6),
  })
  .meta({ id: 'AssessRequest' });
export type AssessRequest = z.input<typeof assessRequest>;

const marketFinding = z
  .object({
    rule: z.string(),
    market,
    kind: z.enum(['condition', 'list', 'benchmark']),
    outcome: z.enum(['pass', 'fail', 'cannot-tell', 'not-in-force']),
    code: z.string(),
    cite: citation,
    on: civilDay,
    inForce: z.object({ from: civilDay, until: civilDay.optional() }),
    facts: findingFacts,
    missing: z.array(z.string()).optional(),
    /** Evidence that rests on a statement of the lot's holder. */
    stated: z.array(z.string()).optional(),
  })
  .meta({ id: 'MarketFinding' });

export const assessment = z
  .object({
    on: civilDay,
    routes: z.array(z.string()),
    rows: z.array(z.object({ rule: z.string(), findings: z.array(marketFinding), differs: z.boolean() })),
    notes: z.array(fault),
  })
  .meta({ id: 'Assessment' });
export type Assessment = z.infer<typeof assessment>;

/** The shipped tables as text, so that a browser computes with the same code, and the shipped examples. */
export const sourcingTables = z
  .object({
    lists: z.string(),
    thresholds: z.string(),
    agreements: z.string(),
    coveredNations: z.string(),
    /** Three routes of one lithium lot. */
    examples: z.array(z.object({ name: z.string(), lot })),
    today: civilDay,
  })
  .meta({ id: 'SourcingTables' });
export type SourcingTables = z.infer<typeof sourcingTables>;
