/** `/api/finder`: open ground by wishes, over the whole country. Parts, weights and lines are those of `#disclosure`; a test of `#api` holds both equal. */
import { z } from 'zod';
import { names, namesByLanguage } from './knowledge.ts';
import { cellRuns, civilDay, position } from './primitives.ts';

export const scorePart = z.enum([
  'occurrence',
  'sureness',
  'company',
  'town',
  'size',
  'cost',
  'railway',
  'power-line',
]);
export type FinderPart = z.infer<typeof scorePart>;
const lineLayer = z.enum(['railway', 'power-line']);

const kilometres = (most: number) => z.coerce.number().min(0.5).max(most);

export const finderQuery = z.object({
  mineral: z.string().max(400).optional().meta({ description: 'One or more, with commas; none: any.' }),
  within: kilometres(100).default(10).meta({ description: 'Greatest distance to a known occurrence, km.' }),
  town: kilometres(500).optional().meta({ description: 'Greatest distance to a town or plant, km.' }),
  railway: kilometres(500).optional().meta({ description: 'Greatest distance to a railway, km.' }),
  powerLine: kilometres(500).optional().meta({ description: 'Greatest distance to a power line, km.' }),
  blocks: z.coerce.number().int().min(1).max(200).default(100).meta({ description: 'Blocks wished for.' }),
  atLeast: z.coerce.number().int().min(1).max(200).default(1).meta({
    description: 'Smaller areas are left out.',
  }),
  land: z.enum(['outside', 'may-touch']).default('outside').meta({
    description:
      'outside: no block that closed land or a right of others touches; may-touch: none that they cover.',
  }),
  oblast: z.string().max(10).optional().meta({ example: 'KZ-63' }),
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional(),
  years: z.coerce.number().int().min(1).max(6).default(3).meta({
    description: 'Licence years whose cost counts.',
  }),
  weights: z
    .string()
    .regex(/^[a-z-]+:\d{1,2}(\.\d)?(,[a-z-]+:\d{1,2}(\.\d)?)*$/)
    .optional()
    .meta({ description: 'Weights 0 to 10 that differ from the usual.', example: 'occurrence:6,cost:0' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const foundArea = z
  .object({
    rank: z.int(),
    /** 0 to 1: the sum over its parts of value × share. */
    score: z.number(),
    cells: cellRuns,
    blocks: z.int(),
    squareKilometres: z.number(),
    /** Middle of the block it grew from. */
    middle: position,
    oblast: z.string().optional(),
    parts: z.array(z.object({ part: scorePart, value: z.number(), share: z.number() })),
    occurrence: z.object({
      id: z.string(),
      name: z.string(),
      names: namesByLanguage,
      kilometres: z.number(),
      quality: z.enum(['high', 'medium', 'rough']),
      uncertaintyKm: z.number().optional(),
      hasFigures: z.boolean(),
      /** Other occurrences of what is looked for within reach of the nearest block. */
      others: z.int(),
      address: z.string(),
    }),
    /** null: nothing of that kind is known anywhere. */
    town: z.object({ kind: z.enum(['town', 'plant']), names, kilometres: z.number() }).nullable(),
    lines: z.array(z.object({ layer: lineLayer, kilometres: z.number() })),
    cost: z.object({ payments: z.number(), spend: z.number(), currency: z.string() }),
  })
  .meta({ id: 'FoundArea' });
export type FoundAreaView = z.infer<typeof foundArea>;

export const finderView = z
  .object({
    size: z.int(),
    on: civilDay,
    years: z.int(),
    weights: z.record(scorePart, z.number()),
    /** Blocks wholly in the country; those that nobody holds, asks for or closes; those of them that meet every wish. */
    considered: z.object({ blocks: z.int(), open: z.int(), eligible: z.int() }),
    /** Occurrences of what is looked for: all that are known, and those with a position. */
    occurrences: z.object({ known: z.int(), located: z.int() }),
    /** Lines that count when a file of them is loaded. */
    lines: z.array(z.object({ layer: lineLayer, loaded: z.boolean() })),
    /** Wishes that no data can answer: they were left out. */
    unanswered: z.array(lineLayer),
    items: z.array(foundArea),
  })
  .meta({ id: 'FinderView' });
export type FinderView = z.infer<typeof finderView>;
