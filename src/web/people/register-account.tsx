import { type FormEvent, useState } from 'react';
import { pages } from '#contract';
import { Button, LinkButton } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { countryCodes, useCountryName } from '../data/countries.ts';
import { useRegisterAccount } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { withNext } from '../sign-in/with-next.ts';
import { LetterOnItsWay, WhereLettersLeave } from './letter.tsx';
import { isTakenPassword, NewPasswordField } from './new-password-field.tsx';
import { rememberReturn } from './return-to.ts';

function Form({ next }: { readonly next: string }) {
  const { words, language } = useWords();
  const { people: say } = words.pages;
  const countryName = useCountryName();
  const register = useRegisterAccount();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [country, setCountry] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const isWhole =
      name.trim() !== '' && email.includes('@') && organisation.trim() !== '' && isTakenPassword(password);
    if (!isWhole || country === null || register.isPending) return;
    rememberReturn(next);
    register.mutate(
      { name, email: email.trim(), password, language, organisation: { name: organisation, country } },
      { onSuccess: () => announce(say.letterTitle) },
    );
  }

  if (register.data) {
    return <LetterOnItsWay letters={register.data.letters} email={email.trim()} onAgain={register.reset} />;
  }
  const missing = (isMissing: boolean, text: string) => (isTried && isMissing ? text : undefined);
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {register.error && <ProblemNote error={register.error} />}
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={name}
        onChange={setName}
        autoComplete="name"
        maxLength={200}
        error={missing(name.trim() === '', say.enterName)}
      />
      <TextField
        label={say.email}
        hint={say.emailHint}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        maxLength={200}
        error={missing(!email.includes('@'), say.enterEmail)}
      />
      <NewPasswordField label={say.password} value={password} onChange={setPassword} isTried={isTried} />
      <TextField
        label={say.organisation}
        hint={say.organisationHint}
        value={organisation}
        onChange={setOrganisation}
        autoComplete="organization"
        maxLength={200}
        error={missing(organisation.trim() === '', say.enterOrganisation)}
      />
      <ComboBox
        label={say.country}
        hint={say.countryHint}
        options={countryCodes.map((code) => ({ id: code, name: countryName(code) }))}
        value={country}
        onChange={setCountry}
        error={missing(country === null, say.chooseCountry)}
      />
      <Button kind="primary" type="submit" isPending={register.isPending} fullWidth>
        {say.register}
      </Button>
    </form>
  );
}

export default function RegisterAccountPage() {
  const { words } = useWords();
  const { session } = useRegister();
  const { people: say } = words.pages;
  const [next] = useAddressKey('next');
  return (
    <div className="people">
      <PageHeading title={say.registerTitle}>{say.registerLead}</PageHeading>
      {session?.signedIn ? (
        <>
          <p>{words.pages.signIn.already(session.name)}</p>
          <LinkButton kind="primary" href={pages.account}>
            {say.toAccount}
          </LinkButton>
        </>
      ) : (
        <WhereLettersLeave>
          <Form next={next} />
          <Link href={withNext(pages.signIn, next)}>{say.toSignIn}</Link>
        </WhereLettersLeave>
      )}
    </div>
  );
}
