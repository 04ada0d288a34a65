/** What a licence costs: each sum with the index value it was counted with, the day it falls due and its source. */
import type { Citation, CivilDate, Currency } from '#terms';

/** `payment`: to the state. `spend`: must be spent on the ground. `security`: given and returned after closure. */
export type CostNature = 'payment' | 'spend' | 'security';

/** A sum that the law sets in an index unit. */
export interface Sum {
  /** In the country's index unit (Kazakhstan: MCI). */
  readonly units: number;
  /** Value of one unit. */
  readonly unitValue: number;
  /** The value of the unit is not known for that day; the last known one stands in. */
  readonly unitValueAssumed: boolean;
  /** Whole units of the currency. */
  readonly amount: number;
  readonly cite: Citation;
}

/** `security`: for keeping the conditions of the licence, not for closure alone (Western Australia). */
export type CostPartName =
  | 'signature-bonus'
  | 'rental'
  | 'minimum-spend'
  | 'closure-security'
  | 'application-fee'
  | 'security';

/** A part that is owed but whose sum was not found: it is said, and never counted as nothing. */
export interface UnknownCost {
  readonly part: CostPartName;
  readonly nature: CostNature;
  /** Licence years for which it is not known; the last absent: for all later ones. */
  readonly fromYear: number;
  readonly untilYear?: number;
  readonly cite: Citation;
}

export interface CostPart extends Sum {
  readonly part: CostPartName;
  readonly nature: CostNature;
  readonly dueOn?: CivilDate;
}

export interface CostRow {
  /** 1, 2, … for licence years; the year for calendar years. */
  readonly year: number;
  readonly from: CivilDate;
  /** The last day of the row. */
  readonly until: CivilDate;
  readonly parts: readonly CostPart[];
  /** Sums of the parts by nature, whole units of the currency. */
  readonly payments: number;
  readonly spend: number;
  readonly security: number;
}

export interface CostQuestion {
  readonly blocks: number;
  /** The day the licence is issued. */
  readonly from: CivilDate;
  /** Licence years to count. */
  readonly years: number;
  /** The last day it held, where it ends before those years are over. */
  readonly endedOn?: CivilDate;
  /** Where the holder's blocks under other licences count (a setting): how many there are. */
  readonly otherBlocks?: number;
}

export interface ExplorationCosts {
  readonly currency: Currency;
  readonly byLicenceYear: readonly CostRow[];
  readonly byCalendarYear: readonly CostRow[];
  /** What was assumed: codes with a sentence in `#words`. */
  readonly assumptions: readonly string[];
  /** What is owed beside the parts counted, in a sum that is not known. Absent: nothing. */
  readonly unknown?: readonly UnknownCost[];
}

/** @throws RangeError for less than one block or less than one year */
export function checkCostQuestion({ blocks, years }: CostQuestion): void {
  for (const [what, count] of Object.entries({ blocks, years })) {
    if (!(Number.isInteger(count) && count >= 1))
      throw new RangeError(`Got ${count} ${what} when expected 1 or more.`);
  }
}

/** A row with the sums of its parts. */
export function costRow(
  year: number,
  from: CivilDate,
  until: CivilDate,
  parts: readonly CostPart[],
): CostRow {
  const sum = (nature: CostNature) =>
    parts.reduce((total, part) => (part.nature === nature ? total + part.amount : total), 0);
  return {
    year,
    from,
    until,
    parts,
    payments: sum('payment'),
    spend: sum('spend'),
    security: sum('security'),
  };
}

/** What is owed in a row, by licence or by calendar year, in sums that are not known; a licence year counts in the year in which it begins. */
export function unknownIn(costs: ExplorationCosts, row: CostRow): readonly UnknownCost[] {
  const years = costs.byLicenceYear
    .filter(({ from }) => row.from <= from && from <= row.until)
    .map(({ year }) => year);
  return (costs.unknown ?? []).filter(({ fromYear, untilYear = Number.POSITIVE_INFINITY }) =>
    years.some((year) => fromYear <= year && year <= untilYear),
  );
}
