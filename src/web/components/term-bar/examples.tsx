import { civilDate } from '#terms';
import type { ComponentExamples } from '../example.ts';
import { TermBar } from './term-bar.tsx';

export const examples: ComponentExamples = {
  component: 'TermBar',
  use: 'The term of a right with today on it.',
  states: [
    {
      name: 'running, with duties',
      render: () => (
        <TermBar
          label="Term of EL-000123"
          from={civilDate('2024-03-01')}
          until={civilDate('2030-02-28')}
          today={civilDate('2026-09-07')}
          marks={[
            { on: civilDate('2027-02-28'), name: 'report on the year', tone: 'duty' },
            { on: civilDate('2029-11-28'), name: 'last day to ask for extension' },
          ]}
        />
      ),
    },
    {
      name: 'over',
      render: () => (
        <TermBar
          label="Term of EL-000007"
          from={civilDate('2020-01-01')}
          until={civilDate('2025-12-31')}
          today={civilDate('2026-09-07')}
        />
      ),
    },
  ],
};
