import { shownGrounds } from '../../design/states-of-ground.ts';
import type { ComponentExamples } from '../example.ts';
import { GroundTag } from './ground-tag.tsx';

export const examples: ComponentExamples = {
  component: 'GroundTag, GroundSwatch',
  use: 'The state of ground, by colour, pattern and word.',
  size: 'small',
  states: [
    ...shownGrounds.map((state) => ({ name: state, render: () => <GroundTag state={state} /> })),
    {
      name: 'with its clock',
      render: () => <GroundTag state="closing">reopens on 7 September 2026</GroundTag>,
    },
  ],
};
