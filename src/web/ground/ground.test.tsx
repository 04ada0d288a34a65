import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { lithium, lithiumGround } from './examples.ts';
import { parseWeights, printWeights } from './finder-wishes.ts';
import GroundPage from './ground.tsx';

afterEach(cleanup);

const answers = { register: () => summary, deposits: () => lithium, finder: () => lithiumGround };
const shown = (at: string, more: object = {}) =>
  renderPage(GroundPage, '/ground', { at, answers: { ...answers, ...more } });

test('lithium says how few places have a position and how rough they are, and ranks open ground with its reasons', async () => {
  const { container } = shown('/ground?minerals=lithium');
  await screen.findByText(/4\splaces in open sources|4 places in open sources/);
  expect(screen.getByText(/is rough; the dashed circle on the map says how rough/)).toBeTruthy();
  const areas = await screen.findByRole('region', { name: 'Areas' });
  await waitFor(() => expect(within(areas).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(1));
  const text = readable(areas);
  expect(text).toContain('734 of 1,011,543 open blocks meet these wishes; the country has 1,192,827.');
  expect(text).toContain(
    '10 blocks free, right at it; more occurrences within reach: 1; 14.2 km from Asubulak',
  );
  expect(text).toContain('76 of 100');
  expect(text).toContain('position ± 8 km');
  await expectNoFaults(container);
});

test('the score of an area is a table that adds up to it', async () => {
  shown('/ground?minerals=lithium');
  const [why] = await screen.findAllByRole('button', { name: 'Why this rank' });
  fireEvent.click(why as HTMLElement);
  const rows = screen.getAllByRole('row').map((row) => readable(row));
  expect(rows).toContain('Sureness of its position60%9%5.5');
  expect(rows).toContain('Score76.4');
});

test('each area is one click from the check and from the application', async () => {
  shown('/ground?minerals=lithium');
  const [check] = await screen.findAllByRole('link', { name: 'Check it' });
  const [apply] = await screen.findAllByRole('link', { name: 'Apply for it' });
  expect(check?.getAttribute('href')).toMatch(/^\/check\?area=/);
  expect(apply?.getAttribute('href')).toMatch(/^\/apply\?area=/);
});

test('“Take these blocks” puts the blocks in hand and offers the check', async () => {
  const page = shown('/ground?minerals=lithium');
  const [take] = await screen.findAllByRole('button', { name: 'Take these blocks' });
  fireEvent.click(take as HTMLElement);
  await waitFor(() => expect(page.address()).toContain('&area='));
  expect(await screen.findByRole('link', { name: /^Your area: 10\sblocks/ })).toBeTruthy();
});

test('an address asks the finder what it says: distances, size, weights; a railway without data says so', async () => {
  const finder = vi.fn(() => lithiumGround);
  shown('/ground?minerals=lithium&within=30&town=50&blocks=50&full=yes&weights=cost:8', { finder });
  fireEvent.click(await screen.findByRole('button', { name: 'What counts how much' }));
  expect(finder).toHaveBeenCalledWith(
    expect.objectContaining({
      mineral: 'lithium',
      within: 30,
      town: 50,
      blocks: 50,
      atLeast: 50,
      weights: 'cost:8',
    }),
    expect.anything(),
  );
  expect(await screen.findByText('Railway: no data loaded')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Back to the usual weights' })).toBeTruthy();
});

/** The map came to stand somewhere else: it says so in the address. */
function moveMap(at: string): void {
  const query = new URLSearchParams(window.location.search);
  query.set('at', at);
  window.history.replaceState(null, '', `/ground?${query}`);
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
}

test('only what the map shows: the box stands in the address, is asked for, and follows the map', async () => {
  const finder = vi.fn((_query: { bbox?: string }) => lithiumGround);
  const page = shown('/ground?minerals=lithium&at=7/49/73', { finder });
  const asked = () => finder.mock.lastCall?.[0].bbox;
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Only what the map shows' }));
  await waitFor(() => expect(asked()).toMatch(/^\d\d\.\d\d,4\d\.\d\d,\d\d\.\d\d,\d\d\.\d\d$/));
  const first = asked()?.split(',').map(Number) as [number, number, number, number];
  expect((first[0] + first[2]) / 2).toBeCloseTo(73, 1);
  expect(page.address()).toContain(
    `box=${first.map((value) => value.toFixed(2)).join('%2C')}`.replaceAll('%2C', ','),
  );

  moveMap('7/49/75');
  await waitFor(() => expect(asked()).not.toBe(first.map((value) => value.toFixed(2)).join()));
  const second = asked()?.split(',').map(Number) as [number, number, number, number];
  expect(second[0] - first[0]).toBeCloseTo(2, 5);
  expect(second[3]).toBeCloseTo(first[3], 5);

  fireEvent.click(screen.getByRole('checkbox', { name: 'Only what the map shows' }));
  await waitFor(() => expect(page.address()).not.toContain('box='));
});

test('a box that came with a link is asked for as it stands; where nothing answers in it one looks further', async () => {
  const finder = vi.fn(() => ({ ...lithiumGround, items: [] }));
  const page = shown('/ground?minerals=lithium&at=7/49/73&box=70.00,48.00,72.00,50.00', { finder });
  fireEvent.click(await screen.findByRole('button', { name: 'Search the whole country' }));
  expect(finder).toHaveBeenCalledWith(
    expect.objectContaining({ bbox: '70.00,48.00,72.00,50.00' }),
    expect.anything(),
  );
  await waitFor(() => expect(page.address()).not.toContain('box='));
});

test('weights and their address are two forms of one thing; what cannot be read keeps its usual weight', () => {
  expect(printWeights(parseWeights('cost:8,occurrence:0'))).toBe('occurrence:0,cost:8');
  expect(printWeights(parseWeights('luck:3,cost:11,town:'))).toBe('');
});

test('a mineral without any position says that this is what is published, not what is there', async () => {
  const unlocated = lithium.items.filter((row) => !row.location);
  shown('/ground?minerals=lithium', {
    deposits: () => ({ ...lithium, total: unlocated.length, items: unlocated }),
  });
  expect(await screen.findByText('That is what is published, not what is there.')).toBeTruthy();
});

test('without a mineral nothing is ranked, and the page says what to do', () => {
  shown('/ground');
  expect(screen.getByText(/^Choose a mineral to see where it is known/)).toBeTruthy();
});
