import type { ComponentExamples } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: ComponentExamples = {
  component: 'Progress',
  use: 'Long work, which can be left.',
  states: [
    {
      name: 'known',
      render: () => (
        <Progress label="Checking the log" share={0.42} detail="12,405 entries; you may go on working." />
      ),
    },
    { name: 'unknown', render: () => <Progress label="Asking the witness" /> },
  ],
};
