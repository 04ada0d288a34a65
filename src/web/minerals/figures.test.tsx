import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderInWindow } from '../testing/in-window.tsx';
import { expectNoFaults, readable } from '../testing/page.tsx';
import { copperPrices, noPrices, nothingOfTheWorld, tungstenOfTheWorld } from './figure-examples.ts';
import { GradeTonnage } from './grade-tonnage.tsx';
import { Prices } from './prices.tsx';

afterEach(cleanup);

const answers = {
  gradeTonnage: (code: string) => (code === 'tungsten' ? tungstenOfTheWorld : nothingOfTheWorld(code)),
  prices: (code: string) => (code === 'copper' ? copperPrices : noPrices(code)),
};

test('Upper Kairakty holds more WO3 than each of four deposits abroad, of a lower grade than two of them', async () => {
  const { container } = renderInWindow(
    <main>
      <h1>Deposit</h1>
      <h2>Among</h2>
      <GradeTonnage mineral="tungsten" deposit="KZ-SITE-0777" />
    </main>,
    { answers },
  );
  await screen.findByRole('figure', {
    name: 'Verkhnee-Kairakty: more WO3 in the ground than 4 of 4 deposits abroad',
  });
  const text = readable(container);
  expect(text).toContain(
    'By ore it stands above 75% of them, by grade above 50%, by contained amount above 100%.',
  );
  expect(text).toContain('Compared is: Under no code; 1995; Geological Survey of Canada.');
  expect(text).toContain('Of 4 deposits abroad, 4 are stated under no code.');
  // one ring a deposit abroad, a diamond for this one, a triangle for the other of the register; one of each in the legend
  expect(container.querySelectorAll('.chart-ring')).toHaveLength(5);
  expect(container.querySelectorAll('.chart-sign')).toHaveLength(4);
  await expectNoFaults(container);
});

test('keys walk from the most contained to the least, and begin with the deposit that it is about', async () => {
  const { container } = renderInWindow(<GradeTonnage mineral="tungsten" deposit="KZ-RM-021" />, { answers });
  const slider = await screen.findByRole('slider', { name: 'Read the values' });
  expect(slider.getAttribute('aria-valuetext')).toContain(
    'Boguty (Bakuta) (This deposit, Kazakhstan, JORC total',
  );
  fireEvent.change(slider, { target: { value: '0' } });
  const said = readable(container.querySelector('.chart-readout'));
  expect(said).toContain('Verkhnee-Kairakty (Other deposits of this register, Kazakhstan');
  expect(said).toContain('Ore, million tonnes: 800; Grade, % WO3: 0.135; Contained WO3: 1.08 Mt');
});

test('as a table each deposit is a line, with who said it and when', async () => {
  const { container } = renderInWindow(<GradeTonnage mineral="tungsten" />, { answers });
  fireEvent.click(await screen.findByRole('radio', { name: 'Table' }));
  const lines = [...container.querySelectorAll('tbody tr')].map((line) => readable(line));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^Verkhnee-Kairakty.*800.*0\.135.*1\.08 Mt.*1995/);
  expect(lines.at(-1)).toContain('Ulaan Uul');
});

test('a deposit without ore and grade is told that it has no point; a mineral without a file that there is none', async () => {
  renderInWindow(<GradeTonnage mineral="tungsten" deposit="KZ-RM-020" />, { answers });
  expect(
    await screen.findByText(/Tungsten: no source states a tonnage of ore together with a grade/),
  ).toBeTruthy();
  cleanup();
  renderInWindow(<GradeTonnage mineral="copper" />, { answers });
  expect(await screen.findByText(/No open file of the world’s deposits is loaded for: Copper/)).toBeTruthy();
});

test('copper cost 10,812 dollars in November 2025, 19.1 % above a year and 53 % above five years before, each base named', async () => {
  const { container } = renderInWindow(
    <main>
      <h1>Copper</h1>
      <h2>Price</h2>
      <Prices minerals={['copper']} />
    </main>,
    { answers },
  );
  await screen.findByRole('figure', { name: /Copper: US\$\s10,812 in November 2025/ });
  const text = readable(container);
  expect(text).toContain('In 1 year, from November 2024 (US$ 9,076)+19.1%');
  expect(text).toContain('In 5 years, from November 2020 (US$ 7,069)+53%');
  expect(text).toContain('US dollars a tonne, nominal');
  await expectNoFaults(container);
});

test('lithium and tungsten have no series: the page says so in one sentence and shows no chart', async () => {
  const { container } = renderInWindow(<Prices minerals={['lithium', 'tungsten']} />, { answers });
  expect(
    await screen.findByText('No open monthly price series is loaded for: Lithium and Tungsten.'),
  ).toBeTruthy();
  expect(container.querySelector('figure')).toBeNull();
});
