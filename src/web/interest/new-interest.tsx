import { type FormEvent, useState } from 'react';
import { type InterestAbout, type InterestStage, pages } from '#contract';
import { runsFromCells } from '#grid';
import { minerals as allMinerals, leadMinerals, type Mineral } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Anchor, useFormErrors } from '../components/error-summary/form-errors.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { useInterestIndex, useRegisterInterest } from '../data/disclosed.ts';
import { useOrganisations } from '../data/people.ts';
import { placeName } from '../data/place-names.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useDeposit } from '../data/reads.ts';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { withNext } from '../sign-in/with-next.ts';
import './interest.css';

const stages: readonly InterestStage[] = ['first-look', 'desk-study', 'ready-to-explore', 'ready-to-invest'];
type AboutKind = InterestAbout['kind'];

interface Known {
  /** Deposit of the address, with its name in the reader's language. */
  readonly deposit?: { readonly id: string; readonly name: string } | undefined;
  readonly minerals: readonly Mineral[];
  /** Area in hand. */
  readonly cells: readonly number[];
}

/** Of a deposit of many minerals those that most come for: nobody is counted for all that lies there unless they say so. */
function askedFirst(known: readonly Mineral[]): readonly Mineral[] {
  const lead = known.filter((code) => leadMinerals.includes(code));
  return lead.length > 0 ? lead : known.slice(0, 1);
}

function Form({ deposit, minerals: known, cells }: Known) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const register = useRegisterInterest();
  const { interest: say } = words.pages;
  // Until something is typed, the person asks for the organisation that they belong to.
  const own = useOrganisations().data?.items[0];
  const [typedOrganisation, setOrganisation] = useState<string>();
  const [chosenCountry, setCountry] = useState<string | null>();
  const organisation = typedOrganisation ?? own?.name ?? '';
  const country = chosenCountry === undefined ? (own?.country ?? null) : chosenCountry;
  const [chosen, setChosen] = useState<readonly Mineral[]>(() => askedFirst(known));
  const [kind, setKind] = useState<AboutKind>(deposit ? 'deposit' : cells.length > 0 ? 'blocks' : 'country');
  const [oblast, setOblast] = useState<string | null>(null);
  const [stage, setStage] = useState<InterestStage>('first-look');
  const [text, setText] = useState('');

  const offered = [...new Set([...known, ...leadMinerals, ...chosen])];
  const kinds: readonly AboutKind[] = [
    ...(deposit ? (['deposit'] as const) : []),
    ...(cells.length > 0 ? (['blocks'] as const) : []),
    'oblast',
    'country',
  ];
  const detailOf = (one: AboutKind) =>
    one === 'deposit' ? deposit?.name : one === 'blocks' ? format.blocks(cells.length) : undefined;
  const { summary, errorOf, attempt } = useFormErrors([
    ...(chosen.length > 0 ? [] : [{ field: 'interest-minerals', message: say.faults.minerals }]),
    ...(kind !== 'oblast' || oblast !== null
      ? []
      : [{ field: 'interest-oblast', message: say.faults.oblast }]),
    ...(organisation.trim() !== ''
      ? []
      : [{ field: 'interest-organisation', message: say.faults.organisation }]),
    ...(country !== null ? [] : [{ field: 'interest-country', message: say.faults.country }]),
  ]);

  const about = (): InterestAbout => {
    if (kind === 'deposit' && deposit) return { kind, id: deposit.id };
    if (kind === 'blocks') {
      return { kind, cells: runsFromCells(cells).map(([start, count]) => [start, count]) };
    }
    return kind === 'oblast' && oblast !== null ? { kind, code: oblast } : { kind: 'country' };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!attempt() || country === null || register.isPending) return;
    register.mutate(
      { organisation, country, minerals: [...chosen], about: about(), stage, text },
      { onSuccess: ({ answerBy }) => announce(say.sent(format.date(answerBy))) },
    );
  };

  if (register.data) {
    return (
      <Banner
        tone="notice"
        title={say.sent(format.date(register.data.answerBy))}
        action={
          <LinkButton size="small" href="/account" autoFocus>
            {say.toOwn}
          </LinkButton>
        }
      >
        {say.private}
      </Banner>
    );
  }
  return (
    <form className="interest-form" onSubmit={submit} noValidate>
      {summary}
      <Anchor id="interest-minerals">
        <Chips
          label={say.minerals}
          chips={offered.map((code) => ({ id: code, name: words.minerals[code] }))}
          value={chosen}
          onChange={setChosen}
        />
        <ComboBox
          takesMore
          label={say.addMineral}
          optional
          options={allMinerals
            .filter((code) => !chosen.includes(code))
            .map((code) => ({ id: code, name: words.minerals[code] }))}
          value={null}
          onChange={(code) => code !== null && setChosen([...chosen, code])}
          error={errorOf('interest-minerals')}
        />
      </Anchor>
      <RadioGroup
        label={say.about}
        options={kinds.map((one) => {
          const detail = detailOf(one);
          return { id: one, name: say.aboutKinds[one] ?? one, ...(detail !== undefined && { detail }) };
        })}
        value={kind}
        onChange={setKind}
      />
      {kind === 'oblast' && (
        <Anchor id="interest-oblast">
          <Select
            label={say.oblast}
            options={Object.entries(words.places.oblasts).map(([id, name]) => ({ id, name }))}
            value={oblast}
            onChange={setOblast}
            error={errorOf('interest-oblast')}
          />
        </Anchor>
      )}
      <RadioGroup
        label={say.stage}
        options={stages.map((one) => ({ id: one, name: say.stages[one] ?? one }))}
        value={stage}
        onChange={setStage}
      />
      <div className="interest-pair">
        <TextField
          id="interest-organisation"
          label={say.organisation}
          value={organisation}
          onChange={setOrganisation}
          maxLength={200}
          error={errorOf('interest-organisation')}
        />
        <Anchor id="interest-country">
          <ComboBox
            label={say.yourCountry}
            options={countryCodes.map((code) => ({ id: code, name: countryName(code) }))}
            value={country}
            onChange={setCountry}
            error={errorOf('interest-country')}
          />
        </Anchor>
      </div>
      <TextField
        label={say.text}
        hint={say.textHint}
        multiline
        optional
        value={text}
        onChange={setText}
        maxLength={2000}
      />
      <p className="small-print">{say.private}</p>
      {register.error && <ProblemNote error={register.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={register.isPending}>
          {say.register}
        </Button>
      </div>
    </form>
  );
}

function AboutDeposit({ id, cells }: { readonly id: string; readonly cells: readonly number[] }) {
  const { language } = useWords();
  const { data, error } = useDeposit(id);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Skeleton lines={8} />;
  const deposit = { id, name: placeName(data.names, language).text };
  return <Form deposit={deposit} minerals={data.minerals.slice(0, 10)} cells={cells} />;
}

export default function NewInterestPage() {
  const { words, format } = useWords();
  const { session } = useRegister();
  const [{ area, minerals }] = useAddress();
  const [deposit] = useAddressKey('deposit');
  const index = useInterestIndex();
  const { interest: say } = words.pages;
  const here = `${window.location.pathname}${window.location.search}`;
  return (
    <>
      <PageHeading title={say.newTitle}>
        {say.newLead} {index.data && say.clock(format.workingDays(index.data.answerWorkingDays))}
      </PageHeading>
      {!session ? (
        <Skeleton lines={8} />
      ) : !session.signedIn || session.role !== 'investor' ? (
        <EmptyState
          title={say.signInTitle}
          action={
            <div className="buttons">
              <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(here)}`}>
                {words.frame.signIn}
              </LinkButton>
              <LinkButton href={withNext(pages.registerAccount, here)}>
                {words.pages.people.registerLink}
              </LinkButton>
              <LinkButton href={pages.interest}>{say.title}</LinkButton>
            </div>
          }
        >
          {say.signInHow}
        </EmptyState>
      ) : deposit !== '' ? (
        <AboutDeposit id={deposit} cells={area} />
      ) : (
        <Form minerals={minerals.slice(0, 10)} cells={area} />
      )}
    </>
  );
}
