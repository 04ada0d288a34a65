import type { ComponentExamples } from '../example.ts';
import { TextField } from './text-field.tsx';

export const examples: ComponentExamples = {
  component: 'TextField',
  use: 'A line or a few lines of text. The hint stands above the box, where it is read before typing.',
  states: [
    {
      name: 'empty',
      render: () => <TextField label="Name of the applicant" hint="As in the certificate of registration" />,
    },
    {
      name: 'filled',
      render: () => <TextField label="Name of the applicant" defaultValue="Example Exploration LLP" />,
    },
    { name: 'optional', render: () => <TextField label="Telephone" optional /> },
    {
      name: 'error',
      render: () => (
        <TextField
          label="Business identification number"
          defaultValue="12345"
          error="The number has 12 digits; this one has 5."
          code
        />
      ),
    },
    {
      name: 'several lines',
      render: () => <TextField label="Reason" multiline hint="It becomes part of the entry and is public" />,
    },
    { name: 'disabled', render: () => <TextField label="Register" defaultValue="Kazakhstan" isDisabled /> },
  ],
};
