/** `/api/differences`: what the register says at one time and did not say at an earlier one. */
import { z } from 'zod';
import { applicationStatus } from './application.ts';
import {
  applicationId,
  bounds,
  cellRuns,
  civilDay,
  licenceId,
  moment,
  standpointQuery,
} from './primitives.ts';

const { asOf } = standpointQuery;
export const differencesQuery = z.object({
  from: asOf.unwrap().meta({ description: 'The earlier standpoint: a day, an instant or an entry.' }),
  to: asOf.meta({ description: 'The later standpoint. Without it: now.' }),
});

/** Where each side stands. */
const side = z.object({ size: z.int(), day: civilDay });

const differenceLicence = z
  .object({
    id: licenceId,
    holder: z.string().nullable(),
    blocks: z.int(),
    areaSquareKilometres: z.number(),
    from: civilDay,
    until: civilDay,
    simulated: z.boolean(),
    address: z.string(),
    /** Of one that ended. */
    ended: z.object({ on: civilDay, reason: z.string() }).optional(),
    /** Of one that changed: what it was before. */
    before: z.object({ blocks: z.int(), areaSquareKilometres: z.number() }).optional(),
    /** Of one that changed: payments recorded between. */
    payments: z.int().optional(),
  })
  .meta({ id: 'DifferenceLicence' });
export type DifferenceLicence = z.infer<typeof differenceLicence>;

const differenceApplication = z
  .object({
    id: applicationId,
    applicant: z.string().nullable(),
    blocks: z.int(),
    lodgedAt: moment,
    status: applicationStatus,
    /** The day of the decision or withdrawal, where it is over. */
    decidedOn: civilDay.optional(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'DifferenceApplication' });
export type DifferenceApplication = z.infer<typeof differenceApplication>;

export const claimState = z.enum(['free', 'applied-for', 'held']);

const differenceGround = z
  .object({
    from: claimState,
    to: claimState,
    blocks: z.int(),
    areaSquareKilometres: z.number(),
    cells: cellRuns,
    bounds,
  })
  .meta({ id: 'DifferenceGround' });

export const differenceView = z
  .object({
    from: side,
    to: side,
    /** Granted, or stated by a publisher; one that has ended since stands among the ended too. */
    granted: z.array(differenceLicence),
    ended: z.array(differenceLicence),
    changed: z.array(differenceLicence),
    lodged: z.array(differenceApplication),
    decided: z.array(differenceApplication),
    /** Blocks by what the register itself made of them before and after; each stands in one. */
    ground: z.array(differenceGround),
  })
  .meta({ id: 'Differences' });
export type DifferenceView = z.infer<typeof differenceView>;
