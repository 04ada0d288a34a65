import type { ComponentExamples } from '../example.ts';
import { Select } from './select.tsx';

const options = [
  { id: 'guarantee', name: 'Bank guarantee' },
  { id: 'deposit', name: 'Pledge of a bank deposit' },
  { id: 'insurance', name: 'Insurance', detail: 'From an insurer licensed for it' },
] as const;
const ignore = () => {};

export const examples: ComponentExamples = {
  component: 'Select',
  use: 'One of a short list. From ten on use ComboBox.',
  states: [
    {
      name: 'empty',
      render: () => <Select label="Form of security" options={options} value={null} onChange={ignore} />,
    },
    {
      name: 'chosen',
      render: () => <Select label="Form of security" options={options} value="deposit" onChange={ignore} />,
    },
    {
      name: 'error',
      render: () => (
        <Select
          label="Form of security"
          options={options}
          value={null}
          onChange={ignore}
          error="Choose the form of security."
        />
      ),
    },
    {
      name: 'disabled',
      render: () => (
        <Select label="Form of security" options={options} value="insurance" onChange={ignore} isDisabled />
      ),
    },
  ],
};
