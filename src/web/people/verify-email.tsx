import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { pages } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useVerifyRegistration } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { WithLinkSecret } from './link-secret.tsx';
import { takeReturn } from './return-to.ts';
import './people.css';

function Form({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const verify = useVerifyRegistration();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (password === '' || verify.isPending) return;
    verify.mutate(
      { secret, password },
      {
        onSuccess: () => void navigate(takeReturn() ?? pages.account, { replace: true }),
        onError: () => setPassword(''),
      },
    );
  }

  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {verify.error && (
        <ProblemNote error={verify.error}>
          {' '}
          <Link href={pages.registerAccount}>{say.askAgain}</Link>
        </ProblemNote>
      )}
      <TextField
        label={say.password}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        error={isTried && password === '' && !verify.error ? say.enterPassword : undefined}
      />
      <Button kind="primary" type="submit" isPending={verify.isPending} fullWidth>
        {say.verify}
      </Button>
    </form>
  );
}

export default function VerifyEmailPage() {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <div className="people">
      <PageHeading title={say.verifyTitle}>{say.verifyLead}</PageHeading>
      <WithLinkSecret>{(secret) => <Form key={secret} secret={secret} />}</WithLinkSecret>
    </div>
  );
}
