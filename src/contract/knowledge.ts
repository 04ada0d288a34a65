/** `/api/deposits`, `/api/search`, `/api/layers`: what is known, where it is said, and who says it. */
import { z } from 'zod';
import { bounds, civilDay, facet, groundState, mineral, pageOf, pageQuery, position } from './primitives.ts';

export const sourceView = z
  .object({
    dataset: z.string(),
    publisher: z.string(),
    title: z.string(),
    /** Day of the data, as its publisher says; absent where it does not. */
    date: z.string().optional(),
    licence: z.string(),
    licenceAddress: z.string().optional(),
    address: z.string().optional(),
  })
  .meta({ id: 'SourceView' });
export type SourceView = z.infer<typeof sourceView>;

export const depositsQuery = z.object({
  ...pageQuery,
  q: z.string().max(200).optional(),
  mineral: z.string().max(400).optional().meta({ description: 'One or more, with commas.' }),
  kind: z.string().max(200).optional(),
  dataset: z.string().max(200).optional(),
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional(),
  sort: z.enum(['name', '-name']).default('name'),
});

/** A place and how surely it is the place: `high`, `medium`, `rough` (may be a town or a head office). */
export const location = z
  .object({
    position,
    quality: z.enum(['high', 'medium', 'rough']),
    /** Half-width of the doubt, where one is stated or follows from the rounding of the figures. */
    uncertaintyKm: z.number().optional(),
    basis: z.string().optional(),
  })
  .meta({ id: 'Location' });

export const depositRow = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    minerals: z.array(mineral),
    location: location.nullable(),
    dataset: z.string(),
    address: z.string(),
  })
  .meta({ id: 'DepositRow' });
export type DepositRow = z.infer<typeof depositRow>;
export const depositList = pageOf(depositRow)
  .extend({ facets: z.object({ mineral: facet, kind: facet, dataset: facet }) })
  .meta({ id: 'DepositList' });
export type DepositList = z.infer<typeof depositList>;

export const depositView = z
  .object({
    id: z.string(),
    kind: z.string(),
    /** As the publishers give them; a language is absent where no source says it. */
    names: z.object({
      name: z.string(),
      kk: z.string().optional(),
      ru: z.string().optional(),
      en: z.string().optional(),
      others: z.array(z.string()),
    }),
    minerals: z.array(mineral),
    location: location.nullable(),
    /** A settlement that shares its name or a stated distance. Not the deposit: never drawn as one. */
    anchor: z.object({ settlement: z.string(), position: position.optional(), basis: z.string() }).optional(),
    /** Who says what: one line a statement, each with its source. */
    statements: z.array(
      z.object({
        property: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]),
        unit: z.string().optional(),
        asOf: z.string().optional(),
        source: sourceView,
      }),
    ),
    sources: z.array(sourceView),
    /** State of the block it stands in. */
    ground: z.object({ cell: z.int(), code: z.string(), state: groundState, address: z.string() }).nullable(),
    licences: z.array(
      z.object({
        id: z.string(),
        holder: z.string().nullable(),
        kilometres: z.number(),
        address: z.string(),
      }),
    ),
    size: z.int(),
    address: z.string(),
  })
  .meta({ id: 'DepositView' });
export type DepositView = z.infer<typeof depositView>;

export const searchQuery = z.object({
  q: z.string().trim().min(1).max(300),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

export const searchResult = z
  .object({
    kind: z.enum([
      'block',
      'coordinates',
      'application',
      'licence',
      'holder',
      'deposit',
      'mine',
      'settlement',
      'oblast',
      'article',
    ]),
    label: z.string(),
    /** A second line: minerals of a deposit, holder of a licence, oblast of a settlement. */
    detail: z.string().optional(),
    address: z.string(),
    position: position.optional(),
    bounds: bounds.optional(),
    simulated: z.boolean().optional(),
  })
  .meta({ id: 'SearchResult' });
export const searchResults = z
  .object({ q: z.string(), items: z.array(searchResult) })
  .meta({ id: 'SearchResults' });
export type SearchResult = z.infer<typeof searchResult>;
export type SearchResults = z.infer<typeof searchResults>;

export const layerView = z
  .object({
    id: z.string(),
    /** `live` layers change with the log, `static` ones with the data. */
    kind: z.enum(['static', 'live']),
    /** False: nobody has loaded data, and the ground it would close is unknown. */
    loaded: z.boolean(),
    features: z.int(),
    sources: z.array(sourceView),
    simulated: z.boolean(),
    /** TileJSON, where there is something to draw. */
    tiles: z.string().nullable(),
    loadedOn: civilDay.optional(),
    /** Closure or right that the layer answers for. */
    answersFor: z.string().optional(),
  })
  .meta({ id: 'LayerView' });
export const layerList = z.object({ size: z.int(), items: z.array(layerView) }).meta({ id: 'LayerList' });
export type LayerView = z.infer<typeof layerView>;
export type LayerList = z.infer<typeof layerList>;
