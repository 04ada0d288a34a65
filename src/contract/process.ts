/** A legal process as it crosses the wire: `Deadline` of `#law`, whose lists a test of `#api` holds equal. */
import { z } from 'zod';
import { citation, civilDay } from './primitives.ts';

export const mover = z
  .enum([
    'applicant',
    'holder',
    'ministry',
    'geology-body',
    'akimat',
    'platform',
    'expert-commission',
    'security-bodies',
    'environment-body',
    'industrial-safety-body',
    'court',
    'rival',
    'department',
    'minister',
    'mining-registrar',
    'warden',
    'other-agencies',
    'native-title-party',
    'objector',
  ])
  .meta({ id: 'Mover' });
export const clockUnit = z.enum(['working-days', 'calendar-days', 'months', 'years']);

export const deadline = z
  .object({
    step: z.string(),
    mover,
    state: z.enum(['running', 'overdue', 'done', 'done-late']),
    since: civilDay,
    /** The last day on which the step is in time. */
    due: civilDay.optional(),
    doneOn: civilDay.optional(),
    /** Days left in the unit of the clock, today not counted; negative when late. */
    left: z.number().optional(),
    unit: clockUnit.optional(),
    /** What the law says happens when the clock runs out. */
    atEnd: z.string(),
    cite: citation,
  })
  .meta({ id: 'Deadline' });
export type WireDeadline = z.infer<typeof deadline>;

/** A step on the line of steps: begun ones with their deadline, usual ones ahead without. */
export const processStep = z
  .object({
    step: z.string(),
    state: z.enum(['done', 'current', 'ahead']),
    mover,
    cite: citation,
    deadline: deadline.optional(),
  })
  .meta({ id: 'ProcessStep' });
export type WireProcessStep = z.infer<typeof processStep>;

/** The move that is awaited: what a desk sorts by and a countdown shows. */
export const nextMove = z
  .object({
    step: z.string(),
    mover,
    due: civilDay.nullable(),
    left: z.number().nullable(),
    unit: clockUnit.nullable(),
    cite: citation,
    /** The time for the step has run out, and this is what the mover has to do instead: the days are those of the step. */
    atEnd: z.literal('application-is-refused').optional(),
  })
  .meta({ id: 'NextMove' });
export type NextMove = z.infer<typeof nextMove>;
