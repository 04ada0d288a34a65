/** `/api/data-room`: confidential packages, opened to named people under terms that they accepted; every access stands in a journal. */
import { z } from 'zod';
import { moment } from './primitives.ts';

const packageId = z.string().regex(/^P-[0-9a-f]{8}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const newPackage = z
  .object({
    title: z.string().trim().min(1).max(200),
    deposit: z.string().max(100).optional(),
    terms: z.string().trim().min(1).max(20_000),
  })
  .meta({ id: 'NewPackage' });
export type NewPackage = z.input<typeof newPackage>;

/** How a file carries the name of its reader: on each page, or in a note that goes with it. */
export const readerMark = z.enum(['each-page', 'cover-note']);

/** What stands in a journal. */
export const accessAct = z.enum([
  'package-made',
  'file-added',
  'terms-changed',
  'opened',
  'withdrawn',
  'terms-accepted',
  'package-read',
  'file-read',
  'refused-withdrawn',
  'refused-terms',
]);
export type AccessAct = z.infer<typeof accessAct>;

export const packageLine = z
  .object({
    id: packageId,
    title: z.string(),
    deposit: z.object({ id: z.string(), name: z.string(), address: z.string() }).nullable(),
    createdAt: moment,
    /** How it stands to the person who asks; `desk` for officers. */
    access: z.enum(['desk', 'open', 'terms-to-accept', 'withdrawn']),
    address: z.string(),
  })
  .meta({ id: 'PackageLine' });
export const packageList = z.object({ items: z.array(packageLine) }).meta({ id: 'PackageList' });
export type PackageList = z.infer<typeof packageList>;

export const packageView = packageLine
  .extend({
    terms: z.object({ version: z.int(), text: z.string() }),
    /** When the person who asks accepted these terms. */
    acceptedAt: moment.nullable(),
    files: z.array(
      z.object({
        sha256: digest,
        name: z.string(),
        mediaType: z.string(),
        bytes: z.int(),
        mark: readerMark,
        /** Null until the terms are accepted. */
        address: z.string().nullable(),
      }),
    ),
    /** For officers: to whom it is or was open. */
    readers: z
      .array(
        z.object({
          account: z.string(),
          name: z.string(),
          email: z.string().nullable(),
          /** Those that the person belongs to; the package is open to the person alone. */
          organisations: z.array(z.string()),
          openedAt: moment,
          withdrawnAt: moment.nullable(),
          acceptedAt: moment.nullable(),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'Package' });
export type PackageView = z.infer<typeof packageView>;

export const termsRequest = z
  .object({ version: z.int().min(1), text: z.string().trim().min(1).max(20_000) })
  .meta({ id: 'TermsRequest' });
export type TermsRequest = z.input<typeof termsRequest>;
export const readerRequest = z.object({ email: z.email().max(200) }).meta({ id: 'ReaderRequest' });
export type ReaderRequest = z.input<typeof readerRequest>;
export const acceptanceRequest = z
  .object({
    /** The version that was read. */
    version: z.int().min(1),
  })
  .meta({ id: 'AcceptanceRequest' });

export const accessJournal = z
  .object({
    /** True when every line follows from the one before: none was changed or taken out. */
    whole: z.boolean(),
    /** Hash of the last line: whoever notes it can tell later whether the journal was rewritten. */
    head: digest.nullable(),
    /** The latest first; for a reader those by and about the reader. */
    lines: z.array(
      z.object({
        number: z.int(),
        at: moment,
        act: accessAct,
        /** Who did it. */
        person: z.string(),
        /** Whom or what it is about: a person, a file, a version of the terms. */
        subject: z.string(),
        hash: digest,
      }),
    ),
  })
  .meta({ id: 'AccessJournal' });
export type AccessJournal = z.infer<typeof accessJournal>;
