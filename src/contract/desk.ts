/** `/api/desk`: the officer's queue, by statutory clock, and one file of it. */
import { z } from 'zod';
import { applicationAct } from './act.ts';
import { applicationStatus, controllerForm, declaration } from './application.ts';
import { applicationId, facet, finding, moment, pageOf, pageQuery } from './primitives.ts';
import { mover, nextMove } from './process.ts';

export const deskQuery = z.object({
  ...pageQuery,
  q: z.string().max(200).optional(),
  step: z.string().max(200).optional().meta({ description: 'One or more, with commas.' }),
  mover: mover.optional(),
  lateness: z.enum(['late', 'near', 'in-time']).optional(),
  simulated: z.enum(['true', 'false']).optional(),
  sort: z.enum(['due', '-due', 'lodged', '-lodged', 'blocks', '-blocks']).default('due'),
});

export const deskRow = z
  .object({
    id: applicationId,
    applicant: z.string().nullable(),
    country: z.string(),
    blocks: z.int(),
    lodgedAt: moment,
    status: applicationStatus,
    next: nextMove,
    lateness: z.enum(['late', 'near', 'in-time']),
    rivals: z.int(),
    waitsFor: z.array(applicationId),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'DeskRow' });
export type DeskRow = z.infer<typeof deskRow>;

export const deskList = pageOf(deskRow)
  .extend({
    facets: z.object({ step: facet, mover: facet, lateness: facet, simulated: facet }),
    /** How much stands at each step, and how much of it is late. */
    load: z.array(z.object({ step: z.string(), count: z.int(), late: z.int() })),
  })
  .meta({ id: 'DeskList' });
export type DeskList = z.infer<typeof deskList>;

/** `/api/desk/{id}`: what only the officer may see of a file, beside the public application view. */
export const deskFile = z
  .object({
    id: applicationId,
    applicant: z.object({
      name: z.string().nullable(),
      number: z.string().nullable(),
      controllers: z.array(controllerForm).nullable(),
    }),
    documents: z.array(
      z.object({
        kind: z.string(),
        sha256: z.string(),
        name: z.string().nullable(),
        bytes: z.int().nullable(),
        mediaType: z.string().nullable(),
        address: z.string(),
      }),
    ),
    declared: declaration,
    /** Acts that the life cycle allows now, and why not where it does not. */
    acts: z.array(
      z.object({
        act: z.string(),
        allowed: z.boolean(),
        code: z.string().optional(),
        /** What stands against it. */
        findings: z.array(finding).optional(),
        /** The act filled in as the register proposes it. */
        proposal: applicationAct.optional(),
      }),
    ),
    size: z.int(),
  })
  .meta({ id: 'DeskFile' });
export type DeskFile = z.infer<typeof deskFile>;
