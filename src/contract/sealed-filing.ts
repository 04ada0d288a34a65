/** `/api/sealed-filings`: a commitment first, the area later. The server never sees what a seal holds before it is opened. */
import { z } from 'zod';
import { applicationId, citation, moment, standpointQuery } from './primitives.ts';
import { entryLine } from './register.ts';

const bytes32 = z.string().regex(/^[0-9a-f]{64}$/);

export const sealedFilingId = z
  .string()
  .regex(/^F-\d{6,}$/)
  .transform((id) => id as `F-${string}`)
  .meta({ example: 'F-000001' });

export const sealRequest = z
  .object({
    commitment: bytes32.meta({
      description:
        'SHA-256 of the line "orebook commitment v1", 32 random bytes, and the canonical JSON of the area: licence kind, runs of cells, and the applicant as the entry of the lodging will say it.',
    }),
  })
  .meta({ id: 'SealRequest' });
export type SealRequest = z.input<typeof sealRequest>;

/** Opens a seal with the lodging. All salts are 32 bytes in hexadecimal: of the seal, and of the commitments to name and number in it. */
export const sealOpening = z
  .object({ filing: sealedFilingId, salt: bytes32, nameSalt: bytes32, numberSalt: bytes32 })
  .meta({ id: 'SealOpening' });
export type SealOpeningRequest = z.input<typeof sealOpening>;

export const sealedFiling = z
  .object({
    id: z.string(),
    /** It has lapsed by the clock, whether or not the entry that says so has come. */
    status: z.enum(['sealed', 'opened', 'lapsed']),
    commitment: bytes32,
    party: z.string().meta({ description: 'Organisation or account: a stable opaque id.' }),
    sealedAt: moment,
    opensBefore: moment,
    cite: z.string(),
    /** Index of the seal in the log: the priority of what it opens to. */
    entry: z.int(),
    /** Address of the `.tlog-proof` of that entry. */
    proof: z.string(),
    opened: z.object({ at: moment, application: applicationId, address: z.string() }).optional(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'SealedFiling' });
export type SealedFilingView = z.infer<typeof sealedFiling>;

export const sealReceipt = z
  .object({
    filing: sealedFiling,
    size: z.int(),
    /** `.tlog-proof` of the seal: it proves place and time without us, and without saying of what. */
    proof: z.string(),
    /** True where this commitment was sealed before: the same seal, nothing new. */
    repeated: z.boolean(),
  })
  .meta({ id: 'SealReceipt' });
export type SealReceipt = z.infer<typeof sealReceipt>;

export const sealedFilingPage = z
  .object({ size: z.int(), filing: sealedFiling, entries: z.array(entryLine) })
  .meta({ id: 'SealedFilingPage' });
export type SealedFilingPage = z.infer<typeof sealedFilingPage>;

export const sealedFilingsQuery = z.object({
  ...standpointQuery,
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const sealedFilingList = z
  .object({
    size: z.int(),
    /** Whether the law of today knows a sealed filing; if so, until when one made now opens, and how many a party may have closed. */
    law: z.discriminatedUnion('known', [
      z.object({ known: z.literal(false), cite: citation }),
      z.object({ known: z.literal(true), cite: citation, opensBefore: moment, mostClosed: z.int() }),
    ]),
    total: z.int(),
    /** Newest first. */
    items: z.array(sealedFiling),
    /** Who sealed how often, and what became of it: most lapsed first. */
    parties: z.array(z.object({ party: z.string(), sealed: z.int(), opened: z.int(), lapsed: z.int() })),
  })
  .meta({ id: 'SealedFilingList' });
export type SealedFilingList = z.infer<typeof sealedFilingList>;
