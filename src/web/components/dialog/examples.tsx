import { useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { Dialog } from './dialog.tsx';

function Opened({ role }: { readonly role: 'dialog' | 'alertdialog' }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const isAlert = role === 'alertdialog';
  return (
    <>
      <Button onPress={() => setOpen(true)}>{isAlert ? 'Withdraw' : 'About the boundaries'}</Button>
      <Dialog
        role={role}
        title={isAlert ? 'Withdraw A-000123?' : 'Boundaries'}
        isOpen={isOpen}
        onClose={close}
        {...(isAlert && {
          actions: (
            <>
              <Button onPress={close}>Keep it</Button>
              <Button kind="danger" onPress={close}>
                Withdraw: 96 blocks become free
              </Button>
            </>
          ),
        })}
      >
        <p>
          {isAlert
            ? 'An entry will say that you withdrew it. Your place in the queue is lost.'
            : 'OpenStreetMap contributors, ODbL 1.0.'}
        </p>
      </Dialog>
    </>
  );
}

export const examples: ComponentExamples = {
  component: 'Dialog',
  use: 'A question that must be answered before one goes on; a preview of what an act will cause.',
  size: 'small',
  states: [
    { name: 'dialog', render: () => <Opened role="dialog" /> },
    { name: 'alert', render: () => <Opened role="alertdialog" /> },
  ],
};
