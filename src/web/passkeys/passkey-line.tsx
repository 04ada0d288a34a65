import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { PasskeyList, PasskeyView } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useClock } from '../data/clock.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWords } from '../frame/words.tsx';
import { ConfirmPerson } from './confirm-person.tsx';
import { asksToConfirm, useRemovePasskey, useRenamePasskey } from './use-passkeys.ts';

interface PasskeyProps {
  readonly passkey: PasskeyView;
  readonly list: PasskeyList;
}

/** One passkey: its name, where it is, when it was used, and what can be done with it. */
export function PasskeyLine({ passkey, list }: PasskeyProps) {
  const { words } = useWords();
  const clock = useClock();
  const { passkeys: say } = words.pages;
  const [open, setOpen] = useState<'rename' | 'remove'>();
  const others = list.items.filter(({ id, refusedAt }) => id !== passkey.id && refusedAt === null);
  const isOnlyWay = !list.hasPassword && others.length === 0;
  const close = () => setOpen(undefined);
  return (
    <li>
      <span className="passkey-about">
        <strong>{passkey.name}</strong>
        <span className="near-more">
          {passkey.deviceType === 'multi-device' ? say.copies : say.oneDevice} ·{' '}
          {say.addedOn(clock.full(passkey.createdAt))} ·{' '}
          {passkey.usedAt === null ? say.neverUsed : say.usedAt(clock.full(passkey.usedAt))}
        </span>
        {passkey.refusedAt !== null && (
          <span className="passkey-refused">{say.refusedSince(clock.full(passkey.refusedAt))}</span>
        )}
        {isOnlyWay && <span className="near-more">{say.onlyWay}</span>}
      </span>
      <span className="near-distance buttons">
        <Button
          size="small"
          kind="quiet"
          icon={Pencil}
          aria-label={`${say.rename}: ${passkey.name}`}
          onPress={() => setOpen('rename')}
        >
          {say.rename}
        </Button>
        {!isOnlyWay && (
          <Button
            size="small"
            kind="quiet"
            icon={Trash2}
            aria-label={`${say.remove}: ${passkey.name}`}
            onPress={() => setOpen('remove')}
          >
            {say.remove}
          </Button>
        )}
      </span>
      {open === 'rename' && <Rename passkey={passkey} onClose={close} />}
      {open === 'remove' && <Remove passkey={passkey} list={list} onClose={close} />}
    </li>
  );
}

function Rename({ passkey, onClose }: { readonly passkey: PasskeyView; readonly onClose: () => void }) {
  const { words } = useWords();
  const { passkeys: say } = words.pages;
  const [typed, setTyped] = useState<string>();
  const rename = useRenamePasskey(passkey.id);
  const name = typed ?? passkey.name;
  const formId = `rename-${passkey.id}`;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '' || rename.isPending) return;
    rename.mutate(name.trim(), {
      onSuccess() {
        showToast({ title: say.renamed });
        onClose();
      },
    });
  }

  return (
    <Dialog
      title={say.rename}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={rename.isPending}>
            {say.save}
          </Button>
        </>
      }
    >
      <form id={formId} className="passkey-form" onSubmit={submit} noValidate>
        {rename.error && <ProblemNote error={rename.error} />}
        <TextField
          label={say.name}
          value={name}
          onChange={setTyped}
          maxLength={60}
          autoComplete="off"
          autoFocus
          error={name.trim() === '' ? say.enterName : undefined}
        />
      </form>
    </Dialog>
  );
}

function Remove({ passkey, list, onClose }: PasskeyProps & { readonly onClose: () => void }) {
  const { words } = useWords();
  const { passkeys: say } = words.pages;
  const remove = useRemovePasskey(passkey.id);
  const isAsked = asksToConfirm(remove.error);

  function start() {
    remove.mutate(undefined, {
      onSuccess() {
        showToast({ title: say.removed });
        onClose();
      },
    });
  }

  return (
    <Dialog
      title={say.removeTitle}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          {!isAsked && (
            <Button kind="danger" onPress={start} isPending={remove.isPending}>
              {say.removeNow}
            </Button>
          )}
        </>
      }
    >
      {isAsked ? (
        <ConfirmPerson hasPassword={list.hasPassword} hasPasskey onConfirmed={start} />
      ) : (
        <>
          {remove.error && <ProblemNote error={remove.error} />}
          <p>{say.removeLead(passkey.name)}</p>
        </>
      )}
    </Dialog>
  );
}
