/**
 * What a register was told of its country beyond what every copy of the app knows: readings of unclear law, days that yearly orders moved, blocks that
 * an official list names otherwise than the formula. It stands in the page itself, so that the browser counts and names as the server does from the first moment.
 */
import { z } from 'zod';
import { cellId, civilDay } from './primitives.ts';

/** Id of the data block in the page; absent where there is nothing to say. */
export const countryOwnId = 'country-own';

export const countryOwn = z.object({
  /** Readings of the law's settings, where they are not the default. */
  readings: z.record(z.string(), z.string()),
  movedDays: z.array(z.object({ restOn: civilDay, workOn: civilDay, order: z.string() })),
  blocks: z.array(z.object({ code: z.string(), cell: cellId })),
});
export type CountryOwn = z.infer<typeof countryOwn>;
