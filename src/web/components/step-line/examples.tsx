import type { ComponentExamples } from '../example.ts';
import { StepLine } from './step-line.tsx';

export const examples: ComponentExamples = {
  component: 'StepLine',
  use: 'A process as a line: what is done, whose move it is, what its clock says, what comes.',
  states: [
    {
      name: 'the ministry’s move',
      render: () => (
        <StepLine
          label="Application A-000123"
          steps={[
            { id: 'lodged', name: 'Lodged', status: 'done', mover: 'applicant', when: '24 August 2026' },
            {
              id: 'review',
              name: 'Review',
              status: 'now',
              mover: 'officer',
              when: 'by 7 September 2026',
              clock: '10 working days, art. 188(1)',
              daysLeft: { count: 3, working: true },
            },
            {
              id: 'security',
              name: 'Security for closure',
              status: 'ahead',
              mover: 'applicant',
              clock: '40 working days',
            },
            { id: 'licence', name: 'Licence', status: 'ahead', mover: 'officer' },
          ]}
        />
      ),
    },
    {
      name: 'late',
      render: () => (
        <StepLine
          label="Application A-000124"
          steps={[
            { id: 'lodged', name: 'Lodged', status: 'done', mover: 'applicant', when: '10 August 2026' },
            { id: 'drop', name: 'Drop blocks', status: 'skipped', mover: 'officer' },
            {
              id: 'review',
              name: 'Review',
              status: 'late',
              mover: 'officer',
              when: 'was due on 24 August 2026',
              daysLeft: { count: -4, working: true },
            },
          ]}
        />
      ),
    },
  ],
};
