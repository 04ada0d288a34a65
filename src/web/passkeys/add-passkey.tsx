import { type FormEvent, useState } from 'react';
import { deviceFrom, type PasskeyList } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useWords } from '../frame/words.tsx';
import { ConfirmPerson } from './confirm-person.tsx';
import { PasskeyNote } from './passkey-note.tsx';
import { asksToConfirm, useAddPasskey } from './use-passkeys.ts';

const formId = 'add-passkey';
const longestName = 60;

/** A name first, then the browser's own questions: whoever leaves between the two leaves nothing half done. */
export function AddPasskey({ list, onClose }: { readonly list: PasskeyList; readonly onClose: () => void }) {
  const { words } = useWords();
  const { passkeys: say } = words.pages;
  const device = deviceFrom(navigator.userAgent);
  const [typed, setTyped] = useState<string>();
  const add = useAddPasskey();
  const name = (typed ?? (device ? say.nameOf(device.browser, device.system) : '')).slice(0, longestName);

  function start() {
    if (name.trim() === '' || add.isPending) return;
    add.mutate(name.trim(), {
      onSuccess() {
        showToast({ title: say.added });
        onClose();
      },
    });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    start();
  }

  const isAsked = asksToConfirm(add.error);
  return (
    <Dialog
      title={say.add}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          {!isAsked && (
            <Button kind="primary" type="submit" form={formId} isPending={add.isPending}>
              {say.goOn}
            </Button>
          )}
        </>
      }
    >
      {isAsked ? (
        <ConfirmPerson
          hasPassword={list.hasPassword}
          hasPasskey={list.items.length > 0}
          onConfirmed={start}
        />
      ) : (
        <form id={formId} className="passkey-form" onSubmit={submit} noValidate>
          {add.error && <PasskeyNote error={add.error} />}
          <TextField
            label={say.name}
            hint={say.nameHint}
            value={name}
            onChange={setTyped}
            maxLength={longestName}
            autoComplete="off"
            autoFocus
            error={typed !== undefined && name.trim() === '' ? say.enterName : undefined}
          />
          <p className="small-print">{say.addLead}</p>
        </form>
      )}
    </Dialog>
  );
}
