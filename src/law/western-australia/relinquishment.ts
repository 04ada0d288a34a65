/** Blocks that must be given up: 40 % at the end of year 6, or, by the law before 10 February 2006, half at the end of years 3 and 4 (s. 65). */
import { connectedParts } from '#grid';
import { addDays, addYears, type Citation, type CivilDate } from '#terms';
import type { Law } from './law.ts';

export interface Relinquishment {
  /** The last day of the licence year at whose end the blocks go. */
  readonly on: CivilDate;
  readonly licenceYear: number;
  readonly percent: number;
  /** Blocks to give up; a range where the rounding was not found. */
  readonly least: number;
  readonly most: number;
  readonly cite: Citation;
}

export interface Held {
  readonly blocks: number;
  readonly appliedOn: CivilDate;
  readonly grantedOn: CivilDate;
}

/**
 * "40 % of the blocks, to the nearest whole number, at the end of the sixth year, where more than ten were granted." — s. 65. The whole
 * number nearest to a fifth is never in doubt; for the half of the older law the rounding was not found, so both are given.
 */
export function relinquishments({ blocks, appliedOn, grantedOn }: Held, law: Law): Relinquishment[] {
  const { value: percent, cite } = law.on('exploration.relinquishment-percent', appliedOn);
  const year = law.on('exploration.relinquishment-year', appliedOn).value;
  const times = law.on('exploration.relinquishment-times', appliedOn).value;
  if (law.inForce('exploration.relinquishment-above-blocks', appliedOn)) {
    if (blocks <= law.on('exploration.relinquishment-above-blocks', appliedOn).value) return [];
  }
  const list: Relinquishment[] = [];
  let fewest = blocks;
  let mostLeft = blocks;
  for (let time = 0; time < times; time++) {
    const share = (left: number) => (left * percent) / 100;
    const halfWay = share(mostLeft) % 1 === 0.5 || share(fewest) % 1 === 0.5;
    const least = halfWay ? Math.floor(share(mostLeft)) : Math.round(share(mostLeft));
    const most = halfWay ? Math.ceil(share(mostLeft)) : least;
    list.push({
      on: addDays(addYears(grantedOn, year + time, { round: 'down' }), -1),
      licenceYear: year + time,
      percent,
      least,
      most,
      cite,
    });
    fewest = mostLeft - most;
    mostLeft -= least;
  }
  return list;
}

/** "What is kept may lie in not more than six separate areas." — s. 65 */
export function keptInFewAreas(
  kept: readonly number[],
  on: CivilDate,
  law: Law,
): { areas: number; allowed: boolean } {
  const areas = connectedParts(kept).length;
  return { areas, allowed: areas <= law.on('exploration.relinquishment-maximum-areas', on).value };
}
