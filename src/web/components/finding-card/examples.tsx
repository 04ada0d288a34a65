import type { ComponentExamples } from '../example.ts';
import { FindingCard } from './finding-card.tsx';

export const examples: ComponentExamples = {
  component: 'FindingCard',
  use: 'What one rule of the law answers: article, figures, and the way to mend it.',
  states: [
    {
      name: 'stops you, with a fix',
      render: () => (
        <FindingCard
          group="stops"
          title="Your area has 214 blocks; an exploration licence may have 200."
          cite={{ text: 'Code art. 187(2)', confidence: 'law' }}
          facts={[
            { key: 'Blocks', value: '214' },
            { key: 'At most', value: '200' },
          ]}
          fix={{ name: 'Drop 14 blocks', onFix: () => {} }}
          onShowOnMap={() => {}}
        />
      ),
    },
    {
      name: 'with two ways to mend it',
      render: () => (
        <FindingCard
          group="duty"
          title="2 blocks lie wholly in a settlement or the 1,000 m belt around it."
          cite={{ text: 'Code art. 25(1)(2)', confidence: 'law' }}
          fix={{ name: 'Attach: agreement on social and economic support', href: '/components' }}
          orElse={{ name: 'Drop 2 blocks', onFix: () => {} }}
        />
      ),
    },
    {
      name: 'you must do',
      render: () => (
        <FindingCard
          group="duty"
          title="Lodge security for closure within 40 working days of the notice."
          cite={{ text: 'Code art. 188(1)', confidence: 'law' }}
        />
      ),
    },
    {
      name: 'met',
      render: () => (
        <FindingCard
          group="met"
          title="All 96 blocks touch one another by a side."
          cite={{ text: 'Code art. 19(2)', confidence: 'law' }}
        />
      ),
    },
    {
      name: 'cannot tell',
      render: () => (
        <FindingCard
          group="cannot-tell"
          title="Whether a cemetery lies within 100 m is not known."
          cite={{ text: 'Code art. 25(1)(6)', confidence: 'law' }}
          missing="a layer of cemeteries; no open file is at hand"
        />
      ),
    },
  ],
};
