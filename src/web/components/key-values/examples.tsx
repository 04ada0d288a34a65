import type { ComponentExamples } from '../example.ts';
import { KeyValues } from './key-values.tsx';

const items = [
  { key: 'Holder', value: 'Example Exploration LLP' },
  { key: 'Area', value: '96 blocks, 221 km²' },
  { key: 'Tonnage', value: 'unknown', source: 'No public statement gives a figure' },
];

export const examples: ComponentExamples = {
  component: 'KeyValues',
  use: 'The facts of a record, with who said so.',
  states: [
    { name: 'rows', render: () => <KeyValues items={items} /> },
    { name: 'stack', render: () => <KeyValues items={items} shape="stack" /> },
  ],
};
