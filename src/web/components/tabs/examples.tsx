import type { ComponentExamples } from '../example.ts';
import { Tabs } from './tabs.tsx';

export const examples: ComponentExamples = {
  component: 'Tabs',
  use: 'Parts of one record that nobody needs to see at once.',
  states: [
    {
      name: 'three tabs',
      render: () => (
        <Tabs
          label="Licence"
          tabs={[
            {
              id: 'duties',
              name: 'Duties',
              count: '4',
              children: <p>The report on the year is due on 28 February.</p>,
            },
            { id: 'acts', name: 'Acts', count: '11', children: <p>Eleven entries.</p> },
            { id: 'proof', name: 'Proof', children: <p>In the tree of 12,405 entries.</p> },
          ]}
        />
      ),
    },
  ],
};
