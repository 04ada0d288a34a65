import { Badge } from '../badge/badge.tsx';
import type { ComponentExamples } from '../example.ts';
import { Disclosure } from './disclosure.tsx';

export const examples: ComponentExamples = {
  component: 'Disclosure',
  use: 'What most readers do not need at once.',
  states: [
    { name: 'closed', render: () => <Disclosure title="History of the block">Held once before.</Disclosure> },
    {
      name: 'open, with a count',
      render: () => (
        <Disclosure title="Met" aside={<Badge tone="met">11</Badge>} defaultOpen>
          <p>Eleven rules are met.</p>
        </Disclosure>
      ),
    },
  ],
};
