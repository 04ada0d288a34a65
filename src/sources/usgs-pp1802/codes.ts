import { commonCommodities } from '../commodity.ts';

export const pp1802Commodities = commonCommodities;

/** Rows that are works and no deposit, by the publisher's key. */
export const works: Readonly<Record<string, string>> = {
  '1054': 'Winterville, a gallium works',
  '1449': 'Plant in Stepnogorsk',
};

/** Gallium is won from alumina and zinc works: the point of such a row may be the works. */
export const maybeWorks = 'Gallium';
