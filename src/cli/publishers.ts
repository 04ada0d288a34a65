/** Every publisher whose files can be read, and what becomes of a file that is kept. */
import type { BlockNaming } from '#grid';
import {
  type DatasetSource,
  readAirports,
  readBorderLines,
  readBridges,
  readGemCoal,
  readGeoBoundaries,
  readGeonames,
  readGscTinTungsten,
  readGscWorld,
  readGsmcFacilities,
  readIcmm,
  readLand,
  readLicencesCsv,
  readLicencesGeoJson,
  readMovedDays,
  readOfficialBlocks,
  readOsmBoundaries,
  readOsmSettlements,
  readPlaces,
  readProgrammeCsv,
  readProgrammeGeoJson,
  readRareMetalDeposits,
  readRareMetalStatements,
  readRegions,
  readUsgsDeposits,
  readUsgsGraphite,
  readUsgsPp1802,
  readWaTenements,
  readWaters,
  readWorldBankPrices,
  readWriPower,
  type Statement,
} from '#sources';
import type { Parsed } from '#terms';

export type Format = 'csv' | 'geojson';

interface FileContext {
  readonly format: Format;
  readonly dataset: DatasetSource;
  /** Names of blocks, by the official list where one is kept. */
  readonly naming: BlockNaming;
}

export interface Publisher {
  readonly id: string;
  readonly what: string;
  readonly formats: readonly Format[];
  /** `kept`: with --into the next start loads the file. `shipped`: such files stand in `data/`; here one is only read. */
  readonly use: 'kept' | 'shipped';
  readonly read: (text: string, context: FileContext) => Parsed<readonly Statement[]>;
}

/** Kinds that a register takes in from files of its own. */
export const keptPublishers = [
  'land',
  'licences',
  'programme',
  'official-blocks',
  'moved-days',
  'bridges',
] as const;
export type KeptPublisher = (typeof keptPublishers)[number];

const kept: Readonly<Record<KeptPublisher, Omit<Publisher, 'id' | 'use'>>> = {
  land: {
    what: 'closed land and infrastructure: settlements, waters, protected areas, roads, lines …',
    formats: ['geojson'],
    read: (text, { dataset }) => readLand(text, dataset),
  },
  licences: {
    what: 'licences and contracts of an old register',
    formats: ['csv', 'geojson'],
    read: (text, { format, dataset, naming }) =>
      format === 'csv' ? readLicencesCsv(text, dataset, naming) : readLicencesGeoJson(text, dataset),
  },
  programme: {
    what: 'the programme of the state subsoil fund: which ground is open',
    formats: ['csv', 'geojson'],
    read: (text, { format, dataset, naming }) =>
      format === 'csv' ? readProgrammeCsv(text, dataset, naming) : readProgrammeGeoJson(text, dataset),
  },
  'official-blocks': {
    what: "the state's own list of blocks",
    formats: ['csv'],
    read: (text, { dataset }) => readOfficialBlocks(text, dataset),
  },
  'moved-days': {
    what: 'days of rest and work that a yearly order moved',
    formats: ['csv'],
    read: (text, { dataset }) => readMovedDays(text, dataset),
  },
  bridges: {
    what: 'signed opinions of named persons that lead from one code of reporting to another',
    formats: ['csv'],
    read: (text, { dataset }) => readBridges(text, dataset),
  },
};

type ShippedReader = readonly [
  id: string,
  what: string,
  format: Format,
  (text: string) => Parsed<readonly Statement[]>,
];

const shipped: readonly ShippedReader[] = [
  ['gem-coal', 'coal mines (Global Energy Monitor)', 'csv', readGemCoal],
  ['geoboundaries', 'districts (geoBoundaries)', 'geojson', readGeoBoundaries],
  ['geonames', 'places (GeoNames)', 'csv', readGeonames],
  ['gsc-tin-tungsten', 'tin and tungsten deposits (Geological Survey of Canada)', 'csv', readGscTinTungsten],
  ['gsc-world', 'tin and tungsten deposits of the world (Geological Survey of Canada)', 'csv', readGscWorld],
  ['gsmc-facilities', 'mines and plants', 'csv', readGsmcFacilities],
  ['icmm', 'mines (ICMM)', 'csv', readIcmm],
  ['natural-earth-airports', 'airports (Natural Earth)', 'geojson', readAirports],
  ['natural-earth-borders', 'border lines (Natural Earth)', 'geojson', readBorderLines],
  ['natural-earth-places', 'places (Natural Earth)', 'geojson', readPlaces],
  ['natural-earth-regions', 'ranges, deserts and plains (Natural Earth)', 'geojson', readRegions],
  ['natural-earth-waters', 'lakes and rivers (Natural Earth)', 'geojson', readWaters],
  ['osm-boundaries', 'country, oblasts and districts (OpenStreetMap)', 'geojson', readOsmBoundaries],
  ['osm-settlements', 'settlements (OpenStreetMap)', 'csv', readOsmSettlements],
  ['rare-metals', 'rare-metal deposits', 'csv', readRareMetalDeposits],
  ['rare-metals-statements', 'figures and claims about rare metals', 'csv', readRareMetalStatements],
  ['usgs-deposits', 'mineral deposits (USGS)', 'csv', readUsgsDeposits],
  ['usgs-graphite', 'graphite deposits of the world (USGS)', 'csv', readUsgsGraphite],
  ['usgs-pp1802', 'deposits of critical minerals (USGS PP 1802)', 'csv', readUsgsPp1802],
  ['wa-tenements', 'tenements of Western Australia', 'csv', readWaTenements],
  ['worldbank-prices', 'prices by month (World Bank Pink Sheet)', 'csv', readWorldBankPrices],
  ['wri-power', 'power plants (WRI)', 'csv', readWriPower],
];

export const publishers: readonly Publisher[] = [
  ...keptPublishers.map((id): Publisher => ({ id, use: 'kept', ...kept[id] })),
  ...shipped.map(
    ([id, what, format, read]): Publisher => ({ id, what, formats: [format], use: 'shipped', read }),
  ),
];
