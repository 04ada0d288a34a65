import { type FormEvent, useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { useMakeOrganisation, useOrganisations } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { useWords } from '../frame/words.tsx';
import { Organisation } from './organisation.tsx';
import './people.css';

function MakeOrganisation() {
  const { words } = useWords();
  const { people: say } = words.pages;
  const countryName = useCountryName();
  const make = useMakeOrganisation();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [country, setCountry] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  if (!isOpen) {
    return (
      <div className="buttons">
        <Button size="small" onPress={() => setOpen(true)}>
          {say.makeOrganisation}
        </Button>
      </div>
    );
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || country === null || make.isPending) return;
    make.mutate(
      { name, country },
      {
        onSuccess: () => {
          showToast({ title: say.saved });
          setOpen(false);
          setName('');
          setTried(false);
        },
      },
    );
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {make.error && <ProblemNote error={make.error} />}
      <TextField
        label={say.organisation}
        value={name}
        onChange={setName}
        autoComplete="organization"
        maxLength={200}
        autoFocus
        error={isTried && name.trim() === '' ? say.enterOrganisation : undefined}
      />
      <ComboBox
        label={say.country}
        hint={say.countryHint}
        options={countryCodes.map((code) => ({ id: code, name: countryName(code) }))}
        value={country}
        onChange={setCountry}
        error={isTried && country === null ? say.chooseCountry : undefined}
      />
      <div className="buttons">
        <Button type="submit" kind="primary" isPending={make.isPending}>
          {say.save}
        </Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The organisations that the person belongs to. */
export function OwnOrganisations() {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <section aria-labelledby="own-organisations">
      <h2 id="own-organisations">{say.organisations}</h2>
      <p>{say.organisationsLead}</p>
      <Shown of={useOrganisations()} waiting={{ shape: 'table', lines: 4 }}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{say.organisationsNone}</p>}
            {items.map((organisation) => (
              <Organisation key={organisation.id} organisation={organisation} />
            ))}
            <MakeOrganisation />
          </>
        )}
      </Shown>
    </section>
  );
}
