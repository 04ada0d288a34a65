/** `/api/applications…`: lodge, the public view, and the acts of officer and applicant. */
import { z } from 'zod';
import { areaView } from './check.ts';
import {
  applicationId,
  cellRuns,
  citation,
  civilDay,
  facet,
  finding,
  licenceId,
  moment,
  money,
  outline,
  pageOf,
  pageQuery,
} from './primitives.ts';
import { entryLine } from './register.ts';

const shortText = z.string().trim().min(1).max(300);
const longText = z.string().trim().min(1).max(5000);

/** Documents of art. 187(4), in its words. */
export const documentKind = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

export const attachedDocument = z
  .object({
    kind: documentKind,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().max(200).optional(),
  })
  .meta({ id: 'AttachedDocument' });

export const applicantForm = z
  .object({
    kind: z.enum(['natural', 'legal']),
    /** Citizenship or seat, ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/),
    name: shortText,
    /** BIN, IIN or the number in the register of the home country. */
    registrationNumber: z.string().trim().max(60).optional(),
    address: z.string().trim().max(300).optional(),
    email: z.email().max(200).optional(),
    /** Everyone with direct or indirect control, states included (art. 187(4)). */
    controllers: z
      .array(
        z.object({
          name: shortText,
          country: z.string().regex(/^[A-Z]{2}$/),
          sharePercent: z.number().min(0).max(100).optional(),
        }),
      )
      .max(100)
      .default([]),
  })
  .meta({ id: 'ApplicantForm' });

export const planYear = z.object({
  year: z.int().min(1).max(11),
  /** Kinds, methods and volumes of the work, in words. */
  work: longText,
  spend: money.optional(),
});

export const lodgeRequest = z
  .object({
    kind: z.literal('exploration'),
    cells: cellRuns,
    applicant: applicantForm,
    plan: z.object({ summary: longText, years: z.array(planYear).min(1).max(11) }),
    /** How the means for the minimum spend of the first year are shown (art. 187(4)). */
    means: z.object({
      proof: z.enum(['bank-statement', 'loan-agreement', 'audited-accounts', 'rating-letter']),
      amount: money,
    }),
    /** Who answers for the geology: name of the specialist or contractor. */
    specialist: shortText,
    documents: z.array(attachedDocument).max(100).default([]),
    /** The draft that it was written in. */
    draft: z.string().max(100).optional(),
  })
  .meta({ id: 'LodgeRequest' });
export type LodgeRequest = z.input<typeof lodgeRequest>;

/** Place of an application in the queue of one block. */
export const queuePlace = z
  .object({
    cell: z.int(),
    code: z.string(),
    /** 1 is first in line. */
    place: z.int(),
    /** Applications before it, first one first. */
    ahead: z.array(z.string()),
  })
  .meta({ id: 'QueuePlace' });

export const nextStep = z.object({
  step: z.string(),
  whoseMove: z.enum(['applicant', 'officer', 'nobody']),
  due: civilDay.nullable(),
  cite: citation,
});

export const lodgeReceipt = z
  .object({
    application: applicationId,
    address: z.string(),
    lodgedAt: moment,
    /** Entries of the log that this lodging made. */
    entries: z.array(z.int()),
    size: z.int(),
    places: z.array(queuePlace),
    firstOnBlocks: z.int(),
    next: nextStep,
    /** `.tlog-proof` of the lodging entry: verify it offline, without us. */
    proof: z.string(),
    /** True when this key had lodged before: the same receipt, nothing new. */
    repeated: z.boolean(),
  })
  .meta({ id: 'LodgeReceipt' });
export type LodgeReceipt = z.infer<typeof lodgeReceipt>;

export const clockView = z
  .object({
    length: z.number(),
    unit: z.enum(['working-day', 'calendar-day', 'month', 'year']),
    /** The day from which it counts. */
    from: civilDay,
    due: civilDay,
    /** Days of the clock's own unit that are left; negative when late. */
    daysLeft: z.number(),
  })
  .meta({ id: 'ClockView' });

export const processStep = z
  .object({
    step: z.string(),
    state: z.enum(['done', 'current', 'ahead', 'skipped']),
    whoseMove: z.enum(['applicant', 'officer', 'nobody']),
    cite: citation,
    clock: clockView.optional(),
    doneAt: moment.optional(),
    entry: z.int().optional(),
  })
  .meta({ id: 'ProcessStep' });
export type ProcessStep = z.infer<typeof processStep>;

export const publicParty = z
  .object({
    /** null where the name was erased by law; the commitment in the log remains. */
    name: z.string().nullable(),
    kind: z.enum(['natural', 'legal']),
    country: z.string(),
  })
  .meta({ id: 'PublicParty' });

export const rival = z
  .object({
    id: applicationId,
    applicant: z.string().nullable(),
    lodgedAt: moment,
    status: z.string(),
    sharedBlocks: z.int(),
    /** On how many of the shared blocks it comes before this one. */
    aheadOn: z.int(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'Rival' });

export const applicationView = z
  .object({
    id: applicationId,
    kind: z.string(),
    simulated: z.boolean(),
    status: z.string(),
    applicant: publicParty,
    lodgedAt: moment,
    publishedAt: moment.optional(),
    /** Blocks that are still asked for. */
    area: areaView,
    outline,
    /** Blocks as lodged, when some were dropped or given up since. */
    lodgedArea: areaView,
    datum: z.string(),
    steps: z.array(processStep),
    whoseMove: z.enum(['applicant', 'officer', 'nobody']),
    due: civilDay.nullable(),
    daysLeft: z.number().nullable(),
    /** Earlier application that must be decided first (art. 189(2)). */
    waitsFor: z.array(z.string()),
    places: z.array(queuePlace),
    rivals: z.array(rival),
    /** The law run on it now. */
    findings: z.array(finding),
    documents: z.array(z.object({ kind: z.string(), digest: z.string() })),
    security: z
      .object({
        sum: money,
        noticeSentOn: civilDay.optional(),
        lodged: z
          .object({ form: z.string(), sum: money, issuer: z.string(), until: civilDay, on: civilDay })
          .optional(),
      })
      .optional(),
    refusal: z
      .object({
        grounds: z.array(z.object({ rule: z.string(), cite: citation })),
        reason: z.string(),
        noticeOn: civilDay,
      })
      .optional(),
    licences: z.array(licenceId),
    entries: z.array(entryLine),
    size: z.int(),
    address: z.string(),
  })
  .meta({ id: 'ApplicationView' });
export type ApplicationView = z.infer<typeof applicationView>;

export const applicationRow = z
  .object({
    id: applicationId,
    kind: z.string(),
    status: z.string(),
    step: z.string(),
    applicant: z.string().nullable(),
    country: z.string(),
    blocks: z.int(),
    lodgedAt: moment,
    whoseMove: z.enum(['applicant', 'officer', 'nobody']),
    due: civilDay.nullable(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'ApplicationRow' });
export const applicationsQuery = z.object({
  ...pageQuery,
  q: z.string().max(200).optional(),
  status: z.string().max(200).optional().meta({ description: 'One or more, with commas.' }),
  simulated: z.enum(['true', 'false']).optional(),
  sort: z.enum(['lodged', '-lodged', 'due', '-due', 'blocks', '-blocks']).default('-lodged'),
});
export const applicationList = pageOf(applicationRow)
  .extend({ facets: z.object({ status: facet, simulated: facet }) })
  .meta({ id: 'ApplicationList' });
export type ApplicationList = z.infer<typeof applicationList>;
