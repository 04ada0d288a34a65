import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { RegisterSummary } from '#contract';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DifferencesPage from './differences.tsx';
import { differences } from './examples.ts';
import { csvOfDifferences } from './take-along.ts';

afterEach(cleanup);

const register = () =>
  ({ today: '2026-11-25', openedAt: '2026-01-05T00:00:00.000Z', size: 9 }) as RegisterSummary;
const at = '/differences?from=2026-11-23&to=2026-11-24';
const answers = { register, differences: () => differences };

test('says what was granted, changed, lodged and decided, and which ground opened or closed, with areas', async () => {
  const { container } = renderPage(DifferencesPage, '/differences', { at, answers });
  expect(readable(await screen.findByRole('status'))).toBe(
    'From the end of 23 November 2026 to the end of 24 November 2026. 6 entries were written between them. ',
  );
  const ground = screen.getByRole('heading', { name: 'Ground' }).parentElement as HTMLElement;
  expect(within(ground).getAllByRole('listitem').map(readable)).toEqual([
    'Applied for before, held now 5 blocks, 11.3 km²',
    'Held before, free now opened1 block, 2.25 km²',
  ]);
  expect(screen.getByRole('link', { name: 'EL-000002' }).getAttribute('href')).toBe('/licences/EL-000002');
  expect(readable(container)).toContain('4 blocks before, 3 blocks now, one payment recorded');
  expect(readable(container)).toContain('Name erased by law');
  await expectNoFaults(container);
});

test('asks for the days of the address, and takes JSON from the interface itself', async () => {
  const asked: unknown[] = [];
  renderPage(DifferencesPage, '/differences', {
    at,
    answers: {
      register,
      differences: (query) => {
        asked.push(query);
        return differences;
      },
    },
  });
  await screen.findByRole('status');
  expect(asked).toEqual([{ from: '2026-11-23', to: '2026-11-24' }]);
  expect(screen.getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe(
    '/api/differences?from=2026-11-23&to=2026-11-24',
  );
});

test('the wrong way round is said before anything is asked', async () => {
  renderPage(DifferencesPage, '/differences', {
    at: '/differences?from=2026-11-24&to=2026-11-23',
    answers: { register },
  });
  expect(await screen.findByText('The earlier day comes after the later one.')).toBeTruthy();
});

test('quiet days say that nothing changed, and show no empty lists', async () => {
  const quiet = { ...differences, granted: [], changed: [], lodged: [], decided: [], ground: [] };
  renderPage(DifferencesPage, '/differences', { at, answers: { register, differences: () => quiet } });
  expect(await screen.findByText(/Nothing changed/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /Licences/ })).toBeNull();
});

test('the CSV has a line an item, with the list it stands in', () => {
  const lines = csvOfDifferences(differences, 'https://register.example').split('\r\n');
  expect(lines).toHaveLength(1 + 6 + 1); // head, six items, the end of the last line
  expect(lines[1]).toBe(
    'granted,EL-000002,Steppe Tungsten LLP,5,11.27,,2026-11-24,,false,https://register.example/licences/EL-000002',
  );
  expect(lines[6]).toBe('ground,held > free,,1,2.25,,2026-11-24,,,');
});
