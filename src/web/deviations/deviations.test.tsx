import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DeviationsPage from './deviations.tsx';
import { deviations } from './examples.ts';

afterEach(cleanup);

const open = (answer: object) =>
  renderPage(DeviationsPage, '/deviations', { at: '/deviations', answers: { deviations: () => answer } });

test('a deviation stands with article, reason, both officers, entries and proofs; one with a single signature says it has no effect', async () => {
  const { container } = open(deviations);
  await screen.findByRole('heading', { name: 'Deviations from the law' });
  const text = readable(container);
  expect(text).toContain('Reason: Letter 17 of the tax office.');
  expect(text).toContain('Code art. 187(5)');
  expect(text).toContain('Signed by acc-officer2, 23 November 2026, 10:00');
  expect(text).toContain('Licence granted by it: EL-000001');
  expect(screen.getAllByText('Waits for a second officer: no effect yet')).toHaveLength(1);
  expect(screen.getAllByRole('link', { name: 'Proof' }).map((link) => link.getAttribute('href'))).toEqual([
    '/log/proof/30',
    '/log/proof/3',
    '/log/proof/4',
    '/log/proof/35',
  ]);
  await expectNoFaults(container);
});

test('a filing on paper shows both times and from which its place counts', async () => {
  const { container } = open(deviations);
  await screen.findByRole('heading', { name: 'Filings on paper' });
  expect(readable(container)).toContain(
    'Lodged at the counter of Karaganda, number 17/204, 23 November 2026, 09:30. Entered in the register 23 November 2026, 12:00. Its place counts from the entry in the register.',
  );
});

test('where there is neither, the page says so', async () => {
  open({ size: 1, deviations: [], counterFilings: [] });
  expect(await screen.findByText('No officer has set aside a finding of the law.')).toBeTruthy();
  expect(screen.getByText('No application came on paper.')).toBeTruthy();
});
