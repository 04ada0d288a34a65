import { type Commodities, commonCommodities } from '../commodity.ts';
import type { QuantityForm } from '../statement.ts';

export const gscCommodities: Commodities = commonCommodities;

/** `commodity_form`: the element or oxide that a grade counts. */
export const formFromText: Readonly<Record<string, QuantityForm>> = {
  WO3: 'WO3',
  BeO: 'BeO',
  W: 'element',
  Sn: 'element',
  Mo: 'element',
  Bi: 'element',
  Cu: 'element',
  Be: 'element',
};

export const tonnesInUnit: Readonly<Record<string, number>> = { tonnes: 1, 'million tonnes': 1e6 };

/** A grade of 100 % says that the tonnage is contained metal or oxide. */
export const containedGrade = 100;
