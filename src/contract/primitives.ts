/** The small shapes that every address shares. Codes stay codes: sentences are made in `#words`. */
import { z } from 'zod';
import {
  type ApplicationId,
  type CivilDate,
  type Finding,
  groundStates,
  type Instant,
  isCivilDate,
  isInstant,
  type LicenceId,
  licenceKinds,
  type Mineral,
  minerals,
} from '#terms';
import { parseAsOf } from './as-of.ts';

/** A schema of text whose type is narrower than the pattern can say. */
function textAs<T extends string>(schema: z.ZodType<string>): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>;
}

export const civilDay = textAs<CivilDate>(
  z
    .string()
    .refine(isCivilDate, { error: (issue) => `"${String(issue.input)}" is not a day.` })
    .meta({
      format: 'date',
      description: 'A civil day of the country of the register.',
      example: '2026-09-07',
    }),
);

export const moment = textAs<Instant>(
  z
    .string()
    .refine(isInstant, { error: (issue) => `"${String(issue.input)}" is not an instant.` })
    .meta({
      format: 'date-time',
      description: 'An instant in UTC, to the millisecond.',
      example: '2026-11-23T09:15:00.000Z',
    }),
);

export const applicationId = textAs<ApplicationId>(
  z
    .string()
    .regex(/^A-\d{6,}$/)
    .meta({ example: 'A-000123' }),
);
export const licenceId = textAs<LicenceId>(
  z
    .string()
    .regex(/^EL-\d{6,}$/)
    .meta({ example: 'EL-000123' }),
);

export const licenceKind = z.enum(licenceKinds);
export const groundState = z.enum(groundStates).meta({ id: 'GroundState' });
export const mineral: z.ZodType<Mineral, Mineral> = z.enum(minerals);

const columnsPerRow = 21_600;
const lastCell = columnsPerRow * 10_800 - 1;
export const cellId = z.int().min(0).max(lastCell).meta({
  description: 'row × 21600 + column; row = ⌊(latitude + 90) × 60⌋, column = ⌊(longitude + 180) × 60⌋.',
});

/** Most runs that an area on the wire may have: far above 200 blocks, far below what would hold the server up. */
const maximumRuns = 20_000;
export const cellRuns = z
  .array(z.tuple([cellId, z.int().min(1).max(columnsPerRow)]))
  .max(maximumRuns)
  .superRefine((runs, context) => {
    let next = 0;
    for (const [index, [start, count]] of runs.entries()) {
      const fault = (message: string) => context.addIssue({ code: 'custom', path: [index], message });
      if ((start % columnsPerRow) + count > columnsPerRow)
        fault(`${count} cells from ${start} leave their row.`);
      if (start < next) fault(`Got cell ${start} when expected ${next} or later: runs are in order, apart.`);
      next = start + count;
    }
  })
  .meta({ id: 'CellRuns', description: 'Cells as runs along a row: [first cell, how many], in order.' });
export type CellRuns = z.infer<typeof cellRuns>;

export const position = z
  .tuple([z.number(), z.number()])
  .meta({ description: '[longitude, latitude] in degrees.' });
export const bounds = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .meta({ description: '[west, south, east, north] in degrees.' });
export type Bounds = z.infer<typeof bounds>;

export const outline = z
  .object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(position))),
  })
  .meta({ id: 'Outline', description: 'GeoJSON geometry along block sides.' });

export const citation = z
  .object({
    text: z.string(),
    confidence: z.enum(['law', 'amendment', 'official', 'secondary', 'measured', 'inferred', 'unverified']),
  })
  .meta({ id: 'Citation', description: 'Where a sentence of law stands, and how surely it is known.' });

export const money = z
  .object({ amount: z.number(), currency: z.enum(['KZT', 'AUD', 'USD', 'EUR', 'KRW']) })
  .meta({ id: 'Money', description: 'Whole units of the currency.' });

export const findingFacts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
);

const fix = z.discriminatedUnion('do', [
  z.object({ do: z.literal('drop-cells'), cells: z.array(cellId) }),
  z.object({ do: z.literal('add-cells'), cells: z.array(cellId) }),
  z.object({ do: z.literal('keep-only-cells'), cells: z.array(cellId) }),
  z.object({ do: z.literal('wait-until'), on: civilDay }),
  z.object({ do: z.literal('attach-document'), document: z.string() }),
  z.object({ do: z.literal('correct-field'), field: z.string() }),
]);

const findingBase = {
  rule: z.string(),
  cite: citation,
  facts: findingFacts.optional(),
  cells: z.array(cellId).optional(),
};

/** What a rule of law answers: `#terms` Finding, as it crosses the wire. */
export const finding = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('met'), ...findingBase }),
    z.object({
      outcome: z.literal('not-met'),
      ...findingBase,
      code: z.string(),
      weight: z.enum(['stops', 'duty']),
      fix: fix.optional(),
    }),
    z.object({ outcome: z.literal('cannot-tell'), ...findingBase, code: z.string(), missing: z.string() }),
  ])
  .meta({ id: 'Finding' }) as unknown as z.ZodType<Finding, Finding>;

/** What a reader of outside data found and where: `#terms` Fault and Note. */
export const fault = z
  .object({ code: z.string(), at: z.string(), message: z.string() })
  .meta({ id: 'Fault', description: 'A fault or a note, with its place in what was sent.' });
export type WireFault = z.infer<typeof fault>;

/** The two questions about the past, the same at every address that shows the register. */
export const standpointQuery = {
  asOf: z
    .string()
    .refine((text) => parseAsOf(text) !== undefined, {
      error: (issue) => `"${String(issue.input)}" is not a day, an instant or the index of an entry.`,
    })
    .optional()
    .meta({
      description:
        'What the register knew: at the end of a day, at an instant, or after the entry of an index. Without it, or for a time that is not over: now.',
      example: '2026-03-12',
    }),
  datetime: civilDay.optional().meta({
    description: 'What held: the civil day asked about. Without it, the day of `asOf`.',
    example: '2026-03-12',
  }),
};
const standpoint = z.object(standpointQuery);
export type StandpointQuery = z.infer<typeof standpoint>;

/** Pages of lists: the first page is 1. */
export const pageQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(50),
};

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    /** Size of the log at which the list was read. */
    size: z.int(),
    items: z.array(item),
  });
}

/** How many records of the list have each value of a property, the other filters applied. */
export const facet = z.array(z.object({ value: z.string(), count: z.int() }));

/** Yes or no in a query string. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
