import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClockUnit, CountryBenchmark, Mover } from '#law';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { useWords } from '../frame/words.tsx';
import { processOf } from './asked.ts';
import { nextAddedStep, useStepWords } from './step-words.ts';
import type { Reforms } from './use-reforms.ts';

const units: readonly ClockUnit[] = ['working-days', 'calendar-days', 'months', 'years'];
const maximumLength = 365;

/** A step put beside one of the process: it begins with it, and that one cannot end before it. */
export function AddStep({
  country,
  reforms,
}: {
  readonly country: CountryBenchmark;
  readonly reforms: Reforms;
}) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const { nameOf, law, capital } = useStepWords(country.country);
  const ways = country.steps.filter(({ most }) => most.onWay);
  const movers = [...new Set<Mover>([...country.steps.map(({ mover }) => mover), 'other-agencies'])];
  const [beside, setBeside] = useState(ways[0]?.step ?? '');
  const [mover, setMover] = useState<Mover>('other-agencies');
  const [length, setLength] = useState(20);
  const [unit, setUnit] = useState<ClockUnit>('working-days');

  function add() {
    const after = processOf(country.country)?.steps.find(({ id }) => id === beside)?.begins[0];
    if (after === undefined || !Number.isInteger(length)) return;
    const taken = reforms.all.flatMap(({ reform }) => (reform.do === 'add-step' ? [reform.step] : []));
    reforms.put({
      country: country.country,
      reform: { do: 'add-step', step: nextAddedStep(taken), mover, after, before: beside, length, unit },
    });
  }

  return (
    <Disclosure title={say.addTitle(say.countries[country.country] ?? country.name)} level={4}>
      <div className="add-step">
        <Select
          label={say.addBeside}
          value={beside}
          onChange={setBeside}
          options={ways.map(({ step }) => ({ id: step, name: nameOf(step) }))}
        />
        <Select
          label={say.addMover}
          value={mover}
          onChange={setMover}
          options={movers.map((id) => ({ id, name: capital(law.mover(id)) }))}
        />
        <NumberField
          label={say.addLength}
          minValue={1}
          maxValue={maximumLength}
          value={length}
          onChange={setLength}
        />
        <Select
          label={say.addUnit}
          value={unit}
          onChange={setUnit}
          options={units.map((id) => ({ id, name: say.unitNames[id] }))}
        />
        <Button icon={Plus} onPress={add}>
          {say.add}
        </Button>
      </div>
    </Disclosure>
  );
}
