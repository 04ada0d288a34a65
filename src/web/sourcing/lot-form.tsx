import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Lot, Route, RuleTables } from '#sourcing';
import type { CivilDate, Money } from '#terms';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { useCountryOptions } from './country-options.ts';
import { partiesFromText, textFromParties } from './parties-text.ts';

export interface LotFormProps {
  readonly route: Route;
  readonly tables: RuleTables;
  readonly onChange: (route: Route) => void;
}

/** A part that is empty is left out: not known, which is not the same as nothing. */
function without<T extends object>(whole: T, key: keyof T): T {
  const { [key]: _, ...rest } = whole;
  return rest as T;
}
function withPart<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  return value === undefined ? without(whole, key) : { ...whole, [key]: value };
}

const dollars = (amount: number): Money | undefined =>
  Number.isFinite(amount) ? { amount, currency: 'USD' } : undefined;

export function LotForm({ route, tables, onChange }: LotFormProps) {
  const { words, format } = useWords();
  const { sourcing: say } = words.pages;
  const { lot } = route;
  const countries = useCountryOptions();
  const [owners, setOwners] = useState(() => textFromParties(lot.parties));
  const change = (part: Partial<Lot>) => onChange({ ...route, lot: { ...lot, ...part } });
  const firms = lot.parties.map(({ id, name }) => ({ id, name: name ?? id }));
  const setStep = (i: number, step: Lot['steps'][number]) =>
    change({ steps: lot.steps.map((old, at) => (at === i ? step : old)) });
  const areOwnersUnread = partiesFromText(owners) === undefined;
  return (
    <div className="lot-form">
      <div className="lot-fields">
        <TextField label={say.name} value={route.name} onChange={(name) => onChange({ ...route, name })} />
        <ComboBox
          label={say.mineral}
          hint={say.mineralHint}
          optional
          options={[...tables.minerals.values()].map(({ mineral, name }) => ({ id: mineral, name }))}
          value={lot.mineral ?? null}
          onChange={(mineral) => onChange({ ...route, lot: withPart(lot, 'mineral', mineral ?? undefined) })}
        />
        <TextField
          label={say.hs}
          optional
          code
          value={lot.hs?.code ?? ''}
          onChange={(text) =>
            onChange({
              ...route,
              lot: withPart(
                lot,
                'hs',
                text.trim() === '' ? undefined : { code: text.trim(), edition: lot.hs?.edition ?? 'HS2022' },
              ),
            })
          }
        />
        <Select
          label={say.edition}
          options={['HS2022', 'HS2017', 'HS2012'].map((id) => ({ id, name: id }))}
          value={lot.hs?.edition ?? 'HS2022'}
          onChange={(edition) => lot.hs && change({ hs: { ...lot.hs, edition } })}
          isDisabled={!lot.hs}
        />
      </div>
      <fieldset className="lot-step">
        <legend>{say.mine}</legend>
        <div className="lot-fields">
          <ComboBox
            label={say.country}
            optional
            options={countries}
            value={lot.mine.country ?? null}
            onChange={(country) => change({ mine: withPart(lot.mine, 'country', country ?? undefined) })}
          />
          <NumberField
            label={say.valueAdded}
            optional
            value={lot.mine.valueAdded?.amount ?? Number.NaN}
            onChange={(amount) => change({ mine: withPart(lot.mine, 'valueAdded', dollars(amount)) })}
          />
          <Select
            label={say.operator}
            optional
            options={firms}
            value={lot.mine.operator ?? null}
            onChange={(operator) => change({ mine: { ...lot.mine, operator } })}
          />
          <DateField
            label={say.extractedOn}
            optional
            value={(lot.mine.extractedOn as CivilDate | undefined) ?? null}
            onChange={(extractedOn) => change({ mine: { ...lot.mine, extractedOn } })}
          />
        </div>
      </fieldset>
      {lot.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its place
        <fieldset key={i} className="lot-step">
          <legend>{say.step(format.number(i + 1))}</legend>
          <div className="lot-fields">
            <TextField
              label={say.stepName}
              value={step.name}
              onChange={(name) => setStep(i, { ...step, name })}
            />
            <Select
              label={say.stepKind}
              options={(['processing', 'recycling'] as const).map((id) => ({ id, name: say.stepKinds[id] }))}
              value={step.kind}
              onChange={(kind) => setStep(i, { ...step, kind })}
            />
            <ComboBox
              label={say.country}
              optional
              options={countries}
              value={step.country ?? null}
              onChange={(country) => setStep(i, withPart(step, 'country', country ?? undefined))}
            />
            <NumberField
              label={say.valueAdded}
              optional
              value={step.valueAdded?.amount ?? Number.NaN}
              onChange={(amount) => setStep(i, withPart(step, 'valueAdded', dollars(amount)))}
            />
            <Select
              label={say.performer}
              optional
              options={firms}
              value={step.performer ?? null}
              onChange={(performer) => setStep(i, { ...step, performer })}
            />
            <DateField
              label={say.stepOn}
              optional
              value={(step.on as CivilDate | undefined) ?? null}
              onChange={(on) => setStep(i, { ...step, on })}
            />
          </div>
          <Button
            kind="quiet"
            size="small"
            icon={Trash2}
            onPress={() => change({ steps: lot.steps.filter((_, at) => at !== i) })}
          >
            {say.removeStep}
          </Button>
        </fieldset>
      ))}
      <Button
        size="small"
        icon={Plus}
        onPress={() =>
          change({ steps: [...lot.steps, { name: say.stepKinds.processing, kind: 'processing' }] })
        }
      >
        {say.addStep}
      </Button>
      <TextField
        label={say.owners}
        hint={say.ownersHint}
        multiline
        code
        optional
        value={owners}
        error={areOwnersUnread ? say.ownersHint : undefined}
        onChange={(text) => {
          setOwners(text);
          const parties = partiesFromText(text);
          if (parties) change({ parties });
        }}
      />
    </div>
  );
}
