/**
 * `/api/blocks/{code or cell}` and `/api/ground/…`: the facts of the ground. The lists of kinds stand in `#law`
 * (ground-view.ts); a test of `#api` holds both equal.
 */
import { z } from 'zod';
import { counterTimes } from './application.ts';
import {
  applicationId,
  bounds,
  cellId,
  civilDay,
  groundState,
  licenceId,
  mineral,
  moment,
  position,
} from './primitives.ts';

export const closureKind = z.enum([
  'settlement-belt',
  'water-fund',
  'protected-area',
  'defence-land',
  'hydrotechnical-works',
  'drinking-groundwater',
  'cemetery',
  'buildings-and-plantings',
  'infrastructure',
  'state-needs',
]);

export const rightKind = z.enum([
  'exploration',
  'mining',
  'mining-application',
  'hydrocarbon-production',
  'subsoil-space',
  'closure-area',
  'uranium-mining',
  'state-study',
]);

export const incompleteness = z.enum(['points-only', 'generalised', 'not-declared-complete']);

export const programmeAnswer = z.enum(['open', 'not-open', 'unknown']);
export const openingKind = z.enum(['first-opened', 'freed', 'auction-only', 'reserved']);
export const extent = z.enum(['whole', 'part']);

/** Runs inside a page: [offset, how many], offset = (row mod 64) × 64 + (column mod 64); a run may go on into the next row. */
const pageRuns = z
  .array(z.tuple([z.int().min(0).max(4095), z.int().min(1).max(4096)]))
  .meta({ description: '[offset, how many]; offset = (row mod 64) × 64 + (column mod 64).' });
export type PageRuns = z.infer<typeof pageRuns>;
const wholeAndPart = { whole: pageRuns, part: pageRuns };

export const groundPage = z
  .object({
    page: z.int().meta({ description: '⌊row / 64⌋ × 338 + ⌊column / 64⌋' }),
    /** Size of the log at which these facts held. */
    size: z.int(),
    /** Kinds that answer for every cell; a kind not named here is unknown where it touches nothing, never empty. */
    loaded: z.array(z.union([closureKind, rightKind])),
    /** Kinds with data that is known to lack some, each with why. */
    incomplete: z.array(z.object({ kind: z.union([closureKind, rightKind]), because: incompleteness })),
    /** Cells outside the country are in neither list. */
    country: z.object(wholeAndPart),
    closures: z.array(
      z.object({ kind: closureKind, id: z.string(), name: z.string().optional(), ...wholeAndPart }),
    ),
    rights: z.array(
      z.object({
        kind: rightKind,
        id: z.string(),
        ...wholeAndPart,
        /** Of single part cells, where the outline of the right is known (art. 186(3)). */
        parts: z
          .array(
            z.object({
              offset: z.int(),
              insideBlock: z.boolean().optional(),
              openSides: z.array(z.enum(['north', 'east', 'south', 'west'])).optional(),
            }),
          )
          .optional(),
      }),
    ),
    /** In the order of receipt. */
    earlier: z.array(
      z.object({ id: z.string(), appliedOn: civilDay, barsUntil: civilDay.optional(), cells: pageRuns }),
    ),
    /** Cells in neither list are unknown. */
    programme: z.object({ open: pageRuns, notOpen: pageRuns }),
    /** How blocks came to be open, where it is not long ago. */
    openings: z.array(z.object({ how: openingKind, on: civilDay, cells: pageRuns })),
  })
  .meta({
    id: 'GroundPage',
    description: 'Facts of 64 × 64 cells, so that a browser can run the same rules.',
  });
export type GroundPage = z.infer<typeof groundPage>;

/** An open application on a block, in the order in which the law hears them (art. 189). */
export const queued = z
  .object({
    id: applicationId,
    /** 1 is first in line. */
    place: z.int(),
    applicant: z.string().nullable().meta({ description: 'null where the name was erased by law.' }),
    lodgedAt: moment,
    counter: counterTimes.optional(),
    status: z.string(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'Queued' });

/** Why a block is what it is: `BlockReason` of `#register`, a code with what it speaks of. */
export const blockReason = z
  .object({
    code: z.enum([
      'outside-country',
      'held',
      'term-over',
      'right-of-others',
      'closed-land',
      'not-in-programme',
      'applied-for',
      'refusal-bars',
    ]),
    licence: licenceId.optional(),
    application: applicationId.optional(),
    kind: z.union([closureKind, rightKind]).optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    extent: extent.optional(),
    until: civilDay.optional(),
    /** Page of the licence or application. */
    address: z.string().optional(),
  })
  .meta({ id: 'BlockReason' });

/** One claim on a block, from the entry that began it to the entry that ended it. */
export const blockHistoryRow = z
  .object({
    kind: z.enum(['application', 'licence']),
    id: z.string(),
    begunIn: z.int(),
    begunAt: moment,
    endedIn: z.int().optional(),
    endedAt: moment.optional(),
    /** What has become of it. */
    status: z.string(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'BlockHistoryRow' });

export const nearThing = z.object({
  kind: z.enum(['deposit', 'occurrence', 'mine', 'plant', 'settlement', 'water', 'licence']),
  id: z.string(),
  name: z.string(),
  kilometres: z.number(),
  minerals: z.array(mineral).optional(),
  position,
  quality: z.enum(['high', 'medium', 'rough']).optional(),
  uncertaintyKm: z.number().optional(),
  address: z.string().optional(),
});

export const blockCard = z
  .object({
    cell: cellId,
    code: z.string().meta({ example: 'M-43-87-(10б-5а-13)' }),
    datum: z.string(),
    bounds,
    areaSquareMetres: z.number(),
    country: z.enum(['whole', 'part', 'outside']),
    state: groundState,
    /** The last day of that state, where it is known. */
    until: civilDay.optional(),
    /** The first is the one that decided; the others stand beside it. Empty: it is free. */
    reasons: z.array(blockReason),
    holder: z
      .object({
        id: licenceId,
        holder: z.string().nullable(),
        until: civilDay,
        simulated: z.boolean(),
        address: z.string(),
      })
      .nullable(),
    queue: z.array(queued),
    programme: programmeAnswer,
    /** Kinds of data that no one has loaded. */
    missing: z.array(z.string()),
    near: z.array(nearThing),
    /** Oldest first. */
    history: z.array(blockHistoryRow),
    /** The slot in which the block was announced since its last licence let go of it. */
    slot: z.object({ id: z.string(), status: z.string(), closesAt: moment, address: z.string() }).optional(),
    simulated: z.boolean(),
    size: z.int(),
  })
  .meta({ id: 'BlockCard' });
export type BlockCard = z.infer<typeof blockCard>;
