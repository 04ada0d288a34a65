/** `/api/minerals/{code}/grade-tonnage` and `/prices`: what deposits of a mineral are held against, and what it cost. */
import { z } from 'zod';
import { namesByLanguage, sourceView } from './knowledge.ts';
import { mineral } from './primitives.ts';

/** One deposit as one point, by one estimate: estimates overlap and are never added. */
const point = {
  /** Tonnes of ore. */
  ore: z.number(),
  /** Share of the ore, 0 to 1, counted as `countedAs` says. */
  grade: z.number(),
  /** Code and category as stated, `none stated` where the publisher names none. */
  category: z.string(),
  /** As stated: `1995`, `2025-06-30`, `not dated`. */
  asOf: z.string(),
  saidBy: z.string(),
};

export const gradeTonnageView = z
  .object({
    mineral,
    /** As what grades are counted to be compared: `WO3`, `Sn`; null where no open file of the world's deposits is loaded. */
    countedAs: z.string().nullable(),
    /** Deposits of other countries. No type of deposit is stated, so all types stand together. */
    world: z.array(
      z.object({
        name: z.string(),
        country: z.string().meta({ description: 'ISO 3166-1 alpha-3.' }),
        ...point,
      }),
    ),
    /** Deposits of this register with a tonnage of ore and a grade, the newest estimates first. */
    own: z.array(
      z.object({
        deposit: z.string(),
        name: z.string(),
        names: namesByLanguage,
        ...point,
        /** Figures of this mineral from among which the estimate was taken. */
        figures: z.int(),
        /** Other deposits of this list that are, or may be, the same place. */
        sameAs: z.array(z.string()),
        address: z.string(),
      }),
    ),
    sources: z.array(sourceView),
  })
  .meta({ id: 'GradeTonnageView' });
export type GradeTonnageView = z.infer<typeof gradeTonnageView>;

export const priceView = z
  .object({
    mineral,
    /** Empty where no open monthly series of the mineral is loaded. */
    series: z.array(
      z.object({
        /** As the publisher names it: `Iron ore, cfr spot`. */
        name: z.string(),
        currency: z.literal('USD'),
        per: z.enum(['tonne', 'troy-ounce', 'dry-tonne-unit']),
        /** In order of time, nominal; a month that was not published is not there. */
        months: z.array(z.object({ month: z.string().meta({ example: '2025-11' }), price: z.number() })),
        source: sourceView,
      }),
    ),
  })
  .meta({ id: 'PriceView' });
export type PriceView = z.infer<typeof priceView>;
