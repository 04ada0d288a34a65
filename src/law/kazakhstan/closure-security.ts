/** Security for the closure of exploration, lodged before the licence is issued (arts. 55–58, 198; order 373). */
import type { Citation, CivilDate } from '#terms';
import type { Law } from './law.ts';

/** Security in MCI for a term that begins in a licence year: year 1 for the first six years, year 7 for the extension. */
export function closureSecurity(
  blocks: number,
  licenceYear: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } {
  const { value: tiers, cite } = law.on('closure-security.exploration', day);
  const tier = tiers.filter(({ fromYear }) => fromYear <= licenceYear).at(-1);
  return { value: blocks * (tier?.perBlock ?? 0), cite };
}
