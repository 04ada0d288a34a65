import type { ComponentExamples } from '../example.ts';
import { RadioGroup } from './radio-group.tsx';

const options = [
  { id: 'person', name: 'A person' },
  { id: 'company', name: 'A company', detail: 'Registered in Kazakhstan or abroad' },
] as const;
const ignore = () => {};

export const examples: ComponentExamples = {
  component: 'RadioGroup',
  use: 'One of a few, all in sight.',
  states: [
    {
      name: 'empty',
      render: () => <RadioGroup label="Who applies" options={options} value={null} onChange={ignore} />,
    },
    {
      name: 'chosen',
      render: () => <RadioGroup label="Who applies" options={options} value="company" onChange={ignore} />,
    },
    {
      name: 'error',
      render: () => (
        <RadioGroup
          label="Who applies"
          options={options}
          value={null}
          onChange={ignore}
          error="Say who applies."
        />
      ),
    },
    {
      name: 'disabled',
      render: () => (
        <RadioGroup label="Who applies" options={options} value="person" onChange={ignore} isDisabled />
      ),
    },
  ],
};
