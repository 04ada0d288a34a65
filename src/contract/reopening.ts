/**
 * `/api/ground/reopening`: ground that becomes free next, ground that was just freed, and the slots in which reopened ground is shared out:
 * announced, closed over their lists, drawn. Acts on slots. The calendar of it stands at `/calendar.ics`.
 */
import { z } from 'zod';
import { languages } from '#terms';
import {
  applicationId,
  bounds,
  cellRuns,
  citation,
  civilDay,
  licenceId,
  mineral,
  moment,
  standpointQuery,
} from './primitives.ts';
import { entryLine } from './register.ts';

export const slotId = z
  .string()
  .regex(/^S-\d{6,}$/)
  .transform((id) => id as `S-${string}`)
  .meta({ example: 'S-000001' });

/** One value, or several between commas. */
const several = z.string().max(400).optional();

export const reopeningQuery = z.object({
  ...standpointQuery,
  oblast: several.meta({ example: 'KZ-35' }),
  mineral: several.meta({ example: 'tungsten,lithium' }),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  /** `true`: count all of it by oblast and mineral, too. */
  facets: z.enum(['true', 'false']).default('false'),
});

export const reopeningCalendarQuery = z.object({
  oblast: several,
  mineral: several,
  language: z.enum(languages).default('en'),
});

/** A piece of ground, where it lies and what is known near it. */
const ground = {
  blocks: z.int(),
  cells: cellRuns,
  bounds,
  oblasts: z.array(z.string()),
  /** Of deposits and occurrences within 25 km of its middle. */
  minerals: z.array(mineral),
  simulated: z.boolean(),
};

const ties = z.enum(['draw', 'auction']);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The public value that decides a draw, named before anyone can know it. */
export const slotSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('drand-quicknet'), round: z.int(), at: moment }),
  z.object({ from: z.literal('public-event'), event: z.string(), at: moment }),
]);

export const reopenedSlot = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'settled', 'to-auction', 'awaiting-draw', 'drawn']),
    ...ground,
    announcedAt: moment,
    /** Whoever files before this instant is equal. */
    closesAt: moment,
    ties,
    /** Whether who filed before the announcement is equal to the others, or stays ahead of them. */
    earlier: z.enum(['equal', 'ahead']),
    /** The section by which it is shared out so. */
    cite: z.string(),
    /** Licences whose end freed the ground. */
    licences: z.array(z.object({ id: licenceId, address: z.string() })),
    /** Filings that are equal: so far while it is open, as the list fixed them afterwards. */
    filings: z.array(
      z.object({
        application: applicationId,
        applicant: z.string().nullable().meta({ description: 'null where the name was erased by law.' }),
        lodgedAt: moment,
        /** What has become of it. */
        status: z.string(),
        simulated: z.boolean(),
        address: z.string(),
      }),
    ),
    /** Whether a block is asked for by two or more of them. */
    contested: z.boolean(),
    /** The list as it was fixed: Merkle root over its applications, and the entry that says so. */
    list: z.object({ root: hash, closedAt: moment, entry: z.int() }).optional(),
    source: slotSource.optional(),
    draw: z
      .object({
        evidence: z
          .string()
          .meta({ description: 'Signature of the round, or the words that were published.' }),
        value: hash,
        /** First in line first. */
        order: z.array(applicationId),
        entry: z.int(),
      })
      .optional(),
    /** Index of the announcement. */
    entry: z.int(),
    address: z.string(),
  })
  .meta({ id: 'ReopenedSlot' });
export type ReopenedSlot = z.infer<typeof reopenedSlot>;

export const slotView = z
  .object({ size: z.int(), slot: reopenedSlot, entries: z.array(entryLine) })
  .meta({ id: 'SlotView' });
export type SlotView = z.infer<typeof slotView>;

const facet = z.array(z.object({ value: z.string(), count: z.int() }));

export const reopeningList = z
  .object({
    size: z.int(),
    /** How many become free in all; `items` are the soonest. */
    total: z.int(),
    items: z.array(
      z.object({
        on: civilDay,
        because: z.enum(['licence-runs-out', 'bar-after-refusal']),
        id: z.string(),
        ...ground,
        address: z.string(),
      }),
    ),
    /** Freed by the end of a licence and not announced; who files before `closesAt` is equal. The newest first. */
    freed: z.array(
      z.object({
        licence: licenceId,
        freedOn: civilDay,
        closesAt: moment,
        ...ground,
        address: z.string(),
      }),
    ),
    /** The newest first. */
    slots: z.array(reopenedSlot),
    /** How the law shares out ground that is announced today; null where it knows no such way. */
    way: z
      .object({
        ties,
        earlier: z.enum(['equal', 'ahead']),
        randomness: z.enum(['drand-round', 'public-event']),
        closesAt: moment,
        cite: citation,
      })
      .nullable(),
    facets: z.object({ oblast: facet, mineral: facet }).optional(),
  })
  .meta({ id: 'ReopeningList' });
export type ReopeningList = z.infer<typeof reopeningList>;

/** Tells everybody that freed blocks are free again. Until when filings are equal, and what decides between them, the law says. */
export const reopenGround = z
  .object({ act: z.literal('reopen-ground'), cells: cellRuns })
  .meta({ id: 'ReopenGround' });
export type ReopenGround = z.input<typeof reopenGround>;

/** Acts on a slot. The list, its root, the round and the order are computed, not sent. */
export const slotAct = z
  .discriminatedUnion('act', [
    z.object({
      act: z.literal('close-slot'),
      /** Where the law's reading draws by a public event: which one, and the instant before which it cannot have happened. */
      event: z.object({ event: z.string().min(1).max(1000), at: moment }).optional(),
    }),
    z.object({ act: z.literal('draw-slot'), evidence: z.string().min(1).max(10_000) }),
  ])
  .meta({ id: 'SlotAct' });
export type SlotAct = z.input<typeof slotAct>;
