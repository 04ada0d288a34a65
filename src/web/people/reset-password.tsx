import { type FormEvent, useState } from 'react';
import { pages } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { useResetPassword } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { WithLinkSecret } from './link-secret.tsx';
import { isTakenPassword, NewPasswordField } from './new-password-field.tsx';

function Form({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const reset = useResetPassword();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isTakenPassword(password) || reset.isPending) return;
    reset.mutate({ secret, password }, { onSuccess: () => announce(say.resetDone) });
  }

  if (reset.isSuccess) {
    return (
      <Banner
        tone="notice"
        action={
          <LinkButton size="small" href={pages.signIn} autoFocus>
            {say.toSignIn}
          </LinkButton>
        }
      >
        {say.resetDone}
      </Banner>
    );
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {reset.error && (
        <ProblemNote error={reset.error}>
          {' '}
          <Link href={pages.forgotPassword}>{say.askAgain}</Link>
        </ProblemNote>
      )}
      <NewPasswordField label={say.newPassword} value={password} onChange={setPassword} isTried={isTried} />
      <Button kind="primary" type="submit" isPending={reset.isPending} fullWidth>
        {say.reset}
      </Button>
    </form>
  );
}

export default function ResetPasswordPage() {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <div className="people">
      <PageHeading title={say.resetTitle}>{say.resetLead}</PageHeading>
      <WithLinkSecret>{(secret) => <Form key={secret} secret={secret} />}</WithLinkSecret>
    </div>
  );
}
