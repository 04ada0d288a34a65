import { type Commodities, commonCommodities } from '../commodity.ts';

/** Databases of the US Geological Survey in the file, with the name to cite. */
export const databases: Readonly<Record<string, string>> = {
  laterite: 'Nickel-cobalt laterites',
  'major-deposits': 'Major mineral deposits of the world',
  nicrpge: 'Nickel, chromium and platinum-group occurrences',
  phosphate: 'Phosphate deposits of the world',
  porcu: 'Porphyry copper deposits of the world',
  potash: 'Potash tracts and deposits of the world',
  ree: 'Rare earth element mines, deposits and occurrences',
  sedcu: 'Sediment-hosted copper deposits of the world',
  sedznpb: 'Sediment-hosted zinc-lead deposits of the world',
  sir20105090z: 'Sediment-hosted copper, Chu-Sarysu basin',
  vms: 'Volcanogenic massive sulfide deposits of the world',
};

/** In coord_fix: longitude and latitude stood swapped at the publisher and were put right in the file. */
export const coordinatesSwapped = 'lon/lat swapped in source';

/** Databases whose positions are often rounded to 0.01°. */
export const roundedDatabases: ReadonlySet<string> = new Set(['nicrpge', 'potash']);

/** The file is cut by place; a record of another country is a border case or a slip of the publisher. */
export const kazakhstanNames: ReadonlySet<string> = new Set(['Kazakhstan', 'Kazakstan']);
export const neighbourNames: ReadonlySet<string> = new Set(['Russia', 'Russian Federation', 'Kyrgyzstan']);

/** Types given as codes: by database, then code. Numbers of porcu are the models of USGS Bulletin 1693. */
export const typeFromCode: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  porcu: { '17': 'porphyry copper', '20c': 'porphyry copper-gold', '21a': 'porphyry copper-molybdenum' },
  sedcu: {
    'Revett Cu': 'sediment-hosted copper, Revett',
    'Redbed Cu': 'sediment-hosted copper, red bed',
    'Reduced facies Cu': 'sediment-hosted copper, reduced facies',
    Uncl: 'sediment-hosted copper, unclassified',
  },
};

/** What all deposits of a database are, where its own type is a bare code that no key at hand explains. */
export const typeOfDatabase: Readonly<Record<string, string>> = {
  laterite: 'nickel-cobalt laterite',
  sedznpb: 'sediment-hosted zinc-lead',
};

/** Rock-forming minerals that `laterite` and `ree` list beside the commodities: they come along and are no commodity. */
const gangue = [
  'beidellite',
  'chlorite',
  'dolomite',
  'feldspar',
  'garnierite',
  'goethite',
  'gypsum',
  'hematite',
  'kaolinite',
  'kerolite',
  'limonite',
  'magnesite',
  'magnetite',
  'mn-hydroxide',
  'montmorillonite',
  'muscovite',
  'nontronite',
  'olivine',
  'opal',
  'pyrite',
  'quartz',
  'saponite',
  'serpentine',
  'talc',
] as const;

export const usgsCommodities: Commodities = {
  ...commonCommodities,
  ...Object.fromEntries(gangue.map((mineral) => [mineral, null])),
  chromite: null, // only laterite writes it, as a mineral of the rock; the others write chromium
  'barium-barite': 'barite',
  'boron-borates': 'boron',
  brine: null,
  bromine: 'other',
  cerium: 'rare-earths',
  dysprosium: 'rare-earths',
  erbium: 'rare-earths',
  europium: 'rare-earths',
  'fluorine-fluorite': 'fluorite',
  fluorapatite: 'phosphate',
  gadolinium: 'rare-earths',
  'gypsum-anhydrite': 'common-minerals',
  halite: 'salt',
  holmium: 'rare-earths',
  lutetium: 'rare-earths',
  neodymium: 'rare-earths',
  'phosphorus-phosphates': 'phosphate',
  praseodymium: 'rare-earths',
  samarium: 'rare-earths',
  strontium: 'other',
  sylvite: 'potash',
  terbium: 'rare-earths',
  thulium: 'rare-earths',
  vermiculite: 'other',
  ytterbium: 'rare-earths',
};

/** Grade units of vms. */
export const gradeUnitFromText = { 'wt-pct': 'percent', 'g/t': 'grams-per-tonne' } as const;
