import type { ComponentExamples } from '../example.ts';
import { Checkbox, CheckboxGroup } from './checkbox.tsx';

const ignore = () => {};

export const examples: ComponentExamples = {
  component: 'Checkbox, CheckboxGroup',
  use: 'Yes or no; several of a few.',
  size: 'small',
  states: [
    { name: 'off', render: () => <Checkbox>Free now</Checkbox> },
    {
      name: 'on',
      render: () => (
        <Checkbox isSelected onChange={ignore}>
          Free now
        </Checkbox>
      ),
    },
    {
      name: 'some',
      render: () => (
        <Checkbox isIndeterminate onChange={ignore}>
          All minerals
        </Checkbox>
      ),
    },
    { name: 'disabled', render: () => <Checkbox isDisabled>Free now</Checkbox> },
    {
      name: 'group',
      render: () => (
        <CheckboxGroup label="What is in the application" value={['plan']} onChange={ignore}>
          <Checkbox value="plan" detail="PDF, up to 20 MB">
            Plan of work
          </Checkbox>
          <Checkbox value="means">Proof of means</Checkbox>
        </CheckboxGroup>
      ),
    },
    {
      name: 'group with an error',
      render: () => (
        <CheckboxGroup
          label="Declarations"
          value={[]}
          onChange={ignore}
          error="Confirm that nobody behind the applicant is barred."
        >
          <Checkbox value="barred">Nobody behind the applicant is barred from holding a licence</Checkbox>
        </CheckboxGroup>
      ),
    },
  ],
};
