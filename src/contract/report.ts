/** `/api/reports`: the catalogue of geological reports, their release clocks, and how they are deposited. */
import { z } from 'zod';
import { languages } from '#terms';
import { sha256Hex } from './application.ts';
import { areaInput, areaView } from './check.ts';
import { citation, civilDay, flag, licenceId, mineral, pageOf, pageQuery } from './primitives.ts';
import { entryLine } from './register.ts';

/** `reportKinds` of `#register`. */
export const reportKind = z.enum([
  'licence-annual',
  'licence-final',
  'resource-report',
  'state-study',
  'geological-study',
]);
export type ReportKind = z.infer<typeof reportKind>;
/** `partKinds` of `#disclosure`. */
export const reportPartKind = z.enum([
  'text',
  'first-book',
  'graphics',
  'data',
  'competent-person',
  'state-expertise',
]);
export type ReportPartKind = z.infer<typeof reportPartKind>;
/**
 * Of this register: `open`, `confidential`. Of a catalogue of someone else, whose files are not here: open there, closed there, or it does not say
 * (`elsewhere`).
 */
export const reportAccess = z.enum(['open', 'confidential', 'archive-open', 'archive-closed', 'elsewhere']);
export type ReportAccess = z.infer<typeof reportAccess>;

export const reportId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/)
  .meta({ example: 'R-000123' });

/** Kinds of this register, and `other` for what a catalogue calls something else. */
const anyReportKind = z.enum([...reportKind.options, 'other']);

/** What is looked for, however it is shown. */
export const reportFacetsQuery = z.object({
  q: z.string().max(300).optional().meta({ description: 'Words of title, authors, organisation or text.' }),
  kind: anyReportKind.optional(),
  mineral: mineral.optional(),
  access: reportAccess.optional(),
  language: z.enum(languages).optional(),
  licence: licenceId.optional(),
  from: z.coerce.number().int().min(1800).max(2200).optional().meta({ description: 'First year.' }),
  until: z.coerce.number().int().min(1800).max(2200).optional().meta({ description: 'Last year.' }),
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional()
    .meta({ description: 'west,south,east,north in degrees.' }),
  area: z
    .string()
    .regex(/^[0-9a-z]+\.[0-9a-z]+(-[0-9a-z]+\.[0-9a-z]+)*$/)
    .max(20_000)
    .optional()
    .meta({ description: 'Blocks as in the address of a page: first cell and count in base 36, by dashes.' }),
});
export type ReportFacetsQuery = z.input<typeof reportFacetsQuery>;
export const reportsQuery = z.object({
  ...pageQuery,
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  ...reportFacetsQuery.shape,
});
export type ReportsQuery = z.input<typeof reportsQuery>;

/** How many reports a search would find if this facet alone were set otherwise; the most first, none without a report. */
export const reportFacets = z
  .object({
    kinds: z.array(z.object({ kind: anyReportKind, count: z.int() })),
    accesses: z.array(z.object({ access: reportAccess, count: z.int() })),
    minerals: z.array(z.object({ mineral, count: z.int() })),
    /** By decade, the earliest first: 1970 counts 1970 to 1979. */
    decades: z.array(z.object({ decade: z.int(), count: z.int() })),
    withoutYear: z.int(),
  })
  .meta({ id: 'ReportFacets' });
export type ReportFacets = z.infer<typeof reportFacets>;

const snippet = z.object({
  /** The file and page on which it stands; null where the words stand in the description. */
  page: z.int().nullable(),
  parts: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
});

const reportLine = z.object({
  id: reportId,
  kind: reportKind.nullable(),
  title: z.string(),
  /** In other languages too, where a catalogue has them. */
  titles: z.partialRecord(z.enum(languages), z.string()),
  authors: z.array(z.string()),
  organisation: z.string(),
  year: z.int().nullable(),
  language: z.enum(languages),
  minerals: z.array(mineral),
  licence: licenceId.nullable(),
  access: reportAccess,
  /** The first day on which it opens; null where it is open, or not ours to open. */
  dueOn: civilDay.nullable(),
  blocks: z.int(),
  /** `register`, or the catalogue it was read from. */
  origin: z.string(),
  snippet: snippet.nullable(),
  address: z.string(),
});
export const reportList = pageOf(reportLine)
  .extend({ /** Reports in all, whatever is asked. */ held: z.int() })
  .meta({ id: 'ReportList' });
export type ReportList = z.infer<typeof reportList>;
export type ReportLine = z.infer<typeof reportLine>;

const reportPart = z.object({
  kind: reportPartKind,
  sha256: sha256Hex,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  /** How many pages are which; null where it is not read (yet). */
  pages: z.object({ text: z.int(), scanned: z.int(), empty: z.int(), isUnreadable: z.boolean() }).nullable(),
  /** Where the file is, for those who may read it. */
  file: z.string().nullable(),
});

export const reportView = z
  .object({
    id: reportId,
    kind: reportKind.nullable(),
    title: z.string(),
    /** In other languages too, where a catalogue has them. */
    titles: z.partialRecord(z.enum(languages), z.string()),
    authors: z.array(z.string()),
    organisation: z.string(),
    year: z.int().nullable(),
    language: z.enum(languages),
    minerals: z.array(mineral),
    licence: licenceId.nullable(),
    access: reportAccess,
    origin: z.string(),
    /** What a catalogue of elsewhere says, in its own words; null for what was deposited here. */
    catalogue: z
      .object({
        archiveNumber: z.string(),
        publisher: z.string(),
        /** Under which the catalogue may be shown. */
        licence: z.string(),
        kind: z.string(),
        minerals: z.array(z.string()),
        holder: z.string().nullable(),
        /** Licence or contract of the work. */
        workLicence: z.string().nullable(),
        datum: z.string(),
      })
      .nullable(),
    /** Of a catalogue of elsewhere: where it says the report lies. */
    link: z.string().nullable(),
    area: areaView.nullable(),
    simulated: z.boolean(),
    /** Null for what is not in the log. */
    register: z
      .object({
        /** SHA-256 of the description; the file at `description` must give it. */
        digest: sha256Hex,
        description: z.string(),
        receivedOn: civilDay,
        lawDay: civilDay.nullable(),
        dueOn: civilDay.nullable(),
        latest: civilDay.nullable(),
        returnedOn: civilDay.nullable(),
        objectFrom: civilDay.nullable(),
        objectUntil: civilDay.nullable(),
        /** Under which sections it opens. */
        cites: z.array(citation),
        extension: z.object({ years: z.int(), on: civilDay, entry: z.int() }).nullable(),
        objections: z.array(
          z.object({
            on: civilDay,
            reason: z.string(),
            entry: z.int(),
            decision: z
              .object({ on: civilDay, heldUntil: civilDay.nullable(), reason: z.string(), entry: z.int() })
              .nullable(),
          }),
        ),
        release: z.object({ on: civilDay, ground: z.enum(['term', 'consent']), entry: z.int() }).nullable(),
        parts: z.array(reportPart),
        entries: z.array(entryLine),
        proof: z.string(),
      })
      .nullable(),
    mayRead: z.boolean(),
    /** Acts that the visitor may do now. */
    acts: z.array(z.enum(['extend-report', 'object-to-report', 'decide-objection', 'release-report'])),
    /** Size of the log at which it was read. */
    size: z.int(),
  })
  .meta({ id: 'ReportView' });
export type ReportView = z.infer<typeof reportView>;

const line = z.string().trim().min(1).max(300);
export const newReport = z
  .object({
    kind: reportKind,
    title: z.string().trim().min(3).max(500),
    authors: z.array(line).min(1).max(50),
    organisation: line,
    year: z.int().min(1800).max(2200),
    language: z.enum(languages),
    minerals: z.array(mineral).min(1).max(40),
    licence: licenceId.optional(),
    area: areaInput,
    /** Files that were uploaded to `/api/documents` before. */
    parts: z
      .array(z.object({ kind: reportPartKind, sha256: sha256Hex }))
      .min(1)
      .max(100),
  })
  .meta({ id: 'NewReport' });
export type NewReport = z.input<typeof newReport>;

const reason = z.string().trim().min(1).max(4000);
export const reportAct = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('extend-report'), years: z.int().min(1).max(100) }),
    z.object({ act: z.literal('object-to-report'), reason }),
    z.object({ act: z.literal('decide-objection'), reason, heldUntil: civilDay.optional() }),
    z.object({ act: z.literal('release-report') }),
  ])
  .meta({ id: 'ReportAct' });
export type ReportAct = z.input<typeof reportAct>;

export const reportPagesQuery = z.object({
  part: sha256Hex,
  /** First page of the answer. */
  from: z.coerce.number().int().min(1).default(1),
  /** Words to mark. */
  q: z.string().max(300).optional(),
  /** Only pages with a word of `q`. */
  onlyHits: flag.optional(),
});
export const reportPages = z
  .object({
    total: z.int(),
    items: z.array(
      z.object({
        page: z.int(),
        state: z.enum(['text', 'scanned', 'empty', 'unreadable']),
        text: z.string(),
        /** Letters to mark, `[from, to)`. */
        hits: z.array(z.tuple([z.int(), z.int()])),
      }),
    ),
  })
  .meta({ id: 'ReportPages' });
export type ReportPages = z.infer<typeof reportPages>;
