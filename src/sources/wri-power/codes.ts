import type { FacilityStatus } from '../statement.ts';

export const fuelFromText: Readonly<Record<string, string>> = {
  Coal: 'coal',
  'Natural Gas': 'gas',
  Oil: 'oil',
  Hydro: 'hydro',
  Solar: 'solar',
};

export const statusFromText: Readonly<Record<string, FacilityStatus>> = {
  Operational: 'operating',
  '': 'unknown',
};

/** Rows whose point or fuel is known to be another plant's: name → why no point is shown. */
export const wrongPositions: Readonly<Record<string, string>> = {
  'MAEK-Kazatoprom TPP-2': 'stands in Aktau and burns gas; the source codes coal and a point in Pavlodar',
  'MAEK-Kazatoprom TPP-3': 'stands in Aktau and burns gas; the source codes coal and a point in Pavlodar',
  'Karaganda GRES-2': 'has the point of Ekibastuz-2 in the source',
};
/** Of these the fuel is wrong too. */
export const wrongFuel: ReadonlySet<string> = new Set(['MAEK-Kazatoprom TPP-2', 'MAEK-Kazatoprom TPP-3']);
