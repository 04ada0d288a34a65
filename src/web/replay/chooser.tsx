/** What to change: a number or a reading by its name, its new value, and perhaps a first day. */
import { useMemo, useState } from 'react';
import { parseLawChange } from '#law';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useCapital } from '../data/capital.ts';
import { law } from '../data/country.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';

export function Chooser({ onAdd }: { readonly onAdd: (change: string) => void }) {
  const { words } = useWords();
  const { replay: say } = words.pages;
  const told = useLawWords();
  const capital = useCapital();
  const today = useToday();
  const [name, setName] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const [day, setDay] = useState<CivilDate | null>(null);
  const [error, setError] = useState<string>();
  const options = useMemo(
    () => [
      ...law.provisions.map(({ id, values }) => ({
        id,
        name: capital(told.provision(id)),
        detail: told.citation(values.history.at(-1)?.cite ?? { text: '', confidence: 'law' }),
      })),
      ...law.settings.map(({ id, cite }) => ({
        id,
        name: told.setting(id)?.question ?? id,
        detail: told.citation(cite),
      })),
    ],
    [told, capital],
  );
  const record = law.provisions.find(({ id }) => id === name);
  const setting = law.settings.find(({ id }) => id === name);
  const now = record && (record.values.on(today) ?? record.values.history.at(-1))?.value;
  const isTable = typeof now === 'object';
  const shownNow = () => {
    if (setting) return told.setting(setting.id)?.readings[setting.chosen] ?? setting.chosen;
    return record && now !== undefined ? told.provisionValue(record.unit, now) : undefined;
  };
  const choose = (id: string | null) => {
    setName(id);
    setValue('');
    setError(undefined);
  };
  const add = () => {
    const written = isTable ? `*${value.trim().replace(',', '.')}` : value.trim();
    const text = `${name}=${written}${day && record ? `@${day}` : ''}`;
    const parsed = parseLawChange(text, law);
    if (!parsed.ok) {
      setError(parsed.faults.map(({ message }) => message).join(' '));
      return;
    }
    onAdd(text);
    choose(null);
    setDay(null);
  };
  const choices = setting
    ? setting.readings
        .filter((reading) => reading !== setting.chosen)
        .map((id) => ({ id, name: told.setting(setting.id)?.readings[id] ?? id }))
    : typeof now === 'boolean'
      ? [
          { id: 'yes', name: say.yes },
          { id: 'no', name: say.no },
        ]
      : undefined;
  const nowText = shownNow();
  return (
    <div className="replay-chooser">
      <ComboBox
        key={name === null ? 'empty' : 'chosen'}
        label={say.what}
        hint={say.whatHint}
        options={options}
        value={name}
        onChange={choose}
      />
      {name !== null && (
        <>
          {choices ? (
            <Select
              label={say.value}
              {...(nowText !== undefined && { hint: say.now(nowText) })}
              options={choices}
              value={value === '' ? null : value}
              onChange={setValue}
              {...(error !== undefined && { error })}
            />
          ) : (
            <TextField
              label={say.value}
              hint={isTable ? say.tableHint : nowText === undefined ? say.numberHint : say.now(nowText)}
              value={value}
              onChange={setValue}
              {...(error !== undefined && { error })}
            />
          )}
          {record && (
            <DateField label={say.from} hint={say.fromHint} optional value={day} onChange={setDay} />
          )}
          <Button kind="primary" isDisabled={value.trim() === ''} onPress={add}>
            {say.add}
          </Button>
        </>
      )}
    </div>
  );
}
