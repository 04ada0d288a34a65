/** `/api/checks`: the findings, costs and dates for an area; nobody signs in for it. */
import { z } from 'zod';
import { bounds, cellId, cellRuns, citation, civilDay, fault, finding, outline } from './primitives.ts';
import { clockUnit, mover } from './process.ts';

/** An area in any of the ways in which a person has it. */
export const areaInput = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('cells'), cells: cellRuns }),
    z.object({
      by: z.literal('codes'),
      text: z
        .string()
        .max(200_000)
        .meta({ example: 'M-43-87-(10б-5а-13, 14)', description: 'Block codes as pasted.' }),
    }),
    z.object({
      by: z.literal('geojson'),
      geojson: z
        .unknown()
        .meta({ description: 'A geometry, feature or collection of polygons, [longitude, latitude].' }),
      /** Which touched blocks to take: all of them, or only those wholly inside. */
      take: z.enum(['touched', 'whole']).default('touched'),
    }),
  ])
  .meta({ id: 'AreaInput' });
export type AreaInput = z.input<typeof areaInput>;

/** More blocks than any law grants at once; the law itself says where its limit is. */
export const maximumBlocksChecked = 5000;

/** Countries whose law can be asked. */
export const checkCountry = z.enum(['KZ', 'AU-WA']);

export const checkRequest = z
  .object({
    area: areaInput,
    /** Whose law: that of the register without it. Of other countries no ground is loaded here. */
    country: checkCountry.optional(),
    /** Day of the application; today without it. */
    on: civilDay.optional(),
    /** Years of cost to count, from the first. */
    years: z.int().min(1).max(11).default(6),
  })
  .meta({ id: 'CheckRequest' });
export type CheckRequest = z.input<typeof checkRequest>;

export const areaView = z
  .object({
    cells: cellRuns,
    /** Block codes, written as the country writes lists. */
    codes: z.array(z.string()),
    blocks: z.int(),
    areaSquareKilometres: z.number(),
    /** Connected parts by shared side. */
    parts: z.int(),
    bounds: bounds.nullable(),
  })
  .meta({ id: 'AreaView' });
export type AreaView = z.infer<typeof areaView>;

const costPartName = z.enum([
  'signature-bonus',
  'rental',
  'minimum-spend',
  'closure-security',
  'application-fee',
  'security',
]);

/** `payment`: to the state. `spend`: must be spent on the ground. `security`: returned after closure. */
const costNature = z.enum(['payment', 'spend', 'security']);

/** One sum of law: `CostPart` of `#law`. */
export const costPart = z
  .object({
    part: costPartName,
    nature: costNature,
    units: z.number().meta({ description: "In the country's index unit (Kazakhstan: MCI)." }),
    unitValue: z.number(),
    /** The value of the unit is not known for that day; the last known one stands in. */
    unitValueAssumed: z.boolean(),
    amount: z.number(),
    dueOn: civilDay.optional(),
    cite: citation,
  })
  .meta({ id: 'CostPart' });

export const costRow = z
  .object({
    /** 1, 2, … for licence years; the year for calendar years. */
    year: z.int(),
    from: civilDay,
    until: civilDay,
    parts: z.array(costPart),
    payments: z.number(),
    spend: z.number(),
    security: z.number(),
  })
  .meta({ id: 'CostRow' });

export const costTable = z
  .object({
    currency: z.enum(['KZT', 'AUD', 'USD', 'EUR', 'KRW']),
    byLicenceYear: z.array(costRow),
    byCalendarYear: z.array(costRow),
    /** What was assumed: codes with a sentence in `#words`. */
    assumptions: z.array(z.string()),
    /** Owed beside the parts counted, in licence years, in a sum that is not known. Absent: nothing. */
    unknown: z
      .array(
        z.object({
          part: costPartName,
          nature: costNature,
          fromYear: z.int(),
          untilYear: z.int().optional(),
          cite: citation,
        }),
      )
      .optional(),
  })
  .meta({ id: 'CostTable' });
export type CostTable = z.infer<typeof costTable>;

/** Blocks that must be dropped, blocks limited, and what is left, a licence a part: `Eligibility` of `#law`. */
export const eligibility = z
  .object({
    dropped: z.array(z.object({ rule: z.string(), code: z.string(), cells: cellRuns, cite: citation })),
    limited: z.array(
      z.object({ cell: cellId, limit: z.enum(['clipped', 'work-ban']), by: z.string(), cite: citation }),
    ),
    parts: z.array(cellRuns),
    /** Codes stand in `area`. */
    left: areaView.omit({ codes: true }),
  })
  .meta({ id: 'Eligibility' });

/** A date that the law would set, if the application were received that day and every step took its whole clock. */
export const legalDate = z
  .object({
    step: z.string(),
    mover,
    /** Absent with its unit: the law sets no clock. */
    due: civilDay.optional(),
    unit: clockUnit.optional(),
    cite: citation,
  })
  .meta({ id: 'LegalDate' });

export const checkResponse = z
  .object({
    country: checkCountry,
    on: civilDay,
    size: z.int(),
    area: areaView,
    outline,
    /** What the reader of codes or GeoJSON wants to say. */
    notes: z.array(fault),
    findings: z.array(finding),
    /** True when nothing stops the application; duties and unknowns may remain. */
    nothingStops: z.boolean(),
    eligibility,
    costs: costTable,
    /** In their order. */
    dates: z.array(legalDate),
  })
  .meta({ id: 'CheckResponse' });
export type CheckResponse = z.infer<typeof checkResponse>;
