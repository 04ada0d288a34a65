import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { PasskeyNote } from './passkey-note.tsx';
import { useConfirm } from './use-passkeys.ts';

export interface ConfirmPersonProps {
  readonly hasPassword: boolean;
  readonly hasPasskey: boolean;
  readonly onConfirmed: () => void;
}

/** Stands in place of what was asked for, until the person has shown again who it is; then that goes on. */
export function ConfirmPerson({ hasPassword, hasPasskey, onConfirmed }: ConfirmPersonProps) {
  const { words } = useWords();
  const { passkeys: say, signIn } = words.pages;
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const confirm = useConfirm();

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (password === '' || confirm.isPending) return;
    confirm.mutate(password, { onSuccess: onConfirmed, onError: () => setPassword('') });
  }

  return (
    <form className="passkey-form" onSubmit={submit} noValidate>
      <p>{say.confirmLead}</p>
      {confirm.error && <PasskeyNote error={confirm.error} />}
      {hasPassword && (
        <>
          <TextField
            label={signIn.password}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            autoFocus
            error={isTried && password === '' && !confirm.error ? signIn.enterPassword : undefined}
          />
          <Button kind="primary" type="submit" isPending={confirm.isPending} fullWidth>
            {say.confirm}
          </Button>
        </>
      )}
      {hasPasskey && (
        <Button
          icon={KeyRound}
          fullWidth
          kind={hasPassword ? 'secondary' : 'primary'}
          isDisabled={confirm.isPending}
          onPress={() => confirm.mutate(undefined, { onSuccess: onConfirmed })}
        >
          {say.confirmByPasskey}
        </Button>
      )}
    </form>
  );
}
