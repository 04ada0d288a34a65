import { type Commodities, commonCommodities } from '../commodity.ts';
import type {
  GradeUnit,
  LocationQuality,
  QuantityForm,
  QuantityUnit,
  ResourceStatement,
  StatementConfidence,
} from '../statement.ts';

export const rareMetalCommodities: Commodities = {
  ...commonCommodities,
  carbon: null,
  'not listed per deposit': null,
  'rare earths (associated)': 'rare-earths',
  'rare earths (cerium, lanthanum, neodymium, yttrium)': 'rare-earths',
  'rare metals, not specified': null,
};

/** `location_quality` of deposits that have a point. The other two values give none. */
export const qualityFromText: Readonly<Record<string, LocationQuality>> = {
  'stated coordinates': 'medium',
  'derived from settlement or stated distance': 'rough',
};
export const noPosition: ReadonlySet<string> = new Set(['unknown', 'held elsewhere: see existing_site_ids']);

export const confidenceFromText: Readonly<Record<string, StatementConfidence>> = {
  'stated in primary source': 'primary',
  secondary: 'secondary',
  'press claim': 'press-claim',
};

/** Anything else is the name of a region, a district or a city's surroundings. */
export const scopeFromText: Readonly<Record<string, ResourceStatement['about']['scope']>> = {
  deposit: 'deposit',
  country: 'country',
  'two deposits': 'group',
  'group of deposits': 'group',
};

export const unitFromText: Readonly<Record<string, QuantityUnit>> = {
  t: 'tonnes',
  't a year': 'tonnes-a-year',
  'm3 a year': 'cubic-metres-a-year',
  km2: 'square-kilometres',
  deposits: 'deposits',
  'billion USD': 'billion-usd',
  'trillion KRW': 'trillion-krw',
};

/** Units that are no weight say what they count. */
export const formFromUnit: Readonly<Partial<Record<QuantityUnit, QuantityForm>>> = {
  'square-kilometres': 'area',
  deposits: 'count',
  'billion-usd': 'money',
  'trillion-krw': 'money',
};

/** Of what a weight is counted, only where the words of the source say it: "tungsten" alone may be metal or oxide. */
export const formFromWords: Readonly<Record<string, QuantityForm>> = {
  ore: 'ore',
  'ore, nearby deposits in total': 'ore',
  'ore, Central and North zones': 'ore',
  'ore, Central zone': 'ore',
  'ore, North zone': 'ore',
  'ore, ore-body 1': 'ore',
  'ore mined and treated, phase I': 'ore',
  'ore sand treated, first stage': 'ore',
  'rare earth ORE': 'ore',
  'rare earth METALS to 300 m depth': 'element',
  'tungsten (W)': 'element',
  WO3: 'WO3',
  'WO3, nearby deposits in total': 'WO3',
  'WO3 in 12 explored deposits': 'WO3',
  'V2O5, possible at 10 Mt of ore a year': 'V2O5',
  'V2O5, phase 1 at 1 Mt of ore a year': 'V2O5',
  TREO: 'TREO',
  'recoverable rare earth oxides': 'TREO',
  'Y2O3 within the TREO': 'Y2O3',
  'contained graphite': 'graphite',
};

/** `grade_unit`: the unit, and what the grade counts where the source says it. */
export const gradeUnitFromText: Readonly<
  Record<string, { readonly unit: GradeUnit; readonly form: string }>
> = {
  '%': { unit: 'percent', form: 'not-said' },
  '% (above)': { unit: 'percent', form: 'not-said' },
  '% (Li2O or other form not said)': { unit: 'percent', form: 'not-said' },
  '% Co': { unit: 'percent', form: 'Co' },
  '% Li2O': { unit: 'percent', form: 'Li2O' },
  '% Ni': { unit: 'percent', form: 'Ni' },
  '% Sn': { unit: 'percent', form: 'Sn' },
  '% TGC': { unit: 'percent', form: 'TGC' },
  '% WO3': { unit: 'percent', form: 'WO3' },
  '% spodumene by volume of vein (basis not said)': { unit: 'percent-by-volume', form: 'spodumene' },
  'g/t': { unit: 'grams-per-tonne', form: 'not-said' },
  'g/t TREO': { unit: 'grams-per-tonne', form: 'TREO' },
  'mg/l': { unit: 'milligrams-per-litre', form: 'not-said' },
  'ppm TREO': { unit: 'grams-per-tonne', form: 'TREO' },
};

/** Category texts that name a reporting code begin so. */
export const standardFromCategory: readonly (readonly [string, 'JORC' | 'state-balance'])[] = [
  ['JORC', 'JORC'],
  ['state balance', 'state-balance'],
  ['state records', 'state-balance'],
];

/** `district` → the relation of OpenStreetMap that is its boundary, or the id of geoBoundaries where OpenStreetMap's is not at hand. */
export const boundaryOfDistrict: Readonly<Record<string, string>> = {
  Aiyrtau: '2830445',
  Beskaragai: '3395767',
  Enbekshikazakh: '9891525B8054752834340',
  Karkaraly: '5513406',
  Shet: '9891525B92074395824295',
  Taiynsha: '2830452',
  Ulan: '3395776',
};
