/**
 * What exploring an area costs: a ledger of licence months, summed by licence year and by calendar year. Month 1 is the
 * calendar month in which the licence is issued (Tax Code: "from the 1st of the month in which it began").
 */
import {
  addDays,
  addYears,
  type Citation,
  type CivilDate,
  civilDate,
  civilDateFromParts,
  earlierDate,
  laterDate,
  partsFromCivilDate,
} from '#terms';
import {
  type CostNature,
  type CostPart,
  type CostQuestion,
  type CostRow,
  checkCostQuestion,
  costRow,
  type ExplorationCosts,
} from '../costs.ts';
import { closureSecurity } from './closure-security.ts';
import type { Law } from './law.ts';
import { mciOfYear, mciOn, sumOf } from './mci.ts';
import { minimumSpend } from './minimum-spend.ts';
import { monthsOfRental, rentalDueOn, rentalRate } from './rental.ts';

interface LicenceMonth {
  /** 1 for the calendar month of issue. */
  readonly number: number;
  readonly calendarYear: number;
  readonly licenceYear: number;
}

function licenceMonths(from: CivilDate, years: number): LicenceMonth[] {
  const { year, month } = partsFromCivilDate(from);
  return Array.from({ length: years * 12 }, (_, i) => ({
    number: i + 1,
    calendarYear: year + Math.floor((month - 1 + i) / 12),
    licenceYear: Math.floor(i / 12) + 1,
  }));
}

/**
 * Bonus, rental, minimum spend and closure security of an exploration licence.
 * @throws RangeError for less than one block or less than one year
 */
export function explorationCosts(question: CostQuestion, law: Law): ExplorationCosts {
  checkCostQuestion(question);
  const { from, years } = question;
  const ledger = new Ledger(question, law);
  const lastDay = earlierDate(
    addDays(addYears(from, years, { round: 'down' }), -1),
    question.endedOn ?? civilDate('9999-12-31'),
  );
  const months = licenceMonths(from, years).slice(0, monthsOfRental(from, lastDay));
  const once = ledger.paidOnce();
  const calendarYears = [...new Set(months.map((month) => month.calendarYear))];
  const licenceYears = Array.from({ length: years }, (_, i) => i + 1).filter(
    (year) => addYears(from, year - 1, { round: 'down' }) <= lastDay,
  );
  const byLicenceYear = licenceYears.map((licenceYear): CostRow => {
    const inYear = months.filter((month) => month.licenceYear === licenceYear);
    return costRow(
      licenceYear,
      addYears(from, licenceYear - 1, { round: 'down' }),
      earlierDate(addDays(addYears(from, licenceYear, { round: 'down' }), -1), lastDay),
      [
        ...once.filter((part) => part.licenceYear === licenceYear).map(({ part }) => part),
        ...calendarYears.flatMap((year) =>
          ledger.rental(inYear.filter((month) => month.calendarYear === year)),
        ),
        ...ledger.spendOfMonths(inYear),
      ],
    );
  });
  const byCalendarYear = calendarYears.map((year): CostRow => {
    const inYear = months.filter((month) => month.calendarYear === year);
    const begins = laterDate(from, civilDateFromParts({ year, month: 1, day: 1 }));
    const ends = civilDateFromParts({ year, month: 12, day: 31 });
    return costRow(year, begins, earlierDate(ends, lastDay), [
      ...once.filter((part) => part.calendarYear === year).map(({ part }) => part),
      ...ledger.rental(inYear),
      ...ledger.spendOfMonths(inYear),
    ]);
  });
  return { currency: 'KZT', byLicenceYear, byCalendarYear, assumptions: [...ledger.assumptions].sort() };
}

interface PaidOnce {
  readonly licenceYear: number;
  readonly calendarYear: number;
  readonly part: CostPart;
}

class Ledger {
  readonly assumptions = new Set<string>([
    'blocks-kept',
    'security-index-of-the-day',
    'spend-index-of-the-year-it-begins',
  ]);
  readonly #question: CostQuestion;
  readonly #law: Law;

  constructor(question: CostQuestion, law: Law) {
    this.#question = question;
    this.#law = law;
    if (law.reading('rental.period-change') === 'by-month') this.assumptions.add('rental-changes-by-month');
    if (law.reading('rental.tier-by') === 'holder' && question.otherBlocks === undefined) {
      this.assumptions.add('no-other-blocks');
    }
  }

  #part(
    part: CostPart['part'],
    nature: CostNature,
    units: number,
    index: { value: number; assumed: boolean },
    cite: Citation,
    dueOn?: CivilDate,
    of = 1,
  ): CostPart {
    if (index.assumed) this.assumptions.add('index-kept-at-last-known');
    return { part, nature, ...sumOf(units, index, cite, of), ...(dueOn && { dueOn }) };
  }

  /** Bonus ten working days after issue; security before issue, and again for the extension. */
  paidOnce(): PaidOnce[] {
    const { blocks, from, years } = this.#question;
    const law = this.#law;
    const calendarYear = partsFromCivilDate(from).year;
    const paid: PaidOnce[] = [];
    if (law.inForce('signature-bonus.exploration', from)) {
      const { value, cite } = law.on('signature-bonus.exploration', from);
      const dueOn = law.calendar.addWorkingDays(from, law.on('signature-bonus.days', from).value);
      const part = this.#part('signature-bonus', 'payment', value, mciOn(dueOn, law), cite, dueOn);
      paid.push({ licenceYear: 1, calendarYear: partsFromCivilDate(dueOn).year, part });
    } else this.assumptions.add('bonus-before-2026-unknown');
    const first = closureSecurity(blocks, 1, from, law);
    paid.push({
      licenceYear: 1,
      calendarYear,
      part: this.#part('closure-security', 'security', first.value, mciOn(from, law), first.cite, from),
    });
    const term = law.on('exploration.term-years', from).value;
    if (years > term) {
      const again = addYears(from, term, { round: 'down' });
      const second = closureSecurity(blocks, term + 1, from, law);
      paid.push({
        licenceYear: term + 1,
        calendarYear: partsFromCivilDate(again).year,
        part: this.#part('closure-security', 'security', second.value, mciOn(again, law), second.cite, again),
      });
    }
    return paid;
  }

  /** Rental of months of one calendar year: twelfths of each month's rate, with the index of 1 January. */
  rental(months: readonly LicenceMonth[]): CostPart[] {
    const first = months[0];
    if (!first) return [];
    const { blocks, from, otherBlocks = 0 } = this.#question;
    const law = this.#law;
    const firstDay = civilDateFromParts({ year: first.calendarYear, month: 1, day: 1 });
    const day = laterDate(firstDay, from);
    const tierBlocks = law.reading('rental.tier-by') === 'holder' ? blocks + otherBlocks : blocks;
    const byMonth = law.reading('rental.period-change') === 'by-month';
    const atStart = this.#firstMonthOf(first.calendarYear);
    let rates = 0;
    for (const month of months)
      rates += rentalRate(tierBlocks, byMonth ? month.number : atStart, day, law).rate;
    const { cite } = rentalRate(tierBlocks, first.number, day, law);
    const dueOn = rentalDueOn(from, first.calendarYear, law);
    return [this.#part('rental', 'payment', blocks * rates, mciOfYear(day, law), cite, dueOn, 12)];
  }

  #firstMonthOf(calendarYear: number): number {
    const { year, month } = partsFromCivilDate(this.#question.from);
    return calendarYear === year ? 1 : (calendarYear - year) * 12 - (month - 1) + 1;
  }

  /** The minimum spend of the licence years that months belong to, by twelfths. */
  spendOfMonths(months: readonly LicenceMonth[]): CostPart[] {
    const { blocks, from } = this.#question;
    const licenceYears = [...new Set(months.map((month) => month.licenceYear))];
    return licenceYears.map((licenceYear) => {
      const count = months.filter((month) => month.licenceYear === licenceYear).length;
      const { value, cite } = minimumSpend(blocks, licenceYear, from, this.#law);
      const begins = addYears(from, licenceYear - 1, { round: 'down' });
      return this.#part('minimum-spend', 'spend', value * count, this.#index(begins), cite, undefined, 12);
    });
  }

  #index(begins: CivilDate) {
    return mciOfYear(begins, this.#law);
  }
}
