import type { ComponentExamples } from '../example.ts';
import { Link } from './link.tsx';

export const examples: ComponentExamples = {
  component: 'Link',
  use: 'Goes somewhere. In text underlined; in lists of links quiet.',
  size: 'small',
  states: [
    {
      name: 'plain',
      render: () => (
        <p>
          The block is held under <Link href="/licences/EL-000123">EL-000123</Link>.
        </p>
      ),
    },
    {
      name: 'quiet',
      render: () => (
        <Link href="/log" kind="quiet">
          All entries
        </Link>
      ),
    },
    {
      name: 'in another language',
      render: () => (
        <Link href="/deposits/1" lang="ru">
          Верхнее Кайракты
        </Link>
      ),
    },
  ],
};
