import { Plus, X } from 'lucide-react';
import { byName } from '#words';
import { Button, IconButton } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Anchor } from '../components/error-summary/form-errors.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { useWords } from '../frame/words.tsx';
import { type ControllerLine, controllerKinds, largest } from './form.ts';
import { PartFrame, useFocusOnAdded } from './part-frame.tsx';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';

/** Countries by name in the reader's language, the register's own first. */
function useCountryOptions() {
  const { language } = useWords();
  const countryName = useCountryName();
  const order = byName(language);
  const others = countryCodes
    .filter((code) => code !== 'KZ')
    .map((id) => ({ id, name: countryName(id) }))
    .sort((a, b) => order(a.name, b.name));
  return [{ id: 'KZ', name: countryName('KZ') }, ...others];
}

interface ControllersProps {
  readonly lines: readonly ControllerLine[];
  readonly onChange: (lines: readonly ControllerLine[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function Controllers({ lines, onChange, errorOf }: ControllersProps) {
  const { words, format } = useWords();
  const countries = useCountryOptions();
  const { who } = words.pages.apply;
  const addsLine = useFocusOnAdded('controllers', lines.length);
  const set = (at: number, parts: Partial<ControllerLine>) =>
    onChange(lines.map((line, i) => (i === at ? { ...line, ...parts } : line)));
  return (
    <div className="stack">
      {lines.map((line, i) => {
        const name = who.controller(format.number(i + 1));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and are only appended or taken out
          <Anchor key={i} id={`controllers-${i}`}>
            <fieldset className="line-of-fields" aria-label={name}>
              <Select
                label={who.controllerKind}
                value={line.kind}
                onChange={(kind) => set(i, { kind })}
                options={controllerKinds.map((id) => ({ id, name: words.plan.controllers[id] }))}
                error={errorOf(`controllers-${i}`)}
              />
              <ComboBox
                label={who.controllerCountry}
                value={line.country || null}
                onChange={(country) => set(i, { country: country ?? '' })}
                options={countries}
              />
              <IconButton
                icon={X}
                label={words.controls.remove(name)}
                onPress={() => onChange(lines.filter((_, at) => at !== i))}
              />
            </fieldset>
          </Anchor>
        );
      })}
      <div>
        <Button
          size="small"
          icon={Plus}
          isDisabled={lines.length >= largest.controllers}
          onPress={() => {
            addsLine();
            onChange([...lines, { kind: null, country: '' }]);
          }}
        >
          {who.addController}
        </Button>
      </div>
    </div>
  );
}

export default function WhoPart() {
  const { words } = useWords();
  const { form, change } = useDraft();
  useDraftOnMap(form);
  const countries = useCountryOptions();
  const { who } = words.pages.apply;
  return (
    <PartFrame part="who">
      {(errorOf) => (
        <>
          <Anchor id="kind">
            <RadioGroup
              label={who.kind}
              value={form.kind}
              onChange={(kind) => change({ kind })}
              options={[
                { id: 'company', name: who.company },
                { id: 'person', name: who.person },
              ]}
              error={errorOf('kind')}
            />
          </Anchor>
          <Anchor id="country">
            <ComboBox
              label={who.country}
              value={form.country || null}
              onChange={(country) => change({ country: country ?? '' })}
              options={countries}
              error={errorOf('country')}
            />
          </Anchor>
          <TextField
            id="name"
            label={who.name}
            hint={who.nameHint}
            value={form.name}
            onChange={(name) => change({ name })}
            maxLength={largest.name}
            autoComplete={form.kind === 'person' ? 'name' : 'organization'}
            error={errorOf('name')}
          />
          <TextField
            id="number"
            label={form.kind === 'person' ? who.numberPerson : who.numberCompany}
            value={form.number}
            onChange={(number) => change({ number })}
            maxLength={largest.number}
            code
            error={errorOf('number')}
          />
          <p className="small-print">{who.privacy}</p>
          {form.kind === 'company' && (
            <Anchor id="controllers">
              <RadioGroup
                label={who.controllers}
                hint={who.controllersHint}
                value={form.controllers === null ? null : form.controllers.length > 0 ? 'some' : 'none'}
                onChange={(answer) =>
                  change({ controllers: answer === 'none' ? [] : [{ kind: null, country: '' }] })
                }
                options={[
                  { id: 'some', name: who.someone },
                  { id: 'none', name: who.nobody },
                ]}
                error={errorOf('controllers')}
              />
              {form.controllers && form.controllers.length > 0 && (
                <Controllers
                  lines={form.controllers}
                  onChange={(controllers) => change({ controllers })}
                  errorOf={errorOf}
                />
              )}
            </Anchor>
          )}
          <Anchor id="represented">
            <RadioGroup
              label={who.represented}
              value={form.represented === null ? null : form.represented ? 'representative' : 'self'}
              onChange={(answer) => change({ represented: answer === 'representative' })}
              options={[
                { id: 'self', name: who.self },
                { id: 'representative', name: who.representative },
              ]}
              error={errorOf('represented')}
            />
          </Anchor>
        </>
      )}
    </PartFrame>
  );
}
