import type { ComponentExamples } from '../example.ts';
import { CodeBlock, Hash } from './code-block.tsx';

const root = 'p1Z3m0yq2mJrE7vHkYw0n4nq9o5G2m8bq3nq1o0sXcU=';

export const examples: ComponentExamples = {
  component: 'CodeBlock, Hash',
  use: 'Commands, snippets and hashes, to be copied.',
  states: [
    {
      name: 'command',
      render: () => (
        <CodeBlock label="Verify this register" code="./orebook verify https://register.example" />
      ),
    },
    { name: 'hash', render: () => <Hash value={root} /> },
    { name: 'short hash', render: () => <Hash value={root} short /> },
  ],
};
