import { useState } from 'react';
import type { LicenceView } from '#contract';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { type Owed, owedBy, type Payment } from './owed.ts';

/** What a sum owed is called: `Rental for 2027`. */
function useOwedName(): (owed: Pick<Owed, 'purpose' | 'year'>) => string {
  const { words } = useWords();
  return ({ purpose, year }) =>
    year === undefined
      ? (words.records.payments[purpose] ?? purpose)
      : words.pages.licenceActs.rentalOf(String(year));
}

interface PaymentFormProps {
  readonly licence: LicenceView;
  readonly onAct: (act: Payment, besides: readonly string[]) => void;
}

/** A payment as it was made. What is owed next stands in it until the officer says otherwise. */
export function PaymentForm({ licence, onAct }: PaymentFormProps) {
  const { words, format } = useWords();
  const { licenceActs: say, licence: onPage } = words.pages;
  const { fields } = words.acts;
  const today = useToday();
  const nameOf = useOwedName();
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState<number>();
  const [paidOn, setPaidOn] = useState<CivilDate>();
  // Told when the button is pressed, and kept until it is pressed again: a figure is taken as its field loses focus, and a fault
  // that went at that moment would move the button from under the pointer.
  const [isWithoutSum, setWithoutSum] = useState(false);
  const all = owedBy(licence);
  const owed = all.find(({ id }) => id === chosen) ?? all.find(({ state }) => state !== 'done');
  const sum = typed ?? owed?.amount ?? 0;
  const money = (amount: number) => format.money({ amount, currency: licence.costs.currency });

  function submit() {
    setWithoutSum(!(sum > 0));
    if (!owed || !(sum > 0)) return;
    const { purpose, period } = owed;
    const paid = { amount: Math.round(sum), currency: licence.costs.currency };
    const on = paidOn ?? today;
    onAct({ act: 'record-payment', purpose, sum: paid, paidOn: on, ...(period && { period }) }, [
      say.records(nameOf(owed), format.money(paid), format.date(on)),
      ...(paid.amount < owed.amount ? [say.less(money(owed.amount - paid.amount))] : []),
    ]);
  }

  return (
    <div className="stack">
      <div className="security-fields">
        <Select
          label={say.what}
          value={owed?.id ?? null}
          error={owed ? undefined : say.nothingOwed}
          onChange={(id) => {
            setChosen(id);
            setTyped(undefined);
          }}
          options={all.map((one) => ({
            id: one.id,
            name: nameOf(one),
            detail: say.owed(money(one.amount), format.date(one.due), onPage.dutyStates[one.state]),
          }))}
        />
        <NumberField
          label={fields.sum}
          value={sum}
          onChange={setTyped}
          minValue={0}
          unit="₸"
          error={isWithoutSum ? fields.enterSum : undefined}
        />
        <DateField
          label={say.paidOn}
          value={paidOn ?? today}
          onChange={setPaidOn}
          earliest={licence.from}
          latest={today}
        />
      </div>
      <div className="buttons">
        <Button kind="primary" onPress={submit}>
          {say.payment}
        </Button>
      </div>
    </div>
  );
}
