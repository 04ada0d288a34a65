import type { ComponentExamples } from '../example.ts';
import { Segmented } from './segmented.tsx';

export const examples: ComponentExamples = {
  component: 'Segmented',
  use: 'One of two to four ways to look at the same thing.',
  states: [
    {
      name: 'chosen',
      render: () => (
        <Segmented
          label="Show as"
          options={[
            { id: 'table', name: 'Table' },
            { id: 'bars', name: 'Bars' },
            { id: 'map', name: 'Map' },
          ]}
          value="bars"
          onChange={() => {}}
        />
      ),
    },
  ],
};
