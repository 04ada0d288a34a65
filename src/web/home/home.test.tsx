import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { entries, reopening, summary } from './examples.ts';
import HomePage from './home.tsx';

afterEach(cleanup);

const answers = { register: () => summary, entries: () => entries, reopening: () => reopening };

test('the start has three doors, what was entered last, what reopens next, and the seal with its proof', async () => {
  const { container } = renderPage(HomePage, '/', { answers });
  const doors = ['Find ground', 'Look up a licence', 'Check the register'];
  for (const door of doors) expect(screen.getByRole('link', { name: door })).toBeTruthy();
  const latest = await screen.findByRole('region', { name: 'Latest entries' });
  expect((await within(latest).findByRole('link', { name: /EL-004252/ })).getAttribute('href')).toContain(
    '/licences/EL-004252',
  );
  const next = screen.getByRole('region', { name: 'Ground that reopens next' });
  expect(readable(await within(next).findByText(/31\sblocks/))).toContain('a licence runs out');
  const sealed = screen.getByRole('region', { name: 'The register, sealed' });
  expect(readable(sealed)).toContain('45,001 entries');
  expect(within(sealed).getByRole('link', { name: 'Verify it here' }).getAttribute('href')).toBe(
    '/log?verify=now',
  );
  await expectNoFaults(container);
});

test('the counts say what they count', async () => {
  renderPage(HomePage, '/', { answers });
  const counts = await screen.findByRole('region', { name: 'In the register now' });
  const held = await within(counts).findByText('blocks held');
  expect(readable(held.parentElement)).toContain('127,234');
});

test('the tour goes from place to place, its stop stands in the address, and it ends at the doors', async () => {
  const shown = renderPage(HomePage, '/', { answers });
  fireEvent.click(screen.getByRole('button', { name: 'Two-minute tour' }));
  expect(await screen.findByRole('heading', { name: 'The whole country' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('heading', { name: 'Upper Kairakty, tungsten' })).toBeTruthy();
  expect(shown.address()).toContain('tour=2');
  fireEvent.click(screen.getByRole('button', { name: 'End the tour' }));
  expect(await screen.findByRole('link', { name: 'Find ground' })).toBeTruthy();
});

test('where nothing is known to reopen, that is said', async () => {
  renderPage(HomePage, '/', { answers: { ...answers, reopening: () => ({ ...reopening, items: [] }) } });
  expect(await screen.findByText('No ground has a known day of reopening.')).toBeTruthy();
});
