/** What must be spent each year: known for the first three years of an exploration licence, and no further (reg 21). */
import type { Citation, CivilDate } from '#terms';
import type { Sum } from '../costs.ts';
import type { Law } from './law.ts';

/** Years of the table that was read, in order; later years are not known. */
export function minimumSpendKnown(licenceYear: number, on: CivilDate, law: Law): boolean {
  return law.on('minimum-spend.exploration', on).value.some(covers(licenceYear));
}

const covers =
  (licenceYear: number) =>
  ({ fromYear, untilYear }: { fromYear: number; untilYear: number }) =>
    fromYear <= licenceYear && licenceYear <= untilYear;

/** A sum in dollars, which are no index: one unit is one dollar. */
export function dollars(amount: number, cite: Citation): Sum {
  return { units: amount, unitValue: 1, unitValueAssumed: false, amount, cite };
}

/**
 * "$1,000 for each block in years 1 to 3", with a floor that was not read, so the sum is the least. — reg 21(1b)(a); a part-block counts whole
 * @throws RangeError from year 4 on: the figures were not found, and none is invented
 */
export function minimumSpend(blocks: number, licenceYear: number, issuedOn: CivilDate, law: Law): Sum {
  const { value, cite } = law.on('minimum-spend.exploration', issuedOn);
  const row = value.find(covers(licenceYear));
  if (!row)
    throw new RangeError(`Western Australia's minimum spend of licence year ${licenceYear} is not known.`);
  return dollars(blocks * row.perBlock, cite);
}

export interface SpendingYear {
  /** What the year's condition asks for. */
  readonly commitment: number;
  /** Work, heritage surveys, rehabilitation, rent and rates. */
  readonly direct: number;
  /** Administration and access to land. */
  readonly overhead: number;
}

/** "Administration and land access count up to 20 % of the commitment or of total spending, whichever is greater." — reg 96C */
export function countedSpending(
  year: SpendingYear,
  on: CivilDate,
  law: Law,
): { counted: number; met: boolean } {
  const percent = law.on('minimum-spend.overhead-percent', on).value;
  const most = (Math.max(year.commitment, year.direct + year.overhead) * percent) / 100;
  const counted = year.direct + Math.min(year.overhead, most);
  return { counted, met: counted >= year.commitment };
}

/** "One per cent of the estimate, and nothing where the estimate is $50,000 or less." — Mining Rehabilitation Fund Regulations 2013 reg 4 */
export function rehabilitationLevy(estimateDollars: number, on: CivilDate, law: Law): Sum {
  const { value: percent, cite } = law.on('rehabilitation-levy.percent', on);
  const nilUpTo = law.on('rehabilitation-levy.nil-up-to', on).value;
  return dollars(estimateDollars <= nilUpTo ? 0 : Math.round((estimateDollars * percent) / 100), cite);
}
