/** `/api/register`, `/api/entries`: what register this is, and what was last written in it. */
import { z } from 'zod';
import { bounds, cellRuns, civilDay, moment, standpointQuery } from './primitives.ts';

export const registerSummary = z
  .object({
    origin: z.string().meta({ description: 'First line of every checkpoint.' }),
    country: z.string().meta({ example: 'KZ' }),
    /** Folder of the law that it follows: `kazakhstan`. */
    law: z.string(),
    trial: z.boolean(),
    /** True when any entry was made by a simulation. */
    simulated: z.boolean(),
    size: z.int(),
    root: z.string().meta({ description: 'Root hash of the tree at this size, base64.' }),
    /** Key that verifies checkpoints, in C2SP vkey form. */
    verifierKey: z.string(),
    openedAt: moment,
    lastEntryAt: moment,
    today: civilDay,
    timeZone: z.string(),
    bounds,
    counts: z.object({
      licencesLive: z.int(),
      licencesEnded: z.int(),
      applicationsPending: z.int(),
      applicationsDecided: z.int(),
      blocks: z.object({
        country: z.int(),
        held: z.int(),
        appliedFor: z.int(),
      }),
      deposits: z.int(),
    }),
  })
  .meta({ id: 'RegisterSummary' });
export type RegisterSummary = z.infer<typeof registerSummary>;

/** What an entry speaks of, for links. */
export const recordReference = z
  .object({
    kind: z.enum(['register', 'application', 'licence', 'report', 'reply', 'slot']),
    id: z.string(),
    /** Address of its page. */
    address: z.string(),
  })
  .meta({ id: 'RecordReference' });

/** One entry, short: a line of the feed, of a history, of the log page. */
export const entryLine = z
  .object({
    index: z.int(),
    at: moment,
    kind: z.string().meta({ example: 'application-lodged' }),
    by: z.object({ role: z.enum(['applicant', 'officer', 'registrar', 'simulation']), account: z.string() }),
    simulated: z.boolean(),
    records: z.array(recordReference),
    /** Blocks it touched, so that a map can refresh. */
    cells: cellRuns.optional(),
  })
  .meta({ id: 'EntryLine' });
export type EntryLine = z.infer<typeof entryLine>;

export const entriesQuery = z.object({
  ...standpointQuery,
  /** Entries below this index; without it, from the end of the log. */
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const entryList = z
  .object({ size: z.int(), items: z.array(entryLine) })
  .meta({ id: 'EntryList', description: 'Newest first.' });
export type EntryList = z.infer<typeof entryList>;

/** One entry whole. */
export const entryView = entryLine
  .extend({
    /** The entry as it was written: canonical JSON, the bytes that the leaf hash covers. */
    text: z.string(),
    leafHash: z.string().meta({ description: 'base64' }),
    /** Address of its `.tlog-proof`. */
    proof: z.string(),
  })
  .meta({ id: 'EntryView' });
export type EntryView = z.infer<typeof entryView>;

/** `/feed`: the data of one server-sent event; its id is the index. `size` and `root` are of the log that holds it. */
export const feedEvent = entryLine.extend({ size: z.int() }).meta({ id: 'FeedEvent' });
export type FeedEvent = z.infer<typeof feedEvent>;

export const health = z
  .object({
    status: z.enum(['ok', 'failing']),
    version: z.string(),
    size: z.int(),
    storage: z.object({ kind: z.enum(['memory', 'sqlite', 'postgres']), writable: z.boolean() }),
    clock: z.object({
      now: moment,
      lastEntryAt: moment,
      /** How far the clock of the machine stands behind the last entry; 0 when it does not. */
      behindMillis: z.int(),
    }),
    uptimeSeconds: z.int(),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof health>;
