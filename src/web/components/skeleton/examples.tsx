import type { ComponentExamples } from '../example.ts';
import { Skeleton } from './skeleton.tsx';

export const examples: ComponentExamples = {
  component: 'Skeleton',
  use: 'The shape of what is coming. Nothing at all for the first 300 ms.',
  states: [
    { name: 'text', render: () => <Skeleton /> },
    { name: 'table', render: () => <Skeleton shape="table" lines={4} /> },
    { name: 'block', render: () => <Skeleton shape="block" /> },
  ],
};
