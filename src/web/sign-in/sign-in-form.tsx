import { type FormEvent, useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useSignIn } from '../data/session.ts';
import { useWords } from '../frame/words.tsx';
import { PasskeySignIn } from '../passkeys/passkey-sign-in.tsx';
import './sign-in.css';

export interface SignInFormProps {
  readonly onSignedIn?: () => void;
  readonly autoFocus?: boolean;
}

/** Account and password. A refusal keeps the account's name and empties the password. */
export function SignInForm({ onSignedIn, autoFocus }: SignInFormProps) {
  const { words } = useWords();
  const signIn = useSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || password === '' || signIn.isPending) return;
    signIn.mutate(
      { email: name.trim(), password },
      {
        onSuccess: () => onSignedIn?.(),
        onError: () => setPassword(''),
      },
    );
  }

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {signIn.error && <ProblemNote error={signIn.error} />}
      <TextField
        label={words.pages.signIn.name}
        hint={words.pages.signIn.nameHint}
        value={name}
        onChange={setName}
        inputMode="email"
        spellCheck="false"
        autoComplete="username webauthn"
        autoFocus={autoFocus ?? false}
        error={isTried && name.trim() === '' ? words.pages.signIn.enterName : undefined}
      />
      <TextField
        label={words.pages.signIn.password}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        error={isTried && password === '' && !signIn.error ? words.pages.signIn.enterPassword : undefined}
      />
      <Button kind="primary" type="submit" isPending={signIn.isPending} fullWidth>
        {words.pages.signIn.submit}
      </Button>
      <PasskeySignIn onSignedIn={onSignedIn} />
    </form>
  );
}
