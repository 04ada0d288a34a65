import type { ComponentExamples } from '../example.ts';
import { Badge } from './badge.tsx';

export const examples: ComponentExamples = {
  component: 'Badge',
  use: 'A word about a record. The word carries it; the colour helps.',
  size: 'small',
  states: [
    { name: 'plain', render: () => <Badge>Exploration</Badge> },
    { name: 'stops', render: () => <Badge tone="stops">4 days late</Badge> },
    { name: 'duty', render: () => <Badge tone="duty">Last day today</Badge> },
    { name: 'met', render: () => <Badge tone="met">In force</Badge> },
    { name: 'cannot tell', render: () => <Badge tone="cannot-tell">Cannot tell</Badge> },
    { name: 'notice', render: () => <Badge tone="notice">Started</Badge> },
    { name: 'simulated', render: () => <Badge tone="simulated">Simulated</Badge> },
  ],
};
