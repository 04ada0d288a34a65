import type { ComponentExamples } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const examples: ComponentExamples = {
  component: 'Breadcrumbs',
  use: 'Where a record stands, for those who came by a link.',
  states: [
    {
      name: 'three steps',
      render: () => (
        <Breadcrumbs
          trail={[
            { name: 'Register', href: '/register' },
            { name: 'EL-000123', href: '/licences/EL-000123' },
            { name: 'Certificate', href: '/licences/EL-000123/certificate' },
          ]}
        />
      ),
    },
  ],
};
