import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { showToast } from './toast-queue.ts';

export const examples: ComponentExamples = {
  component: 'showToast',
  use: 'Says that something was done, or failed, without standing in the way.',
  size: 'small',
  states: [
    {
      name: 'done',
      render: () => <Button onPress={() => showToast({ title: 'Draft saved' })}>Save the draft</Button>,
    },
    {
      name: 'failed, with a way on',
      render: () => (
        <Button
          onPress={() =>
            showToast({
              tone: 'failed',
              title: 'The draft was not saved',
              detail: 'The register cannot be reached. It is kept in this browser.',
              action: { name: 'Try again', do: () => {} },
            })
          }
        >
          Save without a connection
        </Button>
      ),
    },
  ],
};
