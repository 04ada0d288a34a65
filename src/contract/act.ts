/** `/api/applications/{id}/acts` and `/api/licences/{id}/acts`: one act, one decision, its entries. */
import { z } from 'zod';
import { attachedDocument, sha256Hex } from './application.ts';
import { cellRuns, civilDay, finding, licenceId, moment, money } from './primitives.ts';

const reason = z.string().trim().min(1).max(5000);

/** What was handed over, in whole units: no register takes a fraction, nothing, or less than nothing. */
const paidSum = money
  .extend({ amount: z.int().min(1) })
  .meta({ description: 'Whole units of the currency, at least one.' });

/** Grounds of art. 190(1): `refusalGroundCodes` of `#register`. */
export const refusalGroundCode = z.enum([
  'papers-not-compliant',
  'papers-missing',
  'revoked-within-year',
  'nothing-eligible',
  'surrendered-within-year',
  'security-or-concentration',
  'area-not-compliant',
  'closure-duties-unmet',
  'security-late',
]);

/** Acts on an application. Days and sums that the law sets are not asked: the register computes them. */
export const applicationAct = z
  .discriminatedUnion('act', [
    // officer
    /** The grounds come from the findings. */
    z.object({ act: z.literal('drop-blocks'), cells: cellRuns }),
    z.object({ act: z.literal('send-security-notice') }),
    z.object({
      act: z.literal('record-security'),
      form: z.enum(['guarantee', 'deposit', 'insurance']),
      sum: paidSum,
      issuer: z.string().trim().min(1).max(300),
      until: civilDay,
      /** The day the applicant lodged it; today without it. */
      lodgedOn: civilDay.optional(),
      document: sha256Hex.optional(),
    }),
    z.object({ act: z.literal('grant') }),
    /** Asks to set aside what a rule of the law found. Without effect until another officer confirms it. */
    z.object({ act: z.literal('propose-deviation'), rule: z.string().min(1).max(120), reason }),
    z.object({
      act: z.literal('confirm-deviation'),
      /** Index of the entry that proposed it. */
      proposal: z.int().min(0),
    }),
    z.object({
      act: z.literal('refuse'),
      /** Grounds of refusal of the law pack (art. 190). */
      grounds: z.array(refusalGroundCode).min(1).max(20),
      reason,
    }),
    // applicant
    /** No cells: keeps all that is left. All cells: the application ends. */
    z.object({ act: z.literal('give-up-blocks'), cells: cellRuns }),
    z.object({ act: z.literal('withdraw'), reason: reason.optional() }),
  ])
  .meta({ id: 'ApplicationAct' });
export type ApplicationAct = z.input<typeof applicationAct>;

const period = z.object({ from: civilDay, until: civilDay });

/** Acts on a licence. */
export const licenceAct = z
  .discriminatedUnion('act', [
    z.object({
      act: z.literal('record-payment'),
      purpose: z.enum(['signature-bonus', 'rental']),
      sum: paidSum,
      period: period.optional(),
      paidOn: civilDay,
    }),
    /** Full surrender where `cells` is absent. */
    z.object({
      act: z.literal('surrender'),
      cells: cellRuns.optional(),
      documents: z.array(attachedDocument).max(20).default([]),
    }),
    z.object({
      act: z.literal('end-licence'),
      reason: z.enum(['expired', 'revoked', 'invalidated']),
      breachNoticeOn: civilDay.optional(),
      revocationNoticeOn: civilDay.optional(),
      judgmentOn: civilDay.optional(),
      documents: z.array(attachedDocument).max(20).default([]),
    }),
  ])
  .meta({ id: 'LicenceAct' });
export type LicenceAct = z.input<typeof licenceAct>;

export const actQuery = z.object({
  /** `true`: say what the act would cause, and write nothing. */
  preview: z.enum(['true', 'false']).default('false'),
});

/** What the act brings about, in figures and days that the law sets: `Outcome` of `#register`. */
export const actOutcome = z
  .object({
    act: z.string(),
    /** Blocks dropped, left, freed. */
    dropped: z.int().optional(),
    left: z.int().optional(),
    freed: z.int().optional(),
    /** The applicant may answer until; security is accepted until; the refusal bars the next until. */
    answerBy: civilDay.optional(),
    lodgeBy: civilDay.optional(),
    barsUntil: civilDay.optional(),
    /** Security asked for; what is still missing of it. */
    sum: money.optional(),
    missing: money.optional(),
    licences: z.array(licenceId).optional(),
    /** The slot that was announced, closed or drawn. */
    slot: z.string().optional(),
  })
  .meta({ id: 'ActOutcome' });

export const actReceipt = z
  .object({
    preview: z.boolean(),
    /** Entries that were written, or would be: then without an index. */
    entries: z.array(z.object({ index: z.int().optional(), kind: z.string(), at: moment })),
    size: z.int(),
    outcome: actOutcome,
    /** The law's view of the act: duties and unknowns that remain. */
    findings: z.array(finding),
    /** `.tlog-proof` of the first entry. */
    proof: z.string().optional(),
    /** Page of the record that it changed. */
    address: z.string(),
  })
  .meta({ id: 'ActReceipt' });
export type ActReceipt = z.infer<typeof actReceipt>;
