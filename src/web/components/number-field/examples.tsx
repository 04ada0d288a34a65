import type { ComponentExamples } from '../example.ts';
import { NumberField } from './number-field.tsx';

export const examples: ComponentExamples = {
  component: 'NumberField',
  use: 'A figure with its unit, typed in the notation of the reader.',
  states: [
    {
      name: 'with unit',
      render: () => <NumberField label="Work planned for the first year" unit="₸" defaultValue={12500000} />,
    },
    {
      name: 'with steps',
      render: () => <NumberField label="Years" steps minValue={1} maxValue={6} defaultValue={6} />,
    },
    {
      name: 'error',
      render: () => (
        <NumberField
          label="Depth of holes"
          unit="m"
          defaultValue={12}
          error="Give the depth of the deepest hole, at least 20 m."
        />
      ),
    },
    { name: 'disabled', render: () => <NumberField label="Blocks" defaultValue={96} isDisabled /> },
  ],
};
