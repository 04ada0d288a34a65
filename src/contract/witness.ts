/** `/api/witnesses`: who outside has seen the log, how much of it, and when by their own clocks. */
import { z } from 'zod';
import { moment } from './primitives.ts';

/**
 * `signed`: it cosigned all there is. `behind`: it cosigned less, and is asked. `down`: it does not answer. `disputes`: it says that this log is not
 * the one it saw. `lies`: what it sent is no cosignature of this log. `unasked`: not asked yet.
 */
export const witnessStates = ['signed', 'behind', 'down', 'disputes', 'lies', 'unasked'] as const;

export const witnessView = z
  .object({
    name: z.string(),
    /** In C2SP vkey form. */
    key: z.string(),
    address: z.string(),
    state: z.enum(witnessStates),
    /** Largest size that it cosigned; 0 where none. */
    size: z.int(),
    /** By its own clock. */
    signedAt: moment.nullable(),
    /** By ours. */
    receivedAt: moment.nullable(),
    /** What went wrong when it was asked last. */
    trouble: z.string().nullable(),
    /** Since when it has been so. */
    troubleSince: moment.nullable(),
  })
  .meta({ id: 'Witness' });
export type WitnessView = z.infer<typeof witnessView>;

export const witnessList = z
  .object({
    /** Entries now. */
    size: z.int(),
    /** How many the quorum has cosigned; null where no quorum is asked for. */
    quorum: z.object({ name: z.string(), size: z.int(), isCurrent: z.boolean() }).nullable(),
    /** C2SP tlog-policy: give it to a checker. */
    policy: z.string(),
    items: z.array(witnessView),
  })
  .meta({ id: 'WitnessList' });
export type WitnessList = z.infer<typeof witnessList>;
