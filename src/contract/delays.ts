/** `/api/delays`: real days of each step from the register itself, by month, and who was waited for. */
import { z } from 'zod';
import { civilDay, flag } from './primitives.ts';
import { mover } from './process.ts';

const spread = z
  .object({
    count: z.int(),
    mean: z.number(),
    median: z.number(),
    p90: z.number().meta({ description: 'Nine of ten took no more.' }),
    longest: z.number(),
  })
  .meta({ id: 'Spread', description: 'Calendar days: how many, and how they spread.' });

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .meta({ example: '2026-11' });
/** `nobody`: no step was running. */
const waitedFor = z.union([mover, z.literal('nobody')]);
const wait = z.object({
  mover: waitedFor,
  days: z.int(),
  share: z.number().meta({ description: 'Of all days waited, 0 to 1.' }),
});

export const delayView = z
  .object({
    size: z.int(),
    today: civilDay,
    applications: z.int(),
    /** Of them, those that a simulation made. */
    simulated: z.int(),
    /** From the receipt to the decision. */
    wallClock: z.object({ finished: spread.optional(), open: spread.optional() }),
    steps: z.array(z.object({ step: z.string(), mover, done: spread.optional(), open: spread.optional() })),
    /** By the month in which the step ended. */
    months: z.array(z.object({ month, step: z.string(), done: spread })),
    waits: z.array(wait),
    /** By the month in which the days fell. */
    waitsByMonth: z.array(wait.extend({ month })),
    /** How often each step was in time, by its clock. */
    clocks: z.array(z.object({ step: z.string(), mover, inTime: z.int(), late: z.int(), overdue: z.int() })),
  })
  .meta({ id: 'DelayView' });
export type DelayView = z.infer<typeof delayView>;

export const delayQuery = z.object({
  simulated: flag.optional().meta({
    description: 'true: only what a simulation made; false: only what it did not; both without it.',
  }),
});
