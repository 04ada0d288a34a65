import { Compass } from 'lucide-react';
import { IconButton } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { Term, Tooltip } from './tooltip.tsx';

export const examples: ComponentExamples = {
  component: 'Tooltip, Term',
  use: 'A word about a control; the rule behind a figure. Never the only place where something is said.',
  size: 'small',
  states: [
    {
      name: 'on a control',
      render: () => (
        <Tooltip text="Turn north up">
          <IconButton icon={Compass} label="Turn north up" />
        </Tooltip>
      ),
    },
    {
      name: 'on words',
      render: () => (
        <p>
          Decide by <Term explanation="10 working days, art. 188(1)">7 September 2026</Term>.
        </p>
      ),
    },
  ],
};
