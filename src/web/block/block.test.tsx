import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import BlockPage from './block.tsx';
import { held, wanted } from './examples.ts';

afterEach(cleanup);

const shownAs = (card: typeof held) =>
  renderPage(BlockPage, '/blocks/:code', {
    at: `/blocks/${card.code}`,
    answers: { register: () => summary, block: () => card },
  });

test('a held block says by whom, until when, what else touches it, and what is known near it', async () => {
  const { container } = shownAs(held);
  await screen.findByRole('heading', { level: 1, name: /M-43-87-\(10б-5а-13\)/ });
  expect(readable(screen.getByText(/It is held under a licence/))).toContain(
    'EL-004252, until 23 November 2032',
  );
  expect(readable(screen.getByText(/A part of it is closed land/))).toContain('Құрма');
  expect(readable(screen.getByRole('region', { name: 'What is known near it' }))).toContain('26.5 km');
  await expectNoFaults(container);
});

test('a block that people wait for shows the line in order', async () => {
  const { container } = shownAs(wanted);
  await screen.findByRole('heading', { level: 1 });
  const text = readable(container);
  expect(text.indexOf('Simulated Holder 069 LLP')).toBeGreaterThan(0);
  expect(text.indexOf('Simulated Holder 158 LLP')).toBeGreaterThan(text.indexOf('Simulated Holder 069 LLP'));
});

test('its cost in the first year is said in three sums', async () => {
  shownAs(held);
  const cost = await screen.findByRole('region', { name: 'What one block costs in the first year' });
  expect(readable(cost)).toMatch(/₸ to the state, .*₸ to be spent on the ground, .*₸ of security/);
});

test('what nobody has loaded is named, not counted as free', async () => {
  shownAs({ ...held, state: 'free', reasons: [], holder: null });
  expect(
    await screen.findByText(/Nobody holds it and nobody has asked for it\..*data that is not loaded/),
  ).toBeTruthy();
  const missing = screen.getByRole('region', { name: 'What nobody can tell' });
  expect(missing.querySelectorAll('li')).toHaveLength(held.missing.length);
});

test('a block goes into the area in hand and out again; the address holds it', async () => {
  const shown = shownAs(held);
  const area = `area=${held.cell.toString(36)}`;
  fireEvent.click(await screen.findByRole('button', { name: 'Add to my area' }));
  await waitFor(() => expect(shown.address()).toContain(area));
  const link = await screen.findByRole('link', { name: /^Check my area: 1\sblock$/ });
  expect(link.getAttribute('href')).toContain(`/check?${area}`);
  fireEvent.click(screen.getByRole('button', { name: 'Take out of my area' }));
  await waitFor(() => expect(shown.address()).not.toContain('area='));
});
