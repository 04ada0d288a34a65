/** `/api/interests`, `/api/interest-index`: who wants to know more about which ground; counts for everyone, names for the desk alone. */
import { z } from 'zod';
import { cellRuns, civilDay, mineral, moment } from './primitives.ts';

/** How far an investor has come. */
export const interestStage = z.enum(['first-look', 'desk-study', 'ready-to-explore', 'ready-to-invest']);
export type InterestStage = z.infer<typeof interestStage>;

/** What an interest is about. */
export const interestAbout = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('deposit'), id: z.string().min(1).max(100) }),
    z.object({ kind: z.literal('blocks'), cells: cellRuns.min(1) }),
    z.object({ kind: z.literal('oblast'), code: z.string().regex(/^KZ-\d\d$/) }),
    z.object({ kind: z.literal('country') }),
  ])
  .meta({ id: 'InterestAbout' });
export type InterestAbout = z.infer<typeof interestAbout>;

export const interestRequest = z
  .object({
    organisation: z.string().trim().min(1).max(200),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'Of the investor, ISO 3166-1 alpha-2.', example: 'KR' }),
    minerals: z
      .array(mineral)
      .min(1)
      .max(10)
      .refine((all) => new Set(all).size === all.length, { error: 'A mineral is named twice.' }),
    about: interestAbout,
    stage: interestStage,
    text: z.string().trim().max(2000).default(''),
  })
  .meta({ id: 'InterestRequest' });
export type InterestRequest = z.input<typeof interestRequest>;

export const interestAnswerKind = z.enum(['data-room', 'public-information', 'nothing-held']);
export type InterestAnswerKind = z.infer<typeof interestAnswerKind>;
export const interestAnswerRequest = z
  .object({
    kind: interestAnswerKind,
    text: z.string().trim().min(1).max(4000),
    /** The package that the answer opens to the investor. */
    package: z.string().max(100).optional(),
  })
  .refine(({ kind, package: opened }) => (kind === 'data-room') === (opened !== undefined), {
    error: 'A package belongs to an answer of kind data-room, and to no other.',
    path: ['package'],
  })
  .meta({ id: 'InterestAnswerRequest' });
export type InterestAnswerRequest = z.input<typeof interestAnswerRequest>;

export const interestView = z
  .object({
    id: z.string(),
    /** Name of the account that registered it. */
    person: z.string(),
    organisation: z.string(),
    country: z.string(),
    minerals: z.array(mineral),
    about: interestAbout,
    /** Name of the deposit, where it is about one. */
    deposit: z.object({ name: z.string(), address: z.string() }).nullable(),
    /** Blocks, where it is about some. */
    blocks: z.int().nullable(),
    stage: interestStage,
    text: z.string(),
    registeredAt: moment,
    status: z.enum(['waits', 'answered', 'withdrawn']),
    /** Last day of the desk's clock. */
    answerBy: civilDay,
    /** Working days left while it waits, below zero when the day has passed. */
    workingDaysLeft: z.int().nullable(),
    answer: z
      .object({
        kind: interestAnswerKind,
        text: z.string(),
        package: z.object({ id: z.string(), address: z.string() }).nullable(),
        at: moment,
        inTime: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'Interest' });
export type InterestView = z.infer<typeof interestView>;

export const interestList = z
  .object({
    /** Working days that the desk gives itself. */
    answerWorkingDays: z.int(),
    /** An investor's own, the latest first; for officers those that wait first, by their day. */
    items: z.array(interestView),
  })
  .meta({ id: 'InterestList' });
export type InterestList = z.infer<typeof interestList>;

export const interestIndex = z
  .object({
    answerWorkingDays: z.int(),
    /** Counts below this are not told. */
    smallestCount: z.int(),
    /** Investors by their country and the mineral they ask for; `investors` is null where there are fewer than `smallestCount`. */
    cells: z.array(z.object({ country: z.string(), mineral, investors: z.int().nullable() })),
  })
  .meta({ id: 'InterestIndex' });
export type InterestIndex = z.infer<typeof interestIndex>;
