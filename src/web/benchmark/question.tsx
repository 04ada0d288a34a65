import type { BenchmarkQuestion } from '#law';
import { civilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { maximumBlocks, maximumYears, packs } from './asked.ts';

/** The first day on which every law is known here. */
export const earliestDay = civilDate(
  packs
    .map(({ from }) => from as string)
    .sort()
    .at(-1) ?? '2018-06-29',
);

/** The application that both laws are asked about; every answer goes into the address. */
export function Question({ question }: { readonly question: BenchmarkQuestion }) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const nameOfCountry = useCountryName();
  const [, changeView] = useAddress();
  const [, setBlocks] = useAddressKey('blocks');
  const [, setDay] = useAddressKey('on');
  const [, setHolder] = useAddressKey('holder');
  const [, setYears] = useAddressKey('years');
  const { blocks, day, holder, years } = question;
  return (
    <section aria-labelledby="benchmark-question">
      <h2 id="benchmark-question">{say.question}</h2>
      <div className="benchmark-question">
        {typeof blocks === 'number' ? (
          <NumberField
            label={say.blocks}
            hint={say.blocksHint}
            steps
            minValue={1}
            maxValue={maximumBlocks}
            value={blocks}
            onChange={(value) => Number.isInteger(value) && setBlocks(String(value))}
          />
        ) : (
          <div className="benchmark-area">
            <p>{say.ofArea(format.blocks(blocks.length))}</p>
            <Button size="small" onPress={() => changeView({ area: [] })}>
              {say.numberInstead}
            </Button>
          </div>
        )}
        <DateField label={say.day} value={day} onChange={setDay} earliest={earliestDay} />
        <Select
          label={say.holder}
          value={holder.kind}
          onChange={(kind) => setHolder(`${kind}:${holder.country}`)}
          options={[
            { id: 'company', name: say.company },
            { id: 'person', name: say.person },
          ]}
        />
        <ComboBox
          label={say.country}
          value={holder.country}
          onChange={(country) => country && setHolder(`${holder.kind}:${country}`)}
          options={countryCodes.map((code) => ({ id: code, name: nameOfCountry(code) }))}
        />
        <NumberField
          label={say.years}
          steps
          minValue={1}
          maxValue={maximumYears}
          value={years}
          onChange={(value) => Number.isInteger(value) && setYears(String(value))}
        />
      </div>
    </section>
  );
}
