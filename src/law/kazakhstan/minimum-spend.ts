/** What must be spent on exploration each licence year (art. 192). A band's sum holds for the whole licence, not for each block. */
import type { Citation, CivilDate } from '#terms';
import type { Law } from './law.ts';

/**
 * Minimum spend of a licence year in MCI (1 = first year).
 * @throws RangeError for fewer than one block or a year before the first
 */
export function minimumSpend(
  blocks: number,
  licenceYear: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } {
  if (!(Number.isInteger(blocks) && blocks >= 0))
    throw new RangeError(`Got ${blocks} blocks when expected a whole number.`);
  if (!(Number.isInteger(licenceYear) && licenceYear >= 1)) {
    throw new RangeError(`Got licence year ${licenceYear} when expected 1 or more.`);
  }
  const { value: bands, cite } = law.on('minimum-spend.exploration', day);
  if (blocks === 0) return { value: 0, cite };
  let fromYear = 0;
  for (const band of bands)
    if (band.fromYear <= licenceYear && band.fromYear > fromYear) fromYear = band.fromYear;
  const ofYear = bands.filter((band) => band.fromYear === fromYear);
  const band = ofYear.find(({ upToBlocks }) => blocks <= upToBlocks);
  if (band) return { value: band.sum, cite };
  const last = ofYear.at(-1);
  if (!last) throw new RangeError(`No minimum spend is set for licence year ${licenceYear}.`);
  return { value: last.sum + (blocks - last.upToBlocks) * last.perBlockAbove, cite };
}
