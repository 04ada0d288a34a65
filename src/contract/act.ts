/** `/api/applications/{id}/acts` and `/api/licences/{id}/acts`: one act, one decision, its entries. */
import { z } from 'zod';
import { cellRuns, citation, civilDay, finding, licenceId, moment, money } from './primitives.ts';

const reason = z.string().trim().min(1).max(5000);

/** Why an officer drops blocks or refuses: a rule of the law, by its name. */
export const ground = z
  .object({
    rule: z.string().min(1).max(120),
    cite: citation.optional(),
    note: z.string().max(1000).optional(),
  })
  .meta({ id: 'Ground' });

export const act = z
  .discriminatedUnion('act', [
    // officer
    z.object({ act: z.literal('drop-blocks'), cells: cellRuns, grounds: z.array(ground).min(1).max(50) }),
    z.object({ act: z.literal('send-security-notice') }),
    z.object({
      act: z.literal('record-security'),
      form: z.enum(['guarantee', 'deposit-pledge', 'insurance']),
      sum: money,
      issuer: z.string().trim().min(1).max(300),
      until: civilDay,
      document: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
    z.object({
      act: z.literal('grant'),
      /** First day of the licence; the day of issue without it. */
      from: civilDay.optional(),
      conditions: z.array(z.string().trim().min(1).max(1000)).max(50).default([]),
    }),
    z.object({ act: z.literal('refuse'), grounds: z.array(ground).min(1).max(50), reason }),
    z.object({
      act: z.literal('record-payment'),
      for: z.enum(['signature-bonus', 'rental']),
      sum: money,
      period: z.string().max(60).optional(),
      paidOn: civilDay,
    }),
    // applicant
    z.object({ act: z.literal('give-up-blocks'), cells: cellRuns }),
    z.object({ act: z.literal('withdraw'), reason: reason.optional() }),
  ])
  .meta({ id: 'Act' });
export type Act = z.input<typeof act>;

export const actQuery = z.object({
  /** `true`: say what the act would cause, and write nothing. */
  preview: z.enum(['true', 'false']).default('false'),
});

export const actReceipt = z
  .object({
    preview: z.boolean(),
    /** Entries that were written, or would be: then without an index. */
    entries: z.array(z.object({ index: z.int().optional(), kind: z.string(), at: moment })),
    size: z.int(),
    licences: z.array(licenceId),
    /** The law's view of the act: duties and unknowns that remain. */
    findings: z.array(finding),
    /** Dates that the act sets. */
    dates: z.array(z.object({ what: z.string(), on: civilDay, cite: citation })),
    /** `.tlog-proof` of the first entry. */
    proof: z.string().optional(),
    address: z.string(),
  })
  .meta({ id: 'ActReceipt' });
export type ActReceipt = z.infer<typeof actReceipt>;
