import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { summary } from '../home/examples.ts';
import { routesFromText } from '../sourcing/routes-in-address.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { lithium } from './examples.ts';
import { noPrices, nothingOfTheWorld } from './figure-examples.ts';
import MineralPage from './mineral.tsx';

afterEach(cleanup);

const shown = () =>
  renderPage(MineralPage, '/minerals/:code', {
    at: '/minerals/lithium',
    answers: {
      register: () => summary,
      mineral: () => lithium,
      gradeTonnage: (code) => nothingOfTheWorld(code),
      prices: (code) => noPrices(code),
    },
  });

test('lithium: four places, two with a position, one of them roughly, 210 open blocks within 10 km', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1, name: 'Lithium' });
  const text = readable(container);
  expect(text).toContain('Deposits and occurrences4');
  expect(text).toContain('With a position21 of them roughly');
  expect(text).toContain('Open ground within 10 km of one210 blocks');
  await expectNoFaults(container);
});

test('a range that a chamber stated for one city stays a range, under no code, of a thing that is not said', async () => {
  const { container } = shown();
  await screen.findByText(/Ayan Yerenov/);
  const row = [...container.querySelectorAll('tr')]
    .map((line) => readable(line))
    .find((line) => line.includes('Yerenov'));
  expect(row).toMatch(/50,000\s*–\s*100,000/);
  expect(row).toContain('the source does not say whether metal or oxide');
});

test('the page leads to open ground, to the list and to the oblast', async () => {
  shown();
  const href = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await href('Find open ground')).toContain('/ground?minerals=lithium');
  expect(await href('All deposits as a list')).toContain('/deposits?mineral=lithium');
  const lot = new URL((await href('Which markets it qualifies for')) ?? '', 'https://register.test')
    .searchParams;
  expect(routesFromText(lot.get('lot') ?? '')).toMatchObject([
    { name: 'Lithium', lot: { mineral: 'lithium', mine: { country: 'KAZ' }, steps: [], parties: [] } },
  ]);
  expect(screen.getAllByRole('link', { name: 'East Kazakhstan' })[0]?.getAttribute('href')).toContain(
    '/districts/KZ-63',
  );
});
