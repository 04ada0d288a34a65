import { Check, Download, Trash2, ZoomIn } from 'lucide-react';
import type { ComponentExamples } from '../example.ts';
import { Button, IconButton, LinkButton } from './button.tsx';

export const examples: ComponentExamples = {
  component: 'Button, LinkButton, IconButton',
  use: 'A verb that says what will happen. One primary in a view.',
  size: 'small',
  states: [
    { name: 'primary', render: () => <Button kind="primary">Lodge application</Button> },
    { name: 'secondary', render: () => <Button>Save and come back later</Button> },
    {
      name: 'quiet, with icon',
      render: () => (
        <Button kind="quiet" icon={Download}>
          Download certificate
        </Button>
      ),
    },
    {
      name: 'danger',
      render: () => (
        <Button kind="danger" icon={Trash2}>
          Withdraw application
        </Button>
      ),
    },
    {
      name: 'small',
      render: () => (
        <Button size="small" icon={Check}>
          Drop 14 blocks
        </Button>
      ),
    },
    {
      name: 'pending',
      render: () => (
        <Button kind="primary" isPending>
          Lodging
        </Button>
      ),
    },
    { name: 'disabled', render: () => <Button isDisabled>Issue licence</Button> },
    { name: 'link as button', render: () => <LinkButton href="/check">Check an area</LinkButton> },
    { name: 'icon only', render: () => <IconButton icon={ZoomIn} label="Zoom in" /> },
  ],
};
