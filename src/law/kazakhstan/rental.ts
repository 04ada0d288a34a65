/** Payment for the use of ground: a tier by the number of blocks holds for all of them (Tax Code arts. 617–624). */
import type { Citation, CivilDate } from '#terms';
import type { Law } from './law.ts';

export interface RentalRate {
  /** MCI a block a year. */
  readonly rate: number;
  readonly cite: Citation;
}

/**
 * The rate in a month of the licence (1 = the month in which it began). "From 70 to 120" is read as under 120 unless the
 * setting `rental.tier-bound` says otherwise.
 * @throws RangeError for a month before the first
 */
export function rentalRate(blocks: number, licenceMonth: number, day: CivilDate, law: Law): RentalRate {
  if (!(Number.isInteger(licenceMonth) && licenceMonth >= 1)) {
    throw new RangeError(`Got licence month ${licenceMonth} when expected 1 or more.`);
  }
  const { value: tiers, cite } = law.on('rental.exploration', day);
  // An upper bound that is itself in the tier moves each later tier up by one block.
  const shift = law.reading('rental.tier-bound') === 'upper-inclusive' ? 1 : 0;
  let found = { fromMonth: 0, fromBlocks: -1, rate: 0 };
  for (const tier of tiers) {
    const fromBlocks = tier.fromBlocks === 0 ? 0 : tier.fromBlocks + shift;
    if (tier.fromMonth > licenceMonth || fromBlocks > blocks) continue;
    if (
      tier.fromMonth > found.fromMonth ||
      (tier.fromMonth === found.fromMonth && fromBlocks > found.fromBlocks)
    ) {
      found = { ...tier, fromBlocks };
    }
  }
  return { rate: found.rate, cite };
}
