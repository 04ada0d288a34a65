/** `/api/licences`, `/{id}`: the register of licences. */
import { z } from 'zod';
import { publicHolder } from './application.ts';
import { areaView, costTable } from './check.ts';
import {
  applicationId,
  cellRuns,
  citation,
  civilDay,
  facet,
  licenceId,
  mineral,
  money,
  outline,
  pageOf,
  pageQuery,
  standpointQuery,
} from './primitives.ts';
import { entryLine } from './register.ts';

export const licencesQuery = z.object({
  ...pageQuery,
  ...standpointQuery,
  /** Words of the number or the holder. */
  q: z.string().max(200).optional(),
  status: z.string().max(200).optional().meta({ description: 'One or more, with commas.' }),
  oblast: z.string().max(200).optional(),
  mineral: z.string().max(200).optional(),
  holder: z.string().max(300).optional(),
  simulated: z.enum(['true', 'false']).optional(),
  begunFrom: civilDay.optional(),
  begunUntil: civilDay.optional(),
  /** west,south,east,north in degrees. */
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional(),
  sort: z
    .enum([
      'id',
      '-id',
      'holder',
      '-holder',
      'from',
      '-from',
      'until',
      '-until',
      'blocks',
      '-blocks',
      'due',
      '-due',
    ])
    .default('-from'),
});
export type LicencesQuery = z.input<typeof licencesQuery>;

export const licenceStatus = z.enum(['in-force', 'ended']);

export const duty = z
  .object({
    what: z.string().meta({ example: 'rental' }),
    due: civilDay,
    daysLeft: z.number(),
    state: z.enum(['done', 'open', 'late']),
    amount: money.optional(),
    cite: citation,
  })
  .meta({ id: 'Duty' });

export const licenceRow = z
  .object({
    id: licenceId,
    kind: z.string(),
    status: licenceStatus,
    holder: z.string().nullable(),
    country: z.string().nullable(),
    blocks: z.int(),
    areaSquareKilometres: z.number(),
    from: civilDay,
    until: civilDay,
    oblasts: z.array(z.string()),
    /** Minerals that the plan of work names; the licence covers any solid mineral (art. 194(1)). */
    minerals: z.array(mineral),
    nextDuty: z.object({ what: z.string(), due: civilDay }).nullable(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'LicenceRow' });
export type LicenceRow = z.infer<typeof licenceRow>;

export const licenceList = pageOf(licenceRow)
  .extend({
    facets: z.object({
      status: facet,
      oblast: facet,
      mineral: facet,
      country: facet,
      year: facet,
      simulated: facet,
    }),
  })
  .meta({ id: 'LicenceList' });
export type LicenceList = z.infer<typeof licenceList>;

export const licenceView = z
  .object({
    id: licenceId,
    kind: z.string(),
    status: licenceStatus,
    simulated: z.boolean(),
    holder: publicHolder,
    origin: z.discriminatedUnion('from', [
      z.object({ from: z.literal('application'), application: applicationId, address: z.string() }),
      z.object({ from: z.literal('statement'), publisher: z.string(), number: z.string(), seenOn: civilDay }),
    ]),
    from: civilDay,
    until: civilDay,
    ended: z
      .object({ on: civilDay, reason: z.enum(['expired', 'surrendered', 'revoked', 'invalidated']) })
      .optional(),
    conditions: z.array(
      z.object({
        condition: z.string(),
        cite: z.string(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        cells: cellRuns.optional(),
      }),
    ),
    area: areaView,
    outline,
    datum: z.string(),
    oblasts: z.array(z.string()),
    minerals: z.array(mineral),
    duties: z.array(duty),
    costs: costTable,
    payments: z.array(
      z.object({
        purpose: z.enum(['signature-bonus', 'rental']),
        sum: money,
        period: z.object({ from: civilDay, until: civilDay }).optional(),
        paidOn: civilDay,
        entry: z.int(),
      }),
    ),
    neighbours: z.array(z.object({ id: z.string(), holder: z.string().nullable(), address: z.string() })),
    /** Deposits and occurrences inside or near. */
    deposits: z.array(
      z.object({ id: z.string(), name: z.string(), kilometres: z.number(), address: z.string() }),
    ),
    /** Slots in which ground that it let go of was announced, the newest first. */
    slots: z.array(z.object({ id: z.string(), status: z.string(), address: z.string() })).optional(),
    entries: z.array(entryLine),
    /** The entry that granted it is the certificate; its proof verifies offline. */
    certificate: z.object({ entry: z.int(), text: z.string(), proof: z.string() }),
    size: z.int(),
    address: z.string(),
  })
  .meta({ id: 'LicenceView' });
export type LicenceView = z.infer<typeof licenceView>;
