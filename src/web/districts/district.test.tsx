import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DistrictPage from './district.tsx';
import { eastKazakhstan } from './examples.ts';

afterEach(cleanup);

const shown = (answer: object = eastKazakhstan) =>
  renderPage(DistrictPage, '/districts/:id', {
    at: '/districts/KZ-63',
    answers: { register: () => summary, district: () => answer as typeof eastKazakhstan },
  });

test('East Kazakhstan: 41,000 of 50,000 blocks are open, which are 82 per cent, and each licence says until when', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1, name: 'East Kazakhstan' });
  const text = readable(container);
  expect(text).toContain('Wholly in it50,000 blocks');
  expect(text).toContain('Open41,000 blocks82%');
  expect(text).toContain('Held2,500 blocks5%');
  expect(text).toContain('1 April 2028');
  expect(screen.getByText('Simulated')).toBeTruthy();
  await expectNoFaults(container);
});

test('an oblast without licences says so', async () => {
  shown({ ...eastKazakhstan, licences: { inForce: 0, items: [] } });
  expect(await screen.findByText('None in force.')).toBeTruthy();
});
