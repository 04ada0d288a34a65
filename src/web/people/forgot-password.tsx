import { type FormEvent, useState } from 'react';
import { pages } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useAskPasswordReset } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { LetterOnItsWay, WhereLettersLeave } from './letter.tsx';
import './people.css';

function Form() {
  const { words, language } = useWords();
  const { people: say } = words.pages;
  const ask = useAskPasswordReset();
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!email.includes('@') || ask.isPending) return;
    ask.mutate({ email: email.trim(), language }, { onSuccess: () => announce(say.letterTitle) });
  }

  if (ask.data) return <LetterOnItsWay letters={ask.data.letters} email={email.trim()} onAgain={ask.reset} />;
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {ask.error && <ProblemNote error={ask.error} />}
      <TextField
        label={say.email}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        maxLength={200}
        error={isTried && !email.includes('@') ? say.enterEmail : undefined}
      />
      <Button kind="primary" type="submit" isPending={ask.isPending} fullWidth>
        {say.register}
      </Button>
    </form>
  );
}

export default function ForgotPasswordPage() {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <div className="people">
      <PageHeading title={say.forgotTitle}>{say.forgotLead}</PageHeading>
      <WhereLettersLeave>
        <Form />
      </WhereLettersLeave>
      <Link href={pages.signIn}>{say.toSignIn}</Link>
    </div>
  );
}
