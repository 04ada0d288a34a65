import { civilDate } from '#terms';
import type { ComponentExamples } from '../example.ts';
import { Calendar, DateField } from './date-field.tsx';

const ignore = () => {};

export const examples: ComponentExamples = {
  component: 'DateField, Calendar',
  use: 'A civil day. Typed in parts or chosen from a month.',
  states: [
    {
      name: 'empty',
      render: () => <DateField label="Date of the bank guarantee" value={null} onChange={ignore} />,
    },
    {
      name: 'filled',
      render: () => <DateField label="Valid until" value={civilDate('2026-09-07')} onChange={ignore} />,
    },
    {
      name: 'error',
      render: () => (
        <DateField
          label="Valid until"
          value={civilDate('2026-03-01')}
          onChange={ignore}
          error="The guarantee must run past 7 September 2026."
        />
      ),
    },
    {
      name: 'disabled',
      render: () => (
        <DateField label="Lodged on" value={civilDate('2026-09-07')} onChange={ignore} isDisabled />
      ),
    },
    {
      name: 'calendar alone',
      render: () => (
        <Calendar
          label="Day shown"
          value={civilDate('2026-09-07')}
          onChange={ignore}
          latest={civilDate('2026-09-21')}
        />
      ),
    },
  ],
};
