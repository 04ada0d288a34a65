/** Minimum spend by hectares: mining (art. 210), ferrous ores (210(3)), common minerals (235). */
import type { Citation, CivilDate } from '#terms';
import type { Law } from './law.ts';

export type SpendKind = 'mining' | 'mining-ferrous' | 'common-minerals';

/**
 * Minimum spend a year of a plot, in MCI. "Each hectare" above a bound adds to the sum; a part of a hectare is counted by the
 * setting `mining-spend.part-hectares`.
 * @throws RangeError for an area of nothing or less
 */
export function minimumSpendByArea(
  kind: SpendKind,
  hectares: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } {
  if (!(hectares > 0)) throw new RangeError(`Got ${hectares} hectares when expected more than 0.`);
  const { value: bands, cite } = law.on(`minimum-spend.${kind}`, day);
  // Common minerals: "less than 5, 5 to 8, above 8": there 5 ha is in the middle band; elsewhere "up to 5" holds it in the first.
  const belongs = (from: number) =>
    kind === 'common-minerals' && from === 5 ? hectares >= from : hectares > from;
  const band = bands.filter(({ fromHectares }) => belongs(fromHectares)).at(-1) ?? bands[0];
  if (!band) return { value: 0, cite };
  return { value: band.sum + counted(hectares - band.fromHectares, law) * band.perHectareAbove, cite };
}

function counted(hectares: number, law: Law): number {
  switch (law.reading('mining-spend.part-hectares')) {
    case 'count-whole':
      return Math.ceil(hectares);
    case 'pro-rata':
      return hectares;
    case 'drop':
      return Math.floor(hectares);
  }
}

/** Rental of a mining plot a year, in MCI: so much a square kilometre (Tax Code arts. 617–624). */
export function miningRental(
  hectares: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } {
  const { value, cite } = law.on('rental.mining-per-km2', day);
  return { value: (value * hectares) / 100, cite };
}

/** Signature bonus of a prospecting plot, in MCI; undefined for a plot above the largest of the table. */
export function prospectingBonus(
  squareMetres: number,
  day: CivilDate,
  law: Law,
): { readonly value: number; readonly cite: Citation } | undefined {
  const { value: steps, cite } = law.on('signature-bonus.prospecting', day);
  const step = steps.find(({ upToSquareMetres }) => squareMetres <= upToSquareMetres);
  return step && { value: step.sum, cite };
}

/** The least share of a mining plot's closure security that is a bank guarantee or deposit, per cent, in a year of its term (art. 219). */
export function bankShareOfSecurity(year: number, termYears: number, day: CivilDate, law: Law): number {
  const third = Math.min(3, Math.floor(((year - 1) * 3) / termYears) + 1);
  return (
    law.on('closure-security.bank-share-percent', day).value.find((row) => row.third === third)?.percent ?? 0
  );
}
