import { shownGrounds } from '../../design/states-of-ground.ts';
import { useWords } from '../../frame/words.tsx';
import type { ComponentExamples } from '../example.ts';
import { GroundSwatch } from '../ground-tag/ground-swatch.tsx';
import { Legend } from './legend.tsx';

function States() {
  const { words } = useWords();
  return (
    <Legend
      title={words.ground.title}
      items={shownGrounds.map((state, place) => ({
        id: state,
        sign: <GroundSwatch state={state} />,
        name: words.ground.states[state],
        count: [0, 12, 214, 9, 3, 1840, 0][place] ?? 0,
      }))}
    />
  );
}

export const examples: ComponentExamples = {
  component: 'Legend',
  use: 'What the signs mean, and how many of each are in view.',
  states: [{ name: 'states of ground', render: () => <States /> }],
};
