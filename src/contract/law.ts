/** `/api/law/{country}`: a law as data, and its cases: what a lawyer reads, checks and adds to. */
import { z } from 'zod';
import { citation, civilDay } from './primitives.ts';
import { clockUnit, mover } from './process.ts';

export const lawCountry = z.enum(['KZ', 'AU-WA']).meta({ id: 'LawCountry', example: 'KZ' });
export type LawCountry = z.infer<typeof lawCountry>;

const provisionValue = z
  .union([
    z.number(),
    z.string(),
    z.boolean(),
    z.array(z.record(z.string(), z.union([z.number(), z.string()]))),
  ])
  .meta({ description: 'A figure, a choice, yes or no, or a small table.' });

const provisionUse = z.object({
  by: z.enum(['rule', 'step', 'duty', 'computation']),
  id: z.string(),
  process: z.string().optional(),
});

/** A number that the law sets, by day: `ProvisionRecord` of `#law`. */
export const lawProvision = z
  .object({
    id: z.string().meta({ example: 'exploration.maximum-blocks' }),
    unit: z.string(),
    /** Which version binds a licence issued before a change. */
    reach: z.enum(['current', 'issue-day', 'process']),
    history: z.array(
      z.object({ from: civilDay, until: civilDay.optional(), value: provisionValue, cite: citation }),
    ),
    /** The last day for which the value is known; later it is assumed. */
    knownUntil: civilDay.optional(),
    usedBy: z.array(provisionUse),
  })
  .meta({ id: 'LawProvision' });

const lawRule = z
  .object({
    id: z.string(),
    cite: citation,
    codes: z.array(z.string()).meta({ description: 'What it may answer when it is not met or cannot tell.' }),
    needs: z.array(z.string()).meta({ description: 'Data without which it cannot tell.' }),
    uses: z.array(z.string()).meta({ description: 'Provisions it reads.' }),
  })
  .meta({ id: 'LawRule' });

const lawStep = z.object({
  id: z.string(),
  mover,
  begins: z.array(z.string()),
  ends: z.array(z.string()),
  clocks: z.array(z.object({ provision: z.string(), unit: clockUnit, from: z.array(z.string()) })),
  atEnd: z.string(),
  usual: z.boolean(),
  documents: z.array(z.string()),
  cite: citation,
});

export const lawView = z
  .object({
    country: lawCountry,
    name: z.string(),
    currency: z.string(),
    from: civilDay.meta({ description: 'First day of the law as it stands here.' }),
    texts: z.array(
      z.object({
        text: z.string(),
        upTo: civilDay,
        how: z.enum(['in-full', 'in-excerpts', 'through-a-guide']),
        cite: citation,
      }),
    ),
    provisions: z.array(lawProvision),
    rules: z.array(lawRule),
    processes: z.array(
      z.object({
        id: z.string(),
        first: z.string(),
        last: z.array(z.string()),
        steps: z.array(lawStep),
        cite: citation,
      }),
    ),
    duties: z.array(z.object({ id: z.string(), uses: z.array(z.string()), cite: citation })),
    settings: z
      .array(
        z.object({
          id: z.string(),
          readings: z.array(z.string()),
          default: z.string(),
          chosen: z.string(),
          cite: citation,
        }),
      )
      .meta({ description: 'Where the law is unclear: the readings it allows, and the one taken.' }),
  })
  .meta({ id: 'LawView' });
export type LawView = z.infer<typeof lawView>;

/** A case: a sentence of law with its figures, that every test run asks. */
const lawCase = z.object({
  name: z.string().meta({ example: 'An area of 201 blocks is one too many' }),
  /** The day asked about. */
  on: civilDay,
  /** Rules whose answer it holds. */
  rules: z.array(z.string()),
  line: z.int(),
  yaml: z.string().meta({ description: 'The case as it is written, to copy and change.' }),
});

export const lawCases = z
  .object({
    country: lawCountry,
    count: z.int(),
    files: z.array(
      z.object({
        /** Path in the source code, where a new case is added. */
        file: z.string().meta({ example: 'src/law/kazakhstan/cases/maximum-area.yaml' }),
        article: z.string(),
        provisions: z.array(z.string()),
        cases: z.array(lawCase),
      }),
    ),
  })
  .meta({ id: 'LawCases' });
export type LawCases = z.infer<typeof lawCases>;
export type LawCaseFile = LawCases['files'][number];
