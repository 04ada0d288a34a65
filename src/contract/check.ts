/** `/api/checks`: the findings, costs and dates for an area; nobody signs in for it. */
import { z } from 'zod';
import { bounds, cellRuns, citation, civilDay, fault, finding, money, outline } from './primitives.ts';

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

export const checkRequest = z
  .object({
    area: areaInput,
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

/** One sum of law: what for, when, from which figure. */
export const costLine = z
  .object({
    what: z.enum(['signature-bonus', 'rental', 'minimum-spend', 'closure-security']),
    amount: money,
    /** The same sum in monthly calculation indexes. */
    mci: z.number(),
    cite: citation,
  })
  .meta({ id: 'CostLine' });

export const costTable = z
  .object({
    blocks: z.int(),
    /** The monthly calculation index that was used, and its day. Later years are shown at this index: theirs is not known. */
    mci: z.object({ tenge: z.number(), from: civilDay, cite: citation }),
    years: z.array(z.object({ year: z.int().min(1), lines: z.array(costLine) })),
  })
  .meta({ id: 'CostTable' });
export type CostTable = z.infer<typeof costTable>;

/** A date that the law would set, if the application were received on the day of the check. */
export const legalDate = z
  .object({
    what: z.string().meta({ example: 'review-ends' }),
    on: civilDay,
    cite: citation,
    length: z.number().optional(),
    unit: z.enum(['working-day', 'calendar-day', 'month', 'year']).optional(),
  })
  .meta({ id: 'LegalDate' });

export const checkResponse = z
  .object({
    on: civilDay,
    size: z.int(),
    area: areaView,
    outline,
    /** What the reader of codes or GeoJSON wants to say. */
    notes: z.array(fault),
    findings: z.array(finding),
    /** True when nothing stops the application; duties and unknowns may remain. */
    nothingStops: z.boolean(),
    eligible: areaView,
    costs: costTable,
    dates: z.array(legalDate),
  })
  .meta({ id: 'CheckResponse' });
export type CheckResponse = z.infer<typeof checkResponse>;
