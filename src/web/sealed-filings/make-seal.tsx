/** The applicant's side before the opening: the seal is made here, and what it seals stays here. */
import { Stamp } from 'lucide-react';
import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { pages } from '#contract';
import { AreaInput } from '../check/area-input.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { saveFile } from '../data/save-file.ts';
import { useSeal } from '../data/writes.ts';
import { useRegister } from '../frame/register.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';
import { keepSeal, makeSeal, type SealFile } from './seal-file.ts';

export function MakeSeal() {
  const { words, format } = useWords();
  const { sealedFilings: say } = words.pages;
  const { session } = useRegister();
  const nameOfCountry = useCountryName();
  const navigate = useNavigate();
  const heading = useId();
  const write = useSeal();
  const [{ area: onMap }] = useAddress();
  const [chosen, setChosen] = useState<readonly number[]>();
  const [kind, setKind] = useState<SealFile['applicant']['kind']>('company');
  const [country, setCountry] = useState('KZ');
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  /** Of a try whose answer was lost: the same area and name are sealed with the same salts, so that a repeat seals nothing twice. */
  const made = useRef<{ readonly of: string; readonly file: SealFile }>(undefined);
  const area = chosen ?? onMap;
  // Drawn on the map like any area; it is not put into the address, which the register would hear.
  const drawing = useMemo(() => ({ cells: area, onChange: setChosen }), [area]);
  useMapShows({ drawing });

  if (!session?.signedIn || session.role !== 'investor') return <p>{say.signIn}</p>;
  const party = session.account;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = area.length > 0 && name.trim() !== '' && number.trim() !== '';
    setIncomplete(!isWhole);
    if (!isWhole || write.isPending) return;
    const applicant = { kind, country, name: name.trim(), number: number.trim() };
    const of = JSON.stringify([party, area, applicant]);
    if (made.current?.of !== of) made.current = { of, file: makeSeal(party, area, applicant) };
    const { file } = made.current;
    // What must not be lost if the answer is.
    keepSeal(file);
    saveFile(
      `sealed-filing-${file.commitment.slice(0, 8)}.json`,
      'application/json',
      `${JSON.stringify(file, null, 2)}\n`,
    );
    write.mutate(
      { commitment: file.commitment },
      { onSuccess: ({ filing }) => void navigate(pages.sealedFiling(filing.id)) },
    );
  };

  return (
    <form className="stack seal-form" aria-labelledby={heading} onSubmit={submit}>
      <h2 id={heading}>{say.make}</h2>
      <p className="small-print">{say.makeLead}</p>
      <h3>{say.area}</h3>
      {area.length > 0 && <p>{format.blocks(area.length)}</p>}
      <AreaInput cells={area} onChange={setChosen} />
      <Select
        label={say.kind}
        value={kind}
        onChange={setKind}
        options={(['company', 'person'] as const).map((id) => ({ id, name: say.kinds[id] }))}
      />
      <ComboBox
        label={say.country}
        value={country}
        onChange={(code) => code && setCountry(code)}
        options={countryCodes.map((code) => ({ id: code, name: nameOfCountry(code) }))}
      />
      <TextField label={say.name} hint={say.nameHint} value={name} onChange={setName} />
      <TextField label={say.number} value={number} onChange={setNumber} />
      <p>{say.keepWarning}</p>
      {isIncomplete && <Banner tone="problem">{say.incomplete}</Banner>}
      {write.error && <ProblemNote error={write.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" icon={Stamp} isPending={write.isPending}>
          {say.keepAndSeal}
        </Button>
      </div>
    </form>
  );
}
