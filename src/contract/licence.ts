/** `/api/licences`, `/{id}`: the register of licences. */
import { z } from 'zod';
import { publicParty } from './application.ts';
import { areaView, costTable } from './check.ts';
import {
  applicationId,
  citation,
  civilDay,
  facet,
  finding,
  licenceId,
  money,
  outline,
  pageOf,
  pageQuery,
} from './primitives.ts';
import { entryLine } from './register.ts';

export const licencesQuery = z.object({
  ...pageQuery,
  /** Words of the number or the holder. */
  q: z.string().max(200).optional(),
  status: z.string().max(200).optional().meta({ description: 'One or more, with commas.' }),
  oblast: z.string().max(200).optional(),
  mineral: z.string().max(200).optional(),
  holder: z.string().max(300).optional(),
  simulated: z.enum(['true', 'false']).optional(),
  grantedFrom: civilDay.optional(),
  grantedUntil: civilDay.optional(),
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
      'granted',
      '-granted',
      'until',
      '-until',
      'blocks',
      '-blocks',
      'due',
      '-due',
    ])
    .default('-granted'),
});
export type LicencesQuery = z.input<typeof licencesQuery>;

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
    status: z.string(),
    holder: z.string().nullable(),
    country: z.string(),
    blocks: z.int(),
    areaSquareKilometres: z.number(),
    grantedOn: civilDay,
    until: civilDay,
    oblasts: z.array(z.string()),
    nextDuty: z.object({ what: z.string(), due: civilDay }).nullable(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'LicenceRow' });
export type LicenceRow = z.infer<typeof licenceRow>;

export const licenceList = pageOf(licenceRow)
  .extend({
    facets: z.object({ status: facet, oblast: facet, country: facet, year: facet, simulated: facet }),
  })
  .meta({ id: 'LicenceList' });
export type LicenceList = z.infer<typeof licenceList>;

export const licenceView = z
  .object({
    id: licenceId,
    kind: z.string(),
    status: z.string(),
    simulated: z.boolean(),
    holder: publicParty,
    application: applicationId,
    grantedOn: civilDay,
    from: civilDay,
    until: civilDay,
    endedOn: civilDay.optional(),
    conditions: z.array(z.string()),
    area: areaView,
    outline,
    datum: z.string(),
    oblasts: z.array(z.string()),
    duties: z.array(duty),
    costs: costTable,
    payments: z.array(
      z.object({
        for: z.string(),
        sum: money,
        period: z.string().optional(),
        paidOn: civilDay,
        entry: z.int(),
      }),
    ),
    findings: z.array(finding).optional(),
    neighbours: z.array(z.object({ id: z.string(), holder: z.string().nullable(), address: z.string() })),
    /** Deposits and occurrences inside or near. */
    deposits: z.array(
      z.object({ id: z.string(), name: z.string(), kilometres: z.number(), address: z.string() }),
    ),
    entries: z.array(entryLine),
    /** The entry that granted it is the certificate; its proof verifies offline. */
    certificate: z.object({ entry: z.int(), text: z.string(), proof: z.string() }),
    size: z.int(),
    address: z.string(),
  })
  .meta({ id: 'LicenceView' });
export type LicenceView = z.infer<typeof licenceView>;
