import type { LicenceAct, LicenceView } from '#contract';
import type { CivilDate } from '#terms';

export type Payment = Extract<LicenceAct, { act: 'record-payment' }>;

/** A sum that the law asks of a licence on a day, as a payment can be recorded against it. */
export interface Owed {
  readonly id: string;
  readonly purpose: Payment['purpose'];
  /** The calendar year that the rental is for. */
  readonly year?: number;
  readonly amount: number;
  readonly due: CivilDate;
  readonly state: LicenceView['duties'][number]['state'];
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
}

/** Bonus and rentals of a licence, the soonest first; a bonus that was paid is not paid again. Rental of two rates in a year is one sum. */
export function owedBy({ costs, duties }: Pick<LicenceView, 'costs' | 'duties'>): Owed[] {
  return costs.byCalendarYear.flatMap(({ year, from, until, parts }) =>
    (['signature-bonus', 'rental'] as const).flatMap((purpose): Owed[] => {
      const own = parts.filter(
        ({ part, nature, dueOn }) => part === purpose && nature === 'payment' && dueOn,
      );
      const [first] = own;
      if (!first?.dueOn) return [];
      const due = first.dueOn;
      const duty = duties.find(
        (one) => one.what === purpose && one.due === due && one.amount?.amount === first.amount,
      );
      if (!duty || (purpose === 'signature-bonus' && duty.state === 'done')) return [];
      const amount = own.reduce((sum, part) => sum + part.amount, 0);
      const sum = { purpose, amount, due, state: duty.state };
      return purpose === 'rental'
        ? [{ ...sum, id: `rental-${year}`, year, period: { from, until } }]
        : [{ ...sum, id: purpose }];
    }),
  );
}
