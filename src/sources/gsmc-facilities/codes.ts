import { type Commodities, commonCommodities } from '../commodity.ts';
import type { FacilityKind, FacilityStatus } from '../statement.ts';

export const facilityKindFromType: Readonly<Record<string, FacilityKind>> = {
  mine: 'mine',
  plant: 'plant',
  smelter: 'smelter',
  refinery: 'refinery',
};

export const facilityStatusFromText: Readonly<Record<string, FacilityStatus>> = {
  operating: 'operating',
  planned: 'planned',
  unknown: 'unknown',
};

/** Products and power are no minerals of the ground. */
export const gsmcCommodities: Commodities = {
  ...commonCommodities,
  electricity: null,
  ferroalloys: null,
  ferrosilicomanganese: null,
  ferrosilicon: null,
  steel: null,
  'sulphuric acid': null,
};

/** How a position was reached, where it was not the mine list's own. */
export const positionBasis: Readonly<Record<string, string>> = {
  web_search_llm: 'set by a language model from a web search; may be a town or a head office',
  web_search_manual: 'set by hand from a web search; may be a town or a head office',
  geocode_null_island: 'stood at 0, 0 and was placed by name; may be a town or a head office',
};

/** `sources` that are no mine list: records compiled with a language model. */
export const mineList = 'Mines.csv Run 1';

/** `province` texts that name a place outside Kazakhstan. */
export const foreignProvinces: ReadonlySet<string> = new Set(['Hokkaido', 'Xinjiang', 'Altai Republic']);
