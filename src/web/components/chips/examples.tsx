import { useState } from 'react';
import type { ComponentExamples } from '../example.ts';
import { Chips } from './chips.tsx';

const chips = [
  { id: 'lithium', name: 'Lithium', count: '14' },
  { id: 'tungsten', name: 'Tungsten', count: '31' },
  { id: 'rare-earths', name: 'Rare earths', count: '22' },
  { id: 'potash', name: 'Potash', disabled: true },
] as const;

function Live() {
  const [value, setValue] = useState<readonly (typeof chips)[number]['id'][]>(['lithium']);
  return <Chips label="Minerals" chips={chips} value={value} onChange={setValue} />;
}

export const examples: ComponentExamples = {
  component: 'Chips',
  use: 'A filter of several values, all in sight.',
  states: [
    { name: 'several', render: () => <Live /> },
    {
      name: 'one at a time',
      render: () => (
        <Chips
          label="Period"
          mode="one"
          chips={[
            { id: 'y', name: 'Year' },
            { id: 'm', name: 'Month' },
          ]}
          value={['y']}
          onChange={() => {}}
        />
      ),
    },
  ],
};
