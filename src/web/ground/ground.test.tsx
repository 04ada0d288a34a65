import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { groundAt } from '../check/examples.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { lithium } from './examples.ts';
import GroundPage from './ground.tsx';

afterEach(cleanup);

/** Every block of the country free. */
const groundPage = (page: number) => ({ ...groundAt(0), page });
const answers = { register: () => summary, deposits: () => lithium, groundPage };

test('lithium says how few places have a position and how rough they are, and ranks free ground around them', async () => {
  const { container } = renderPage(GroundPage, '/ground', { at: '/ground?minerals=lithium', answers });
  await screen.findByText(/4\splaces in open sources|4 places in open sources/);
  expect(screen.getByText(/is rough; the dashed circle on the map says how rough/)).toBeTruthy();
  const places = await screen.findByRole('region', { name: 'Places' });
  await waitFor(() => expect(within(places).getAllByRole('listitem').length).toBeGreaterThan(1));
  expect(readable(places)).toMatch(/100 blocks free/);
  await expectNoFaults(container);
});

test('“Take these blocks” puts the free blocks in hand and offers the check', async () => {
  const shown = renderPage(GroundPage, '/ground', { at: '/ground?minerals=lithium', answers });
  const [take] = await screen.findAllByRole('button', { name: 'Take these blocks' });
  fireEvent.click(take as HTMLElement);
  await waitFor(() => expect(shown.address()).toContain('&area='));
  expect(await screen.findByRole('link', { name: /^Your area: 100\sblocks/ })).toBeTruthy();
});

test('ground pages are asked for, never single blocks: nobody is told what one looks at', async () => {
  const asked = vi.fn(groundPage);
  const block = vi.fn();
  renderPage(GroundPage, '/ground', {
    at: '/ground?minerals=lithium',
    answers: { ...answers, groundPage: asked, block },
  });
  await screen.findAllByRole('button', { name: 'Take these blocks' });
  expect(asked).toHaveBeenCalled();
  expect(block).not.toHaveBeenCalled();
});

test('a mineral without any position says that this is what is published, not what is there', async () => {
  const unlocated = lithium.items.filter((row) => !row.location);
  renderPage(GroundPage, '/ground', {
    at: '/ground?minerals=lithium',
    answers: { ...answers, deposits: () => ({ ...lithium, total: unlocated.length, items: unlocated }) },
  });
  expect(await screen.findByText('That is what is published, not what is there.')).toBeTruthy();
});

test('without a mineral nothing is ranked, and the page says what to do', () => {
  renderPage(GroundPage, '/ground', { at: '/ground', answers });
  expect(screen.getByText(/^Choose a mineral to see where it is known/)).toBeTruthy();
});
