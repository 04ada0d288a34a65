import { useState } from 'react';
import type { ApplicationAct, ApplicationView } from '#contract';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';

type Security = Extract<ApplicationAct, { act: 'record-security' }>;
type Form = Security['form'];

/** What is still missing of the security asked for. */
function missingSum({ security }: ApplicationView): number {
  if (!security) return 0;
  const lodged = security.lodged.reduce((sum, { sum: { amount } }) => sum + amount, 0);
  return Math.max(0, security.sum.amount - lodged);
}

/** Records security that the applicant brought: form, sum, issuer, until when, and the day it was lodged. */
export function SecurityForm(props: {
  readonly view: ApplicationView;
  readonly onAct: (act: ApplicationAct) => void;
}) {
  const { view, onAct } = props;
  const { words } = useWords();
  const today = useToday();
  const { fields, verbs } = words.acts;
  const [form, setForm] = useState<Form | null>(null);
  // The file may be read before the application is: what is missing then follows it until the officer types.
  const [typed, setTyped] = useState<number>();
  const sum = typed ?? missingSum(view);
  const [issuer, setIssuer] = useState('');
  const [until, setUntil] = useState<CivilDate | null>(null);
  const [lodgedOn, setLodgedOn] = useState<CivilDate>(today);
  const [isTried, setTried] = useState(false);
  // Kept until the button is pressed again: a figure is taken as its field loses focus, and a fault that went at that moment
  // would move the button from under the pointer.
  const [isWithoutSum, setWithoutSum] = useState(false);

  function submit() {
    setTried(true);
    setWithoutSum(!(sum > 0));
    if (form === null || issuer.trim() === '' || until === null || !(sum > 0)) return;
    onAct({
      act: 'record-security',
      form,
      sum: { amount: Math.round(sum), currency: view.security?.sum.currency ?? 'KZT' },
      issuer: issuer.trim(),
      until,
      lodgedOn,
    });
  }

  return (
    <fieldset className="security-form">
      <legend>{verbs['record-security']}</legend>
      <div className="security-fields">
        <Select
          label={fields.form}
          value={form}
          onChange={setForm}
          options={(['guarantee', 'deposit', 'insurance'] as const).map((id) => ({
            id,
            name: words.records.securityForms[id] ?? id,
          }))}
          error={isTried && form === null ? fields.chooseForm : undefined}
        />
        <NumberField
          label={fields.sum}
          value={sum}
          onChange={setTyped}
          minValue={0}
          unit="₸"
          error={isWithoutSum ? fields.enterSum : undefined}
        />
        <TextField
          label={fields.issuer}
          hint={fields.issuerHint}
          value={issuer}
          onChange={setIssuer}
          error={isTried && issuer.trim() === '' ? fields.writeIssuer : undefined}
        />
        <DateField
          label={fields.until}
          value={until}
          onChange={setUntil}
          earliest={today}
          error={isTried && until === null ? fields.chooseUntil : undefined}
        />
        <DateField label={fields.lodgedOn} value={lodgedOn} onChange={setLodgedOn} latest={today} />
      </div>
      <div className="buttons">
        <Button kind="primary" onPress={submit}>
          {verbs['record-security']}
        </Button>
      </div>
    </fieldset>
  );
}
