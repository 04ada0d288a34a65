import type { ComponentExamples } from '../example.ts';
import { VirtualList } from './virtual-list.tsx';

const entries = Array.from({ length: 20_000 }, (_, index) => 20_000 - index);

export const examples: ComponentExamples = {
  component: 'VirtualList',
  use: 'A list of any length in a place of fixed height.',
  states: [
    {
      name: '20,000 entries',
      render: () => (
        <div style={{ height: 200 }}>
          <VirtualList
            label="Entries of the log"
            items={entries}
            itemKey={(index) => String(index)}
            rowHeight={32}
            render={(index) => <span>Entry {index}</span>}
          />
        </div>
      ),
    },
  ],
};
