import { type FormEvent, type ReactNode, useState } from 'react';
import type { AccountView } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useAccount, useChangeEmail, useChangeName, useChangePassword } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';
import { History } from './history.tsx';
import { LetterOnItsWay } from './letter.tsx';
import { isTakenPassword, NewPasswordField } from './new-password-field.tsx';

type Change = 'name' | 'email' | 'password';

interface FormProps {
  readonly account: AccountView;
  readonly onDone: () => void;
}

function ChangeForm(props: {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { words } = useWords();
  const { people: say } = words.pages;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!props.isPending) props.onSubmit();
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {props.error && <ProblemNote error={props.error} />}
      {props.children}
      <div className="buttons">
        <Button type="submit" kind="primary" isPending={props.isPending}>
          {say.save}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

function NameForm({ account, onDone }: FormProps) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const change = useChangeName();
  const [typed, setTyped] = useState<string>();
  const name = typed ?? account.name;
  const save = () => {
    if (name.trim() === '') return;
    change.mutate(name, {
      onSuccess: () => {
        showToast({ title: say.saved });
        onDone();
      },
    });
  };
  return (
    <ChangeForm error={change.error} isPending={change.isPending} onSubmit={save} onCancel={onDone}>
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={name}
        onChange={setTyped}
        autoComplete="name"
        maxLength={200}
        autoFocus
        error={name.trim() === '' ? say.enterName : undefined}
      />
    </ChangeForm>
  );
}

function EmailForm({ account, onDone }: FormProps) {
  const { words, language } = useWords();
  const { people: say } = words.pages;
  const change = useChangeEmail();
  const [typed, setTyped] = useState<string>();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  // Who has not confirmed an address most likely means that one.
  const email = typed ?? (account.emailVerified ? '' : account.email);
  const save = () => {
    setTried(true);
    if (!email.includes('@') || password === '') return;
    change.mutate(
      { email: email.trim(), password, language },
      { onSuccess: () => announce(say.letterTitle), onError: () => setPassword('') },
    );
  };
  if (change.data) {
    return <LetterOnItsWay letters={change.data.letters} email={email.trim()} onAgain={change.reset} />;
  }
  return (
    <ChangeForm error={change.error} isPending={change.isPending} onSubmit={save} onCancel={onDone}>
      <TextField
        label={say.email}
        hint={say.emailHint}
        type="email"
        value={email}
        onChange={setTyped}
        autoComplete="email"
        maxLength={200}
        autoFocus
        error={isTried && !email.includes('@') ? say.enterEmail : undefined}
      />
      <TextField
        label={say.currentPassword}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={isTried && password === '' && !change.error ? say.enterPassword : undefined}
      />
    </ChangeForm>
  );
}

function PasswordForm({ account, onDone }: FormProps) {
  const { words, language } = useWords();
  const { people: say } = words.pages;
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (current === '' || !isTakenPassword(password)) return;
    change.mutate(
      { current, password, language },
      {
        onSuccess: () => {
          showToast({ title: say.passwordSaved });
          onDone();
        },
        onError: () => setCurrent(''),
      },
    );
  };
  return (
    <ChangeForm error={change.error} isPending={change.isPending} onSubmit={save} onCancel={onDone}>
      {/* So that a keeper of passwords knows whose it is. */}
      <TextField label={say.email} value={account.email} autoComplete="username" isReadOnly />
      <TextField
        label={say.currentPassword}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        autoFocus
        error={isTried && current === '' && !change.error ? say.enterPassword : undefined}
      />
      <NewPasswordField label={say.newPassword} value={password} onChange={setPassword} isTried={isTried} />
    </ChangeForm>
  );
}

const forms = { name: NameForm, email: EmailForm, password: PasswordForm } as const;

function Account({ account }: { readonly account: AccountView }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const [open, setOpen] = useState<Change>();
  const Form = open && forms[open];
  return (
    <>
      <KeyValues
        items={[
          { key: say.name, value: account.name },
          { key: say.email, value: account.email },
        ]}
      />
      {!account.emailVerified && <Banner tone="problem">{say.notVerified}</Banner>}
      {account.emailToCome !== null && <Banner tone="notice">{say.emailToCome(account.emailToCome)}</Banner>}
      {account.trial ? (
        <p>{say.trialAccount}</p>
      ) : Form ? (
        <Form key={open} account={account} onDone={() => setOpen(undefined)} />
      ) : (
        <div className="buttons">
          <Button size="small" onPress={() => setOpen('name')}>
            {say.changeName}
          </Button>
          <Button size="small" onPress={() => setOpen('email')}>
            {say.changeEmail}
          </Button>
          <Button size="small" onPress={() => setOpen('password')}>
            {say.changePassword}
          </Button>
        </div>
      )}
      {!account.trial && <History acts={account.acts} />}
    </>
  );
}

/** One's own name, address and password, and what happened to them. */
export function OwnAccount() {
  const { words } = useWords();
  return (
    <section aria-labelledby="own-account">
      <h2 id="own-account">{words.pages.people.accountTitle}</h2>
      <Shown of={useAccount()} waiting={{ lines: 3 }}>
        {(account) => <Account account={account} />}
      </Shown>
    </section>
  );
}
