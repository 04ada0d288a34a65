import { Trash2 } from 'lucide-react';
import { IconButton } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { FileDrop, FileLine } from './file-drop.tsx';

const common = { accept: ['.pdf'], maximumBytes: 20e6, limit: '20 MB', onFiles: () => {} } as const;

export const examples: ComponentExamples = {
  component: 'FileDrop, FileLine',
  use: 'Takes files by hand or by drop.',
  states: [
    { name: 'empty', render: () => <FileDrop {...common} label="Plan of work" hint="PDF, up to 20 MB" /> },
    {
      name: 'with a file',
      render: () => (
        <FileDrop {...common} label="Plan of work">
          <FileLine name="plan-of-work.pdf" detail="1.2 MB">
            <IconButton icon={Trash2} label="Remove plan-of-work.pdf" size="small" />
          </FileLine>
        </FileDrop>
      ),
    },
    {
      name: 'error',
      render: () => <FileDrop {...common} label="Plan of work" error="Attach the plan of work." />,
    },
  ],
};
