/** What a licence owes and by when: sums of the law with their days, held against the payments recorded. */
import type { LicenceView } from '#contract';
import type { CostRow, ExplorationCosts, LawPack } from '#law';
import type { Licence, Payment } from '#register';
import { type CivilDate, daysBetween, partsFromCivilDate } from '#terms';

type Duty = LicenceView['duties'][number];

/** Costs over the term of the licence, on the blocks it has now. */
export function costsOf(law: LawPack, { blocks, from, until }: Licence): ExplorationCosts {
  const years = Math.max(1, partsFromCivilDate(until).year - partsFromCivilDate(from).year);
  return law.explorationCosts({ blocks: Math.max(1, blocks), from, years });
}

/** The bonus is paid once; rental for a calendar year by a payment whose period touches it. */
function isPaid(part: string, row: CostRow, payments: readonly Payment[]): boolean {
  return payments.some(
    ({ purpose, period }) =>
      purpose === part &&
      (period === undefined ||
        part === 'signature-bonus' ||
        (period.from <= row.until && period.until >= row.from)),
  );
}

/** Payments of the law that have a day, the soonest first. A licence that ended owes nothing that falls due later. */
export function dutiesOf(licence: Licence, costs: ExplorationCosts, today: CivilDate): Duty[] {
  const end = licence.status === 'ended' ? licence.endedOn : undefined;
  return costs.byCalendarYear
    .flatMap((row) =>
      row.parts.flatMap(({ part, nature, dueOn, amount, cite }): Duty[] => {
        if (nature !== 'payment' || dueOn === undefined || (end !== undefined && dueOn >= end)) return [];
        const daysLeft = daysBetween(today, dueOn);
        const open = daysLeft < 0 ? 'late' : 'open';
        const state = isPaid(part, row, licence.payments) ? 'done' : open;
        return [
          { what: part, due: dueOn, daysLeft, state, amount: { amount, currency: costs.currency }, cite },
        ];
      }),
    )
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** The first duty that is not done. */
export function nextDuty(duties: readonly Duty[]): { what: string; due: CivilDate } | null {
  const next = duties.find(({ state }) => state !== 'done');
  return next ? { what: next.what, due: next.due } : null;
}
