import type { ComponentExamples } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: ComponentExamples = {
  component: 'ErrorSummary',
  use: 'At the top of a form after an attempt to send it; each line leads to its field.',
  states: [
    {
      name: 'one of two mended',
      render: () => (
        <ErrorSummary
          errors={[
            { field: 'example-name', message: 'Enter the full name', isMended: true },
            { field: 'example-country', message: 'Choose the country' },
          ]}
        />
      ),
    },
    {
      name: 'two errors',
      render: () => (
        <ErrorSummary
          errors={[
            { field: 'example-bin', message: 'Business identification number: give 12 digits.' },
            { field: 'example-plan', message: 'Plan of work: attach a PDF.' },
          ]}
        />
      ),
    },
  ],
};
