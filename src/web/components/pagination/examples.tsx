import type { ComponentExamples } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const examples: ComponentExamples = {
  component: 'Pagination',
  use: 'Lists that come from the server in pieces.',
  states: [
    {
      name: 'first page',
      render: () => <Pagination from={1} to={50} total={2904} onPrevious={undefined} onNext={() => {}} />,
    },
    {
      name: 'in the middle',
      render: () => <Pagination from={51} to={100} total={2904} onPrevious={() => {}} onNext={() => {}} />,
    },
  ],
};
