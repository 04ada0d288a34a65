import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { EmptyState } from './empty-state.tsx';

export const examples: ComponentExamples = {
  component: 'EmptyState',
  use: 'Why there is nothing, and what to do.',
  states: [
    {
      name: 'with a way on',
      render: () => (
        <EmptyState
          title="No open ground within 12 km of known lithium"
          action={<Button>Look within 50 km</Button>}
        >
          14 occurrences were asked; 9 of them stand in held ground.
        </EmptyState>
      ),
    },
    {
      name: 'plain',
      render: () => <EmptyState title="No data loaded">No open file of railways is at hand.</EmptyState>,
    },
  ],
};
