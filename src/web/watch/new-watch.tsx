import { type FormEvent, useDeferredValue, useState } from 'react';
import type { WatchArea } from '#contract';
import { runsFromCells } from '#grid';
import { readCodes } from '../check/read-area.ts';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Anchor, useFormErrors } from '../components/error-summary/form-errors.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { blockNames } from '../data/block-names.ts';
import { LawGate } from '../data/law-gate.tsx';
import { placeName } from '../data/place-names.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useDeposit, useSearch } from '../data/reads.ts';
import { useNewWatch, useWatchService } from '../data/watched.ts';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import './watch.css';

type Kind = WatchArea['kind'];
interface Known {
  readonly deposit?: { readonly id: string; readonly name: string };
  /** Area in hand. */
  readonly cells: readonly number[];
}

const wireRuns = (cells: readonly number[]): [number, number][] =>
  runsFromCells([...cells].sort((a, b) => a - b)).map(([start, count]) => [start, count]);

type Place = Extract<WatchArea, { kind: 'place' }>;
/** Villages of one name stand far apart: one is its name and its point. */
const idOf = ({ name, longitude, latitude }: Place) => `${name} ${longitude} ${latitude}`;

/** A village is found by its name, in any of the languages that the data has of it. */
function PlaceChooser(props: {
  readonly value: Place | undefined;
  readonly onChange: (place: Place) => void;
  readonly error: string | undefined;
}) {
  const { words } = useWords();
  const { watch: say } = words.pages;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const { data } = useSearch(wanted);
  const found = (data?.items ?? []).flatMap(({ kind, label, detail, position }) =>
    kind === 'settlement' && position
      ? [
          {
            detail,
            place: { kind: 'place', name: label, longitude: position[0], latitude: position[1] } as Place,
          },
        ]
      : [],
  );
  const { value, onChange } = props;
  const options = [
    ...(value && !found.some(({ place }) => idOf(place) === idOf(value))
      ? [{ detail: '', place: value }]
      : []),
    ...found,
  ];
  return (
    <>
      <TextField
        label={say.village}
        hint={say.villageHint}
        value={typed}
        onChange={setTyped}
        maxLength={100}
        error={props.error}
      />
      {options.length > 0 && (
        <RadioGroup
          label={say.kinds.place ?? ''}
          options={options.map(({ place, detail }) => ({
            id: idOf(place),
            name: place.name,
            ...(detail && { detail: words.places.oblasts[detail] ?? detail }),
          }))}
          value={value ? idOf(value) : ''}
          onChange={(id) => {
            const chosen = options.find(({ place }) => idOf(place) === id);
            if (chosen) onChange(chosen.place);
          }}
        />
      )}
    </>
  );
}

function Form({ deposit, cells }: Known) {
  const { words, format, language } = useWords();
  const { watch: say } = words.pages;
  const service = useWatchService();
  const start = useNewWatch();
  const [kind, setKind] = useState<Kind>(deposit ? 'deposit' : cells.length > 0 ? 'blocks' : 'place');
  const [codes, setCodes] = useState('');
  const [oblast, setOblast] = useState<string | null>(null);
  const [place, setPlace] = useState<Place>();
  const [name, setName] = useState(deposit?.name ?? '');
  const [email, setEmail] = useState('');

  const typed = cells.length > 0 || codes.trim() === '' ? undefined : readCodes(codes, blockNames);
  const inHand = cells.length > 0 ? cells : typed?.ok ? typed.cells : [];
  const area = ((): WatchArea | undefined => {
    if (kind === 'deposit') return deposit && { kind, id: deposit.id };
    if (kind === 'place') return place;
    if (kind === 'oblast') return oblast === null ? undefined : { kind, code: oblast };
    return inHand.length === 0 ? undefined : { kind, cells: wireRuns(inHand) };
  })();
  const codesFault = typed && !typed.ok ? typed.faults[0] : undefined;
  const areaMessage = codesFault
    ? `${words.reading.faults[codesFault.code] ?? codesFault.message} ${words.reading.place(codesFault.at)}`
    : say.choose;
  const { summary, errorOf, attempt } = useFormErrors([
    ...(area ? [] : [{ field: 'watch-area', message: areaMessage }]),
    ...(name.trim() === '' ? [{ field: 'watch-name', message: say.giveName }] : []),
    ...(email.trim() === '' || email.includes('@')
      ? []
      : [{ field: 'watch-email', message: words.pages.people.enterEmail }]),
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!attempt() || !area || start.isPending) return;
    start.mutate(
      { name, area, language, ...(email.trim() !== '' && { email: email.trim() }) },
      { onSuccess: () => announce(say.started) },
    );
  };
  if (start.data) {
    const { mail, mailLeaves, feed, endAddress, address } = start.data;
    return (
      <Banner
        tone="notice"
        title={say.started}
        action={
          <LinkButton size="small" href={address} autoFocus>
            {say.toWatch}
          </LinkButton>
        }
      >
        <p>{mail !== 'none' && !mailLeaves ? say.noMail : say.mailStates[mail]}</p>
        <KeyValues
          shape="stack"
          items={[
            { key: say.feedIs, value: <a href={feed}>{feed}</a>, source: say.feedHow },
            {
              key: say.endIs,
              value: <a href={endAddress}>{window.location.origin + endAddress}</a>,
              source: say.endHow,
            },
          ]}
        />
      </Banner>
    );
  }
  const kinds: readonly Kind[] = [...(deposit ? (['deposit'] as const) : []), 'place', 'blocks', 'oblast'];
  return (
    <form className="watch-form" onSubmit={submit} noValidate>
      {summary}
      <RadioGroup
        label={say.area}
        options={kinds.map((id) => ({
          id,
          name: id === 'deposit' && deposit ? say.deposit(deposit.name) : (say.kinds[id] ?? id),
        }))}
        value={kind}
        onChange={setKind}
      />
      <Anchor id="watch-area">
        {kind === 'blocks' &&
          (cells.length > 0 ? (
            <p>{say.inHand(format.blocks(cells.length))}</p>
          ) : (
            <TextField
              label={say.codes}
              hint={say.codesHint}
              multiline
              code
              value={codes}
              onChange={setCodes}
              error={errorOf('watch-area')}
            />
          ))}
        {kind === 'place' && (
          <PlaceChooser
            value={place}
            onChange={(chosen) => {
              setPlace(chosen);
              if (name.trim() === '' || name === place?.name) setName(chosen.name);
            }}
            error={errorOf('watch-area')}
          />
        )}
        {kind === 'oblast' && (
          <Select
            label={say.oblast}
            options={Object.entries(words.places.oblasts).map(([id, title]) => ({ id, name: title }))}
            value={oblast}
            onChange={setOblast}
            error={errorOf('watch-area')}
          />
        )}
      </Anchor>
      <TextField
        id="watch-name"
        label={say.name}
        hint={say.nameHint}
        value={name}
        onChange={setName}
        maxLength={100}
        error={errorOf('watch-name')}
      />
      <TextField
        id="watch-email"
        label={say.email}
        hint={say.emailHint}
        optional
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        maxLength={200}
        error={errorOf('watch-email')}
      />
      {service.data && !service.data.mailLeaves && <Banner tone="notice">{say.noMail}</Banner>}
      {start.error && <ProblemNote error={start.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={start.isPending}>
          {say.start}
        </Button>
      </div>
    </form>
  );
}

function AroundDeposit({ id, cells }: { readonly id: string; readonly cells: readonly number[] }) {
  const { language } = useWords();
  const { data, error } = useDeposit(id);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Skeleton lines={8} />;
  return <Form deposit={{ id, name: placeName(data.names, language).text }} cells={cells} />;
}

export default function NewWatchPage() {
  const { words } = useWords();
  const [{ area }] = useAddress();
  const [deposit] = useAddressKey('deposit');
  const { watch: say } = words.pages;
  return (
    <LawGate>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      {deposit === '' ? <Form cells={area} /> : <AroundDeposit id={deposit} cells={area} />}
    </LawGate>
  );
}
