/** `/api/minerals/{code}` and `/api/districts/{oblast}`: what is known of a mineral or an oblast, by whom, and what of the ground is free. */
import { z } from 'zod';
import { depositRow, resourceFigure, sourceView } from './knowledge.ts';
import { bounds, civilDay, facet, mineral } from './primitives.ts';

/** Blocks wholly in the country by what stands on them; a block counts once, the first that applies. */
const groundCounts = z.object({
  blocks: z.int(),
  /** Nobody holds or asks for them, and no layer with data closes or touches them. */
  open: z.int(),
  held: z.int(),
  appliedFor: z.int(),
  /** Closed land or a right of others covers them, or the programme does not open them. */
  closed: z.int(),
  /** Closed land or a right of others covers a part. */
  touched: z.int(),
});

/** Deposits, how surely they are located, and who says so. */
const known = {
  deposits: z.object({ known: z.int(), located: z.int(), rough: z.int(), withFigures: z.int() }),
  publishers: z.array(
    z.object({ dataset: z.string(), publisher: z.string(), edition: z.string(), count: z.int() }),
  ),
  /** Those with figures first, then the best located; at most 25. */
  items: z.array(depositRow),
  sources: z.array(sourceView),
  size: z.int(),
  address: z.string(),
};

export const mineralView = z
  .object({
    mineral,
    ...known,
    byOblast: facet,
    /** Open blocks within 10 km of an occurrence with a position. */
    near: z.object({ kilometres: z.number(), open: z.int() }),
    /** Figures and claims about the country or a region, tied to no deposit. */
    claims: z.array(resourceFigure.extend({ about: z.string() })),
  })
  .meta({ id: 'MineralView' });
export type MineralView = z.infer<typeof mineralView>;

export const districtView = z
  .object({
    /** ISO 3166-2 */
    id: z.string(),
    bounds,
    ...known,
    byMineral: facet,
    ground: groundCounts,
    licences: z.object({
      inForce: z.int(),
      /** Those that end first; at most 20. */
      items: z.array(
        z.object({
          id: z.string(),
          holder: z.string().nullable(),
          blocks: z.int(),
          until: civilDay,
          simulated: z.boolean(),
          address: z.string(),
        }),
      ),
    }),
  })
  .meta({ id: 'DistrictView' });
export type DistrictView = z.infer<typeof districtView>;
