import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { applications, licences } from './examples.ts';
import RegisterPage from './register.tsx';

afterEach(cleanup);

const answers = { register: () => summary, licences: () => licences, applications: () => applications };

test('the register lists licences with how many there are, and says which are simulated', async () => {
  const { container } = renderPage(RegisterPage, '/register', { at: '/register', answers });
  const table = await screen.findByRole('table', { name: /Licences/ });
  expect(within(table).getAllByRole('row')).toHaveLength(licences.items.length + 1);
  expect(screen.getByText(`${licences.total.toLocaleString('en')} found`)).toBeTruthy();
  const simulated = licences.items.filter((row) => row.simulated).length;
  expect(within(table).queryAllByText('sim.')).toHaveLength(simulated);
  await expectNoFaults(container);
});

test('a link with filters asks the register for exactly those', async () => {
  const asked = vi.fn(() => licences);
  renderPage(RegisterPage, '/register', {
    at: '/register?oblast=KZ-35&q=steppe&year=2025&sort=blocks&page=2',
    answers: { ...answers, licences: asked },
  });
  await screen.findByRole('table', { name: /Licences/ });
  expect(asked.mock.calls[0]?.[0 as never]).toEqual({
    page: 2,
    pageSize: 50,
    sort: 'blocks',
    q: 'steppe',
    oblast: 'KZ-35',
    begunFrom: '2025-01-01',
    begunUntil: '2025-12-31',
  });
});

test('sorting goes into the address and back to the first page', async () => {
  const shown = renderPage(RegisterPage, '/register', { at: '/register?page=3', answers });
  const table = await screen.findByRole('table', { name: /Licences/ });
  fireEvent.click(within(table).getByRole('button', { name: 'Blocks' }));
  expect(shown.address()).toBe('/register?sort=blocks');
});

test('a column that the address asks for stands in the table', async () => {
  renderPage(RegisterPage, '/register', { at: '/register?cols=id,area,minerals', answers });
  const table = await screen.findByRole('table', { name: /Licences/ });
  const heads = within(table).getAllByRole('columnheader').map(readable);
  expect(heads).toEqual(['Number', 'Area', 'Minerals']);
});

test('a list with nothing in it says why and what to do', async () => {
  const none = { ...licences, total: 0, items: [] };
  renderPage(RegisterPage, '/register', {
    at: '/register?q=zzz',
    answers: { ...answers, licences: () => none },
  });
  expect(await screen.findByText('Nothing matches these filters')).toBeTruthy();
  expect(screen.getByText('Take a filter away, or search for a part of the name.')).toBeTruthy();
});

test('applications stand in the same register, each with whose move it is', async () => {
  renderPage(RegisterPage, '/register', { at: '/register?kind=applications', answers });
  const table = await screen.findByRole('table', { name: /Applications/ });
  expect(within(table).getAllByRole('row')).toHaveLength(applications.items.length + 1);
});
