/** `/api/deposits`, `/api/search`, `/api/layers`: what is known, where it is said, and who says it. */
import { z } from 'zod';
import { bounds, civilDay, facet, groundState, mineral, pageOf, pageQuery, position } from './primitives.ts';

const bilingual = z.object({ en: z.string(), ru: z.string() });

/** A dataset, as the catalogue of shipped data describes it. */
export const sourceView = z
  .object({
    dataset: z.string(),
    publisher: z.string(),
    title: bilingual,
    /** As the publisher dates it: `2025-09`, `2005-2018`. */
    edition: z.string(),
    origin: z.string(),
    licence: z.object({ id: z.string(), name: z.string(), url: z.string().optional() }),
    /** The line to show beside the data. */
    credit: z.string(),
    /** False: what the data lacks proves nothing. */
    complete: z.boolean(),
    remarks: z.array(bilingual),
  })
  .meta({ id: 'SourceView' });
export type SourceView = z.infer<typeof sourceView>;

export const depositsQuery = z.object({
  ...pageQuery,
  q: z.string().max(200).optional(),
  mineral: z.string().max(400).optional().meta({ description: 'One or more, with commas.' }),
  kind: z.string().max(200).optional(),
  dataset: z.string().max(200).optional(),
  oblast: z.string().max(200).optional().meta({ description: 'ISO 3166-2, one or more, with commas.' }),
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional(),
  sort: z.enum(['name', '-name', 'oblast', '-oblast', 'publishers', '-publishers']).default('name'),
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

/** Names by language: the record's own, or those of a record that is held to be the same place. */
export const namesByLanguage = z
  .object({ kk: z.string().optional(), ru: z.string().optional(), en: z.string().optional() })
  .meta({ id: 'NamesByLanguage' });
export type NamesByLanguage = z.infer<typeof namesByLanguage>;

export const depositRow = z
  .object({
    id: z.string(),
    /** As stated by its publisher. */
    name: z.string(),
    names: namesByLanguage,
    kind: z.enum(['deposit', 'works']),
    minerals: z.array(mineral),
    oblast: z.string().optional(),
    /** Something is known of how much: tonnage or grade. */
    hasFigures: z.boolean(),
    location: location.nullable(),
    datasets: z.array(z.string()),
    address: z.string(),
  })
  .meta({ id: 'DepositRow' });
export type DepositRow = z.infer<typeof depositRow>;
export const depositList = pageOf(depositRow)
  .extend({ facets: z.object({ mineral: facet, kind: facet, dataset: facet, oblast: facet }) })
  .meta({ id: 'DepositList' });
export type DepositList = z.infer<typeof depositList>;

/** Names of a place in the languages that somebody gives. */
export const names = z
  .object({
    name: z.string(),
    kk: z.string().optional(),
    ru: z.string().optional(),
    en: z.string().optional(),
    others: z.array(z.string()),
  })
  .meta({
    id: 'Names',
    description: 'As the publishers give them; a language is absent where no source says it.',
  });

/** Where a statement comes from: the dataset, and the record in it. */
export const statementSource = z
  .object({ dataset: z.string(), publisher: z.string(), record: z.string(), licence: z.string() })
  .meta({ id: 'StatementSource' });

/** What one publisher says of a deposit, mine or plant, in its own words beside ours. */
export const depositStatement = z
  .object({
    says: z.enum(['deposit', 'facility']),
    source: statementSource,
    names,
    minerals: z.array(mineral),
    mineralsAsStated: z.array(z.string()),
    type: z.string().optional(),
    /** Guessed by a machine at the publisher: shown only as a prediction. */
    predictedType: z.object({ type: z.string(), confidence: z.number() }).optional(),
    status: z.string().optional(),
    location: location.optional(),
    discoveredIn: z.int().optional(),
    openedIn: z.int().optional(),
    kinds: z.array(z.string()).optional(),
    operators: z.array(z.string()).optional(),
    owners: z.array(z.string()).optional(),
    capacity: z.object({ value: z.number(), unit: z.string() }).optional(),
    /** `researched`: compiled with a language model; to be checked before it counts as fact. */
    compiledBy: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'DepositStatement' });

/** A figure, a range or a claim about a deposit, under the code it was stated under, or under none. Never converted. */
export const resourceFigure = z
  .object({
    source: statementSource,
    kind: z.enum(['figure', 'claim']),
    mineral,
    mineralAsStated: z.string(),
    quantity: z
      .object({
        low: z.number(),
        high: z.number().optional(),
        unit: z.string(),
        form: z.string(),
        ofWhat: z.string(),
      })
      .optional(),
    grade: z
      .object({
        low: z.number(),
        high: z.number().optional(),
        unit: z.string(),
        form: z.string(),
        asStated: z.string(),
      })
      .optional(),
    standard: z.string().optional(),
    category: z.string(),
    asOf: z.string(),
    saidBy: z.string(),
    confidence: z.enum(['primary', 'secondary', 'press-claim']),
    url: z.string().optional(),
    title: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'ResourceFigure' });

const codedCategory = z.object({ code: z.string(), category: z.string() });

/** The signed opinion of a named person that leads from one code of reporting to another; nothing is computed from it. */
export const bridgeOpinion = z
  .object({
    from: codedCategory,
    to: codedCategory,
    opinion: z.string(),
    person: z.string(),
    organisation: z.string(),
    signedOn: civilDay,
    document: z.object({
      title: z.string(),
      page: z.string().optional(),
      sha256: z.string().optional(),
      url: z.string().optional(),
    }),
    source: statementSource,
  })
  .meta({ id: 'BridgeOpinion' });

/** What keeps two records from being one place beyond doubt. */
const linkDoubt = z.enum(['name', 'alias', 'number', 'extent', 'mineral', 'distance', 'works']);

export const depositView = z
  .object({
    id: z.string(),
    /** `works`: a plant or smelter without a mine. */
    kind: z.enum(['deposit', 'works']),
    /** As its own publishers give them. */
    names,
    /** Names in letters that its record lacks, from another name of its own or from a record that is held to be the same place. */
    lentNames: z.array(
      z.object({
        language: z.enum(['kk', 'ru']),
        text: z.string(),
        /** Whose name it is; its own where a publisher gives it as another name. */
        from: z.object({ id: z.string(), name: z.string(), address: z.string() }),
      }),
    ),
    minerals: z.array(mineral),
    mainMineral: mineral.optional(),
    location: location.nullable(),
    /** The point lies outside the country's outline: listed, not drawn. */
    abroad: z.boolean(),
    /** Greatest distance between the points that its statements give. */
    spreadKm: z.number().optional(),
    /** A settlement that shares its name or a stated distance. Not the deposit: never drawn as one. */
    anchor: z.object({ settlement: z.string(), position: position.optional(), basis: z.string() }).optional(),
    /** ISO 3166-2 */
    oblast: z.string().optional(),
    district: z.string().optional(),
    statements: z.array(depositStatement),
    figures: z.array(resourceFigure),
    /** The newest first; empty where nobody signed one. */
    bridges: z.array(bridgeOpinion),
    /** Other records that are, or may be, the same place. */
    links: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        names: namesByLanguage,
        /** Somebody who compiled a dataset says that it was checked. */
        verified: z.boolean(),
        /** What names, distance and minerals say of it; absent: only a compiler links them. */
        found: z
          .object({
            verdict: z.enum(['same', 'may-be-same']),
            kilometres: z.number(),
            doubts: z.array(linkDoubt),
          })
          .optional(),
        address: z.string(),
      }),
    ),
    /** The datasets that its statements come from, with licence and credit. */
    sources: z.array(sourceView),
    /** State of the block it stands in. */
    ground: z.object({ cell: z.int(), code: z.string(), state: groundState, address: z.string() }).nullable(),
    /** The nearest town, plant and power plant, and lines of which a file is loaded; km from the point drawn. */
    around: z.array(
      z.object({
        kind: z.enum(['town', 'plant', 'power-plant', 'railway', 'power-line']),
        names: names.optional(),
        kilometres: z.number(),
        /** Of a power plant, where its publisher states it. */
        megawatts: z.number().optional(),
        /** Who says that it stands there, where its licence asks for it. */
        source: statementSource.optional(),
      }),
    ),
    /** Licences within 25 km. */
    licences: z.array(
      z.object({
        id: z.string(),
        holder: z.string().nullable(),
        kilometres: z.number(),
        simulated: z.boolean(),
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
      'mineral',
      'deposit',
      'mine',
      'settlement',
      'oblast',
      'article',
      'tender',
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
    /** False: what the data lacks proves nothing; ground that it does not touch is unknown. */
    complete: z.boolean(),
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

/** TileJSON 3.0.0 of a tile set. */
export const tileJson = z
  .object({
    tilejson: z.literal('3.0.0'),
    name: z.string(),
    tiles: z.array(z.string()),
    minzoom: z.int(),
    maxzoom: z.int(),
    bounds,
    /** The publishers' credit lines. */
    attribution: z.string(),
    vector_layers: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.string()) })),
  })
  .meta({ id: 'TileJson' });
export type TileJson = z.infer<typeof tileJson>;
